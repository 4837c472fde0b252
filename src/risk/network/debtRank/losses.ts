import { intAt } from '../cells.ts';
import type { Adjacency, Graph } from '../graph.ts';

export interface LossSettings {
  /** What each creditor can lose before it fails, in the unit of the exposures; for every creditor of the graph. */
  readonly equity: ReadonlyMap<string, number>;
  /** The share of an exposure that is lost when the debtor fails, 0 to 1; 1 by default. */
  readonly lossGivenDefault?: number;
}

/**
 * The share of its equity that each creditor loses when a debtor fails, `L = LGD · A / E`, in rows of debtors with their
 * creditors as targets. Not capped at 1.
 *
 * A creditor with no equity, or less than none, fails with any of its debtors: L = 1 wherever something can be lost.
 *
 * @param exposures from creditor to debtor.
 * @throws RangeError where a creditor's equity is missing or no number, or LGD lies outside 0 to 1.
 */
export function lossesOf(exposures: Graph, { equity, lossGivenDefault = 1 }: LossSettings): Adjacency {
  if (!(lossGivenDefault >= 0 && lossGivenDefault <= 1)) {
    throw new RangeError(`The loss given default must be from 0 to 1, but is ${lossGivenDefault}.`);
  }
  const { offsets, targets, weights } = exposures.in;
  const buffers = exposures.ids.map((id, node) => (isCreditor(exposures, node) ? bufferOf(id, equity) : 0));
  const losses = weights.map((exposure, edge) => {
    const lost = lossGivenDefault * exposure;
    const buffer = buffers[intAt(targets, edge)] ?? 0;
    if (lost === 0) return 0;
    return buffer > 0 ? lost / buffer : 1;
  });
  return { offsets, targets, weights: losses };
}

function isCreditor({ out }: Graph, node: number): boolean {
  return intAt(out.offsets, node) < intAt(out.offsets, node + 1);
}

function bufferOf(id: string, equity: ReadonlyMap<string, number>): number {
  const buffer = equity.get(id);
  if (buffer === undefined || Number.isNaN(buffer)) {
    throw new RangeError(
      `The equity of creditor ${id} must be a number, but is ${buffer ?? 'missing'}; estimate it.`,
    );
  }
  return buffer;
}
