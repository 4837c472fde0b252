import { describe, expect, it } from '@jest/globals';
import { numberKeysOf } from '../../../src/kit/mentions.ts';
import {
  allocated,
  firm,
  invoice,
  INV_1001,
  INV_1002,
  NOBODY,
  payment,
  refs,
  somebody,
  text,
} from './given.ts';

describe('allocate by structured reference', () => {
  it('is sure, however the reference is spaced', () => {
    const payments = [payment('p', refs('rf18 5390 0754 7034'))];
    expect(allocated(payments, [INV_1001, INV_1002])).toEqual(['p>INV-1001 100.00 REF 1']);
  });

  it.each([
    ['539007547034', 'RF18 5390 0754 7034'],
    ['RF18539007547034', '0000 5390 0754 7034'],
    ['090933755493', '+++090/9337/55493+++'],
    ['210000000003139471430009017', '21 00000 00003 13947 14300 09017'],
  ])('knows %s, asked for, in %s, in its field or in the text', (asked, quoted) => {
    const asking = [invoice('1', { referenceKeys: numberKeysOf([asked]) })];
    expect(allocated([payment('p', refs(quoted))], asking)).toEqual(['p>1 100.00 REF 1']);
    expect(allocated([payment('p', { ...text(`Ref. ${quoted} thanks`), debtor: NOBODY })], asking)).toEqual([
      'p>1 100.00 REF 1',
    ]);
  });

  it('takes no reference with wrong check digits for another', () => {
    const asking = [invoice('1', { referenceKeys: numberKeysOf(['RF19539007547034']) })];
    expect(allocated([payment('p', refs('539007547034'))], asking)).toEqual([]);
  });

  it('takes a part, and leaves on the payment what is too much', () => {
    const part = payment('p1', { ...refs('RF18539007547034'), amount: '60' });
    const more = payment('p2', { ...refs('RF18539007547034'), amount: '60', bookingDate: '2026-02-05' });
    expect(allocated([more, part], [INV_1001])).toEqual(['p1>INV-1001 60 REF 1', 'p2>INV-1001 40.00 REF 1']);
  });

  it('pays all that is quoted', () => {
    const payments = [payment('p', { ...refs('RF18539007547034', 'RF22B'), amount: '150.00' })];
    expect(allocated(payments, [INV_1001, INV_1002])).toEqual([
      'p>INV-1002 50.00 REF 1',
      'p>INV-1001 100.00 REF 1',
    ]);
  });

  it('pays first what is due first where the money is short, and is less sure of it', () => {
    const payments = [payment('p', { ...refs('RF18539007547034', 'RF22B'), amount: '120.00' })];
    expect(allocated(payments, [INV_1001, INV_1002])).toEqual([
      'p>INV-1002 50.00 REF 0.8',
      'p>INV-1001 70.00 REF 0.8',
    ]);
  });

  it('does not mind who pays', () => {
    for (const debtor of [NOBODY, firm('Carl'), somebody('Carl')]) {
      expect(allocated([payment('p', { ...refs('RF18539007547034'), debtor })], [INV_1001])).toEqual([
        'p>INV-1001 100.00 REF 1',
      ]);
    }
  });

  it('minds who is paid', () => {
    expect(
      allocated([payment('p', { ...refs('RF18539007547034'), creditor: firm('Zeta') })], [INV_1001]),
    ).toEqual([]);
  });

  it('minds the currency', () => {
    expect(allocated([payment('p', { ...refs('RF18539007547034'), currency: 'USD' })], [INV_1001])).toEqual(
      [],
    );
  });

  it('leaves alone a reference that several open invoices of the payer share', () => {
    const shared = ['1', '2'].map((id) => invoice(id, { referenceKeys: ['CUST-7'] }));
    expect(allocated([payment('p', refs('CUST-7'))], shared)).toEqual([]);
  });

  it('pays all invoices of a shared reference where the money is exactly theirs', () => {
    const shared = ['1', '2'].map((id) => invoice(id, { referenceKeys: ['CUST-7'] }));
    expect(allocated([payment('p', { ...refs('CUST-7'), amount: '200' })], shared)).toEqual([
      'p>1 100.00 REF 0.9',
      'p>2 100.00 REF 0.9',
    ]);
  });

  it('pays what is plainly named though another reference is shared', () => {
    const shared = ['1', '2'].map((id) => invoice(id, { referenceKeys: ['CUST-7'] }));
    expect(allocated([payment('p', refs('CUST-7', 'RF18539007547034'))], [INV_1001, ...shared])).toEqual([
      'p>INV-1001 100.00 REF 1',
    ]);
  });

  it('tells months of a repeated reference apart by what was issued and is open', () => {
    const january = invoice('JAN', { referenceKeys: ['RENT'] });
    const february = invoice('FEB', { referenceKeys: ['RENT'], issueDate: '2026-02-05' });
    const payments = [
      payment('p1', { ...refs('RENT'), bookingDate: '2026-01-31' }),
      payment('p2', { ...refs('RENT'), bookingDate: '2026-02-28' }),
    ];
    expect(allocated(payments, [february, january])).toEqual([
      'p1>JAN 100.00 REF 0.9',
      'p2>FEB 100.00 REF 0.9',
    ]);
  });
});
