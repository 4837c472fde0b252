import { describe, expect, it } from '@jest/globals';
import { Big } from 'big.js';
import fc from 'fast-check';
import type { Figure, InvoiceFacts } from '../../../src/risk/indicator.ts';
import { pb01Dso } from '../../../src/risk/indicators/pb01Dso.ts';
import { pb03DaysBeyondTerms } from '../../../src/risk/indicators/pb03DaysBeyondTerms.ts';
import { pb04OnTimePayment } from '../../../src/risk/indicators/pb04OnTimePayment.ts';
import { pb05Dilution } from '../../../src/risk/indicators/pb05Dilution.ts';
import { pb06Overdue } from '../../../src/risk/indicators/pb06Overdue.ts';
import { invoices, splitInTwo } from './arbitrary.ts';
import { expectOnePrimaryAndUniqueKeys, figureOf, told } from './given.ts';

const T = { asOf: '2026-05-31' };
const RUNS = { numRuns: 100 };

const all: Readonly<Record<string, (given: readonly InvoiceFacts[]) => readonly Figure[]>> = {
  'PB-01': (given) => pb01Dso.compute({ invoices: given }, T),
  'PB-03': (given) =>
    pb03DaysBeyondTerms.compute({ invoices: given.map((each) => ({ ...each, isDisputed: false })) }, T),
  'PB-04': (given) => pb04OnTimePayment.compute({ invoices: given }, T),
  'PB-05': (given) => pb05Dilution.compute({ invoices: given }, T),
  'PB-06': (given) =>
    pb06Overdue.compute(
      { invoices: given.map((each) => ({ ...each, debtor: 'B' })), paymentsOnAccount: [] },
      T,
    ),
};

/** What is weighted by amount, so that it does not matter on how many invoices the same trade is written. */
const weighted = (figures: readonly Figure[]) =>
  figures
    .filter(({ measure, code }) => code !== 'PB-04' || measure === 'amount')
    .filter(({ measure }) => measure !== 'crossAged')
    .map(({ key, value }) => ({ key, value: value === null ? null : Number(value) }));

describe.each(Object.entries(all))('%s, whatever comes', (_code, compute) => {
  it('does not depend on the order of the facts', () => {
    fc.assert(
      fc.property(invoices, (given) =>
        expect(told(compute(given.toReversed()))).toEqual(told(compute(given))),
      ),
      RUNS,
    );
  });

  it('is not changed by splitting invoices in two', () => {
    fc.assert(
      fc.property(invoices, (given) =>
        expect(weighted(compute(given.flatMap(splitInTwo)))).toEqual(weighted(compute(given))),
      ),
      RUNS,
    );
  });

  it('has one primary figure and unique keys', () => {
    fc.assert(
      fc.property(invoices, (given) => expectOnePrimaryAndUniqueKeys(compute(given))),
      RUNS,
    );
  });

  it('keeps ratios from 0 to 1, and none where there is nothing to divide by', () => {
    fc.assert(
      fc.property(invoices, (given) => {
        for (const { value, unit, denominator } of compute(given)) {
          const isEmpty = denominator !== null && new Big(denominator).eq(0);
          expect(value === null).toBe(isEmpty);
          if (value !== null && unit === 'RATIO')
            expect(new Big(value).gte(0) && new Big(value).lte(1)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('the ageing buckets', () => {
  it('sum to the open amount', () => {
    fc.assert(
      fc.property(invoices, (given) => {
        const { parts, numerator } = figureOf(all['PB-06']!(given), 'ageing');
        const sum = parts.reduce((total, { value }) => total.plus(value ?? '0'), new Big(0));
        expect(sum.eq(numerator ?? '0')).toBe(true);
      }),
      RUNS,
    );
  });
});
