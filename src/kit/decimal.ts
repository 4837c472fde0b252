import { Big } from 'big.js';
import { SkippableRecordError } from './errors.ts';

/** An exact decimal number as text, such as `-12.50`: it keeps the scale in which the source wrote it. */
export type Decimal = string;

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** PostgreSQL's NUMERIC takes far more; nothing in trade needs more digits than this. */
const MAX_DIGITS = 60;

export function isDecimal(text: string): boolean {
  return DECIMAL.test(text) && text.length <= MAX_DIGITS;
}

/**
 * Reads the lexical form of XML Schema's decimal (no exponent, no grouping) and keeps its scale:
 * `+007.50` becomes `7.50`, `.5` becomes `0.5`, `-0` becomes `0`.
 *
 * @param where names the place for the message, such as `ubl/invoice INV-17 line 3: PriceAmount`.
 * @throws SkippableRecordError DECIMAL_INVALID when the text is no decimal or has more than 60 characters.
 */
export function parseDecimal(text: string, where: string): Decimal {
  const trimmed = text.trim();
  if (!isDecimal(trimmed)) {
    throw new SkippableRecordError(
      'DECIMAL_INVALID',
      `${where} must be a decimal of at most ${String(MAX_DIGITS)} characters without exponent or grouping, such as 1234.50, but got ${excerpt(trimmed)}.`,
    );
  }
  return withoutRedundantCharacters(trimmed);
}

export function addDecimals(...values: readonly Decimal[]): Decimal {
  return exact(
    values.reduce((sum, value) => sum.plus(value), Big(0)),
    scaleOf(values),
  );
}

export function subtractDecimals(minuend: Decimal, subtrahend: Decimal): Decimal {
  return exact(Big(minuend).minus(subtrahend), scaleOf([minuend, subtrahend]));
}

export function multiplyDecimals(left: Decimal, right: Decimal): Decimal {
  return Big(left).times(right).toFixed();
}

/** Negative, zero or positive as `left` is smaller than, equal to or larger than `right`; `1.0` equals `1.00`. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  return Big(left).cmp(right);
}

export function negateDecimal(value: Decimal): Decimal {
  return subtractDecimals('0', value);
}

export function absoluteDecimal(value: Decimal): Decimal {
  return compareDecimals(value, '0') < 0 ? negateDecimal(value) : value;
}

/** Quotes what came for a message: at most 40 characters, so that no payload leaks into a log. */
export function excerpt(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}

function withoutRedundantCharacters(text: string): Decimal {
  const negative = text.startsWith('-');
  const [integer = '', fraction = ''] = text.replace(/^[+-]/, '').split('.');
  const digits = integer.replace(/^0+(?=\d)/, '') || '0';
  const unsigned = fraction === '' ? digits : `${digits}.${fraction}`;
  return negative && /[1-9]/.test(unsigned) ? `-${unsigned}` : unsigned;
}

function scaleOf(values: readonly Decimal[]): number {
  return values.reduce((scale, value) => Math.max(scale, value.split('.')[1]?.length ?? 0), 0);
}

function exact(value: Big, scale: number): Decimal {
  const text = value.toFixed(scale);
  return /[1-9]/.test(text) ? text : text.replace('-', '');
}
