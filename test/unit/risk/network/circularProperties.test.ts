import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { circularTrading } from '../../../../src/risk/network/circular/circularTrading.ts';
import { findCycles } from '../../../../src/risk/network/circular/findCycles.ts';
import type { Trade } from '../../../../src/risk/network/circular/sales.ts';
import { tightestRound } from '../../../../src/risk/network/circular/tightestRound.ts';
import { arbitraryEdges, graphOf, type Weighted } from './given.ts';

const RUNS = { numRuns: 300 };

describe('findCycles', () => {
  it('finds each cycle up to a length once, as trying every path does', () => {
    const id = fc.nat(9).map((node) => `N${node}`);
    const edge = fc.tuple(id, id, fc.constant(1));
    // Sparse enough that ways end blind, dense enough that they come back later on.
    const several = fc.array(edge, { minLength: 14, maxLength: 34, size: 'max' });
    fc.assert(
      fc.property(several, fc.integer({ min: 2, max: 10 }), (edges, maxLength) => {
        const graph = graphOf(edges);
        const { cycles, isTruncated } = findCycles(graph, { maxLength, maxCycles: 1_000_000 });
        const named = cycles.map((cycle) => cycle.map((node) => graph.ids[node]).join());
        expect(named.sort()).toEqual(byTrying(edges, maxLength).sort());
        expect(isTruncated).toBe(false);
      }),
      { numRuns: 1_500 },
    );
  });
});

describe('circularTrading', () => {
  const trades = arbitraryEdges(7, 30).map((edges) =>
    edges.map(([seller, buyer, cents]): Trade => ({ seller, buyer, amount: `${cents - 5}.${cents % 7}` })),
  );

  it('keeps every share, and that of the network, from 0 to 1', () => {
    fc.assert(
      fc.property(trades, (made) => {
        const { shares, network } = circularTrading(made);
        for (const { share } of [...shares.values(), network]) {
          if (share === null) continue;
          expect(Number(share)).toBeGreaterThanOrEqual(0);
          expect(Number(share)).toBeLessThanOrEqual(1);
        }
      }),
      RUNS,
    );
  });

  it('leaves no ring with something on all its pairs', () => {
    fc.assert(
      fc.property(trades, (made) => {
        const { cycles } = circularTrading(made, { maxLength: 7 });
        const taken = cycles.flatMap(({ firms, attributed }) =>
          firms.map((seller, at): Trade => ({
            ...{ seller, buyer: firms[(at + 1) % firms.length]! },
            amount: `-${attributed}`,
          })),
        );
        expect(circularTrading([...made, ...taken], { maxLength: 7 }).cycles).toEqual([]);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of trades', () => {
    const shuffled = trades.chain((made) =>
      fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })),
    );
    fc.assert(
      fc.property(shuffled, ([made, other]) => {
        expect(circularTrading(other)).toEqual(circularTrading(made));
      }),
      RUNS,
    );
  });
});

describe('tightestRound', () => {
  const days = fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 4 });
  const sale = (day: number): Trade => ({
    ...{ seller: 'A', buyer: 'B', amount: '1' },
    date: `2026-02-${String(day).padStart(2, '0')}`,
  });

  it('takes the shortest of all sequences in order, whichever pair begins', () => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 2, maxLength: 4 }), (byPair) => {
        const spans = byPair.flatMap((_, start) =>
          spansOf([...byPair.slice(start), ...byPair.slice(0, start)]),
        );
        const round = tightestRound(byPair.map((pair) => pair.map(sale)));
        expect(round?.spanDays ?? Infinity).toBe(Math.min(Infinity, ...spans));
      }),
      RUNS,
    );
  });
});

function spansOf(sequence: readonly (readonly number[])[]): number[] {
  const sequences = sequence.reduce<number[][]>(
    (begun, pair) =>
      begun.flatMap((days) => pair.filter((day) => day >= (days.at(-1) ?? 0)).map((day) => [...days, day])),
    [[]],
  );
  return sequences.map((days) => days.at(-1)! - days[0]!);
}

function byTrying(edges: readonly Weighted[], maxLength: number): string[] {
  const next = (id: string): string[] => [
    ...new Set(edges.filter(([from, to]) => from === id && to !== id).map(([, to]) => to)),
  ];
  const extend = (path: readonly string[]): string[] =>
    next(path.at(-1)!).flatMap((id) => {
      if (id === path[0]) return [path.join()];
      const isNew = id > path[0]! && !path.includes(id) && path.length < maxLength;
      return isNew ? extend([...path, id]) : [];
    });
  return graphOf(edges).ids.flatMap((id) => extend([id]));
}
