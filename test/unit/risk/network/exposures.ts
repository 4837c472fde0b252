import type {
  ContagionSettings,
  DebtRankAlgorithm,
} from '../../../../src/risk/network/debtRank/ContagionModel.ts';
import { type DebtRank, debtRank } from '../../../../src/risk/network/debtRank/debtRank.ts';
import { byId, graphOf, type Weighted } from './given.ts';

export const TOLERANCE = 1e-6;

/** Creditor, debtor, exposure. */
export const EXPOSURES: readonly Weighted[] = [
  ['B', 'A', 20],
  ['C', 'A', 16],
  ['C', 'B', 40],
  ['A', 'C', 30],
  ['D', 'C', 10],
];
export const EQUITY = { A: 100, B: 50, C: 80, D: 40 };
export const AT_DEFAULT = { A: 40, B: 25, C: 60, D: 15 };

export type Given = Partial<Omit<ContagionSettings, 'algorithm' | 'equity'>> & {
  readonly equity?: Record<string, number>;
  readonly exposures?: readonly Weighted[];
  readonly alone?: readonly string[];
};

/** What a shock does to these exposures, or to others. */
export function shocked(
  algorithm: DebtRankAlgorithm,
  shock: Record<string, number>,
  given: Given = {},
): DebtRank & { h: Record<string, number> } {
  const { exposures = EXPOSURES, alone, equity = EQUITY, ...settings } = given;
  const graph = graphOf(exposures, alone);
  const found = debtRank(
    graph,
    { ...settings, algorithm, equity: new Map(Object.entries(equity)) },
    new Map(Object.entries(shock)),
  );
  return { ...found, h: byId(graph, found.distress) };
}
