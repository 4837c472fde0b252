import { describe, expect, it } from '@jest/globals';
import type { DebtRankAlgorithm } from '../../../../src/risk/network/debtRank/ContagionModel.ts';
import { AT_DEFAULT, EQUITY, type Given, shocked, TOLERANCE } from './exposures.ts';
import { distance, hasOracles, readOracles, type Weighted } from './given.ts';

/** Shock, R and h of A, B, C and D, as worked in the design. */
type Row = readonly [
  name: string,
  shock: Record<string, number>,
  R: number,
  h: readonly number[],
  given?: Given,
];

const worked: Readonly<Record<DebtRankAlgorithm, readonly Row[]>> = {
  BATTISTON_2012: [
    ['A', { A: 1 }, 0.266379, [1, 0.4, 0.4, 0.05]],
    ['B', { B: 1 }, 0.305431, [0.15, 1, 0.53, 0.125]],
    ['C', { C: 1 }, 0.119828, [0.3, 0.12, 1, 0.25]],
    ['D', { D: 1 }, 0, [0, 0, 0, 1]],
    ['A@0.5', { A: 0.5 }, 0.140948, [0.53, 0.2, 0.2, 0.025]],
    ['A_LGD0.6', { A: 1 }, 0.135621, [1, 0.24, 0.192, 0.018], { lossGivenDefault: 0.6 }],
    ['A_EB10', { A: 1 }, 0.514655, [1, 1, 0.7, 0.05], { equity: { ...EQUITY, B: 10 } }],
  ],
  BARDOSCIA_2015: [
    ['A', { A: 1 }, 0.27069, [1, 0.4, 0.4, 0.1]],
    ['B', { B: 1 }, 0.309519, [0.159574, 1, 0.531915, 0.132979]],
    ['C', { C: 1 }, 0.119828, [0.3, 0.12, 1, 0.25]],
    ['D', { D: 1 }, 0, [0, 0, 0, 1]],
    ['A@0.5', { A: 0.5 }, 0.171434, [0.568182, 0.227273, 0.227273, 0.056818]],
    ['A_EB10', { A: 1 }, 0.525431, [1, 1, 0.7, 0.175], { equity: { ...EQUITY, B: 10 } }],
  ],
};

const named = (values: readonly number[]): Record<string, number> =>
  Object.fromEntries(values.map((value, place) => ['ABCD'.charAt(place), value]));

const oracle = hasOracles ? it : it.skip;

describe.each(['BATTISTON_2012', 'BARDOSCIA_2015'] as const)('debtRank, %s', (algorithm) => {
  const rows = worked[algorithm].map(([name, shock, R, h, given]) => ({ name, shock, R, h, given }));
  it.each(rows)('gives the worked numbers of shock $name', ({ shock, R, h, given }) => {
    const found = shocked(algorithm, shock, given);
    expect(Math.abs(found.impact - R)).toBeLessThan(TOLERANCE);
    expect(distance(found.h, named(h))).toBeLessThan(TOLERANCE);
    expect(found.isSettled).toBe(true);
  });

  oracle('agrees with oracles.json (skipped where ../shared is absent)', () => {
    const { debtrank } = readOracles<{
      debtrank: Record<'battiston2012' | 'bardoscia2015', Record<string, { R: number; h: number[] }>>;
    }>();
    const theirs = debtrank[algorithm === 'BATTISTON_2012' ? 'battiston2012' : 'bardoscia2015'];
    expect(Object.keys(theirs).sort()).toEqual(worked[algorithm].map(([name]) => name).sort());
    for (const [name, shock, , , given] of worked[algorithm]) {
      const found = shocked(algorithm, shock, given);
      expect(Math.abs(found.impact - theirs[name]!.R)).toBeLessThan(TOLERANCE);
      expect(distance(found.h, named(theirs[name]!.h))).toBeLessThan(TOLERANCE);
    }
  });

  it('gives a chain its worked number: one path to each, so both agree', () => {
    const exposures: readonly Weighted[] = [['Y', 'X', 25], ['Z', 'Y', 20]]; // prettier-ignore
    const found = shocked(algorithm, { X: 1 }, { exposures, equity: { Y: 50, Z: 40 } });
    expect(Math.abs(found.impact - 0.388889)).toBeLessThan(TOLERANCE);
  });

  it.each([0, -5])('lets a creditor with equity %d fail with its debtor', (none) => {
    const { h } = shocked(algorithm, { A: 1 }, { equity: { ...EQUITY, B: none } });
    expect(h['B']).toBe(1);
  });

  it('lets nobody fail over an exposure of 0, equity or none', () => {
    const { h, impact } = shocked(algorithm, { A: 1 }, { exposures: [['B', 'A', 0]], equity: { B: 0 } });
    expect({ h, impact }).toEqual({ h: { A: 1, B: 0 }, impact: 0 });
  });

  it('has no impact where nobody lent', () => {
    const found = shocked(algorithm, { A: 1 }, { exposures: [], alone: ['A', 'B'], equity: {} });
    expect(found).toMatchObject({ impact: 0, h: { A: 1, B: 0 } });
    const unshocked = shocked(algorithm, {});
    expect(unshocked).toMatchObject({ impact: 0, h: named([0, 0, 0, 0]), isSettled: true });
  });

  it('takes values that are given for the shares, those of firms outside in the total', () => {
    const values = new Map([['B', 30], ['C', 20], ['ELSEWHERE', 50]]); // prettier-ignore
    // 0.4 of 30 and 0.4 of 20, of 100.
    expect(Math.abs(shocked(algorithm, { A: 1 }, { values }).impact - 0.2)).toBeLessThan(1e-12);
    expect(shocked(algorithm, { A: 1 }, { values: new Map() }).impact).toBe(0);
  });

  it('takes a shock on several, and names them in any order', () => {
    const one = shocked(algorithm, { A: 0.5, D: 1 });
    expect(shocked(algorithm, { D: 1, A: 0.5 })).toEqual(one);
    expect(one.h['D']).toBe(1);
    expect(one.impact).toBeLessThan(shocked(algorithm, { A: 0.5 }).impact);
  });
});

