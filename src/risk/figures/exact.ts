import { Big } from 'big.js';
import { addDecimals, compareDecimals, type Decimal } from '../../kit/decimal.ts';

/** Digits after the point of every published quotient; the catalogue's oracles compare six. */
export const VALUE_DIGITS = 12;

/**
 * The quotient, rounded once, half away from zero as PostgreSQL's NUMERIC rounds, without trailing zeros.
 *
 * @throws RangeError when the divisor is zero: callers publish NOT_APPLICABLE instead.
 */
export function divide(dividend: Decimal, divisor: Decimal, digits = VALUE_DIGITS): Decimal {
  if (isZero(divisor)) throw new RangeError(`${dividend} cannot be divided by zero.`);
  const Exact = Big();
  Exact.DP = digits;
  Exact.RM = Exact.roundHalfUp;
  return plain(new Exact(dividend).div(divisor).toFixed());
}

/** `divide`, and null where there is nothing to divide by. */
export function quotient(dividend: Decimal, divisor: Decimal, digits = VALUE_DIGITS): Decimal | null {
  return isZero(divisor) ? null : divide(dividend, divisor, digits);
}

export function round(value: Decimal, digits = VALUE_DIGITS): Decimal {
  return plain(new Big(value).round(digits, Big.roundHalfUp).toFixed());
}

export function sumOf<Item>(items: readonly Item[], amountOf: (item: Item) => Decimal): Decimal {
  return addDecimals(...items.map(amountOf));
}

export function isZero(value: Decimal): boolean {
  return compareDecimals(value, '0') === 0;
}

export function isPositive(value: Decimal): boolean {
  return compareDecimals(value, '0') > 0;
}

export function atLeastZero(value: Decimal): Decimal {
  return largerOf(value, '0');
}

export function smallerOf(left: Decimal, right: Decimal): Decimal {
  return compareDecimals(left, right) <= 0 ? left : right;
}

export function largerOf(left: Decimal, right: Decimal): Decimal {
  return compareDecimals(left, right) >= 0 ? left : right;
}

/** The middle value, or the exact mean of the two middle ones; null of nothing. */
export function medianOf(values: readonly Decimal[]): Decimal | null {
  const sorted = values.toSorted(compareDecimals);
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (lower === undefined || upper === undefined) return null;
  return plain(new Big(lower).plus(upper).times('0.5').toFixed());
}

/**
 * The nearest-rank percentile: the smallest value that at least `percent` per cent of all do not exceed. It is
 * always one of the values, so nothing is interpolated.
 */
export function percentileOf(values: readonly Decimal[], percent: number): Decimal | null {
  const rank = Math.max(1, Math.ceil((values.length * percent) / 100));
  return values.toSorted(compareDecimals)[rank - 1] ?? null;
}

/** Without zeros that say nothing: `0.750` is `0.75`. */
export function plain(value: Decimal): Decimal {
  const text = value.includes('.') ? value.replace(/\.?0+$/, '') : value;
  return text === '-0' ? '0' : text;
}
