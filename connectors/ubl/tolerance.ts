import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  subtractDecimals,
  type Decimal,
} from '../../src/kit/index.ts';

/** ISO 4217 currencies without and with three minor digits; all others have two. */
const WITHOUT_MINOR_UNIT = new Set(
  'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '),
);
const WITH_THREE_DIGITS = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** Is a figure further from what it ought to be than rounding explains? */
export type Differs = (stated: Decimal, computed: Decimal) => boolean;

export function differenceBeyond(tolerance: Decimal): Differs {
  return (stated, computed) =>
    compareDecimals(absoluteDecimal(subtractDecimals(stated, computed)), tolerance) > 0;
}

/** The smallest amount of money in a currency: `0.01` for euros, `1` for yen. */
export function minorUnitOf(currency: string | undefined): Decimal {
  if (currency !== undefined && WITHOUT_MINOR_UNIT.has(currency)) return '1';
  return currency !== undefined && WITH_THREE_DIGITS.has(currency) ? '0.001' : '0.01';
}

/** What rounding can make of a sum: half a minor unit for each part and one half for the sum itself. */
export function toleranceOfSum(minorUnit: Decimal, parts: number): Decimal {
  return multiplyDecimals(multiplyDecimals(minorUnit, '0.5'), String(parts + 1));
}

export function sumOf(amounts: readonly (Decimal | undefined)[]): Decimal {
  return addDecimals('0', ...amounts.filter((amount) => amount !== undefined));
}
