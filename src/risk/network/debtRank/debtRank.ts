import type { Graph } from '../graph.ts';
import { type ContagionSettings, ContagionModel } from './ContagionModel.ts';
import type { Shock } from './Distress.ts';

export interface DebtRank {
  /** R: the fraction of all value that the shock puts in distress beyond itself, 0 to 1 − Σ v·ψ. */
  readonly impact: number;
  /** R^B: the fraction of the bank's exposures with others than the shocked; null where they are not given. */
  readonly bankImpact: number | null;
  /** h: how far each firm is in distress in the end, 0 to 1, by node. */
  readonly distress: Float64Array;
  /** Steps until rest, the shock being the first. */
  readonly steps: number;
  /** False where distress still grew when the steps ran out (BARDOSCIA_2015 alone): the impact is then a lower bound. */
  readonly isSettled: boolean;
}

/**
 * NW-05 DebtRank: what the distress of some firms does to those who lent to them, and on to theirs.
 *
 *   R = Σ_j v_j · h_j(T) − Σ_j v_j · h_j(1)      [fraction of all value, larger is worse]
 *
 * Distress flows from debtor to creditor by `L = LGD · A / E`. Where nobody lent, R is 0. Levels and fractions are measures, in
 * floating point. Source: Battiston et al. 2012, Bardoscia et al. 2015; INDICATORS.md NW-05, B.1.
 *
 * @param exposures from creditor to debtor.
 * @param shocks by id, ψ above 0 and up to 1.
 * @throws RangeError for a shock on no node or outside that range, for equity that is missing, and for values below 0.
 */
export function debtRank(
  exposures: Graph,
  settings: ContagionSettings,
  shocks: ReadonlyMap<string, number>,
): DebtRank {
  const model = new ContagionModel(exposures, settings);
  const shock = shockOn(exposures, shocks);
  const { steps, isSettled } = model.spread(shock);
  return {
    impact: model.impactOf(shock),
    bankImpact: model.bankImpactOf(shock),
    distress: model.distress.levels,
    steps,
    isSettled,
  };
}

/** In the order of the ids: sums must not depend on the order in which shocks are named. */
function shockOn(exposures: Graph, shocks: ReadonlyMap<string, number>): Shock {
  const shock = [...shocks].map(([id, psi]): readonly [number, number] => {
    if (psi > 0 && psi <= 1) return [exposures.nodeOf(id), psi];
    throw new RangeError(`The shock on ${id} must be above 0 and up to 1, but is ${psi}.`);
  });
  return shock.sort(([one], [other]) => one - other);
}
