import type { Adjacency, Graph } from '../graph.ts';
import { floatAt } from '../cells.ts';
import { Distress, type Shock } from './Distress.ts';
import { lossesOf, type LossSettings } from './losses.ts';
import { spreadBardoscia } from './spreadBardoscia.ts';
import { spreadBattiston, type Spreading } from './spreadBattiston.ts';
import { valueShares } from './valueShares.ts';

/** The differential variant is for monitoring: the original one counts losses by several ways too low. */
export type DebtRankAlgorithm = 'BATTISTON_2012' | 'BARDOSCIA_2015';

export interface ContagionSettings extends LossSettings {
  readonly algorithm: DebtRankAlgorithm;
  /** The economic value of each firm, in any unit; by default its share in all exposures as creditor. */
  readonly values?: ReadonlyMap<string, number>;
  /** What a bank has at stake with each firm, for the bank's view. */
  readonly exposuresAtDefault?: ReadonlyMap<string, number>;
}

/** What DebtRank needs of a graph of exposures, computed once for any number of shocks. */
export class ContagionModel {
  readonly exposures: Graph;
  readonly distress: Distress;
  readonly #algorithm: DebtRankAlgorithm;
  readonly #links: Adjacency;
  readonly #values: Float64Array;
  readonly #bankShares: Float64Array | undefined;
  readonly #deltas: Float64Array;

  /** @param exposures from creditor to debtor, A[creditor][debtor]. */
  constructor(exposures: Graph, settings: ContagionSettings) {
    const { algorithm, values, exposuresAtDefault } = settings;
    const losses = lossesOf(exposures, settings);
    this.exposures = exposures;
    this.distress = new Distress(exposures.ids.length);
    this.#algorithm = algorithm;
    this.#links = algorithm === 'BATTISTON_2012' ? capped(losses) : losses;
    this.#values = valueShares(exposures, values);
    this.#bankShares = exposuresAtDefault && valueShares(exposures, exposuresAtDefault);
    this.#deltas = new Float64Array(exposures.ids.length);
  }

  /** Lets the shock spread; `distress` then holds what it came to, until the next one. */
  spread(shock: Shock): Spreading {
    return this.#algorithm === 'BATTISTON_2012'
      ? spreadBattiston(this.#links, this.distress, shock)
      : spreadBardoscia(this.#links, this.distress, { shock, deltas: this.#deltas });
  }

  /** `R = Σ_j v_j · (h_j(T) − h_j(1))`: the value in distress beyond the shock itself. */
  impactOf(shock: Shock): number {
    const initial = new Map(shock);
    const { levels, reached } = this.distress;
    return reached.reduce(
      (sum, node) => sum + floatAt(this.#values, node) * (floatAt(levels, node) - (initial.get(node) ?? 0)),
      0,
    );
  }

  /** `R^B = Σ_{j not shocked} h_j · EAD_j / Σ_j EAD_j`, where exposures at default are known. */
  bankImpactOf(shock: Shock): number | null {
    const shares = this.#bankShares;
    if (!shares) return null;
    const shocked = new Set(shock.map(([node]) => node));
    const { levels, reached } = this.distress;
    return reached.reduce(
      (sum, node) => (shocked.has(node) ? sum : sum + floatAt(shares, node) * floatAt(levels, node)),
      0,
    );
  }
}

function capped({ offsets, targets, weights }: Adjacency): Adjacency {
  return { offsets, targets, weights: weights.map((weight) => Math.min(1, weight)) };
}
