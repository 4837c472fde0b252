import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pageRank } from '../../../../src/risk/network/pageRank.ts';
import {
  arbitraryEdges,
  byId,
  distance,
  GOODS,
  graphOf,
  hasOracles,
  readOracles,
  type Weighted,
} from './given.ts';

const TOLERANCE = 1e-6;

function ranksOf(edges: readonly Weighted[], direction: 'UPSTREAM' | 'DOWNSTREAM' = 'DOWNSTREAM') {
  const graph = graphOf(edges);
  return byId(graph, pageRank(graph, { direction }).ranks);
}

const downstream = {
  ...{ C: 0.26233, D1: 0.187682, D2: 0.143086, T2: 0.125154, T1: 0.120064 },
  ...{ S1: 0.053894, S2: 0.053894, S3: 0.053894 },
};
const upstream = {
  ...{ C: 0.172571, S2: 0.166839, T1: 0.161705, S1: 0.146385, T2: 0.11281, S3: 0.111859 },
  ...{ D1: 0.063915, D2: 0.063915 },
};

describe('pageRank', () => {
  it('gives the worked numbers with the goods and against them', () => {
    expect(distance(ranksOf(GOODS), downstream)).toBeLessThan(TOLERANCE);
    expect(distance(ranksOf(GOODS, 'UPSTREAM'), upstream)).toBeLessThan(TOLERANCE);
  });

  (hasOracles ? it : it.skip)('agrees with oracles.json (skipped where ../shared is absent)', () => {
    const { graph } = readOracles<{
      graph: { edges: Weighted[]; pagerank: typeof downstream; pagerankReversed: typeof upstream };
    }>();
    expect(distance(ranksOf(graph.edges), graph.pagerank)).toBeLessThan(TOLERANCE);
    expect(distance(ranksOf(graph.edges, 'UPSTREAM'), graph.pagerankReversed)).toBeLessThan(TOLERANCE);
  });

  it('shares out the rank of a node by weight', () => {
    const ranks = ranksOf([
      ['A', 'B', 1],
      ['B', 'C', 1],
      ['C', 'A', 1],
      ['A', 'C', 1],
    ]);
    expect(distance(ranks, { A: 0.38779, B: 0.214811, C: 0.3974 })).toBeLessThan(TOLERANCE);
  });

  it('has no ranks in an empty graph, all of it for one node, equal ones where nothing flows', () => {
    expect(pageRank(graphOf([]))).toEqual({ ranks: new Float64Array(), iterations: 0, isConverged: true });
    expect([...pageRank(graphOf([], ['A'])).ranks]).toEqual([1]);
    expect([...pageRank(graphOf([['A', 'B', 0]])).ranks]).toEqual([0.5, 0.5]);
  });

  it('tells when it ran out of iterations', () => {
    const { isConverged, iterations } = pageRank(graphOf(GOODS), { maxIterations: 2 });
    expect({ isConverged, iterations }).toEqual({ isConverged: false, iterations: 2 });
  });

  it('refuses a damping of 1', () => {
    expect(() => pageRank(graphOf(GOODS), { damping: 1 })).toThrow(
      'The damping must be from 0 to below 1, but is 1.',
    );
  });

  it('sums to 1, and satisfies its equation', () => {
    fc.assert(
      fc.property(arbitraryEdges(8, 25), (edges) => {
        const graph = graphOf(edges);
        const { ranks, isConverged } = pageRank(graph);
        expect(isConverged).toBe(true);
        if (graph.ids.length === 0) return;
        expect(Math.abs(ranks.reduce((sum, rank) => sum + rank, 0) - 1)).toBeLessThan(1e-9);
        expect(distance(byId(graph, ranks), oneMoreStep(edges, byId(graph, ranks)))).toBeLessThan(1e-9);
      }),
    );
  });
});

/** The equation, written over the list of edges. */
function oneMoreStep(edges: readonly Weighted[], ranks: Record<string, number>): Record<string, number> {
  const real = edges.filter(([from, to]) => from !== to);
  const ids = Object.keys(ranks);
  const outflow = (id: string): number =>
    real.filter(([from]) => from === id).reduce((sum, [, , weight]) => sum + weight, 0);
  const dangling = ids.filter((id) => outflow(id) === 0).reduce((sum, id) => sum + ranks[id]!, 0);
  return Object.fromEntries(
    ids.map((id) => {
      const received = real
        .filter(([from, to]) => to === id && outflow(from) > 0)
        .reduce((sum, [from, , weight]) => sum + (ranks[from]! * weight) / outflow(from), 0);
      return [id, 0.15 / ids.length + 0.85 * (received + dangling / ids.length)];
    }),
  );
}
