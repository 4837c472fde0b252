import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildGraph } from '../../../../src/risk/network/graph.ts';
import { undirectedNeighbours } from '../../../../src/risk/network/undirected.ts';
import { arbitraryEdges, graphOf, relationships } from './given.ts';

describe('buildGraph', () => {
  it('drops loops, sums parallel relationships, and keeps those of weight 0', () => {
    const graph = graphOf([
      ['b', 'a', 2],
      ['a', 'a', 9],
      ['b', 'a', 3],
      ['a', 'c', 0],
    ]);
    expect(graph.ids).toEqual(['a', 'b', 'c']);
    expect([...graph.out.offsets]).toEqual([0, 1, 2, 2]);
    expect([...graph.out.targets]).toEqual([2, 0]);
    expect([...graph.out.weights]).toEqual([0, 5]);
    expect([...graph.in.offsets]).toEqual([0, 1, 1, 2]);
    expect([...graph.in.targets]).toEqual([1, 0]);
    expect([...graph.in.weights]).toEqual([5, 0]);
  });

  it('is empty of nothing, and takes nodes that stand alone', () => {
    expect(graphOf([]).ids).toEqual([]);
    const graph = graphOf([['b', 'b', 1]], ['a', 'a']);
    expect(graph.ids).toEqual(['a', 'b']);
    expect([...graph.out.offsets]).toEqual([0, 0, 0]);
    expect(graph.has('a')).toBe(true);
    expect(graph.has('c')).toBe(false);
    expect(() => graph.nodeOf('c')).toThrow('The graph has no node "c".');
  });

  it.each([-1, NaN, Infinity])('refuses a weight of %d', (weight) => {
    expect(() => graphOf([['a', 'b', weight]])).toThrow(
      `The weight from a to b must be a finite number of 0 or more, but is ${weight}.`,
    );
  });

  it('does not depend on the order in which relationships come, to the last bit', () => {
    const fractions = arbitraryEdges(6, 30).map((edges) =>
      relationships(edges.map(([a, b, w]) => [a, b, w / 7])),
    );
    const ordered = fractions.chain((edges) =>
      fc.tuple(fc.constant(edges), fc.shuffledSubarray(edges, { minLength: edges.length })),
    );
    fc.assert(
      fc.property(ordered, ([edges, shuffled]) => {
        const [one, other] = [buildGraph(edges), buildGraph(shuffled)];
        expect(other.ids).toEqual(one.ids);
        expect(other.out).toEqual(one.out);
        expect(other.in).toEqual(one.in);
      }),
    );
  });

  it('holds what a map of maps holds, in both directions', () => {
    fc.assert(
      fc.property(arbitraryEdges(7, 40), (edges) => {
        const graph = graphOf(edges);
        const sums = new Map<string, number>();
        for (const [from, to, weight] of edges) {
          if (from !== to) sums.set(`${from}>${to}`, (sums.get(`${from}>${to}`) ?? 0) + weight);
        }
        expect(listed(graph.ids, graph.out, (node, target) => `${node}>${target}`)).toEqual(sums);
        expect(listed(graph.ids, graph.in, (node, source) => `${source}>${node}`)).toEqual(sums);
      }),
    );
  });
});

describe('undirectedNeighbours', () => {
  it('names each neighbour once, whichever way and however often it is one', () => {
    const graph = graphOf([
      ['a', 'b', 1],
      ['b', 'a', 1],
      ['c', 'a', 1],
      ['a', 'd', 1],
    ]);
    const { offsets, targets } = undirectedNeighbours(graph);
    expect([...offsets]).toEqual([0, 3, 4, 5, 6]);
    expect([...targets]).toEqual([1, 2, 3, 0, 0, 0]);
  });
});

function listed(
  ids: readonly string[],
  { offsets, targets, weights }: ReturnType<typeof graphOf>['out'],
  keyOf: (node: string, other: string) => string,
): Map<string, number> {
  const entries = ids.flatMap((id, node) =>
    [...targets.subarray(offsets[node], offsets[node + 1])].map(
      (target, index) => [keyOf(id, ids[target]!), weights[offsets[node]! + index]!] as const,
    ),
  );
  return new Map(entries);
}
