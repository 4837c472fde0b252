import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { betweenness } from '../../../../src/risk/network/betweenness.ts';
import { samplePlaces } from '../../../../src/risk/network/samplePlaces.ts';
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

const nobody = { S1: 0, S2: 0, S3: 0, D1: 0, D2: 0 };

function rawOf(edges: readonly Weighted[]): Record<string, number> {
  const graph = graphOf(edges);
  return byId(graph, betweenness(graph).raw);
}

function normalisedOf(edges: readonly Weighted[]): Record<string, number> {
  const graph = graphOf(edges);
  return byId(graph, betweenness(graph).normalised ?? []);
}

describe('betweenness', () => {
  it('gives the worked numbers, raw and normalised', () => {
    expect(rawOf(GOODS)).toEqual({ ...nobody, C: 10, T1: 4.5, T2: 4.5 });
    const normalised = { ...nobody, C: 0.238095, T1: 0.107143, T2: 0.107143 };
    expect(distance(normalisedOf(GOODS), normalised)).toBeLessThan(1e-6);
  });

  (hasOracles ? it : it.skip)('agrees with oracles.json (skipped where ../shared is absent)', () => {
    const { graph } = readOracles<{
      graph: { edges: Weighted[]; betweennessNorm: Record<string, number> };
    }>();
    expect(distance(normalisedOf(graph.edges), { ...nobody, ...graph.betweennessNorm })).toBeLessThan(1e-6);
  });

  it('is not applicable below three nodes', () => {
    expect(betweenness(graphOf([])).normalised).toBeNull();
    expect(betweenness(graphOf([], ['A'])).normalised).toBeNull();
    expect(betweenness(graphOf([['A', 'B', 1]])).normalised).toBeNull();
    expect([...betweenness(graphOf([], ['A', 'B', 'C'])).normalised!]).toEqual([0, 0, 0]);
  });

  it('counts paths without their weights, those of weight 0 as well', () => {
    expect(rawOf([['A', 'B', 0], ['B', 'C', 7]])).toEqual({ A: 0, B: 1, C: 0 }); // prettier-ignore
  });

  it('agrees with listing every shortest path', () => {
    fc.assert(
      fc.property(arbitraryEdges(7, 20), (edges) => {
        expect(distance(rawOf(edges), byListing(edges))).toBeLessThan(1e-9);
      }),
    );
  });

  it('stays finite where shortest paths are more than a number can count', () => {
    // A chain of diamonds: 2^1200 shortest paths from end to end.
    const diamonds = Array.from({ length: 1_200 }, (_, index): Weighted[] => {
      const [start, end] = [index, index + 1].map((place) => `N${String(place).padStart(4, '0')}`);
      return ['a', 'b'].flatMap((side): Weighted[] => [
        [start!, `${start!}${side}`, 1],
        [`${start!}${side}`, end!, 1],
      ]);
    }).flat();
    const raw = rawOf(diamonds);
    // Node k of the chain stands between the 3k before it and the 3(1200 − k) after it.
    expect(Math.abs(raw['N0600']! / (1_800 * 1_800) - 1)).toBeLessThan(1e-12);
    expect(Math.abs(raw['N1199']! / (3_597 * 3) - 1)).toBeLessThan(1e-12);
  });

  it('estimates above the limit from sampled sources, always the same, and says so', () => {
    const edges = Array.from({ length: 300 }, (_, index): Weighted => [
      `N${index}`,
      `N${(index + 1) % 300}`,
      1,
    ]);
    const graph = graphOf(edges);
    const exact = betweenness(graph);
    expect(exact).toMatchObject({ isEstimated: false, pivots: 300 });
    const estimate = betweenness(graph, { exactUpTo: 299, pivots: 60 });
    expect(estimate).toMatchObject({ isEstimated: true, pivots: 60 });
    expect(betweenness(graphOf([...edges].reverse()), { exactUpTo: 299, pivots: 60 })).toEqual(estimate);
    // Within a cycle all are alike; the mean of the estimate is that of the exact value.
    const mean = (values: Float64Array): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean(estimate.raw) / mean(exact.raw) - 1)).toBeLessThan(1e-9);
  });
});

describe('samplePlaces', () => {
  it('takes so many different places, ascending, or all', () => {
    const sample = samplePlaces(1_000, 100);
    expect(new Set(sample).size).toBe(100);
    expect(sample).toEqual(sample.slice().sort());
    expect(sample.every((place) => place >= 0 && place < 1_000)).toBe(true);
    expect([...samplePlaces(3, 5)]).toEqual([0, 1, 2]);
  });

  it('takes each place about as often as another', () => {
    const counts = new Int32Array(10);
    for (let count = 10; count < 2_010; count += 1) {
      for (const place of samplePlaces(count, 5)) counts[Math.floor((place * 10) / count)]! += 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(900);
    expect(Math.max(...counts)).toBeLessThan(1_100);
  });
});

/** Every shortest path between every pair, each counted by hand. */
function byListing(edges: readonly Weighted[]): Record<string, number> {
  const { ids } = graphOf(edges);
  const between = Object.fromEntries(ids.map((id) => [id, 0]));
  for (const source of ids) {
    for (const target of ids.filter((id) => id !== source)) {
      const paths = shortestPaths(edges, source, target);
      for (const path of paths) {
        for (const id of path.slice(1, -1)) between[id]! += 1 / paths.length;
      }
    }
  }
  return between;
}

function shortestPaths(edges: readonly Weighted[], source: string, target: string): string[][] {
  let paths = [[source]];
  while (paths.length > 0) {
    const done = paths.filter((path) => path.at(-1) === target);
    if (done.length > 0) return done;
    paths = paths.flatMap((path) => {
      const next = new Set(edges.filter(([from]) => from === path.at(-1)).map(([, to]) => to));
      return [...next].filter((id) => !path.includes(id)).map((id) => [...path, id]);
    });
  }
  return [];
}
