import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { articulationPoints } from '../../../../src/risk/network/articulationPoints.ts';
import { coreNumbers } from '../../../../src/risk/network/coreNumbers.ts';
import { separatedBy } from '../../../../src/risk/network/separatedBy.ts';
import { stronglyConnected } from '../../../../src/risk/network/stronglyConnected.ts';
import { arbitraryEdges, byId, GOODS, graphOf, hasOracles, readOracles, type Weighted } from './given.ts';

const CORES = { S1: 1, S2: 2, S3: 1, T1: 2, T2: 2, C: 2, D1: 1, D2: 1 };

/** N000000 → N000001 → ...: longer than any call stack. */
const CHAIN_LENGTH = 100_000;
const name = (place: number): string => `N${String(place).padStart(6, '0')}`;
const chain = graphOf(
  Array.from({ length: CHAIN_LENGTH - 1 }, (_, place): Weighted => [name(place), name(place + 1), 1]),
);

function coresOf(edges: readonly Weighted[]): Record<string, number> {
  const graph = graphOf(edges);
  return byId(graph, coreNumbers(graph));
}

const hinges = (edges: readonly Weighted[]): string[] =>
  articulationPoints(graphOf(edges)).map(({ id }) => id);

describe('coreNumbers', () => {
  it('gives the worked numbers: the square of S2, T1, C and T2 is the core', () => {
    expect(coresOf(GOODS)).toEqual(CORES);
  });

  it('counts a neighbour once, whichever way it trades, and an isolated node as 0', () => {
    expect([...coreNumbers(graphOf([['A', 'B', 1], ['B', 'A', 1]], ['Z']))]).toEqual([1, 1, 0]); // prettier-ignore
    expect([...coreNumbers(graphOf([]))]).toEqual([]);
  });

  it('walks a long chain', () => {
    expect(new Set(coreNumbers(chain))).toEqual(new Set([1]));
  });

  it('agrees with taking away whoever has fewer than k neighbours', () => {
    fc.assert(
      fc.property(arbitraryEdges(9, 40), (edges) => {
        expect(coresOf(edges)).toEqual(coresByPeeling(edges));
      }),
      { numRuns: 300 },
    );
  });
});

