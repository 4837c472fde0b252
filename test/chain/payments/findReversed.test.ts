import { describe, expect, it } from '@jest/globals';
import { findReversed } from '../../../src/chain/payments/findReversed.ts';
import type { PaymentFacts } from '../../../src/store/operations/payments/paymentFacts.ts';
import { allocated, firm, INV_1001, NOBODY, payment, refs, reversal, somebody } from './given.ts';

const undoneBy = (...payments: PaymentFacts[]): string[] => [...findReversed(payments)];
const e2e = (endToEndId: string) => ({ endToEndId });

describe('findReversed', () => {
  it('takes back what was allocated', () => {
    const paid = payment('p', { ...refs('RF18539007547034'), ...e2e('7') });
    const again = payment('q', { ...refs('RF18539007547034'), bookingDate: '2026-02-10' });
    expect(allocated([paid, again], [INV_1001])).toEqual(['p>INV-1001 100.00 REF 1']);
    expect(allocated([paid, again, reversal('r', e2e('7'))], [INV_1001])).toEqual([
      'q>INV-1001 100.00 REF 1',
    ]);
  });

  it.each([
    ['the same end-to-end id and account', e2e('7'), e2e('7')],
    ['the same UETR', { uetr: 'ABC', receivingAccountId: null }, { uetr: 'abc', payingAccountId: null }],
    [
      'the same end-to-end id and one party',
      { ...e2e('7'), receivingAccountId: null },
      { ...e2e('7'), debtor: NOBODY },
    ],
    ['the same account and parties', {}, e2e('7')],
    ['the same account and one party', {}, { debtor: NOBODY }],
    [
      'the same parties the other way round',
      { receivingAccountId: null },
      { debtor: firm('Acme'), creditor: firm('Borg') },
    ],
    ['another scale of the amount', {}, { amount: '100' }],
    ['the same day', {}, { bookingDate: '2026-02-04' }],
  ])('knows a payment by %s', (_what, ofPayment, ofReversal) => {
    expect(undoneBy(payment('p', ofPayment), reversal('r', ofReversal))).toEqual(['p']);
  });

  it.each([
    ['another amount', {}, { amount: '99.99' }],
    ['another currency', {}, { currency: 'USD' }],
    ['another end-to-end id', e2e('7'), e2e('8')],
    ['another account', {}, { payingAccountId: 'account of Zeta' }],
    ['another party', {}, { debtor: somebody('Carl') }],
    [
      'an end-to-end id alone',
      { ...e2e('7'), receivingAccountId: null },
      { ...e2e('7'), debtor: NOBODY, creditor: NOBODY },
    ],
    ['a party missing and no account', { receivingAccountId: null }, { debtor: NOBODY }],
    ['an earlier day', {}, { bookingDate: '2026-02-03' }],
    ['not booked', {}, { isBooked: false }],
  ])('does not take for its payment what has %s', (_what, ofPayment, ofReversal) => {
    expect(undoneBy(payment('p', ofPayment), reversal('r', ofReversal))).toEqual([]);
  });

  it('undoes nothing where two payments are meant alike', () => {
    expect(undoneBy(payment('p'), payment('q'), reversal('r'))).toEqual([]);
  });

  it('goes by the most telling of several', () => {
    expect(undoneBy(payment('p'), payment('q', e2e('7')), reversal('r', e2e('7')))).toEqual(['q']);
    expect(
      undoneBy(
        payment('p', { uetr: 'a' }),
        payment('q', e2e('7')),
        reversal('r', { ...e2e('7'), uetr: 'A' }),
      ),
    ).toEqual(['p']);
  });
});
