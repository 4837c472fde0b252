import { strictEqual } from 'node:assert';
import { coreNumbers } from '../../../src/risk/network/coreNumbers.ts';
import { debtRank } from '../../../src/risk/network/debtRank/debtRank.ts';
import { buildGraph, type Graph, type Relationship } from '../../../src/risk/network/graph.ts';
import { pageRank } from '../../../src/risk/network/pageRank.ts';
import { tiersOf } from '../../../src/risk/network/tiers.ts';
import * as maps from './overMaps.ts';

/** One measure by both; what they found must agree. */
export interface Compared<Ours = unknown, Theirs = unknown> {
  readonly title: string;
  readonly target: number;
  readonly ours: () => Ours;
  readonly theirs: () => Theirs;
  readonly check: (ours: Ours, theirs: Theirs) => void;
}

export interface Given {
  readonly relationships: readonly Relationship[];
  readonly graph: Graph;
  readonly overMaps: maps.MapGraphs;
}

const ITERATIONS = 20;
const DEPTH = 4;

/** Each measure that is short enough to be written over maps. */
export function measuresOf({ relationships, graph, overMaps }: Given): Compared[] {
  const anchor = graph.ids[0] ?? '';
  const equity = new Map(graph.ids.map((id) => [id, 400_000]));
  const agree = (values: Iterable<number>, expected: ReadonlyMap<string, number>): void => {
    for (const [node, value] of [...values].entries()) {
      const other = expected.get(graph.ids[node] ?? '') ?? NaN;
      strictEqual(Math.abs(value - other) <= 1e-9, true, `${graph.ids[node] ?? ''}: ${value}, ${other}`);
    }
  };
  return [
    compared({
      ...{ title: 'build', target: 1 },
      ours: () => buildGraph(relationships),
      theirs: () => maps.buildOverMaps(relationships),
      check: ({ ids }, { out }) => strictEqual(ids.length, out.size),
    }),
    compared({
      ...{ title: `${ITERATIONS} iterations of PageRank`, target: 5 },
      ours: () => pageRank(graph, { tolerance: 0, maxIterations: ITERATIONS }).ranks,
      theirs: () => maps.pageRankOverMaps(overMaps, ITERATIONS),
      check: agree,
    }),
    compared({
      ...{ title: `${DEPTH} tiers from a firm`, target: 2 },
      ours: () => tiersOf(graph, anchor, { direction: 'DOWNSTREAM', maxDepth: DEPTH }).tiers.flat().length,
      theirs: () => maps.tiersOverMaps(overMaps, anchor, DEPTH),
      check: strictEqual,
    }),
    compared({
      ...{ title: 'core numbers', target: 5 },
      ours: () => coreNumbers(graph),
      theirs: () => maps.coresOverMaps(overMaps),
      check: agree,
    }),
    compared({
      ...{ title: 'DebtRank 2012 of a firm', target: 5 },
      ours: () => debtRank(graph, { algorithm: 'BATTISTON_2012', equity }, new Map([[anchor, 1]])).distress,
      theirs: () => maps.debtRankOverMaps(overMaps, equity, anchor),
      check: agree,
    }),
  ];
}

function compared<Ours, Theirs>(measure: Compared<Ours, Theirs>): Compared {
  return { ...measure, check: (ours, theirs) => measure.check(ours as Ours, theirs as Theirs) };
}
