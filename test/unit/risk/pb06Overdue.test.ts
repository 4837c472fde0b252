import { describe, expect, it } from '@jest/globals';
import type { Figure, InvoiceFacts } from '../../../src/risk/indicator.ts';
import { pb06Overdue, type OverdueFacts } from '../../../src/risk/indicators/pb06Overdue.ts';
import { describeOracles, expectNear, figureOf, GOLDEN, invoice, paid, readOracles } from './given.ts';

const T = { asOf: '2026-05-31' };
const owedBy = (debtor: string, invoices: readonly InvoiceFacts[]) =>
  invoices.map((each) => ({ ...each, debtor }));
const overdue = (
  invoices: readonly InvoiceFacts[],
  paymentsOnAccount: OverdueFacts['paymentsOnAccount'] = [],
): readonly Figure[] =>
  pb06Overdue.compute({ invoices: owedBy('B', invoices), paymentsOnAccount }, T, { minSample: 1 });
const buckets = (figures: readonly Figure[]) =>
  Object.fromEntries(figureOf(figures, 'ageing').parts.map(({ name, value }) => [name, value]));

describe('pb06Overdue', () => {
  it('gives the worked numbers', () => {
    const figures = overdue(GOLDEN);
    expect(figureOf(figures, 'overdue')).toMatchObject({
      key: 'PB-06/overdue',
      value: '0.75',
      numerator: '150000',
      denominator: '200000',
      window: null,
      evidence: [{ kind: 'INVOICE', id: 'INV3' }],
    });
    expect(buckets(figures)).toMatchObject({ current: '50000', '31-60': '150000', '1-30': '0', '90+': '0' });
    expect(figureOf(figures, 'crossAged').value).toBe('0');
  });

  it.each([
    ['2026-05-31', 'current'],
    ['2026-05-30', '1-30'],
    ['2026-05-01', '1-30'],
    ['2026-04-30', '31-60'],
    ['2026-04-01', '31-60'],
    ['2026-03-31', '61-90'],
    ['2026-03-02', '61-90'],
    ['2026-03-01', '90+'],
  ])('puts what was due on %s into %s', (due, bucket) => {
    expect(buckets(overdue([invoice('I', { due })]))).toMatchObject({ [bucket]: '100' });
  });

  it('is not applicable when nothing is open', () => {
    const settled = [invoice('I', { payments: [paid('P', '100', '2026-02-01')] })];
    expect(overdue(settled).map(({ value, status }) => [value, status])).toEqual([
      [null, 'NOT_APPLICABLE'],
      [null, 'NOT_APPLICABLE'],
      [null, 'NOT_APPLICABLE'],
    ]);
  });

  it('applies payments on account to the oldest due first, of the same debtor alone', () => {
    const open = [invoice('NEW', { due: '2026-06-30' }), invoice('OLD', { due: '2026-01-31' })];
    const payment = { ...paid('P', '130', '2026-05-01'), debtor: 'B' };
    expect(buckets(overdue(open, [payment]))).toMatchObject({ current: '70', '90+': '0' });
    expect(buckets(overdue(open, [{ ...payment, debtor: 'C' }]))).toMatchObject({ '90+': '100' });
    expect(buckets(overdue(open, [{ ...payment, settled: '2026-06-01' }]))).toMatchObject({ '90+': '100' });
  });

  it('makes a whole debtor ineligible above a tenth over 90 days, and no other debtor', () => {
    const invoices = [
      ...owedBy('A', [
        invoice('A1', { due: '2026-01-31', payable: '11' }),
        invoice('A2', { due: '2026-06-30', payable: '89' }),
      ]),
      ...owedBy('B', [
        invoice('B1', { due: '2026-01-31', payable: '10' }),
        invoice('B2', { due: '2026-06-30', payable: '90' }),
      ]),
    ];
    const figure = figureOf(pb06Overdue.compute({ invoices, paymentsOnAccount: [] }, T), 'crossAged');
    expect(figure).toMatchObject({ value: '1', numerator: '1', denominator: '2', status: 'OK' });
    expect(figure.parts).toEqual([{ name: 'A', value: '0.11', numerator: '11', denominator: '100' }]);
  });

  it('never lets an overpaid invoice lessen the others', () => {
    const overpaid = invoice('O', { payments: [paid('P', '500', '2026-02-01')] });
    expect(figureOf(overdue([overpaid, invoice('I')]), 'overdue').denominator).toBe('100');
  });

  it('counts what has no due day in the sum alone, and is estimated then', () => {
    const figures = overdue([invoice('U', { due: null }), invoice('I')]);
    expect(figureOf(figures, 'overdue')).toMatchObject({ value: '0.5', status: 'ESTIMATED' });
    expect(buckets(figures)).toMatchObject({ undated: '100' });
  });
});

describeOracles('the oracle of overdue receivables', () => {
  it('agrees', () => {
    expectNear(figureOf(overdue(GOLDEN), 'overdue'), readOracles().golden['overdue']!);
    expect(figureOf(overdue(GOLDEN), 'overdue').denominator).toBe(String(readOracles().golden['AR']));
  });
});
