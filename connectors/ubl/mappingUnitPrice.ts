import type { Decimal } from '../../src/kit/index.ts';

/** Digits behind the point where a division does not end: more than any price list states. */
const PLACES = 10;

/**
 * The price of one unit: `amount / base`, exact where the quotient ends within ten decimal places, otherwise
 * rounded there, halves to the even digit. It keeps at least the scale of the amount (`12.50 / 1` is `12.50`).
 *
 * @param base larger than zero.
 */
export function unitPriceOf(amount: Decimal, base: Decimal): Decimal {
  const price = toFraction(amount);
  const quantity = toFraction(base);
  const dividend = price.digits * 10n ** BigInt(PLACES + quantity.scale);
  const divisor = quantity.digits * 10n ** BigInt(price.scale);
  return toDecimal(divideHalfEven(dividend, divisor), Math.min(price.scale, PLACES));
}

interface Fraction {
  readonly digits: bigint;
  readonly scale: number;
}

function toFraction(decimal: Decimal): Fraction {
  const [integer = '0', fraction = ''] = decimal.split('.');
  return { digits: BigInt(integer + fraction), scale: fraction.length };
}

function divideHalfEven(dividend: bigint, divisor: bigint): bigint {
  const sign = dividend < 0n ? -1n : 1n;
  const positive = dividend * sign;
  const quotient = positive / divisor;
  const twiceRest = (positive % divisor) * 2n;
  const isUp = twiceRest > divisor || (twiceRest === divisor && quotient % 2n === 1n);
  return sign * (isUp ? quotient + 1n : quotient);
}

function toDecimal(scaled: bigint, minimumScale: number): Decimal {
  const sign = scaled < 0n ? '-' : '';
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(PLACES + 1, '0');
  const fraction = text.slice(-PLACES);
  const kept = fraction.replace(/0+$/, '').padEnd(minimumScale, '0');
  return `${sign}${text.slice(0, -PLACES)}${kept === '' ? '' : `.${kept}`}`;
}
