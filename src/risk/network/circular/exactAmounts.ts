import type { Decimal } from '../../../kit/decimal.ts';
import { VALUE_DIGITS } from '../../figures/exact.ts';

/**
 * Money as whole numbers of one last place that all have in common. Sums, differences and comparisons of a million trades
 * are exact, and cheaper than on text; floating point never touches them.
 */
export class ExactAmounts {
  readonly #scale: number;

  /** @param amounts whose last places the common one must reach. */
  constructor(amounts: Iterable<Decimal>) {
    let scale = 0;
    for (const amount of amounts) scale = Math.max(scale, fractionOf(amount).length);
    this.#scale = scale;
  }

  unitsOf(amount: Decimal): bigint {
    const fraction = fractionOf(amount);
    return BigInt(amount.replace('.', '') + '0'.repeat(this.#scale - fraction.length));
  }

  decimalOf(units: bigint): Decimal {
    return decimalAt(units, this.#scale);
  }
}

/**
 * `part / whole`, computed exactly and rounded once, half away from zero, to the digits of every figure; null where the whole is 0.
 *
 * Rounding cannot carry a share past 1 unless the part is larger than the whole.
 */
export function ratioOf(part: bigint, whole: bigint): Decimal | null {
  if (whole === 0n) return null;
  const isNegative = part < 0n !== whole < 0n;
  const [above, below] = [magnitude(part) * 10n ** BigInt(VALUE_DIGITS), magnitude(whole)];
  const rounded = (2n * above + below) / (2n * below);
  return decimalAt(isNegative ? -rounded : rounded, VALUE_DIGITS);
}

function decimalAt(units: bigint, scale: number): Decimal {
  const digits = magnitude(units)
    .toString()
    .padStart(scale + 1, '0');
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return units < 0n ? `-${text}` : text;
}

function magnitude(units: bigint): bigint {
  return units < 0n ? -units : units;
}

function fractionOf(amount: Decimal): string {
  return amount.split('.')[1] ?? '';
}
