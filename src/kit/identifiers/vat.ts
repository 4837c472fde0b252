/**
 * VAT numbers by prefix, as the EU's VIES and the neighbours' registers write them. Only the shape is known:
 * check digits differ by country and age, and a wrong refusal would cost more than a wrong number.
 */
const SHAPES: ReadonlyMap<string, RegExp> = new Map([
  ['AT', /^U\d{8}$/],
  ['BE', /^[01]\d{9}$/],
  ['BG', /^\d{9,10}$/],
  ['CY', /^\d{8}[A-Z]$/],
  ['CZ', /^\d{8,10}$/],
  ['DE', /^\d{9}$/],
  ['DK', /^\d{8}$/],
  ['EE', /^\d{9}$/],
  ['EL', /^\d{9}$/],
  ['ES', /^[0-9A-Z]\d{7}[0-9A-Z]$/],
  ['FI', /^\d{8}$/],
  ['FR', /^[0-9A-HJ-NP-Z]{2}\d{9}$/],
  ['HR', /^\d{11}$/],
  ['HU', /^\d{8}$/],
  ['IE', /^(?:\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/],
  ['IT', /^\d{11}$/],
  ['LT', /^(?:\d{9}|\d{12})$/],
  ['LU', /^\d{8}$/],
  ['LV', /^\d{11}$/],
  ['MT', /^\d{8}$/],
  ['NL', /^\d{9}B\d{2}$/],
  ['PL', /^\d{10}$/],
  ['PT', /^\d{9}$/],
  ['RO', /^\d{2,10}$/],
  ['SE', /^\d{12}$/],
  ['SI', /^\d{8}$/],
  ['SK', /^\d{10}$/],
  ['GB', /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/],
  ['XI', /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/],
  ['NO', /^\d{9}(?:MVA)?$/],
  ['CH', /^E\d{9}(?:MWST|TVA|IVA)?$/],
]);
/** Greece writes EL, Northern Ireland XI. */
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['EL', 'GR'],
  ['XI', 'GB'],
]);

export interface VatNumber {
  /** With its prefix. */
  readonly value: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** Prefix and country of a VAT number in upper case without separators; undefined where none can be told. */
export function vatNumberOf(text: string, country: string | undefined): VatNumber | undefined {
  return withOwnPrefix(text) ?? (country === undefined ? undefined : ofCountry(text, country));
}

/** The shape that numbers of a prefix have, where it is known. */
function fits(prefix: string, number: string): boolean {
  return SHAPES.get(prefix)?.test(number) === true;
}

function withOwnPrefix(text: string): VatNumber | undefined {
  const written = text.slice(0, 2);
  const prefix = written === 'GR' ? 'EL' : written;
  const number = withoutSuffix(prefix, text.slice(2));
  return fits(prefix, number)
    ? { value: prefix + number, country: COUNTRIES.get(prefix) ?? prefix }
    : undefined;
}

function ofCountry(text: string, country: string): VatNumber | undefined {
  const prefix = country === 'GR' ? 'EL' : country;
  if (!SHAPES.has(prefix)) return { value: text, country };
  const number = withoutSuffix(prefix, text);
  return fits(prefix, number) ? { value: prefix + number, country } : undefined;
}

/** Norway and Switzerland add a word that says "VAT" and tells nobody apart. */
function withoutSuffix(prefix: string, number: string): string {
  if (prefix === 'NO') return number.replace(/MVA$/, '');
  return prefix === 'CH' ? number.replace(/(?:MWST|TVA|IVA)$/, '') : number;
}
