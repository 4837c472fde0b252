import type { EpcKey } from './epcKey.ts';
import { checkDigitOf } from './gs1.ts';

/** `urn:epc:id:sgtin:`, `urn:epc:class:lgtin:` or `urn:epc:idpat:sgtin:`, then the parts between dots. */
const URN = /^urn:epc:(id|class|idpat):([a-z]+):(\d{6,12})\.(.*)$/;
const CLAIM = /^urn:epc:(id|class):([a-z]+):/;
/** Never in a serial, a lot or a reference; other characters that should be escaped are found unescaped all the same. */
const FREE_TEXT = /^[^/?#]+$/;

type Parts = readonly [company: string, ...rest: string[]];
type Reading = (parts: Parts) => EpcKey | undefined;

const READINGS: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ['id:sgtin', (parts) => qualified('01', gtinOf(parts), ['21', rest(parts, 2)])],
  ['class:lgtin', (parts) => qualified('01', gtinOf(parts), ['10', rest(parts, 2)])],
  ['id:upui', (parts) => qualified('01', gtinOf(parts), ['235', rest(parts, 2)])],
  ['id:itip', (parts) => qualified('8006', pieceOf(parts), ['21', rest(parts, 4)])],
  ['id:sscc', (parts) => plain('00', leading(parts, 17))],
  ['id:sgln', placeOf],
  ['id:pgln', (parts) => (parts.length === 2 ? plain('417', digits(parts, 12)) : undefined)],
  ['id:grai', (parts) => serialised('8003', withZero(digits(parts, 12)), rest(parts, 2))],
  ['id:gdti', (parts) => serialised('253', digits(parts, 12), rest(parts, 2))],
  ['id:sgcn', (parts) => serialised('255', digits(parts, 12), rest(parts, 2))],
  ['id:giai', (parts) => plain('8004', joined(parts))],
  ['id:ginc', (parts) => plain('401', joined(parts))],
  ['id:gsrn', (parts) => plain('8018', digits(parts, 17))],
  ['id:gsrnp', (parts) => plain('8017', digits(parts, 17))],
  ['id:gsin', (parts) => plain('402', digits(parts, 16))],
  ['id:cpi', (parts) => qualified('8010', joined(parts.slice(0, 2)), ['8011', rest(parts, 2)])],
  ['idpat:sgtin', (parts) => plain('01', gtinOf(parts))],
  ['idpat:upui', (parts) => plain('01', gtinOf(parts))],
  ['idpat:itip', (parts) => plain('8006', pieceOf(parts))],
  ['idpat:grai', (parts) => plain('8003', withZero(digits(parts, 12)))],
  ['idpat:gdti', (parts) => plain('253', digits(parts, 12))],
  ['idpat:sgcn', (parts) => plain('255', digits(parts, 12))],
  ['idpat:cpi', (parts) => plain('8010', joined(parts.slice(0, 2)))],
]);

/** The key of an EPC URN (GS1 EPC Tag Data Standard 6 and 8); a pattern names the class, without its serials. */
export function urnKeyOf(urn: string): EpcKey | undefined {
  const [, kind = '', scheme = '', company = '', tail = ''] = URN.exec(urn) ?? [];
  const reading = READINGS.get(`${kind}:${scheme}`);
  if (!reading) return undefined;
  const isPattern = kind === 'idpat';
  // `*` stands for every serial: a pattern of companies or references is no class of one product.
  if (isPattern && !tail.endsWith('.*')) return undefined;
  return reading([company, ...(isPattern ? tail.slice(0, -2) : tail).split('.')]);
}

/** Does a URN claim to be an EPC or a class of a scheme known here, and is none? Patterns are not judged. */
export function isMalformedEpcUrn(urn: string): boolean {
  const [, kind = '', scheme = ''] = CLAIM.exec(urn) ?? [];
  return READINGS.has(`${kind}:${scheme}`) && urnKeyOf(urn) === undefined;
}

function plain(ai: string, value: string | undefined): EpcKey | undefined {
  return value === undefined ? undefined : { ai, value };
}

function qualified(
  ai: string,
  value: string | undefined,
  [qualifier, text]: readonly [string, string | undefined],
): EpcKey | undefined {
  return value === undefined || text === undefined ? undefined : { ai, value, qualifier: [qualifier, text] };
}

function serialised(ai: string, value: string | undefined, serial: string | undefined): EpcKey | undefined {
  return value === undefined || serial === undefined ? undefined : { ai, value: value + serial };
}

function placeOf(parts: Parts): EpcKey | undefined {
  const extension = rest(parts, 2);
  return extension === '0'
    ? plain('414', digits(parts, 12))
    : qualified('414', digits(parts, 12), ['254', extension]);
}

/** Company and reference, `length` digits together, with their check digit. */
function digits([company, reference = '']: Parts, length: number): string | undefined {
  const all = company + reference;
  return all.length === length && /^\d+$/.test(all) ? all + checkDigitOf(all) : undefined;
}

/** As `digits`, but the first digit of the reference (indicator, extension) comes before the company. */
function leading(parts: Parts, length: number): string | undefined {
  const [company, reference = ''] = parts;
  const all = reference.slice(0, 1) + company + reference.slice(1);
  return reference !== '' && all.length === length && /^\d+$/.test(all) ? all + checkDigitOf(all) : undefined;
}

function gtinOf(parts: Parts): string | undefined {
  return leading(parts, 13);
}

/** A trade item's piece: its GTIN, the piece's number and how many there are. */
function pieceOf(parts: Parts): string | undefined {
  const [, , piece = '', total = ''] = parts;
  const gtin = gtinOf(parts);
  return gtin !== undefined && /^\d{4}$/.test(piece + total) ? gtin + piece + total : undefined;
}

/** GRAI is written with a leading zero in application identifier 8003; its check digit is the same. */
function withZero(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `0${value}`;
}

function joined(parts: readonly string[]): string | undefined {
  const [company = '', ...reference] = parts;
  const text = escapedText(reference.join('.'));
  return text === undefined ? undefined : company + text;
}

function rest(parts: Parts, from: number): string | undefined {
  return escapedText(parts.slice(from).join('.'));
}

/** A Digital Link escapes what an EPC URN writes plainly (GS1 Digital Link 1.2, table 7-1). */
function escapedText(text: string): string | undefined {
  if (!FREE_TEXT.test(text)) return undefined;
  return text
    .replace(/[^\x21-\x7e]+/gu, (part) => Buffer.from(part).toString('hex').replace(/../g, escapeOf))
    .replace(/[!()*+,:]/g, (char) => escapeOf(char.charCodeAt(0).toString(16)));
}

function escapeOf(hex: string): string {
  return `%${hex.toUpperCase()}`;
}
