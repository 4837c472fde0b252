import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tiersOf } from '../../../../src/risk/network/tiers.ts';
import { arbitraryEdges, GOODS, graphOf, type Weighted } from './given.ts';

const goods = graphOf(GOODS, ['ALONE']);

describe('tiersOf', () => {
  it('finds the suppliers of C and theirs, and its buyers', () => {
    const suppliers = [['T1', 'T2'], ['S1', 'S2', 'S3']]; // prettier-ignore
    expect(tiersOf(goods, 'C', { direction: 'UPSTREAM' })).toEqual({ tiers: suppliers, cutOff: 'NONE' });
    expect(tiersOf(goods, 'C', { direction: 'DOWNSTREAM' }).tiers).toEqual([['D1', 'D2']]);
    expect(tiersOf(goods, 'ALONE', { direction: 'UPSTREAM' })).toEqual({ tiers: [], cutOff: 'NONE' });
  });

  it('keeps the nearest tier in cycles, and never the anchor itself', () => {
    const ring = graphOf([['A', 'B', 1], ['B', 'C', 1], ['C', 'A', 1], ['A', 'C', 1]]); // prettier-ignore
    expect(tiersOf(ring, 'A', { direction: 'DOWNSTREAM' })).toEqual({ tiers: [['B', 'C']], cutOff: 'NONE' });
  });

  it('tells when it stops at a depth beyond which there are others, and only then', () => {
    const upTo = (maxDepth: number) => tiersOf(goods, 'C', { direction: 'UPSTREAM', maxDepth });
    expect(upTo(0)).toEqual({ tiers: [], cutOff: 'DEPTH' });
    expect(upTo(1)).toEqual({ tiers: [['T1', 'T2']], cutOff: 'DEPTH' });
    expect(upTo(2).cutOff).toBe('NONE');
  });

  it('tells when there are more firms than it may visit, and only then', () => {
    const upTo = (maxNodes: number) => tiersOf(goods, 'C', { direction: 'UPSTREAM', maxNodes });
    expect(upTo(0)).toEqual({ tiers: [], cutOff: 'NODES' });
    expect(upTo(2)).toEqual({ tiers: [['T1', 'T2']], cutOff: 'NODES' });
    expect(upTo(4)).toEqual({ tiers: [['T1', 'T2'], ['S1', 'S2']], cutOff: 'NODES' }); // prettier-ignore
    expect(upTo(5).cutOff).toBe('NONE');
  });

  it('refuses an anchor that it does not know', () => {
    expect(() => tiersOf(goods, 'X', { direction: 'UPSTREAM' })).toThrow('The graph has no node "X".');
  });

  it('agrees with relaxing every edge until distances stand', () => {
    fc.assert(
      fc.property(arbitraryEdges(9, 25), (edges) => {
        const graph = graphOf(edges, ['N0']);
        const { tiers } = tiersOf(graph, 'N0', { direction: 'DOWNSTREAM' });
        const found = new Map(tiers.flatMap((tier, index) => tier.map((id) => [id, index + 1] as const)));
        expect(found).toEqual(distancesFrom(edges, 'N0'));
      }),
    );
  });
});

function distancesFrom(edges: readonly Weighted[], anchor: string): Map<string, number> {
  const distances = new Map([[anchor, 0]]);
  for (let change = true; change;) {
    change = false;
    for (const [from, to] of edges) {
      const through = (distances.get(from) ?? Infinity) + 1;
      if (through >= (distances.get(to) ?? Infinity)) continue;
      distances.set(to, through);
      change = true;
    }
  }
  distances.delete(anchor);
  return distances;
}
