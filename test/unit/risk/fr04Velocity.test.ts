import { describe, expect, it } from '@jest/globals';
import { bandOf } from '../../../src/risk/bands.ts';
import { addDays } from '../../../src/risk/figures/days.ts';
import type { Figure } from '../../../src/risk/indicator.ts';
import { fr04Velocity, type VelocityFacts } from '../../../src/risk/indicators/fr04Velocity.ts';
import {
  describeOracles,
  expectNear,
  expectOnePrimaryAndUniqueKeys,
  figureOf,
  readOracles,
  told,
} from './given.ts';

const T = '2026-05-31';
/** Weekly amounts, the latest last; the first of them holds the first trade. */
const weekly = (...amounts: readonly string[]): Pick<VelocityFacts, 'invoices' | 'firstTrade'> => ({
  invoices: amounts.map((amount, index) => ({
    id: `I${index}`,
    day: addDays(T, -7 * (amounts.length - 1 - index)),
    amount,
  })),
  firstTrade: addDays(T, -7 * (amounts.length - 1)),
});
const compute = (stated: Partial<VelocityFacts>): readonly Figure[] =>
  fr04Velocity.compute(
    { invoices: [], firstTrade: null, financed: [], verifiedSales: null, ...stated },
    { asOf: T },
  );
const velocity = (...amounts: readonly string[]): Figure => figureOf(compute(weekly(...amounts)), 'velocity');
const money = (amount: string, day = '2026-02-01') => [{ id: `M${amount}`, day, amount }];
const feasibility = (financed: string, sales: string | null): Figure =>
  figureOf(
    compute({ financed: money(financed), verifiedSales: sales === null ? null : money(sales) }),
    'feasibility',
  );

describe('fr04Velocity', () => {
  it('gives the worked robust z, exactly', () => {
    const figure = velocity('10', '11', '9', '10', '12', '30');
    expect(figure).toMatchObject({
      value: '13.15275',
      status: 'OK',
      sampleSize: 6,
      key: 'FR-04/velocity?w=182',
    });
    expect(figure.parts.map(({ name, value }) => [name, value])).toEqual([
      ['tested', '30'],
      ['median', '10.5'],
      ['mad', '1'],
    ]);
  });

  it('falls back on the mean absolute deviation where MAD is 0', () => {
    // Median 10, deviations 0 0 0 0 5: 5 · 5 / (1.2533 · 5).
    expectNear(velocity('10', '10', '10', '10', '15'), 5 / 1.2533);
    expect(velocity('10', '10', '10', '10', '10')).toMatchObject({ value: null, status: 'NOT_APPLICABLE' });
  });

  it('is negative of a week that is small', () => {
    expect(Number(velocity('10', '11', '9', '10', '12', '1').value)).toBeLessThan(-3.5);
  });

  it('counts weeks without invoices from the first trade on, and at most 26', () => {
    expect(velocity('10', '0', '10', '0', '10').sampleSize).toBe(5);
    expect(velocity('10', '11', '12', '30').status).toBe('INSUFFICIENT_DATA');
    expect(velocity(...Array.from({ length: 40 }, (_, index) => String(index))).sampleSize).toBe(26);
    expect(figureOf(compute({}), 'velocity').status).toBe('NOT_APPLICABLE');
  });

  it('weighs what is financed against what is verifiably sold in a year', () => {
    expect(feasibility('50', '40')).toMatchObject({ value: '1.25', status: 'OK', windowDays: 365 });
    expect(bandOf(feasibility('50', '40'))).toBe('RED');
    expect(bandOf(feasibility('40', '40'))).toBe('GREEN');
  });

  it('is a breach to finance without verified sales, but not to know no source of them', () => {
    expect(feasibility('50', '0')).toMatchObject({
      value: null,
      status: 'NOT_APPLICABLE',
      breach: 'FINANCE_WITHOUT_VERIFIED_SALES',
    });
    expect(feasibility('0', '0').breach).toBeNull();
    expect(feasibility('50', null)).toMatchObject({ value: null, status: 'INSUFFICIENT_DATA', breach: null });
  });

  it('flags the first trade in the tested week alone', () => {
    const flag = (firstTrade: string | null) => figureOf(compute({ firstTrade }), 'firstTrade').value;
    expect([flag('2026-05-25'), flag('2026-05-24'), flag(null)]).toEqual(['1', '0', null]);
  });

  it('does not depend on the order of invoices', () => {
    const facts = weekly('10', '11', '9', '10', '12', '30');
    expect(told(compute({ ...facts, invoices: facts.invoices.toReversed() }))).toEqual(told(compute(facts)));
    expectOnePrimaryAndUniqueKeys(compute(facts));
  });
});

describeOracles('the oracle of velocity', () => {
  it('agrees', () =>
    expectNear(velocity('10', '11', '9', '10', '12', '30'), readOracles().golden['robustZ']!));
});