describe('articulationPoints', () => {
  it('gives the worked points, and the sizes of what each holds together', () => {
    expect(articulationPoints(graphOf(GOODS))).toEqual([
      { id: 'C', pieceSizes: [5, 1, 1] },
      { id: 'T1', pieceSizes: [6, 1] },
      { id: 'T2', pieceSizes: [6, 1] },
    ]);
  });

  (hasOracles ? it : it.skip)(
    'and the cores agree with oracles.json (skipped where ../shared is absent)',
    () => {
      const { graph } = readOracles<{ graph: { edges: Weighted[]; core: object; articulation: string[] } }>();
      expect(hinges(graph.edges)).toEqual([...graph.articulation].sort());
      expect(coresOf(graph.edges)).toEqual(graph.core);
    },
  );

  it('finds none where there is nothing, one firm, a pair, or a ring', () => {
    expect(articulationPoints(graphOf([]))).toEqual([]);
    expect(articulationPoints(graphOf([], ['A']))).toEqual([]);
    expect(hinges([['A', 'B', 1], ['B', 'A', 1]])).toEqual([]); // prettier-ignore
    expect(hinges([['A', 'B', 1], ['B', 'C', 1], ['C', 'A', 1]])).toEqual([]); // prettier-ignore
  });

  it('finds all but the ends of a chain longer than any call stack', () => {
    const points = articulationPoints(chain);
    expect(points.length).toBe(CHAIN_LENGTH - 2);
    expect(points[0]).toEqual({ id: name(1), pieceSizes: [CHAIN_LENGTH - 2, 1] });
  });

  it('agrees with taking away each firm in turn', () => {
    fc.assert(
      fc.property(arbitraryEdges(9, 16), (edges) => {
        const graph = graphOf(edges);
        const expected = graph.ids
          .map((id) => ({ id, pieceSizes: piecesWithout(edges, id).map(({ length }) => length) }))
          .filter(({ pieceSizes }) => pieceSizes.length > 1);
        expect(articulationPoints(graph)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

describe('separatedBy', () => {
  it('names who is cut off from whom', () => {
    expect(separatedBy(graphOf(GOODS), 'C')).toEqual([['S1', 'S2', 'S3', 'T1', 'T2'], ['D1'], ['D2']]);
    expect(separatedBy(graphOf(GOODS), 'S2')).toEqual([['C', 'D1', 'D2', 'S1', 'S3', 'T1', 'T2']]);
    expect(separatedBy(graphOf([], ['A']), 'A')).toEqual([]);
  });

  it('agrees with taking away each firm in turn', () => {
    fc.assert(
      fc.property(arbitraryEdges(9, 16), (edges) => {
        const graph = graphOf(edges);
        for (const id of graph.ids) expect(separatedBy(graph, id)).toEqual(piecesWithout(edges, id));
      }),
    );
  });
});

describe('stronglyConnected', () => {
  it('groups who reach each other, numbered against the direction', () => {
    const graph = graphOf([['A', 'B', 1], ['B', 'A', 1], ['B', 'C', 1]]); // prettier-ignore
    const { componentOf, sizes } = stronglyConnected(graph);
    expect(byId(graph, componentOf)).toEqual({ A: 1, B: 1, C: 0 });
    expect(sizes).toEqual([1, 2]);
    expect(stronglyConnected(graphOf([])).sizes).toEqual([]);
  });

  it('walks a long chain, and a ring of the same length', () => {
    expect(stronglyConnected(chain).sizes.length).toBe(CHAIN_LENGTH);
    const ring = Array.from({ length: CHAIN_LENGTH }, (_, place): Weighted => [
      name(place),
      name((place + 1) % CHAIN_LENGTH),
      1,
    ]);
    expect(stronglyConnected(graphOf(ring)).sizes).toEqual([CHAIN_LENGTH]);
  });

  it('agrees with asking of each pair whether both reach the other', () => {
    fc.assert(
      fc.property(arbitraryEdges(9, 25), (edges) => {
        const graph = graphOf(edges);
        const { componentOf, sizes } = stronglyConnected(graph);
        const reach = new Map(graph.ids.map((id) => [id, reachable(edges, id)]));
        for (const [one, id] of graph.ids.entries()) {
          const mutual = graph.ids.filter((other) => reach.get(id)!.has(other) && reach.get(other)!.has(id));
          const grouped = graph.ids.filter((_, other) => componentOf[other] === componentOf[one]);
          expect(grouped).toEqual(mutual);
          expect(sizes[componentOf[one]!]).toBe(mutual.length);
        }
      }),
    );
  });
});

function reachable(edges: readonly Weighted[], start: string, without?: string): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) {
    for (const [from, to] of edges) if (from === id && to !== without) reached.add(to);
  }
  return reached;
}

/** The pieces of what was connected with a firm, once it is gone. */
function piecesWithout(edges: readonly Weighted[], removed: string): string[][] {
  const both = edges.flatMap(([from, to, weight]): Weighted[] => [
    [from, to, weight],
    [to, from, weight],
  ]);
  const neighbours = new Set(
    both.filter(([from, to]) => from === removed && to !== removed).map(([, to]) => to),
  );
  const pieces = [...neighbours].map((id) => [...reachable(both, id, removed)].sort());
  const distinct = [...new Map(pieces.map((piece) => [piece.join(), piece])).values()];
  return distinct.sort((one, other) => other.length - one.length || (one[0]! < other[0]! ? -1 : 1));
}

function coresByPeeling(edges: readonly Weighted[]): Record<string, number> {
  const { ids } = graphOf(edges);
  const cores = Object.fromEntries(ids.map((id) => [id, 0]));
  for (let k = 1; k < ids.length; k += 1) {
    let left = new Set(ids);
    const degreeOf = (id: string): number =>
      new Set(
        edges
          .filter(([from, to]) => from !== to && (from === id || to === id) && left.has(from) && left.has(to))
          .map(([from, to]) => (from === id ? to : from)),
      ).size;
    for (let before = Infinity; left.size < before;) {
      before = left.size;
      left = new Set([...left].filter((id) => degreeOf(id) >= k));
    }
    for (const id of left) cores[id] = k;
  }
  return cores;
}
