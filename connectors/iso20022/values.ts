import {
  childrenOf,
  excerpt,
  messageOf,
  parseDecimal,
  parseInstant,
  parsePlainDate,
  SkippableRecordError,
  textOf,
  zoneOffsetOf,
} from '../../src/kit/index.ts';
import type { Decimal, Instant, PlainDate, XmlElement } from '../../src/kit/index.ts';

export interface Money {
  readonly amount: Decimal;
  readonly currency: string;
}

export type Direction = 'CREDIT' | 'DEBIT';

const CURRENCY = /^[A-Z]{3}$/;

/** What stands in a mandatory reference for "there is none" (SEPA rulebook; SWIFT's NONREF). */
const NO_REFERENCE = /^(?:not\s?provided|nonref)$/i;

/**
 * An amount with the currency in its attribute, never negative: the direction stands beside it.
 *
 * @throws SkippableRecordError ISO20022_AMOUNT_INVALID, ISO20022_CURRENCY_INVALID
 */
export function readMoney(element: XmlElement | undefined, where: string): Money {
  if (!element || element.text === '') {
    throw new SkippableRecordError(
      'ISO20022_AMOUNT_INVALID',
      `${where} must be an amount such as 1234.50, but there is none; ask the bank for a complete report.`,
    );
  }
  return {
    amount: readUnsigned(element.text, where),
    currency: readCurrency(element.attributes.get('Ccy') ?? '', where),
  };
}

/** @throws SkippableRecordError ISO20022_AMOUNT_INVALID when the number is no decimal or is negative. */
export function readUnsigned(text: string, where: string): Decimal {
  const amount = readNumber(text, where);
  if (!amount.startsWith('-')) return amount;
  throw new SkippableRecordError(
    'ISO20022_AMOUNT_INVALID',
    `${where} must not be negative, CdtDbtInd tells the direction, but got ${excerpt(text)}.`,
  );
}

/** @throws SkippableRecordError ISO20022_ELEMENT_REPEATED where one of these stands twice: which is meant, nobody knows. */
export function requireOnce(element: XmlElement, names: readonly string[], where: string): void {
  for (const name of names) {
    const [first, second] = childrenOf(element, name);
    if (!first || !second) continue;
    throw new SkippableRecordError(
      'ISO20022_ELEMENT_REPEATED',
      `${where}: ${name} must stand once, but stands again in line ${String(second.line)}; ask the bank for a corrected report.`,
    );
  }
}

/** @throws SkippableRecordError ISO20022_CURRENCY_INVALID */
export function readCurrency(text: string, where: string): string {
  if (CURRENCY.test(text)) return text;
  throw new SkippableRecordError(
    'ISO20022_CURRENCY_INVALID',
    `${where} must have an ISO 4217 code such as EUR in Ccy, but got ${excerpt(text)}.`,
  );
}

/** @throws SkippableRecordError ISO20022_DIRECTION_INVALID unless the indicator is CRDT or DBIT. */
export function readDirection(element: XmlElement, where: string): Direction {
  const text = textOf(element, 'CdtDbtInd');
  if (text === 'CRDT') return 'CREDIT';
  if (text === 'DBIT') return 'DEBIT';
  throw new SkippableRecordError(
    'ISO20022_DIRECTION_INVALID',
    `${where}: CdtDbtInd must be CRDT or DBIT, but got ${excerpt(text ?? '')}.`,
  );
}

/** A day, written as a day or as a time: the day then is the one where the bank wrote it. */
export function readDay(choice: XmlElement | undefined, where: string): PlainDate | undefined {
  const text = dateTextOf(choice);
  return text === undefined ? undefined : readDayText(text, where);
}

/** The same as written, where it is a time. */
export function timeTextOf(choice: XmlElement | undefined): string | undefined {
  return [choice && textOf(choice, 'DtTm'), dateTextOf(choice)].find((text) => text?.includes('T'));
}

// Some banks leave the element below out and write the day where it should stand.
function dateTextOf(choice: XmlElement | undefined): string | undefined {
  const text = choice && (textOf(choice, 'Dt') ?? textOf(choice, 'DtTm') ?? choice.text);
  return text === '' ? undefined : text;
}

export function readDayText(text: string, where: string): PlainDate {
  return parsePlainDate(text.includes('T') ? dayOf(text) : text, where);
}

/**
 * A time as an instant, or undefined where it has no zone: which one the bank meant is not known.
 *
 * @throws SkippableRecordError DATE_TIME_INVALID
 */
export function readInstant(text: string | undefined, where: string): Instant | undefined {
  // The end of a day is a time in XML Schema, and kept as it is written.
  if (text === undefined || END_OF_DAY.test(text)) return undefined;
  // Some banks write a colon before the thousandths: https://github.com/viafintech/camt_parser
  const written = text.trim().replace(/^(.{19}):(\d{1,12})/, '$1.$2');
  const instant = parseInstant(written, where, 'Z');
  return zoneOffsetOf(written) === undefined ? undefined : instant;
}

const END_OF_DAY = /^\d{4}-\d{2}-\d{2}T24:00:00(?:\.0+)?(?:Z|[+-]\d{2}:\d{2})?$/;

/** The text along the path, unless it only says that there is none. */
export function referenceOf(element: XmlElement | undefined, ...path: string[]): string | undefined {
  const text = element && textOf(element, ...path);
  return text === undefined || NO_REFERENCE.test(text) ? undefined : text;
}

/** The same without the properties that are undefined: an absent fact is an absent key. */
export function stated<T extends object>(facts: T): T {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts)) if (value !== undefined) kept[name] = value;
  return kept as T;
}

/** A whole number that a message states of itself; what is none is kept out of the way. */
export function readCount(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** A code of a list, or the bank's own. */
export function codeOf(choice: XmlElement | undefined): string | undefined {
  return choice && (textOf(choice, 'Cd') ?? textOf(choice, 'Prtry') ?? textOf(choice, 'Prtry', 'Id'));
}

/** @throws SkippableRecordError ISO20022_AMOUNT_INVALID when it is no decimal. */
export function readNumber(text: string, where: string): Decimal {
  try {
    return parseDecimal(text, where);
  } catch (error) {
    throw new SkippableRecordError('ISO20022_AMOUNT_INVALID', messageOf(error), { cause: error });
  }
}

function dayOf(text: string): string {
  return text.slice(0, text.indexOf('T'));
}
