import { describe, expect, it } from '@jest/globals';
import type { PaymentFacts } from '../../../src/store/operations/payments/paymentFacts.ts';
import { allocated, decision, invoice, INV_1001, INV_1002, payment, refs, text } from './given.ts';

describe('allocate', () => {
  it('counts credits, and nothing beside them', () => {
    const credited = { ...INV_1001, creditedAmount: '30.00' };
    expect(allocated([payment('p', refs('RF18539007547034'))], [credited])).toEqual([
      'p>INV-1001 70.00 REF 1',
    ]);
    expect(
      allocated([payment('p', refs('RF18539007547034'))], [{ ...INV_1001, creditedAmount: '130' }]),
    ).toEqual([]);
  });

  it('gives nothing to an invoice that asks for nothing', () => {
    for (const payableAmount of ['0.00', '-100.00']) {
      const invoices = [{ ...INV_1001, payableAmount, creditedAmount: '-200' }];
      expect(allocated([payment('p', refs('RF18539007547034'))], invoices)).toEqual([]);
    }
  });

  it('allocates what is booked alone', () => {
    expect(allocated([payment('p', { ...refs('RF18539007547034'), isBooked: false })], [INV_1001])).toEqual(
      [],
    );
    expect(allocated([payment('p', { ...refs('RF18539007547034'), isReversal: true })], [INV_1001])).toEqual(
      [],
    );
  });

  it('goes by booking date, value date and key, without a date last', () => {
    const same = { ...refs('RF18539007547034'), amount: '40' };
    const payments = [
      payment('p1', { ...same, bookingDate: null }),
      payment('p3', { ...same, paymentKey: '3' }),
      payment('p2', { ...same, paymentKey: '2' }),
      payment('p4', { ...same, valueDate: '2026-02-03' }),
    ];
    expect(allocated(payments, [INV_1001])).toEqual([
      'p4>INV-1001 40 REF 1',
      'p2>INV-1001 40 REF 1',
      'p3>INV-1001 20.00 REF 1',
    ]);
  });

  it('works around what was decided by hand', () => {
    const payments = [
      payment('p', { ...refs('RF18539007547034'), ...text('INV-1002') }),
      payment('q', refs('RF18539007547034')),
    ];
    expect(allocated(payments, [INV_1001, INV_1002], [decision('p', 'INV-1001', '70')])).toEqual([
      'p>INV-1001 70 HAND 1',
      'p>INV-1002 30.00 NUM 0.8',
      'q>INV-1001 30.00 REF 1',
    ]);
  });

  it('lets a decision stand before what an earlier payment names', () => {
    const payments = [payment('a', refs('RF18539007547034')), payment('p', { bookingDate: '2026-03-01' })];
    expect(allocated(payments, [INV_1001], [decision('p', 'INV-1001', '60')])).toEqual([
      'a>INV-1001 40.00 REF 1',
      'p>INV-1001 60 HAND 1',
    ]);
  });

  it('does not bring back what was rejected, and finds what remains', () => {
    const twins = ['last', 'now'].map((id) => invoice('1001', { id }));
    const named = [payment('p', text('Nr. 1001'))];
    expect(allocated(named, twins)).toEqual([]);
    expect(allocated(named, twins, [decision('p', 'last')])).toEqual(['p>now 100.00 NUM 0.9']);
    expect(allocated(named, twins, [decision('p', 'last'), decision('p', 'now')])).toEqual([]);
  });

  it('lets a decision hold as far as it still can', () => {
    const decided = [decision('p', 'INV-1001', '100')];
    const holding = (more: Partial<typeof INV_1001>, paying: Partial<PaymentFacts> = {}) =>
      allocated([payment('p', paying)], [{ ...INV_1001, ...more }], decided);
    expect(holding({ creditedAmount: '30.00' })).toEqual(['p>INV-1001 70.00 HAND 1']);
    expect(holding({ creditedAmount: '100.00' })).toEqual([]);
    expect(holding({}, { amount: '55' })).toEqual(['p>INV-1001 55 HAND 1']);
    expect(holding({ currency: 'USD' }, { currency: 'USD' })).toEqual([]);
    expect(holding({}, { isBooked: false })).toEqual([]);
  });

  it('gives the earlier of two decisions first', () => {
    const later = { decidedAt: '2026-02-11 00:00:00.000000' };
    const decided = [decision('p', 'INV-1001', '80', later), decision('q', 'INV-1001', '50')];
    expect(allocated([payment('p'), payment('q')], [INV_1001], decided)).toEqual([
      'p>INV-1001 50.00 HAND 1',
      'q>INV-1001 50 HAND 1',
    ]);
  });

  it('is exact beyond 2^53', () => {
    const large = { ...INV_1001, payableAmount: '9007199254740993.00001' };
    const payments = [
      payment('p1', { ...refs('RF18539007547034'), amount: '9007199254740992' }),
      payment('p2', { ...refs('RF18539007547034'), amount: '5', bookingDate: '2026-02-05' }),
    ];
    expect(allocated(payments, [large])).toEqual([
      'p1>INV-1001 9007199254740992 REF 1',
      'p2>INV-1001 1.00001 REF 1',
    ]);
  });
});
