import type { Decimal } from '../../../kit/decimal.ts';
import type { Attributed } from './decompose.ts';
import { ratioOf } from './exactAmounts.ts';
import type { Sales } from './sales.ts';

/** A share with both its parts; null where nothing was sold. */
export interface CircularShare {
  readonly circulated: Decimal;
  readonly sold: Decimal;
  readonly share: Decimal | null;
}

/** Of each firm that sold or bought, what went round of what it sold, in the order of the ids. */
export function sharesOf(
  { pairs, amounts }: Sales,
  attributed: readonly Attributed[],
  ids: readonly string[],
): Map<string, CircularShare> {
  const firms = [...new Set(pairs.flatMap(({ seller, buyer }) => [seller, buyer]))].sort();
  const [sold, circulated] = [new Map<string, bigint>(), new Map<string, bigint>()];
  for (const { seller, net } of pairs) addTo(sold, seller, net);
  for (const { ring, units } of attributed) {
    for (const node of ring.nodes) addTo(circulated, ids[node] ?? '', units);
  }
  return new Map(
    firms.map((id) => [id, shareOf(circulated.get(id) ?? 0n, sold.get(id) ?? 0n, amounts)] as const),
  );
}

/** Of all that was sold, what went round: `Σ length · attributed / Σ f`. */
export function networkShare({ pairs, amounts }: Sales, attributed: readonly Attributed[]): CircularShare {
  const circulated = attributed.reduce((sum, { ring, units }) => sum + BigInt(ring.nodes.length) * units, 0n);
  return shareOf(
    circulated,
    pairs.reduce((sum, { net }) => sum + net, 0n),
    amounts,
  );
}

function shareOf(circulated: bigint, sold: bigint, amounts: Sales['amounts']): CircularShare {
  return {
    circulated: amounts.decimalOf(circulated),
    sold: amounts.decimalOf(sold),
    share: ratioOf(circulated, sold),
  };
}

function addTo(sums: Map<string, bigint>, id: string, units: bigint): void {
  sums.set(id, (sums.get(id) ?? 0n) + units);
}
