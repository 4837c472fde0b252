import type { Decimal } from '../kit/decimal.ts';

/**
 * The generator makes money up as whole numbers, which are exact: amounts in hundredths of the currency, prices
 * in ten-thousandths. The largest product here, quantity by price, stays far below 2^53.
 */
export type Minor = number;
export type PriceE4 = number;

export function formatMinor(amount: Minor): Decimal {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** At least two places, and no zeros past them: 12.50, 0.0385. */
export function formatPrice(price: PriceE4): Decimal {
  const digits = String(price).padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`.replace(/0{1,2}$/, '');
}

/** Quantity times price, rounded half up to hundredths. */
export function netAmount(quantity: number, price: PriceE4): Minor {
  return Math.floor((quantity * price + 50) / 100);
}

/** Rounded half up to hundredths. */
export function perCentOf(amount: number, perCent: number): number {
  return Math.floor((amount * perCent + 50) / 100);
}

export function sumOf(amounts: readonly Minor[]): Minor {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
