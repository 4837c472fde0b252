import { describe, expect, it } from '@jest/globals';
import type { InvoiceFacts } from '../../../src/risk/indicator.ts';
import { pb03DaysBeyondTerms } from '../../../src/risk/indicators/pb03DaysBeyondTerms.ts';
import {
  describeOracles,
  expectNear,
  figureOf,
  GOLDEN,
  GOLDEN_DAY,
  invoice,
  paid,
  partOf,
  readOracles,
} from './given.ts';

const undisputed = (invoices: readonly InvoiceFacts[], isDisputed = false) => ({
  invoices: invoices.map((each) => ({ ...each, isDisputed })),
});
const adbt = (invoices: readonly InvoiceFacts[]) =>
  pb03DaysBeyondTerms.compute(undisputed(invoices), GOLDEN_DAY, { minSample: 1 });

describe('pb03DaysBeyondTerms', () => {
  it('gives the worked numbers', () => {
    const figures = adbt(GOLDEN);
    expectNear(figureOf(figures, 'adbt'), 13.103448);
    expectNear(figureOf(figures, 'adbtOpen'), 25.681818);
    expect(figureOf(figures, 'adbt')).toMatchObject({ numerator: '3800000', denominator: '290000' });
    expect(figureOf(figures, 'adbtOpen')).toMatchObject({ numerator: '11300000', denominator: '440000' });
    expect(figureOf(figures, 'adbt').isPrimary).toBe(true);
  });

  it('lets early payment count as negative', () => {
    const early = [invoice('I', { payments: [paid('P', '100', '2026-02-24')] })];
    expect(figureOf(adbt(early), 'adbt').value).toBe('-10');
  });

  it('makes the open figure primary where nothing was paid but something is overdue', () => {
    const figures = adbt([invoice('I', { due: '2026-05-01' })]);
    expect(figureOf(figures, 'adbt')).toMatchObject({
      value: null,
      status: 'NOT_APPLICABLE',
      isPrimary: false,
    });
    expect(figureOf(figures, 'adbtOpen')).toMatchObject({ value: '30', isPrimary: true });
  });

  it('counts a bill when it is honoured, not when it is handed over', () => {
    const bill = [invoice('I', { due: '2026-05-01', payments: [paid('B', '100', null)] })];
    expect(figureOf(adbt(bill), 'adbtOpen').value).toBe('30');
  });

  it('keeps disputed amounts apart', () => {
    const facts = {
      invoices: [
        ...undisputed([invoice('I', { payments: [paid('P', '100', '2026-03-16')] })]).invoices,
        ...undisputed([invoice('D', { due: '2026-05-01' })], true).invoices,
      ],
    };
    const figures = pb03DaysBeyondTerms.compute(facts, GOLDEN_DAY, { minSample: 1 });
    expect(figureOf(figures, 'adbtOpen').value).toBe('10');
    expect(partOf(figureOf(figures, 'adbtOpen'), 'disputed')).toMatchObject({
      value: '30',
      numerator: '3000',
      denominator: '100',
    });
  });

  it('is estimated where a due day is derived, or missing altogether', () => {
    const payments = [paid('P', '100', '2026-03-16')];
    expect(figureOf(adbt([invoice('I', { due: null, termsDays: 60, payments })]), 'adbt')).toMatchObject({
      value: '10',
      status: 'ESTIMATED',
    });
    expect(figureOf(adbt([invoice('U', { due: null }), invoice('I', { payments })]), 'adbt').status).toBe(
      'ESTIMATED',
    );
  });

  it('wants five amounts', () => {
    const figures = pb03DaysBeyondTerms.compute(undisputed(GOLDEN), GOLDEN_DAY);
    expect(figureOf(figures, 'adbt').status).toBe('INSUFFICIENT_DATA');
  });
});

describeOracles('the oracles of days beyond terms', () => {
  it('agree', () => {
    const { golden } = readOracles();
    expectNear(figureOf(adbt(GOLDEN), 'adbt'), golden['ADBT_paid']!);
    expectNear(figureOf(adbt(GOLDEN), 'adbtOpen'), golden['ADBT_open']!);
  });
});
