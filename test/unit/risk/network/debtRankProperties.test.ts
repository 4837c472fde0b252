import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DebtRankAlgorithm } from '../../../../src/risk/network/debtRank/ContagionModel.ts';
import { debtRank } from '../../../../src/risk/network/debtRank/debtRank.ts';
import { leastFixedPoint, type Network, NODES, stateMachine } from './debtRankOracles.ts';
import { arbitraryEdges, byId, distance, graphOf, type Weighted } from './given.ts';

const ALGORITHMS = ['BATTISTON_2012', 'BARDOSCIA_2015'] as const;
const RUNS = { numRuns: 200 };

const numberForEach = (min: number, max: number) =>
  fc
    .array(fc.integer({ min, max }), { minLength: NODES.length, maxLength: NODES.length })
    .map((numbers) => new Map(NODES.map((id, place) => [id, numbers[place]!])));

/** Equity from none to more than all exposures together, so that some fail at once and some hardly. */
const networks: fc.Arbitrary<Network> = fc.record({
  exposures: arbitraryEdges(NODES.length, 18),
  equity: numberForEach(0, 300),
  values: numberForEach(0, 20),
  shock: fc
    .tuple(fc.subarray(NODES, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 10 }))
    .map(([ids, tenths]) => new Map(ids.map((id) => [id, tenths / 10]))),
});

function run(algorithm: DebtRankAlgorithm, { exposures, equity, values, shock }: Network) {
  const graph = graphOf(exposures, NODES);
  const found = debtRank(graph, { algorithm, equity, values }, shock);
  return { ...found, h: byId(graph, found.distress) };
}

const ROUNDING = 1e-12;

describe('debtRank', () => {
  it.each(ALGORITHMS)('keeps R between 0 and what the shock leaves: %s', (algorithm) => {
    fc.assert(
      fc.property(networks, (network) => {
        const total = [...network.values.values()].reduce((sum, value) => sum + value, 0);
        const shocked = [...network.shock].reduce((sum, [id, psi]) => sum + psi * network.values.get(id)!, 0);
        const { impact } = run(algorithm, network);
        expect(impact).toBeGreaterThanOrEqual(0);
        expect(impact).toBeLessThanOrEqual((total === 0 ? 0 : 1 - shocked / total) + ROUNDING);
      }),
      RUNS,
    );
  });

  it('never counts less by 2015 than by 2012, for nobody', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const [older, newer] = [run('BATTISTON_2012', network), run('BARDOSCIA_2015', network)];
        expect(newer.impact).toBeGreaterThanOrEqual(older.impact - ROUNDING);
        for (const id of NODES) expect(newer.h[id]).toBeGreaterThanOrEqual(older.h[id]! - ROUNDING);
      }),
      RUNS,
    );
  });

  it('agrees with the state machine of 2012, written out over matrices', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { h, steps } = run('BATTISTON_2012', network);
        const expected = stateMachine(network);
        expect(distance(h, expected.h)).toBeLessThan(1e-9);
        expect(steps).toBe(expected.steps);
      }),
      RUNS,
    );
  });

  it('agrees with the least fixed point, where 2015 settles', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { h, isSettled } = run('BARDOSCIA_2015', network);
        expect(isSettled).toBe(true);
        expect(distance(h, leastFixedPoint(network))).toBeLessThan(1e-7);
      }),
      RUNS,
    );
  });

  it('never has less impact by 2015 for one exposure more, values being the same', () => {
    const more = fc.tuple(
      fc.constantFrom(...NODES),
      fc.constantFrom(...NODES),
      fc.integer({ min: 1, max: 50 }),
    );
    fc.assert(
      fc.property(networks, more, (network, exposure) => {
        const larger = { ...network, exposures: [...network.exposures, exposure] };
        const [before, after] = [run('BARDOSCIA_2015', network), run('BARDOSCIA_2015', larger)];
        expect(after.impact).toBeGreaterThanOrEqual(before.impact - 1e-9);
      }),
      RUNS,
    );
  });

  it('ends 2012 within one step more than there are nodes', () => {
    fc.assert(
      fc.property(networks, (network) => {
        expect(run('BATTISTON_2012', network).steps).toBeLessThanOrEqual(NODES.length + 1);
      }),
      RUNS,
    );
  });

  it.each(ALGORITHMS)('does not depend on what firms are called: %s', (algorithm) => {
    const permutations = fc.shuffledSubarray(NODES, { minLength: NODES.length });
    fc.assert(
      fc.property(networks, permutations, (network, order) => {
        const renamed = new Map(NODES.map((id, place) => [id, order[place]!]));
        const named = (values: ReadonlyMap<string, number>) =>
          new Map([...values].map(([id, value]) => [renamed.get(id)!, value]));
        const other = run(algorithm, {
          exposures: network.exposures.map(([from, to, weight]) => [
            renamed.get(from)!,
            renamed.get(to)!,
            weight,
          ]),
          equity: named(network.equity),
          values: named(network.values),
          shock: named(network.shock),
        });
        const { h, impact } = run(algorithm, network);
        expect(Math.abs(other.impact - impact)).toBeLessThan(1e-9);
        expect(distance(other.h, Object.fromEntries(named(new Map(Object.entries(h)))))).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });

  it.each(ALGORITHMS)('does not depend on the unit of money: %s', (algorithm) => {
    fc.assert(
      fc.property(networks, fc.constantFrom(0.01, 3, 1_000), (network, factor) => {
        const scaled = (values: ReadonlyMap<string, number>) =>
          new Map([...values].map(([id, value]) => [id, value * factor]));
        const other = run(algorithm, {
          exposures: network.exposures.map(([from, to, weight]) => [from, to, weight * factor]),
          equity: scaled(network.equity),
          values: scaled(network.values),
          shock: network.shock,
        });
        const { h, impact } = run(algorithm, network);
        expect(Math.abs(other.impact - impact)).toBeLessThan(1e-9);
        expect(distance(other.h, h)).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });

  it('agrees with itself where one path leads to each and nobody loses more than all', () => {
    // Each firm after the first has lent to one before it: a tree.
    const trees = fc
      .array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 90 })), { minLength: 6, maxLength: 6 })
      .map((parents) =>
        parents.map(([parent, weight], place): Weighted => [
          NODES[place + 1]!,
          NODES[parent % (place + 1)]!,
          weight,
        ]),
      );
    fc.assert(
      fc.property(networks, trees, (network, exposures) => {
        const equity = new Map(NODES.map((id) => [id, 100]));
        const tree = { ...network, exposures, equity, shock: new Map([['N0', 1]]) };
        const [older, newer] = [run('BATTISTON_2012', tree), run('BARDOSCIA_2015', tree)];
        expect(Math.abs(older.impact - newer.impact)).toBeLessThan(1e-9);
      }),
    );
  });
});
