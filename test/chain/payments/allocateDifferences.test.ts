import { describe, expect, it } from '@jest/globals';
import { allocate } from '../../../src/chain/payments/allocate.ts';
import { DEFAULT_POLICY } from '../../../src/chain/payments/allocationPolicy.ts';
import type { InvoiceFacts } from '../../../src/store/operations/payments/invoiceFacts.ts';
import type { PaymentFacts } from '../../../src/store/operations/payments/paymentFacts.ts';
import { firm, invoice, payment, refs, text } from './given.ts';

const LARGE = invoice('INV-1', { payableAmount: '20000.00' });
const SKONTO = { cashDiscounts: [{ percent: '2', until: '2026-02-04' }] };

function differences(
  payments: readonly PaymentFacts[],
  invoices: readonly InvoiceFacts[],
  policy = DEFAULT_POLICY,
): string[] {
  return allocate({ payments, invoices, decided: [], policy }).allocations.map(
    ({ paymentId, documentId, amount, difference }) =>
      `${paymentId}>${documentId} ${amount} ${difference ? `${difference.amount} ${difference.reason}` : '-'}`,
  );
}

describe('explainDifferences', () => {
  it.each([
    ['19999.95', '0.05 ROUNDING'],
    ['19999.94', '0.06 BANK_CHARGES'],
    ['19950.00', '50.00 BANK_CHARGES'],
    ['19949.99', '-'],
    ['20000.00', '-'],
  ])('of 20000.00 paid with %s says %s', (amount, expected) => {
    expect(differences([payment('p', { ...text('INV-1'), amount })], [LARGE])).toEqual([
      `p>INV-1 ${amount} ${expected}`,
    ]);
  });

  it('bears no more charges than their share of a small sum', () => {
    const small = invoice('INV-1');
    expect(differences([payment('p', { ...text('INV-1'), amount: '99.50' })], [small])).toEqual([
      'p>INV-1 99.50 0.50 BANK_CHARGES',
    ]);
    expect(differences([payment('p', { ...text('INV-1'), amount: '99.49' })], [small])).toEqual([
      'p>INV-1 99.49 -',
    ]);
  });

  it('counts a cash discount that the invoice offers, in time and of the right amount', () => {
    const offering = invoice('INV-1', SKONTO);
    const paying = (more: Partial<PaymentFacts>) =>
      differences([payment('p', { ...text('INV-1'), ...more })], [offering]);
    expect(paying({ amount: '98.00' })).toEqual(['p>INV-1 98.00 2.00 CASH_DISCOUNT']);
    expect(paying({ amount: '98.00', bookingDate: '2026-02-05' })).toEqual(['p>INV-1 98.00 -']);
    expect(paying({ amount: '97.00' })).toEqual(['p>INV-1 97.00 -']);
    expect(differences([payment('p', { ...text('INV-1'), amount: '98.00' })], [invoice('INV-1')])).toEqual([
      'p>INV-1 98.00 -',
    ]);
    const never = { ...DEFAULT_POLICY, cashDiscount: 'NEVER' as const };
    expect(differences([payment('p', { ...text('INV-1'), amount: '98.00' })], [offering], never)).toEqual([
      'p>INV-1 98.00 -',
    ]);
  });

  it('takes each invoice’s own discount off where several are paid at once', () => {
    const both = [invoice('INV-1', SKONTO), invoice('INV-2', { ...SKONTO, payableAmount: '50.00' })];
    expect(differences([payment('p', { ...text('INV-1 INV-2'), amount: '147.00' })], both)).toEqual([
      'p>INV-1 98.00 2.00 CASH_DISCOUNT',
      'p>INV-2 49.00 1.00 CASH_DISCOUNT',
    ]);
  });

  it('lets the last payment bear it, and nobody once it is paid', () => {
    const first = payment('p', { ...refs('R1'), amount: '60' });
    const rest = (amount: string) => payment('q', { ...refs('R1'), amount, bookingDate: '2026-03-01' });
    const asked = invoice('INV-1', { referenceKeys: ['R1'] });
    expect(differences([rest('39.96'), first], [asked])).toEqual([
      'p>INV-1 60 -',
      'q>INV-1 39.96 0.04 ROUNDING',
    ]);
    expect(differences([rest('40'), first], [asked])).toEqual(['p>INV-1 60 -', 'q>INV-1 40 -']);
  });
});

describe('explainRemainder', () => {
  const reasons = (paying: Partial<PaymentFacts>, invoices: readonly InvoiceFacts[]): string[] =>
    allocate({ payments: [payment('p', paying)], invoices, decided: [] }).candidates.map(
      ({ documentId, reason }) => `${documentId} ${reason}`,
    );

  it('names what came into question, and what spoke against it', () => {
    expect(
      reasons({ ...text('1001') }, [invoice('1001', { id: 'A' }), invoice('1001', { id: 'B' })]),
    ).toEqual(['A SEVERAL_NAMED', 'B SEVERAL_NAMED']);
    expect(reasons({ ...text('INV-1 INV-2'), amount: '120' }, [invoice('INV-1'), invoice('INV-2')])).toEqual([
      'INV-1 SUM_DIFFERS',
      'INV-2 SUM_DIFFERS',
    ]);
    expect(reasons({ ...text('INV-1'), debtor: firm('Carl'), amount: '99' }, [invoice('INV-1')])).toEqual([
      'INV-1 OTHER_PARTIES',
    ]);
    expect(reasons({ ...text('INV-1') }, [invoice('INV-1', { currency: 'USD' })])).toEqual([
      'INV-1 OTHER_CURRENCY',
    ]);
    expect(reasons({ ...text('INV-1') }, [invoice('INV-1', { creditedAmount: '100.00' })])).toEqual([
      'INV-1 NOTHING_OPEN',
    ]);
  });

  it('says nothing of money that found its invoice, nor of one that was paid too much', () => {
    expect(reasons(text('INV-1'), [invoice('INV-1')])).toEqual([]);
    expect(reasons({ ...text('INV-1'), amount: '150' }, [invoice('INV-1')])).toEqual([]);
  });
});
