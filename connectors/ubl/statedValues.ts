import {
  childOf,
  isDecimal,
  parseDecimal,
  parsePlainDate,
  type Decimal,
  type PlainDate,
  type PostalAddress,
  type XmlElement,
} from '../../src/kit/index.ts';
import { countryOf } from './mappingIdentifier.ts';
import { currencyIdOf, textsAt, withoutUndefined, type UblDocument } from './records.ts';

/*
 * Readers of what is kept and shown as written, and nothing is computed with. Here what cannot be read is left out, which
 * `findOmissions` says: a document whose amounts are sound is not refused for the spelling of a rate or of a day beside them.
 */

export const MAX_TERM = 500;
export const MAX_TEXT = 10_000;

interface StatedNumber {
  scheme?: string;
  value: string;
}

/** A short text, cut to what the record holds. */
export function termAt(parent: XmlElement, ...path: string[]): string | undefined {
  return childOf(parent, ...path)?.text.slice(0, MAX_TERM) || undefined;
}

export function textAt(parent: XmlElement, ...path: string[]): string | undefined {
  return childOf(parent, ...path)?.text.slice(0, MAX_TEXT) || undefined;
}

/** All filled texts of the path, at most so many; undefined where there is none. */
export function notesAt(parent: XmlElement, limit: number, ...path: string[]): string[] | undefined {
  const texts = textsAt(parent, ...path).slice(0, limit);
  return texts.length === 0 ? undefined : texts.map((text) => text.slice(0, MAX_TEXT));
}

export function statedDateAt(parent: XmlElement, ...path: string[]): PlainDate | undefined {
  return readable(childOf(parent, ...path)?.text, parsePlainDate);
}

export function statedDecimalAt(parent: XmlElement, ...path: string[]): Decimal | undefined {
  const text = childOf(parent, ...path)?.text;
  return text !== undefined && isDecimal(text) ? parseDecimal(text, '') : undefined;
}

/** An amount in the currency that it states, else in the document's. */
export function statedAmountAt(
  document: UblDocument,
  parent: XmlElement,
  ...path: string[]
): { amount: Decimal; currency: string } | undefined {
  const element = childOf(parent, ...path);
  const amount = element && statedDecimalAt(element);
  const currency = element && (currencyIdOf(element) ?? document.currency);
  if (amount === undefined || currency === undefined || !/^[A-Z]{3}$/.test(currency)) return undefined;
  return { amount, currency };
}

/** A number with its scheme, or with another attribute that says what list it is of. */
export function statedNumber(id: XmlElement | undefined, attribute = 'schemeID'): StatedNumber | undefined {
  if (!id || id.text === '') return undefined;
  const scheme = id.attributes.get(attribute)?.trim().slice(0, MAX_TERM) || undefined;
  return withoutUndefined({ scheme, value: id.text.slice(0, MAX_TERM) }) as StatedNumber;
}

/** What holds something, or undefined, so that nothing empty is kept. */
export function unlessEmpty<T extends object>(record: T): T | undefined {
  const stated = withoutUndefined(record);
  const isEmpty = Object.values(stated).every((value) => Array.isArray(value) && value.length === 0);
  return isEmpty ? undefined : stated;
}

/** Only a list that holds something. */
export function filled<T>(items: readonly (T | undefined)[], limit: number): T[] | undefined {
  const found = items.filter((item) => item !== undefined).slice(0, limit);
  return found.length === 0 ? undefined : found;
}

const ADDRESS_LINES = [
  ['StreetName'],
  ['BuildingNumber'],
  ['BuildingName'],
  ['AdditionalStreetName'],
  ['Postbox'],
  ['Department'],
  ['CitySubdivisionName'],
  ['AddressLine', 'Line'],
] as const;

export function addressOf(address: XmlElement | undefined): PostalAddress | undefined {
  if (!address) return undefined;
  return unlessEmpty({
    lines: ADDRESS_LINES.flatMap((path) => notesAt(address, 5, ...path) ?? []).slice(0, 20),
    city: textAt(address, 'CityName'),
    postalCode: termAt(address, 'PostalZone'),
    region: textAt(address, 'CountrySubentity'),
    country: countryOf(childOf(address, 'Country', 'IdentificationCode')?.text),
  });
}

function readable<T>(text: string | undefined, parse: (text: string, where: string) => T): T | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    return parse(text, '');
  } catch {
    return undefined;
  }
}
