import { articulationPoints } from '../../src/risk/network/articulationPoints.ts';
import { betweenness } from '../../src/risk/network/betweenness.ts';
import { circularTrading } from '../../src/risk/network/circular/circularTrading.ts';
import { shockEach } from '../../src/risk/network/debtRank/shockEach.ts';
import { debtRank } from '../../src/risk/network/debtRank/debtRank.ts';
import { buildGraph, type Graph, type Relationship } from '../../src/risk/network/graph.ts';
import { stronglyConnected } from '../../src/risk/network/stronglyConnected.ts';
import { type BenchContext, type Benchmark, type Measured, medianOf } from './harness/benchmark.ts';
import { type Compared, measuresOf } from './network/measures.ts';
import { buildOverMaps } from './network/overMaps.ts';
import { randomTrade, tradesOf } from './network/randomTrade.ts';

const FIRMS = Number(process.env['BENCH_FIRMS'] ?? 200_000);
const RELATIONSHIPS = Number(process.env['BENCH_RELATIONSHIPS'] ?? 1_000_000);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);

/**
 * Measures of a network of 200,000 firms and 1,000,000 relationships, against the same over maps of maps; what is too long to be
 * written twice is only timed and said.
 */
export const bench: Benchmark = {
  run: async ({ say }) => {
    const relationships = randomTrade(FIRMS, RELATIONSHIPS);
    const graph = buildGraph(relationships);
    say(`${graph.ids.length} firms, ${graph.out.targets.length} relationships`);
    const overMaps = buildOverMaps(relationships);
    const measured = measuresOf({ relationships, graph, overMaps }).map((one) => compare(one, say));
    sayTimes(graph, relationships, say);
    return measured;
  },
};

function compare({ title, target, ours, theirs, check }: Compared, say: BenchContext['say']): Measured {
  check(ours(), theirs());
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const isOursFirst = round % 2 === 0;
    const early = isOursFirst ? 0 : timeMs(theirs);
    const oursMs = timeMs(ours);
    return { oursMs, theirsMs: isOursFirst ? timeMs(theirs) : early };
  });
  say(`  ${title}: ${rounds.map(({ oursMs, theirsMs }) => `${oursMs.toFixed(0)} against ${theirsMs.toFixed(0)} ms`).join(', ')}`); // prettier-ignore
  return {
    ...{ name: `network: ${title}`, against: 'maps of maps', unit: 'ms', higherIsBetter: true, target },
    ratio: medianOf(rounds.map(({ oursMs, theirsMs }) => theirsMs / oursMs)),
    median: medianOf(rounds.map(({ oursMs }) => oursMs)),
    runs: ROUNDS,
  };
}

function sayTimes(graph: Graph, relationships: readonly Relationship[], say: BenchContext['say']): void {
  const equity = new Map(graph.ids.map((id) => [id, 400_000]));
  const bardoscia = { algorithm: 'BARDOSCIA_2015', equity } as const;
  const shock = new Map([[graph.ids[0] ?? '', 1]]);
  const trades = tradesOf(relationships);
  const times: readonly (readonly [string, () => unknown])[] = [
    ['strongly connected components', () => stronglyConnected(graph).sizes.length],
    ['articulation points', () => articulationPoints(graph).length],
    ['betweenness from 16 pivots', () => betweenness(graph, { exactUpTo: 0, pivots: 16 }).pivots],
    ['DebtRank 2015 of a firm, steps', () => debtRank(graph, bardoscia, shock).steps],
    ['DebtRank 2012 of 16 firms in turn', () => shockEach(graph, { ...bardoscia, algorithm: 'BATTISTON_2012', maxShocks: 16 }).shockCount], // prettier-ignore
    ['circular trading, rings told', () => circularTrading(trades).cycles.length],
  ];
  for (const [title, run] of times) {
    let found: unknown;
    const took = timeMs(() => {
      found = run();
    });
    say(`  ${title}: ${String(found)}, ${took.toFixed(0)} ms`);
  }
}

function timeMs(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