describe('debtRank', () => {
  it('lets nodes that have passed their distress on gather more: they stay below otherwise', () => {
    // Implementations in which only undistressed nodes gather give h_C = 0.2 and R = 0.169828.
    const { h, impact } = shocked('BATTISTON_2012', { A: 1 });
    expect(h['C']).toBeCloseTo(0.4, 9);
    expect(impact).toBeGreaterThan(0.2663);
  });

  it('shows the bank its own share at stake, without the shocked', () => {
    const bankImpactOf = (id: string) =>
      shocked('BATTISTON_2012', { [id]: 1 }, { exposuresAtDefault: new Map(Object.entries(AT_DEFAULT)) })
        .bankImpact;
    const found = Object.fromEntries(['A', 'B', 'C', 'D'].map((id) => [id, bankImpactOf(id) ?? NaN]));
    const expected = { A: 0.248214, B: 0.283393, C: 0.133929, D: 0 };
    expect(distance(found, expected)).toBeLessThan(TOLERANCE);
    expect(shocked('BATTISTON_2012', { A: 1 }).bankImpact).toBeNull();
  });

  oracle('shows the bank what oracles.json says (skipped where ../shared is absent)', () => {
    const { debtrank } = readOracles<{
      debtrank: { bankView2012: { EAD: Record<string, number> } & Record<string, number> };
    }>();
    const { EAD, ...expected } = debtrank.bankView2012;
    for (const [id, impact] of Object.entries(expected)) {
      const found = shocked(
        'BATTISTON_2012',
        { [id]: 1 },
        { exposuresAtDefault: new Map(Object.entries(EAD)) },
      );
      expect(Math.abs(found.bankImpact! - impact)).toBeLessThan(TOLERANCE);
    }
  });

  it('counts the steps until nobody is left to pass anything on', () => {
    expect(shocked('BATTISTON_2012', { A: 1 }).steps).toBe(4);
    expect(shocked('BATTISTON_2012', { D: 1 }).steps).toBe(2);
  });

  it('tells when distress still grows when the steps run out', () => {
    // Each round of this ring loses a hundred-thousandth of what went round.
    const ring: readonly Weighted[] = [['A', 'B', 99_999], ['B', 'A', 100_000]]; // prettier-ignore
    const equity = { A: 100_000, B: 100_000 };
    const found = shocked('BARDOSCIA_2015', { A: 1e-7 }, { exposures: ring, equity });
    expect(found.isSettled).toBe(false);
    expect(shocked('BARDOSCIA_2015', { A: 1e-12 }, { exposures: ring, equity }).isSettled).toBe(true);
  });

  it('refuses what it cannot reckon with, and says why', () => {
    const run = (shock: Record<string, number>, given?: Given) => () =>
      shocked('BARDOSCIA_2015', shock, given);
    expect(run({ A: 0 })).toThrow('The shock on A must be above 0 and up to 1, but is 0.');
    expect(run({ A: 1.1 })).toThrow('The shock on A must be above 0 and up to 1, but is 1.1.');
    expect(run({ X: 1 })).toThrow('The graph has no node "X".');
    expect(run({ A: 1 }, { lossGivenDefault: 1.5 })).toThrow(
      'The loss given default must be from 0 to 1, but is 1.5.',
    );
    expect(run({ A: 1 }, { equity: { A: 1, B: 1, D: 1 } })).toThrow(
      'The equity of creditor C must be a number, but is missing; estimate it.',
    );
    expect(run({ A: 1 }, { values: new Map([['A', -1]]) })).toThrow(
      'The value of A must be a finite number of 0 or more, but is -1.',
    );
  });
});
