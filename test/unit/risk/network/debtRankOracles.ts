import type { Weighted } from './given.ts';

/** A network and a shock on some of it; every node has equity and a value. */
export interface Network {
  readonly exposures: readonly Weighted[];
  readonly equity: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<string, number>;
  readonly shock: ReadonlyMap<string, number>;
}

export const NODES = ['N0', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6'];
/** L[i][j], of creditor i to debtor j. */
function lossMatrix({ exposures, equity }: Network): number[][] {
  return NODES.map((creditor) =>
    NODES.map((debtor) => {
      const lost = exposures
        .filter(([from, to]) => from === creditor && to === debtor && from !== to)
        .reduce((sum, [, , weight]) => sum + weight, 0);
      if (lost === 0) return 0;
      return equity.get(creditor)! > 0 ? lost / equity.get(creditor)! : 1;
    }),
  );
}

/** The original DebtRank as the design states it. */
export function stateMachine(network: Network): { h: Record<string, number>; steps: number } {
  const impacts = lossMatrix(network).map((row) => row.map((loss) => Math.min(1, loss)));
  let h = NODES.map((id) => network.shock.get(id) ?? 0);
  let states: string[] = h.map((level) => (level > 0 ? 'D' : 'U'));
  let steps = 1;
  for (; states.includes('D'); steps += 1) {
    const [levels, before] = [h, states];
    const passed = (creditor: number): number =>
      levels.reduce((sum, level, j) => (before[j] === 'D' ? sum + impacts[creditor]![j]! * level : sum), 0);
    h = levels.map((level, creditor) => Math.min(1, level + passed(creditor)));
    states = before.map((state, node) => (state === 'U' ? (h[node]! > 0 ? 'D' : 'U') : 'I'));
  }
  return { h: Object.fromEntries(NODES.map((id, node) => [id, h[node]!])), steps };
}

/** The closed form of the differential variant. */
export function leastFixedPoint(network: Network): Record<string, number> {
  const losses = lossMatrix(network);
  let h = NODES.map(() => 0);
  for (let change = 1; change > 1e-13;) {
    const levels = h;
    h = NODES.map((id, creditor) => {
      const passed = levels.reduce((sum, level, debtor) => sum + losses[creditor]![debtor]! * level, 0);
      return Math.min(1, (network.shock.get(id) ?? 0) + passed);
    });
    change = Math.max(...h.map((level, node) => level - levels[node]!));
  }
  return Object.fromEntries(NODES.map((id, node) => [id, h[node]!]));
}
