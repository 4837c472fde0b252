import type { Adjacency } from '../graph.ts';
import type { Distress, Shock } from './Distress.ts';

export interface Spreading {
  /** The time T of the source, the shock being at t = 1. */
  readonly steps: number;
  /** False where the steps ran out before distress came to rest. */
  readonly isSettled: boolean;
}

/**
 * DebtRank as Battiston et al. 2012 define it: each node passes its distress on once, with the level it had when it came to it.
 *
 *   h_i(t) = min(1, h_i(t−1) + Σ_{j in state D} W[j→i] · h_j(t−1)),   W = min(1, L)
 *   U (undistressed) becomes D with h > 0, D becomes I (inactive) after one step; ends when nobody is D
 *
 * Inactive nodes go on to accumulate distress, and do not pass it on. Ends within n + 1 steps. A node is U exactly as long as it
 * has no distress, so no state is kept. Source: Sci. Rep. 2:541; INDICATORS.md B.1.
 *
 * @param impacts W, capped at 1.
 */
export function spreadBattiston(impacts: Adjacency, distress: Distress, shock: Shock): Spreading {
  let senders = distress.begin(shock);
  let steps = 1;
  for (; senders.length > 0; steps += 1) {
    senders = distress
      .spread(impacts, senders, distress.levels)
      .filter(({ before }) => before === 0)
      .map(({ node }) => node);
  }
  return { steps, isSettled: true };
}
