import { Big } from 'big.js';
import fc from 'fast-check';
import type { InvoiceFacts } from '../../../src/risk/indicator.ts';

const START = Date.UTC(2025, 5, 1);

/** A day in the year before 2026-05-31. */
export const day: fc.Arbitrary<string> = fc.integer({ min: 0, max: 364 }).map(dayAfterStart);

export const amount: fc.Arbitrary<string> = fc
  .bigInt({ min: 1n, max: 10_000_000n })
  .map((cents) => new Big(cents.toString()).div(100).toFixed(2));

const reasons = [
  'CREDIT_NOTE',
  'RETURN',
  'REBATE',
  'SET_OFF',
  'SHORT_PAY_WRITE_OFF',
  'CASH_DISCOUNT',
] as const;

/** An invoice that is paid and credited at most as much as it asks for. */
const invoice: fc.Arbitrary<InvoiceFacts> = fc
  .record({
    id: fc.uuid(),
    issuedOn: fc.integer({ min: 0, max: 364 }),
    terms: fc.integer({ min: 0, max: 120 }),
    payable: amount,
    paidPercent: fc.integer({ min: 0, max: 80 }),
    creditedPercent: fc.integer({ min: 0, max: 20 }),
    settledAfter: fc.integer({ min: -10, max: 200 }),
    reason: fc.constantFrom(...reasons),
  })
  .map(({ id, issuedOn, terms, payable, paidPercent, creditedPercent, settledAfter, reason }) => ({
    id,
    issued: dayAfterStart(issuedOn),
    due: dayAfterStart(issuedOn + terms),
    termsDays: null,
    payable,
    payments: [
      { id: `p${id}`, amount: share(payable, paidPercent), settled: dayAfterStart(issuedOn + settledAfter) },
    ],
    credits: [
      { id: `c${id}`, amount: share(payable, creditedPercent), day: dayAfterStart(issuedOn + terms), reason },
    ],
  }));

export const invoices: fc.Arbitrary<InvoiceFacts[]> = fc.uniqueArray(invoice, {
  maxLength: 12,
  selector: ({ id }) => id,
});

/** The same trade written on two invoices: each amount is divided, days stay. */
export function splitInTwo(whole: InvoiceFacts): InvoiceFacts[] {
  return ['a', 'b'].map((half) => ({
    ...whole,
    id: `${whole.id}${half}`,
    payable: halfOf(whole.payable),
    payments: whole.payments.map((each) => ({
      ...each,
      id: `${each.id}${half}`,
      amount: halfOf(each.amount),
    })),
    credits: whole.credits.map((each) => ({ ...each, id: `${each.id}${half}`, amount: halfOf(each.amount) })),
  }));
}

function halfOf(value: string): string {
  return new Big(value).times('0.5').toFixed();
}

function share(value: string, percent: number): string {
  return new Big(value).times(percent).times('0.01').toFixed();
}

function dayAfterStart(days: number): string {
  return new Date(START + days * 86_400_000).toISOString().slice(0, 10);
}
