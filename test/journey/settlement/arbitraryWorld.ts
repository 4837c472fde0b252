import fc from 'fast-check';
import type { TradeDocument } from '../../../src/kit/records/index.ts';
import { type Arriving, BUYER, creditNote, FACTOR, invoice, order, transfer } from './vocabulary.ts';
import type { World } from './worlds.ts';

/** Few numbers, amounts, days and parties, so that they meet and get in each other's way. */
const amount = fc.constantFrom('100.00', '50.00', '50.00', '150.00', '49.98');
const reference = fc.constantFrom('RF18539007547034', 'RF712348231');
const day = fc.constantFrom('2026-01-04', '2026-02-04', '2026-02-05', '2026-03-01');
const orders = ['PO-4711', 'PO-4712'];
const numbers = ['INV-1001', 'INV-1002', 'INV-1003'];

const invoices = numbers.map((number) =>
  fc
    .record({
      payableAmount: amount,
      issueDate: fc.constantFrom('2026-01-05', '2026-01-20'),
      dueDate: day,
      paymentReferences: fc.subarray(['RF18539007547034', 'RF712348231'], { maxLength: 1 }),
      references: fc.subarray(orders, { maxLength: 1 }).map((of) => of.map(orderOf)),
      payee: fc.constantFrom(undefined, undefined, FACTOR),
    })
    .chain(({ payee, ...facts }) => told(number, { ...facts, ...(payee && { payee }) })),
);

function orderOf(number: string): TradeDocument['references'][number] {
  return { type: 'order', number };
}

/** By the seller, the buyer, or both, of whom the buyer may have another amount. */
function told(number: string, facts: Partial<TradeDocument>): fc.Arbitrary<Arriving[]> {
  return fc
    .record({ who: fc.constantFrom('SELLER', 'SELLER', 'BUYER', 'BOTH'), other: amount })
    .map(({ who, other }) => [
      ...(who === 'BUYER' ? [] : [invoice(number, facts)]),
      ...(who === 'SELLER'
        ? []
        : [{ ...invoice(number, { ...facts, payableAmount: other }), by: 'dealer' as const }]),
    ]);
}

const text = fc.constantFrom(
  '',
  '',
  'INV-1001',
  'INV-1002',
  'INV-1001 INV-1003',
  '1002',
  'Advance for PO-4711',
);
const transfers = ['T1', 'T2', 'T3', 'T4'].map((id) =>
  fc
    .record({
      amount,
      day,
      text,
      refs: fc.oneof(fc.constant([]), fc.constant([]), fc.tuple(reference)),
      debtor: fc.constantFrom(BUYER, BUYER, BUYER, FACTOR),
      more: fc.constantFrom('NOTHING', 'NOTHING', 'REPORTED', 'TAKEN BACK'),
    })
    .map(({ more, ...given }) => [
      transfer(id, given),
      ...(more === 'REPORTED' ? [transfer(id, { ...given, message: 'camt.052' })] : []),
      ...(more === 'TAKEN BACK' ? [transfer(id, { ...given, isReversal: true, day: '2026-03-02' })] : []),
    ]),
);

const credits = ['CN-1', 'CN-2'].map((number) =>
  fc
    .tuple(fc.constantFrom(...numbers), fc.constantFrom('20.00', '50.00'))
    .map(([of, credited]) => [creditNote(number, of, credited)]),
);

/** Nobody knows the right answer by heart; but it is one, in whichever order all comes. */
export const arbitraryWorld: fc.Arbitrary<World> = fc
  .tuple(
    fc.subarray(orders).map((given) => given.map(order)),
    fc.tuple(...[...invoices, ...transfers]),
    fc
      .subarray([0, 1])
      .chain((chosen) => fc.tuple(...chosen.map((index) => credits[index] ?? fc.constant([])))),
    fc.option(fc.record({ transfer: fc.constantFrom('T1', 'T2'), invoice: fc.constantFrom(...numbers) })),
  )
  .map(([ordered, traded, credited, rejected]) => ({
    arrivals: [...ordered, ...traded.flat(), ...credited.flat()],
    manual: rejected ? [{ does: 'REJECT' as const, ...rejected }] : [],
    answer: [],
  }));
