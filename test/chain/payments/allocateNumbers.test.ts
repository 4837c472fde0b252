import { describe, expect, it } from '@jest/globals';
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

describe('allocate by document number', () => {
  it('is nearly sure of the whole open amount, and less of a part', () => {
    expect(allocated([payment('p', text('Rechnung inv-1001.'))], [INV_1001, INV_1002])).toEqual([
      'p>INV-1001 100.00 NUM 0.9',
    ]);
    expect(allocated([payment('p', { ...text('re INV-1001'), amount: '99.5' })], [INV_1001])).toEqual([
      'p>INV-1001 99.5 NUM 0.8',
    ]);
  });

  it('takes no more than is open, and leaves the rest with the payment', () => {
    expect(allocated([payment('p', { ...text('INV-1001'), amount: '150' })], [INV_1001])).toEqual([
      'p>INV-1001 100.00 NUM 0.8',
    ]);
  });

  it('pays several exactly, or short by what the policy bears', () => {
    const both = { ...text('INV-1001, INV-1002') };
    expect(allocated([payment('p', { ...both, amount: '150' })], [INV_1001, INV_1002])).toEqual([
      'p>INV-1002 50.00 NUM 0.9',
      'p>INV-1001 100.00 NUM 0.9',
    ]);
    expect(allocated([payment('p', { ...both, amount: '149.30' })], [INV_1001, INV_1002])).toEqual([
      'p>INV-1002 50.00 NUM 0.8',
      'p>INV-1001 99.30 NUM 0.8',
    ]);
    expect(allocated([payment('p', { ...both, amount: '149.24' })], [INV_1001, INV_1002])).toEqual([]);
  });

  it('takes structured fields before the free text', () => {
    const stated = payment('p', { ...text('INV-1002'), remittedNumbers: ['INV-1001'] });
    expect(allocated([stated], [INV_1001, INV_1002])).toEqual(['p>INV-1001 100.00 NUM 0.9']);
    expect(
      allocated([payment('p', { ...text('INV-1002'), ...refs('INV 1001') })], [INV_1001, INV_1002]),
    ).toEqual(['p>INV-1002 50.00 NUM 0.8']);
    expect(
      allocated([payment('p', { ...text('INV-1002'), ...refs('inv-1001') })], [INV_1001, INV_1002]),
    ).toEqual(['p>INV-1001 100.00 NUM 0.9']);
  });

  it('finds short numbers in structured fields alone', () => {
    const short = invoice('17');
    expect(allocated([payment('p', text('invoice 17'))], [short])).toEqual([]);
    expect(allocated([payment('p', { remittedNumbers: ['17'] })], [short])).toEqual(['p>17 100.00 NUM 0.9']);
  });

  it('takes the longest of numbers that overlap', () => {
    const payments = [payment('p', text('INV 4711'))];
    expect(allocated(payments, [invoice('4711'), invoice('INV4711')])).toEqual(['p>INV4711 100.00 NUM 0.9']);
  });

  it('asks for the creditor, and is less sure of a third party', () => {
    const named = text('INV-1001');
    expect(allocated([payment('p', { ...named, creditor: firm('Zeta') })], [INV_1001])).toEqual([]);
    for (const debtor of [NOBODY, firm('Treasury'), somebody('Borg AG')]) {
      expect(allocated([payment('p', { ...named, debtor })], [INV_1001])).toEqual([
        'p>INV-1001 100.00 NUM 0.7',
      ]);
      // What a third party names has to be exactly what is open.
      expect(allocated([payment('p', { ...named, debtor, amount: '99.99' })], [INV_1001])).toEqual([]);
      expect(allocated([payment('p', { ...named, debtor, amount: '100.01' })], [INV_1001])).toEqual([]);
    }
    const other = invoice('INV-1001', { id: 'other', buyer: firm('Carl') });
    expect(allocated([payment('p', { ...named, debtor: firm('Treasury') })], [INV_1001, other])).toEqual([]);
    const short = invoice('1001');
    expect(allocated([payment('p', { ...text('1001'), debtor: firm('Treasury') })], [short])).toEqual([]);
  });

  it('knows who has no identifier by the name', () => {
    const known = payment('p', {
      ...text('INV-1001'),
      debtor: somebody('BORG.'),
      creditor: somebody('acme'),
    });
    expect(allocated([known], [INV_1001])).toEqual(['p>INV-1001 100.00 NUM 0.9']);
    const namesake = { id: 'other', name: 'Borg', isIdentified: true };
    expect(allocated([payment('p', { ...text('INV-1001'), debtor: namesake })], [INV_1001])).toEqual([
      'p>INV-1001 100.00 NUM 0.7',
    ]);
  });

  it.each(['inv 1001', 'RE1001', '001001', 'INV/1001', 'I.N.V.1001'])(
    'takes %s for INV-1001 where the amount is exactly its',
    (written) => {
      expect(allocated([payment('p', text(written))], [INV_1001, INV_1002])).toEqual([
        'p>INV-1001 100.00 NUM 0.7',
      ]);
      expect(allocated([payment('p', { ...text(written), amount: '99' })], [INV_1001])).toEqual([]);
      expect(allocated([payment('p', { ...text(written), debtor: firm('Carl') })], [INV_1001])).toEqual([]);
      // A credit note's series, or last year's: whatever is abbreviated alike is ambiguous.
      expect(allocated([payment('p', text(written))], [INV_1001, invoice('X-1001')])).toEqual([]);
    },
  );

  it('does not let an abbreviation take what somebody names clearly', () => {
    const payments = [
      payment('p', text('RE 1001')),
      payment('q', { ...text('INV-1001'), bookingDate: '2026-03-01' }),
    ];
    expect(allocated(payments, [INV_1001])).toEqual(['q>INV-1001 100.00 NUM 0.9']);
  });

  it('accepts the payee, and the account that the invoice names', () => {
    const assigned = { ...INV_1001, payee: firm('Factor') };
    expect(
      allocated([payment('p', { ...text('INV-1001'), creditor: firm('Factor') })], [assigned]),
    ).toHaveLength(1);
    const collected = { ...INV_1001, payeeAccounts: ['DE02120300000000202051'] };
    expect(
      allocated([payment('p', { ...text('INV-1001'), creditor: firm('Trust') })], [collected]),
    ).toHaveLength(1);
  });

  it('pays with what references leave over', () => {
    const payments = [
      payment('p', { ...refs('RF18539007547034'), ...text('INV-1001 INV-1002'), amount: '150' }),
    ];
    expect(allocated(payments, [INV_1001, INV_1002])).toEqual([
      'p>INV-1001 100.00 REF 1',
      'p>INV-1002 50.00 NUM 0.9',
    ]);
  });

  it('tells a number that began anew by what is open', () => {
    const last = invoice('1001', { id: 'last', issueDate: '2025-01-05' });
    const now = invoice('1001', { id: 'now' });
    const payments = [
      payment('p1', { ...text('Nr. 1001'), bookingDate: '2025-02-01' }),
      payment('p2', text('Nr. 1001')),
    ];
    expect(allocated(payments, [now, last])).toEqual(['p1>last 100.00 NUM 0.8', 'p2>now 100.00 NUM 0.8']);
  });
});
