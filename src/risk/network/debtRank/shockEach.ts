import { addFloat, floatAt, places } from '../cells.ts';
import type { Graph } from '../graph.ts';
import { samplePlaces } from '../samplePlaces.ts';
import { type ContagionSettings, ContagionModel } from './ContagionModel.ts';

export interface SingleShocks {
  /** R of each firm that was shocked alone, ψ = 1, by id; the bank's view beside it. */
  readonly impacts: ReadonlyMap<string, { readonly impact: number; readonly bankImpact: number | null }>;
  /** V by node: the mean distress of the firm over the shocks of others; 0 where there was none. */
  readonly vulnerability: Float64Array;
  /** How many were shocked, and whether that was a sample, so that V is an estimate. */
  readonly shockCount: number;
  readonly isEstimated: boolean;
  /** False where distress still grew in some shock when the steps ran out. */
  readonly isSettled: boolean;
}

/**
 * NW-05 for all: lets every firm fail alone, in turn.
 *
 *   V_j = mean over i ≠ j of h_j when i fails      [0..1, larger is worse]
 *
 * Costs what each shock reaches, in large and dense graphs up to nodes times relationships: `maxShocks` then takes a sample,
 * always the same. Source: INDICATORS.md NW-05, B.1.
 *
 * @param exposures from creditor to debtor.
 * @throws RangeError as debtRank does.
 */
export function shockEach(
  exposures: Graph,
  settings: ContagionSettings & { readonly maxShocks?: number },
): SingleShocks {
  const nodeCount = exposures.ids.length;
  const isEstimated = (settings.maxShocks ?? Infinity) < nodeCount;
  const shocked = isEstimated ? samplePlaces(nodeCount, settings.maxShocks ?? 0) : places(nodeCount);
  const model = new ContagionModel(exposures, settings);
  const impacts: SingleShocks['impacts'] & Map<string, unknown> = new Map();
  const sums = new Float64Array(nodeCount);
  let isAllSettled = true;
  for (const node of shocked) {
    const shock = [[node, 1]] as const;
    const { isSettled } = model.spread(shock);
    isAllSettled &&= isSettled;
    impacts.set(exposures.ids[node] ?? '', {
      impact: model.impactOf(shock),
      bankImpact: model.bankImpactOf(shock),
    });
    addOthers(model, node, sums);
  }
  return {
    impacts,
    vulnerability: meanOfOthers(sums, new Set(shocked)),
    shockCount: shocked.length,
    isEstimated,
    isSettled: isAllSettled,
  };
}

function addOthers(
  { distress: { levels, reached } }: ContagionModel,
  shocked: number,
  sums: Float64Array,
): void {
  for (const node of reached) {
    if (node !== shocked) addFloat(sums, node, floatAt(levels, node));
  }
}

/** A firm's own failure is no sign of its vulnerability. */
function meanOfOthers(sums: Float64Array, shocked: ReadonlySet<number>): Float64Array {
  return sums.map((sum, node) => {
    const others = shocked.size - (shocked.has(node) ? 1 : 0);
    return others === 0 ? 0 : sum / others;
  });
}
