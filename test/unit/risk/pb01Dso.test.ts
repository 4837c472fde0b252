import { describe, expect, it } from '@jest/globals';
import type { InvoiceFacts } from '../../../src/risk/indicator.ts';
import { pb01Dso } from '../../../src/risk/indicators/pb01Dso.ts';
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

const dso = (invoices: readonly InvoiceFacts[], asked = {}) =>
  pb01Dso.compute({ invoices }, { ...GOLDEN_DAY, ...asked }, { minSample: 1 });

describe('pb01Dso', () => {
  it('gives the worked numbers, exactly', () => {
    const figures = dso(GOLDEN);
    expect(figureOf(figures, 'dso')).toMatchObject({
      key: 'PB-01/dso?w=151',
      value: '60.4',
      status: 'OK',
      numerator: '200000',
      denominator: '500000',
      unit: 'DAYS',
      isPrimary: true,
      window: { from: '2026-01-01', to: '2026-05-31', days: 151 },
    });
    expect(figureOf(figures, 'bpdso').value).toBe('15.1');
    expect(figureOf(figures, 'add').value).toBe('45.3');
  });

  it('shows the value with INSUFFICIENT_DATA of fewer than five invoices, and of a short window', () => {
    expect(figureOf(pb01Dso.compute({ invoices: GOLDEN }, GOLDEN_DAY), 'dso')).toMatchObject({
      value: '60.4',
      status: 'INSUFFICIENT_DATA',
      sampleSize: 4,
    });
    expect(figureOf(dso(GOLDEN, { windowDays: 89 }), 'dso').status).toBe('INSUFFICIENT_DATA');
    expect(figureOf(dso(GOLDEN, { windowDays: 90 }), 'dso').status).toBe('OK');
  });

  it('is not applicable without sales, with both parts shown', () => {
    const before = [invoice('OLD', { issued: '2025-01-01', due: '2025-02-01' })];
    expect(figureOf(dso(before), 'dso')).toMatchObject({
      value: null,
      status: 'NOT_APPLICABLE',
      numerator: '100',
      denominator: '0',
    });
  });

  it('reports receivables below zero as they are', () => {
    const overpaid = [invoice('I', { payments: [paid('P', '150', '2026-02-01')] })];
    expect(figureOf(dso(overpaid), 'dso').value).toBe('-75.5');
  });

  it('looks at T: later invoices, payments and credits are not there yet', () => {
    const later = [
      invoice('I', {
        payments: [paid('P', '60', '2026-06-01')],
        credits: [credited('C', '5', '2026-06-01')],
      }),
      invoice('L', { issued: '2026-06-01', due: '2026-07-01' }),
    ];
    expect(figureOf(dso(later), 'dso').value).toBe('151');
  });

  it('counts an invoice that is due on T as current, and guesses no due day silently', () => {
    const open = [invoice('I', { due: '2026-05-31' })];
    expect(figureOf(dso(open), 'bpdso')).toMatchObject({ value: '151', status: 'OK' });
    expect(figureOf(dso([invoice('I', { due: null, termsDays: 30 })]), 'bpdso')).toMatchObject({
      value: '0',
      status: 'ESTIMATED',
    });
  });

  it('counts back month by month', () => {
    const seasonal = [
      invoice('MAY', { issued: '2026-05-10', due: '2026-07-01', payable: '100' }),
      invoice('APR', { issued: '2026-04-10', due: '2026-07-01', payable: '300' }),
      invoice('JAN', { payable: '600', payments: [paid('P', '750', '2026-03-01')] }),
    ];
    // 250 open: 100 of May's 31 days, then 150 of April's 300 in 30 days.
    expect(figureOf(dso(seasonal), 'dso', 'COUNT_BACK').value).toBe('46');
  });

  it('calls a count-back that outruns the window a lower bound', () => {
    const old = [...GOLDEN, invoice('OLD', { issued: '2025-01-01', payable: '400000' })];
    expect(figureOf(dso(old), 'dso', 'COUNT_BACK')).toMatchObject({
      value: '151',
      status: 'INSUFFICIENT_DATA',
    });
  });
});

describeOracles('the oracles of days sales outstanding', () => {
  it('agree', () => {
    const { golden } = readOracles();
    expectNear(figureOf(dso(GOLDEN), 'dso'), golden['DSO']!);
    expectNear(figureOf(dso(GOLDEN), 'bpdso'), golden['BPDSO']!);
    expectNear(figureOf(dso(GOLDEN), 'add'), golden['ADD']!);
  });
});
