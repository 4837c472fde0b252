import { describe, expect, it } from '@jest/globals';
import { circularTrading } from '../../../../src/risk/network/circular/circularTrading.ts';
import type { Trade } from '../../../../src/risk/network/circular/sales.ts';
import { hasOracles, readOracles } from './given.ts';

type Sale = readonly [seller: string, buyer: string, amount: string];

const tradesOf = (sales: readonly Sale[]): Trade[] =>
  sales.map(([seller, buyer, amount]) => ({ seller, buyer, amount }));

const RING: readonly Sale[] = [
  ['P', 'Q', '1000000'],
  ['Q', 'R', '1005000'],
  ['R', 'P', '1010000'],
  ['P', 'X', '300000'],
  ['X', 'Y', '200000'],
];
const SHARED_EDGE: readonly Sale[] = [
  ['A', 'B', '150'],
  ['B', 'A', '100'],
  ['B', 'C', '50'],
  ['C', 'A', '50'],
  ['A', 'Z', '50'],
];

function sharesOf(trades: readonly Trade[]): Record<string, string | null> {
  const { shares } = circularTrading(trades);
  return Object.fromEntries([...shares].map(([id, { share }]) => [id, share]));
}

const undated = { spanDays: null, sameItemShare: null, priceDrift: null };

