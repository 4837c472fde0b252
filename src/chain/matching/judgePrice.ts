import { Big } from 'big.js';
import { type InvoiceLine, isSameUnit, type MatchTolerances, type OrderLine } from './facts.ts';

/**
 * PRICE where the invoiced price leaves the span of its order lines' prices by more than the tolerance of the nearest one;
 * a free item must be invoiced as free. Undefined where nothing is wrong, or where a price is not stated.
 */
export function judgePrice(
  line: InvoiceLine,
  ordered: readonly OrderLine[],
  tolerances: MatchTolerances,
): 'PRICE' | 'UNCONVERTIBLE' | undefined {
  const priced = ordered.flatMap((each) => (each.unitPrice === null ? [] : [each.unitPrice]));
  if (line.unitPrice === null || priced.length === 0) return undefined;
  if (!ordered.every((each) => isComparable(line, each))) return 'UNCONVERTIBLE';
  const price = Big(line.unitPrice);
  const bounds = priced.map((each) => boundsOf(Big(each), tolerances));
  const isTooLow = bounds.every(({ lowest }) => price.lt(lowest));
  const isTooHigh = bounds.every(({ highest }) => price.gt(highest));
  return isTooLow || isTooHigh ? 'PRICE' : undefined;
}

function isComparable(line: InvoiceLine, ordered: OrderLine): boolean {
  const sameCurrency =
    line.currency === null || ordered.currency === null || line.currency === ordered.currency;
  return sameCurrency && isSameUnit(line.unitCode, ordered.unitCode);
}

function boundsOf(ordered: Big, { price }: MatchTolerances): { lowest: Big; highest: Big } {
  const span = ordered.abs().times(price);
  return { lowest: ordered.minus(span), highest: ordered.plus(span) };
}
