import { intAt } from '../cells.ts';
import type { Graph } from '../graph.ts';

/**
 * The shares v of a graph's nodes in what there is in all, by node.
 *
 * @param values by id, not negative. Firms outside the graph count in the total, those without a value have none. Without
 * values v is what the design falls back on: the share in all exposures as creditor, `v_j = Σ_k A[j][k] / ΣΣA`. Where the
 * total is 0, so is every share.
 * @throws RangeError for a value that is negative or no finite number.
 */
export function valueShares(exposures: Graph, values?: ReadonlyMap<string, number>): Float64Array {
  const known = values ? Float64Array.from(exposures.ids, (id) => values.get(id) ?? 0) : lentBy(exposures);
  const total = sumOf(values ? [...values].map(checked) : known);
  return total === 0 ? new Float64Array(known.length) : known.map((value) => value / total);
}

function checked([id, value]: readonly [id: string, value: number]): number {
  if (value >= 0 && value < Infinity) return value;
  throw new RangeError(`The value of ${id} must be a finite number of 0 or more, but is ${value}.`);
}

function lentBy({ ids, out: { offsets, weights } }: Graph): Float64Array {
  return Float64Array.from(ids, (_, node) =>
    sumOf(weights.subarray(intAt(offsets, node), intAt(offsets, node + 1))),
  );
}

function sumOf(values: Float64Array | readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
