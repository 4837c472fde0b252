import { describe, expect, it } from '@jest/globals';
import { allocate } from '../../../src/chain/payments/allocate.ts';
import type { Pair } from '../../../src/chain/payments/matchAmounts.ts';
import type { InvoiceFacts } from '../../../src/store/operations/payments/invoiceFacts.ts';
import type { PaymentFacts } from '../../../src/store/operations/payments/paymentFacts.ts';
import { decision, firm, invoice, payment, refs } from './given.ts';

const PAIR: Pair = { creditorId: 'Acme', debtorId: 'Borg', currency: 'EUR', amounts: 'ALL' };
const unnamed = (id: string, more: Partial<PaymentFacts> = {}): PaymentFacts =>
  payment(id, { remittanceInformation: 'payment, thank you', namesNothing: true, ...more });

function matched(
  payments: readonly PaymentFacts[],
  invoices: readonly InvoiceFacts[],
  more: Partial<Parameters<typeof allocate>[0]> = {},
): string[] {
  const { allocations, candidates } = allocate({ payments, invoices, decided: [], pairs: [PAIR], ...more });
  return [
    ...allocations.map((each) => `${each.paymentId}>${each.documentId} ${each.amount} ${each.confidence}`),
    ...candidates.map((each) => `${each.paymentId}?${each.documentId} ${each.reason}`),
  ];
}

describe('matchAmounts', () => {
  it('pays the one open invoice of that amount between the two parties', () => {
    expect(matched([unnamed('p')], [invoice('A'), invoice('B', { payableAmount: '50' })])).toEqual([
      'p>A 100.00 0.6',
    ]);
  });

  it('leaves it where several fit, and names them', () => {
    expect(matched([unnamed('p')], [invoice('A'), invoice('B')])).toEqual([
      'p?A SEVERAL_FIT',
      'p?B SEVERAL_FIT',
    ]);
  });

  it('leaves payments alike on one day, and serves them in turn on different days', () => {
    expect(matched([unnamed('p'), unnamed('q')], [invoice('A')])).toEqual([
      'p?A SEVERAL_FIT',
      'q?A SEVERAL_FIT',
    ]);
    const later = unnamed('q', { bookingDate: '2026-03-10' });
    const second = invoice('B', { issueDate: '2026-03-01' });
    expect(matched([later, unnamed('p')], [second, invoice('A')])).toEqual([
      'p>A 100.00 0.6',
      'q>B 100.00 0.6',
    ]);
  });

  it.each<[string, Partial<PaymentFacts>, Partial<InvoiceFacts>]>([
    ['names something', { namesNothing: false }, {}],
    ['is of another payer', { debtor: firm('Carl') }, {}],
    ['is to somebody else', { creditor: firm('Zeta') }, {}],
    ['is in another currency', {}, { currency: 'USD' }],
    ['is more', { amount: '100.01' }, {}],
    ['is less', { amount: '99.99' }, {}],
    ['came before the invoice', {}, { issueDate: '2026-02-05' }],
    ['is of an invoice that is credited in part', { amount: '70' }, { creditedAmount: '30' }],
    ['has no day', { bookingDate: null, valueDate: null }, {}],
  ])('leaves a payment that %s', (_why, paying, asking) => {
    expect(matched([unnamed('p', paying)], [invoice('A', asking)])).toEqual([]);
  });

  it('leaves to names what is named', () => {
    const named = payment('q', { ...refs('R1'), amount: '40', bookingDate: '2026-03-01' });
    expect(matched([unnamed('p'), named], [invoice('A', { referenceKeys: ['R1'] })])).toEqual(['q>A 40 1']);
  });

  it('takes the payee for the creditor', () => {
    const assigned = invoice('A', { seller: firm('Omega'), payee: firm('Acme') });
    expect(matched([unnamed('p')], [assigned])).toEqual(['p>A 100.00 0.6']);
  });

  it('finds the one sum of a few where little is open, and none where much is', () => {
    const open = ['70', '30', '45'].map((payableAmount) => invoice(payableAmount, { payableAmount }));
    expect(matched([unnamed('p')], open)).toEqual(['p>70 70 0.5', 'p>30 30 0.5']);
    expect(matched([unnamed('p')], open, { pairs: [{ ...PAIR, amounts: ['100.00', '70', '30'] }] })).toEqual(
      [],
    );
    const more = Array.from({ length: 18 }, (_, index) =>
      invoice(`X${String(index)}`, { payableAmount: '7' }),
    );
    expect(matched([unnamed('p')], [...open, ...more])).toEqual([]);
    const twice = [...open, invoice('55', { payableAmount: '55' })];
    expect(matched([unnamed('p')], twice)).toEqual([
      ...['p?30 SEVERAL_FIT', 'p?45 SEVERAL_FIT', 'p?55 SEVERAL_FIT', 'p?70 SEVERAL_FIT'].sort(),
    ].sort((left, right) => ['70', '30', '45', '55'].findIndex((id) => left.includes(`?${id}`)) - ['70', '30', '45', '55'].findIndex((id) => right.includes(`?${id}`)))); // prettier-ignore
  });

  it('goes around what people decided', () => {
    expect(matched([unnamed('p')], [invoice('A')], { decided: [decision('p', 'A')] })).toEqual([]);
    expect(matched([unnamed('p')], [invoice('A'), invoice('B')], { decided: [decision('p', 'A')] })).toEqual([
      'p>B 100.00 0.6',
    ]);
    expect(matched([unnamed('p')], [invoice('A')], { decided: [decision('p', 'A', '60')] })).toEqual([
      'p>A 60 1',
    ]);
  });
});
