import { floatAt } from '../cells.ts';
import type { Adjacency } from '../graph.ts';
import type { Distress, Shock } from './Distress.ts';
import type { Spreading } from './spreadBattiston.ts';

/** Distress that grows by less in a step has come to rest. */
const REST = 1e-12;
/** Cycles that lose next to nothing on the way round could go on for very long. */
const MAX_STEPS = 100_000;

/**
 * DebtRank as Bardoscia et al. 2015 define it: whatever distress grows by is passed on, so that losses by several ways and
 * round cycles count in full.
 *
 *   h_i(t+1) = min(1, h_i(t) + Σ_j L[i][j] · (h_j(t) − h_j(t−1))),   h(0) = 0, h(1) = ψ,   until max |Δh| < 1e-12
 *
 * The limit is the least fixed point of `h_i = min(1, ψ_i + Σ_j L[i][j] · h_j)`. Source: PLoS ONE 10(6):e0130406;
 * INDICATORS.md B.1.
 *
 * @param losses L, not capped.
 * @param deltas zeros, as many as nodes, and zeros again afterwards.
 */
export function spreadBardoscia(
  losses: Adjacency,
  distress: Distress,
  { shock, deltas }: { shock: Shock; deltas: Float64Array },
): Spreading {
  let senders = distress.begin(shock);
  for (const [node, psi] of shock) deltas[node] = psi;
  let steps = 1;
  let most = senders.length === 0 ? 0 : Infinity;
  for (; most >= REST && steps < MAX_STEPS; steps += 1) {
    const grown = distress.spread(losses, senders, deltas);
    for (const node of senders) deltas[node] = 0;
    most = 0;
    for (const { node, before } of grown) {
      const delta = floatAt(distress.levels, node) - before;
      deltas[node] = delta;
      most = Math.max(most, delta);
    }
    senders = grown.map(({ node }) => node);
  }
  for (const node of senders) deltas[node] = 0;
  return { steps, isSettled: most < REST };
}
