import { Big } from 'big.js';
import type { InvoiceLine, OrderLine } from './facts.ts';
import type { MatchPolicy } from './matchPolicy.ts';
import { factorOf, isConvertible } from './units.ts';

/**
 * PRICE where the invoiced price leaves the span of its order lines' prices by more than the tolerance of the nearest one;
 * a free item must be invoiced as free. Undefined where nothing is wrong, or where a price is not stated.
 */
export function judgePrice(
  line: InvoiceLine,
  ordered: readonly OrderLine[],
  policy: MatchPolicy,
): 'PRICE' | 'UNCONVERTIBLE' | undefined {
  const priced = ordered.filter(({ unitPrice }) => unitPrice !== null);
  if (line.unitPrice === null || priced.length === 0) return undefined;
  if (!ordered.every((each) => isComparable(line, each))) return 'UNCONVERTIBLE';
  const bounds = priced.map((each) => boundsOf(line, each, policy));
  const isTooLow = bounds.every(({ price, lowest }) => price.lt(lowest));
  const isTooHigh = bounds.every(({ price, highest }) => price.gt(highest));
  return isTooLow || isTooHigh ? 'PRICE' : undefined;
}

function isComparable(line: InvoiceLine, ordered: OrderLine): boolean {
  const sameCurrency =
    line.currency === null || ordered.currency === null || line.currency === ordered.currency;
  return sameCurrency && isConvertible(line.unitCode, ordered.unitCode);
}

/** Prices are for one unit each: per base unit they compare crosswise, so that nothing is divided. */
function boundsOf(
  line: InvoiceLine,
  ordered: OrderLine,
  { priceTolerance }: MatchPolicy,
): Record<'price' | 'lowest' | 'highest', Big> {
  const price = Big(line.unitPrice ?? 0).times(factorOf(ordered.unitCode ?? line.unitCode));
  const agreed = Big(ordered.unitPrice ?? 0).times(factorOf(line.unitCode ?? ordered.unitCode));
  const span = agreed.abs().times(priceTolerance);
  return { price, lowest: agreed.minus(span), highest: agreed.plus(span) };
}