describe('circularTrading', () => {
  it('gives the worked numbers of one ring with a way out', () => {
    const { cycles, network, isTruncated, shares } = circularTrading(tradesOf(RING));
    const money = { circ: '1000000', attributed: '1000000', tightness: '0.990099009901' };
    expect(cycles).toEqual([{ firms: ['P', 'Q', 'R'], ...money, ...undated }]);
    expect(isTruncated).toBe(false);
    expect(network).toEqual({ circulated: '3000000', sold: '3515000', share: '0.853485064011' });
    expect(shares.get('P')).toEqual({ circulated: '1000000', sold: '1300000', share: '0.769230769231' });
    expect(sharesOf(tradesOf(RING))).toMatchObject({
      Q: '0.995024875622',
      R: '0.990099009901',
      X: '0.000000000000',
    });
    expect(shares.get('Y')).toEqual({ circulated: '0', sold: '0', share: null });
  });

  it('tells each unit of a shared flow of one ring: the worked numbers', () => {
    const { cycles } = circularTrading(tradesOf(SHARED_EDGE));
    expect(cycles.map(({ firms, attributed }) => [firms.join(''), attributed])).toEqual([
      ['AB', '100'],
      ['ABC', '50'],
    ]);
    const shares = { A: '0.750000000000', B: '1.000000000000', C: '1.000000000000', Z: null };
    expect(sharesOf(tradesOf(SHARED_EDGE))).toEqual(shares);
  });

  it('ranks rings by what is left to them, not by what they began with', () => {
    // ABC takes 100 of A to B; of ABD's 90 that leaves 10, so CE with its 50 comes first.
    const trades = tradesOf([
      ...([['A', 'B', '110'], ['B', 'C', '100'], ['C', 'A', '100']] as const), // prettier-ignore
      ...([['B', 'D', '90'], ['D', 'A', '90'], ['C', 'E', '50'], ['E', 'C', '50']] as const), // prettier-ignore
    ]);
    expect(
      circularTrading(trades).cycles.map(({ firms, circ, attributed }) => [firms.join(''), circ, attributed]),
    ).toEqual([
      ['ABC', '100', '100'],
      ['CE', '50', '50'],
      ['ABD', '90', '10'],
    ]);
  });

  (hasOracles ? it : it.skip)('agrees with oracles.json (skipped where ../shared is absent)', () => {
    interface Circular {
      edges: [string, string, number][];
      cycles: { nodes: string[]; circ: number; tau?: number }[];
      share: Record<string, number>;
      networkShare?: number;
    }
    for (const { edges, cycles, share, networkShare } of readOracles<{ circular: Circular[] }>().circular) {
      const found = circularTrading(tradesOf(edges.map(([from, to, sum]) => [from, to, String(sum)])));
      expect(found.cycles.map(({ firms, attributed }) => [firms, Number(attributed)])).toEqual(
        cycles.map(({ nodes, circ }) => [nodes, circ]),
      );
      expect(Number(found.cycles[0]!.tightness)).toBeCloseTo(cycles[0]!.tau ?? 100 / 150, 6);
      for (const [id, expected] of Object.entries(share)) {
        expect(Number(found.shares.get(id)!.share)).toBeCloseTo(expected, 6);
      }
      if (networkShare !== undefined) expect(Number(found.network.share)).toBeCloseTo(networkShare, 6);
    }
  });

  it('finds nothing where there is nothing, or where nothing comes back', () => {
    const none = { cycles: [], isTruncated: false };
    expect(circularTrading([])).toMatchObject({
      ...none,
      network: { circulated: '0', sold: '0', share: null },
    });
    const sold = circularTrading(tradesOf([['A', 'B', '1'], ['A', 'A', '9']])); // prettier-ignore
    expect(sold).toMatchObject({ ...none, network: { sold: '1', share: '0.000000000000' } });
  });

  it('sums trades exactly, net of credit notes; what nets to nothing has no flow', () => {
    const trades = tradesOf([
      ['A', 'B', '0.10'],
      ['A', 'B', '0.20'],
      ['B', 'A', '9007199254740993.01'],
      ['B', 'A', '-0.005'],
      ['B', 'C', '5'],
      ['B', 'C', '-5'],
      ['C', 'B', '5'],
    ]);
    const { cycles, shares } = circularTrading(trades);
    expect(cycles).toMatchObject([{ firms: ['A', 'B'], circ: '0.300', attributed: '0.300' }]);
    expect(shares.get('B')).toEqual({
      circulated: '0.300',
      sold: '9007199254740993.005',
      share: '0.000000000000',
    });
  });

  it('passes over small pairs, which still count as sold, and leaves out declared groups altogether', () => {
    const trades = tradesOf(SHARED_EDGE);
    const material = circularTrading(trades, { materiality: '50.01' });
    expect(material.cycles.map(({ firms }) => firms)).toEqual([['A', 'B']]);
    expect(material.shares.get('A')).toEqual({ circulated: '100', sold: '200', share: '0.500000000000' });
    const isIntraGroup = (seller: string, buyer: string) => [seller, buyer].sort().join('') === 'AB';
    const grouped = circularTrading(trades, { isIntraGroup });
    expect(grouped.cycles).toEqual([]);
    expect(grouped.shares.get('A')).toEqual({ circulated: '0', sold: '50', share: '0.000000000000' });
  });

  it('searches rings of up to six firms, or as told, and tells when there are more than it may find', () => {
    const ring = (firms: number): Trade[] =>
      Array.from({ length: firms }, (_, at) => ({
        seller: `F${at}`,
        buyer: `F${(at + 1) % firms}`,
        amount: '1',
      }));
    expect(circularTrading(ring(6)).cycles.length).toBe(1);
    expect(circularTrading(ring(7)).cycles).toEqual([]);
    expect(circularTrading(ring(7), { maxLength: 7 }).cycles.length).toBe(1);
    expect(() => circularTrading(ring(3), { maxLength: 21 })).toThrow(
      'Cycles must be searched up to a length from 2 to 20, but it is 21.',
    );
    const pairs = [...ring(2), ...ring(2).map(({ seller, buyer }) => ({ seller: `G${seller}`, buyer: `G${buyer}`, amount: '2' }))]; // prettier-ignore
    expect(circularTrading(pairs, { maxCycles: 2 })).toMatchObject({ isTruncated: false, cycles: [{}, {}] });
    const cut = circularTrading(pairs, { maxCycles: 1 });
    expect(cut.isTruncated).toBe(true);
    expect(cut.cycles.length).toBe(1);
  });

  it('refuses an amount that is none', () => {
    expect(() => circularTrading([{ seller: 'A', buyer: 'B', amount: '1e5' }])).toThrow(
      'A trade from A to B: amount must be a decimal of at most 60 characters without exponent or grouping, such as 1234.50, but got "1e5".',
    );
  });

  it('measures the tightest round, the items that go all the way, and what their price does', () => {
    const sale = (pair: string, date: string, item: string, unitPrice: string): Trade => ({
      ...{ seller: pair.charAt(0), buyer: pair.charAt(1), amount: '100' },
      ...{ date, item, unitPrice },
    });
    const trades = [
      sale('AB', '2026-01-01', 'steel', '10'),
      sale('BC', '2026-03-01', 'steel', '11'),
      sale('CA', '2026-03-04', 'steel', '12'),
      // The next round begins with another pair, and takes four days.
      sale('AB', '2026-03-05', 'steel', '12.6'),
      sale('CA', '2026-02-01', 'copper', '99'),
    ];
    const [cycle] = circularTrading(trades).cycles;
    expect(cycle).toMatchObject({ circ: '100', spanDays: 4, sameItemShare: '1.000000000000' });
    // 12.6 / 11 − 1
    expect(cycle!.priceDrift).toBe('0.145454545455');
    expect(circularTrading([...trades].reverse())).toEqual(circularTrading(trades));
  });

  it('has no span where trades did not follow each other, and no share of items that differ', () => {
    const trades: Trade[] = [
      { seller: 'A', buyer: 'B', amount: '1', date: '2026-01-03', item: 'steel' },
      { seller: 'B', buyer: 'C', amount: '1', date: '2026-01-02', item: 'copper' },
      { seller: 'C', buyer: 'A', amount: '1', date: '2026-01-01', item: 'steel' },
    ];
    expect(circularTrading(trades).cycles).toMatchObject([
      { spanDays: null, sameItemShare: '0.000000000000', priceDrift: null },
    ]);
  });
});
