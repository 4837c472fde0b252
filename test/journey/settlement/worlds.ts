import { BUYER, creditNote, FACTOR, invoice, order, transfer, type Arriving } from './vocabulary.ts';

/** What a person does, once what it is about is there: a transfer and an invoice, or two firms by their identifiers. */
export type ManualStep =
  | {
      readonly does: 'ALLOCATE';
      readonly transfer: string;
      readonly invoice: string;
      readonly amount: string;
    }
  | { readonly does: 'REJECT' | 'REMOVE'; readonly transfer: string; readonly invoice: string }
  | { readonly does: 'MERGE'; readonly of: readonly [string, string] }
  | { readonly does: 'SPLIT'; readonly of: readonly [string, string]; readonly ref: string };

/** Arrivals in any order, what people do meanwhile in this order, and what must come of it. */
export interface World {
  readonly arrivals: readonly Arriving[];
  readonly manual?: readonly ManualStep[];
  /** In the words of `answerOf`. */
  readonly answer: readonly string[];
}

const RF = 'RF18539007547034';
const OF_ORDER = { references: [{ type: 'order' as const, number: 'PO-4711' }] };
const FOR_FACTOR = { payee: FACTOR, payeeAccounts: ['DE55370400440532013000'] };

/** Small worlds of which one can say by heart what pays what; each with one rule, or two that could get in each other's way. */
export const WORLDS_OF_ARRIVALS: Readonly<Record<string, World>> = {
  'one invoice of exactly this amount': {
    arrivals: [
      transfer('T1'),
      invoice('INV-1001'),
      invoice('INV-1002', { payableAmount: '70.00' }),
      invoice('INV-1003', { issueDate: '2026-03-01' }),
    ],
    answer: ['INV-1001 open 0.00', 'INV-1002 open 70.00', 'INV-1003 open 100.00', 'T1>INV-1001 100.00 SUM'],
  },
  'two invoices of this amount, which nobody tells apart': {
    arrivals: [transfer('T1'), invoice('INV-1001'), invoice('INV-1002')],
    answer: [
      ...['INV-1001 open 100.00', 'INV-1002 open 100.00'],
      ...['T1?INV-1001 SEVERAL_FIT', 'T1?INV-1002 SEVERAL_FIT'],
    ],
  },
  'two invoices of this amount, of which a name takes one': {
    arrivals: [
      transfer('T1'),
      transfer('T2', { text: 'INV-1002', day: '2026-02-20' }),
      ...[invoice('INV-1001'), invoice('INV-1002')],
    ],
    answer: ['INV-1001 open 0.00', 'INV-1002 open 0.00', 'T1>INV-1001 100.00 SUM', 'T2>INV-1002 100.00 NUM'],
  },
  'a sum of two by amount alone, which a third later makes ambiguous': {
    arrivals: [
      transfer('T1', { amount: '170.00' }),
      invoice('INV-1001'),
      invoice('INV-1002', { payableAmount: '70.00' }),
      invoice('INV-1003', { payableAmount: '170.00' }),
    ],
    answer: [
      ...['INV-1001 open 100.00', 'INV-1002 open 70.00', 'INV-1003 open 170.00'],
      ...['T1?INV-1001 SEVERAL_FIT', 'T1?INV-1002 SEVERAL_FIT', 'T1?INV-1003 SEVERAL_FIT'],
    ],
  },
  'two alike on one day, and one on another': {
    arrivals: [
      ...[transfer('T1'), transfer('T2'), transfer('T3', { day: '2026-02-05', amount: '70.00' })],
      ...[invoice('INV-1001'), invoice('INV-1002', { payableAmount: '70.00' })],
    ],
    answer: [
      ...['INV-1001 open 100.00', 'INV-1002 open 0.00'],
      ...['T1?INV-1001 SEVERAL_FIT', 'T2?INV-1001 SEVERAL_FIT', 'T3>INV-1002 70.00 SUM'],
    ],
  },
  'an order paid in advance, and its invoices': {
    arrivals: [
      order('PO-4711'),
      transfer('T1', { amount: '150.00', text: 'Advance for PO-4711', day: '2026-01-03' }),
      invoice('INV-1001', OF_ORDER),
      invoice('INV-1002', { ...OF_ORDER, payableAmount: '50.00' }),
    ],
    answer: ['INV-1001 open 0.00', 'INV-1002 open 0.00', 'T1>INV-1001 100.00 NUM', 'T1>INV-1002 50.00 NUM'],
  },
  'three instalments of one invoice': {
    arrivals: [
      invoice('INV-1001', { paymentReferences: [RF] }),
      transfer('T1', { amount: '30.00', refs: [RF], day: '2026-02-01' }),
      transfer('T2', { amount: '30.00', refs: [RF], day: '2026-02-02' }),
      transfer('T3', { amount: '60.00', text: 'INV-1001', day: '2026-02-03' }),
    ],
    answer: [
      'INV-1001 open 0.00',
      ...['T1>INV-1001 30.00 REF', 'T2>INV-1001 30.00 REF', 'T3>INV-1001 40.00 NUM'],
    ],
  },
  'a collective payment beside the payment of one of its invoices': {
    arrivals: [
      ...[invoice('INV-1001'), invoice('INV-1002'), invoice('INV-1003', { payableAmount: '50.00' })],
      transfer('T1', { amount: '250.00', text: 'INV-1001 INV-1002 INV-1003' }),
      transfer('T2', { amount: '50.00', text: 'INV-1003', day: '2026-02-09' }),
    ],
    answer: [
      ...['INV-1001 open 0.00', 'INV-1002 open 0.00', 'INV-1003 open 0.00'],
      ...['T1>INV-1001 100.00 NUM', 'T1>INV-1002 100.00 NUM', 'T1>INV-1003 50.00 NUM'],
      'T2?INV-1003 NOTHING_OPEN',
    ],
  },
  'a credit note deducted': {
    arrivals: [
      invoice('INV-1001'),
      creditNote('CN-1', 'INV-1001', '30.00'),
      transfer('T1', { amount: '70.00', text: 'INV-1001 less CN-1' }),
    ],
    answer: ['INV-1001 open 0.00', 'T1>INV-1001 70.00 NUM'],
  },
  'a credit note that leaves money of a payment for the next invoice': {
    arrivals: [
      invoice('INV-1001', { paymentReferences: [RF] }),
      invoice('INV-1002', { paymentReferences: ['RF712348231'], dueDate: '2026-03-04' }),
      creditNote('CN-1', 'INV-1001', '30.00'),
      transfer('T1', { amount: '150.00', refs: [RF, 'RF712348231'] }),
    ],
    answer: ['INV-1001 open 0.00', 'INV-1002 open 20.00', 'T1>INV-1001 70.00 REF', 'T1>INV-1002 80.00 REF'],
  },
  'rounding, charges and a cash discount kept back': {
    arrivals: [
      invoice('INV-1001'),
      invoice('INV-1002', { payableAmount: '10000.00' }),
      invoice('INV-1003', { cashDiscounts: [{ percent: '2', until: '2026-02-10' }] }),
      transfer('T1', { amount: '99.97', text: 'INV-1001' }),
      transfer('T2', { amount: '9975.00', text: 'INV-1002' }),
      transfer('T3', { amount: '98.00', text: 'INV-1003' }),
    ],
    answer: [
      ...['INV-1001 open 0.03', 'INV-1002 open 25.00', 'INV-1003 open 2.00'],
      ...['T1>INV-1001 99.97 NUM 0.03 ROUNDING', 'T2>INV-1002 9975.00 NUM 25.00 BANK_CHARGES'],
      'T3>INV-1003 98.00 NUM 2.00 CASH_DISCOUNT',
    ],
  },
  'more than one payment for an invoice by a typing error': {
    arrivals: [
      invoice('INV-1001'),
      ...[transfer('T1', { text: 'INV-1001' }), transfer('T2', { text: 'INV-1001', day: '2026-02-05' })],
    ],
    answer: ['INV-1001 open 0.00', 'T1>INV-1001 100.00 NUM', 'T2?INV-1001 NOTHING_OPEN'],
  },
  'a payment taken back, and paid again': {
    arrivals: [
      invoice('INV-1001'),
      transfer('T1', { text: 'INV-1001' }),
      transfer('T1', { isReversal: true, day: '2026-02-06' }),
      transfer('T2', { text: 'INV-1001', day: '2026-02-10' }),
    ],
    answer: ['INV-1001 open 0.00', 'T2>INV-1001 100.00 NUM'],
  },
  'an intraday report, a notification and a statement of one payment': {
    arrivals: [
      invoice('INV-1001'),
      transfer('T1', { text: 'INV-1001', message: 'camt.052' }),
      transfer('T1', { text: 'INV-1001', message: 'camt.054' }),
      transfer('T1', { text: 'INV-1001' }),
    ],
    answer: ['INV-1001 open 0.00', 'T1>INV-1001 100.00 NUM'],
  },
  'payments that name invoices between others, and in another currency': {
    arrivals: [
      ...[transfer('T1', { text: 'INV-1001' }), transfer('T2', { text: 'INV-1002', amount: '70.00' })],
      invoice('INV-1001', { seller: FACTOR }),
      invoice('INV-1002', { currency: 'USD' }),
      invoice('INV-1003', { payableAmount: '70.00' }),
    ],
    answer: [
      ...['INV-1001 open 100.00', 'INV-1002 open 100.00', 'INV-1003 open 70.00'],
      ...['T1?INV-1001 OTHER_PARTIES', 'T2?INV-1002 OTHER_CURRENCY'],
    ],
  },
  'an invoice that is to be paid to a factor': {
    arrivals: [
      invoice('INV-1001', FOR_FACTOR),
      { ...invoice('INV-1001', FOR_FACTOR), by: 'dealer' },
      transfer('T1', { text: 'INV-1001', debtor: BUYER }),
    ],
    answer: ['INV-1001 open 0.00', 'T1>INV-1001 100.00 NUM'],
  },
};
