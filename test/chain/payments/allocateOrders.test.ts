import { describe, expect, it } from '@jest/globals';
import { allocated, firm, invoice, payment, text } from './given.ts';

const ofOrder = { orderKeys: ['PO-4711'] };
const INV_1 = invoice('INV-1001', ofOrder);
const INV_2 = invoice('INV-1002', { ...ofOrder, payableAmount: '50.00' });
const ADVANCE = text('Advance for PO-4711');

describe('allocate, by the number of an order', () => {
  it('lets a prepayment pay the only invoice of the order, issued later, as far as it goes', () => {
    const given = payment('p', { ...ADVANCE, amount: '30.00', bookingDate: '2026-01-02' });
    expect(allocated([given], [INV_1])).toEqual(['p>INV-1001 30.00 NUM 0.7']);
  });

  it('pays several invoices of one order only where the money is exactly theirs', () => {
    expect(allocated([payment('p', { ...ADVANCE, amount: '150.00' })], [INV_1, INV_2])).toEqual([
      'p>INV-1001 100.00 NUM 0.7',
      'p>INV-1002 50.00 NUM 0.7',
    ]);
    expect(allocated([payment('p', { ...ADVANCE, amount: '30.00' })], [INV_1, INV_2])).toEqual([]);
  });

  it('leaves what is more than the order has open', () => {
    expect(allocated([payment('p', { ...ADVANCE, amount: '100.01' })], [INV_1])).toEqual([]);
  });

  it('pays the second invoice where the first is paid by its number', () => {
    const byNumber = payment('n', { remittedNumbers: ['INV-1001'] });
    const byOrder = payment('o', { ...ADVANCE, amount: '50.00' });
    expect(allocated([byOrder, byNumber], [INV_1, INV_2])).toEqual([
      'n>INV-1001 100.00 NUM 0.9',
      'o>INV-1002 50.00 NUM 0.7',
    ]);
  });

  it('does not take the order of another buyer, nor an order where an invoice is named too', () => {
    const stranger = invoice('INV-1003', { ...ofOrder, buyer: firm('Carl') });
    expect(allocated([payment('p', ADVANCE)], [stranger])).toEqual([]);
    const both = payment('p', { ...text('INV-1009 of PO-4711'), amount: '50.00' });
    const named = invoice('INV-1009', { payableAmount: '50.00' });
    expect(allocated([both], [INV_2, named])).toEqual(['p>INV-1009 50.00 NUM 0.9']);
  });
});
