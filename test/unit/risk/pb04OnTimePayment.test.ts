import { describe, expect, it } from '@jest/globals';
import type { InvoiceFacts } from '../../../src/risk/indicator.ts';
import { pb04OnTimePayment } from '../../../src/risk/indicators/pb04OnTimePayment.ts';
import {
  credited,
  describeOracles,
  expectNear,
  figureOf,
  GOLDEN,
  GOLDEN_DAY,
  invoice,
  paid,
  readOracles,
} from './given.ts';

const onTime = (invoices: readonly InvoiceFacts[], graceDays = 0) =>
  pb04OnTimePayment.compute({ invoices }, GOLDEN_DAY, { minSample: 1, graceDays });

describe('pb04OnTimePayment', () => {
  it('gives the worked numbers', () => {
    const figures = onTime(GOLDEN);
    expect(figureOf(figures, 'amount')).toMatchObject({ numerator: '100000', denominator: '440000' });
    expectNear(figureOf(figures, 'amount'), 0.227273);
    expectNear(figureOf(figures, 'count'), 1 / 3);
  });

  it('is not applicable when nothing fell due, or credits left nothing to pay', () => {
    const notDue = figureOf(onTime([invoice('I', { due: '2026-06-01' })]), 'amount');
    expect(notDue).toMatchObject({ value: null, status: 'NOT_APPLICABLE', denominator: '0' });
    const credit = [invoice('I', { credits: [credited('C', '100', '2026-02-01')] })];
    expect(figureOf(onTime(credit), 'count').status).toBe('NOT_APPLICABLE');
  });

  it('counts partial payment by amount, and neither by count', () => {
    const partly = [
      invoice('I', { payments: [paid('P', '40', '2026-03-06'), paid('Q', '60', '2026-03-07')] }),
    ];
    expect(figureOf(onTime(partly), 'amount').value).toBe('0.4');
    expect(figureOf(onTime(partly), 'count').value).toBe('0');
  });

  it('lets grace days pass before it judges', () => {
    const late = [invoice('I', { payments: [paid('P', '100', '2026-03-09')] })];
    expect(figureOf(onTime(late), 'amount').value).toBe('0');
    expect(figureOf(onTime(late, 3), 'amount').value).toBe('1');
    expect(figureOf(onTime([invoice('I', { due: '2026-05-30' })], 3), 'amount').status).toBe(
      'NOT_APPLICABLE',
    );
  });

  it('hides no late invoice behind an overpaid one', () => {
    const both = [invoice('I', { payments: [paid('P', '200', '2026-03-01')] }), invoice('J')];
    expect(figureOf(onTime(both), 'amount').value).toBe('0.5');
  });

  it('derives a missing due day from the terms, and says so', () => {
    const derived = [invoice('I', { due: null, termsDays: 60, payments: [paid('P', '100', '2026-03-06')] })];
    expect(figureOf(onTime(derived), 'amount')).toMatchObject({ value: '1', status: 'ESTIMATED' });
  });
});

describeOracles('the oracles of on-time payment', () => {
  it('agree', () => {
    const { golden } = readOracles();
    expectNear(figureOf(onTime(GOLDEN), 'amount'), golden['onTimeAmount']!);
    expectNear(figureOf(onTime(GOLDEN), 'count'), golden['onTimeCount']!);
  });
});
