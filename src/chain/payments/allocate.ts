import { addDecimals, compareDecimals, subtractDecimals } from '../../kit/decimal.ts';
import type { DecidedAllocation } from '../../store/operations/payments/decidedAllocations.ts';
import type { InvoiceFacts } from '../../store/operations/payments/invoiceFacts.ts';
import type { PaymentFacts } from '../../store/operations/payments/paymentFacts.ts';
import type { AllocationRow } from '../../store/operations/payments/writeAllocations.ts';
import { applyDecisions } from './applyDecisions.ts';
import { findReversed } from './findReversed.ts';
import { groupBy } from './groupBy.ts';
import { registerInvoices } from './invoiceRegister.ts';
import { namedByNumber, namedByReference, type Books } from './namedInvoices.ts';
import { OpenAmounts } from './openAmounts.ts';
import { settleNumbers, settleReferences, type Part } from './settle.ts';

export type Allocation = AllocationRow;

/** Payments and invoices of which every one that has a say is among them, in any order. */
export interface AllocationFacts {
  readonly payments: readonly PaymentFacts[];
  readonly invoices: readonly InvoiceFacts[];
  readonly decided: readonly DecidedAllocation[];
}

/**
 * Which part of which payment pays which invoice. What people decided comes first. Then booked payments that nothing
 * undoes are gone through by booking date, value date and key; each pays what it names as far as that is open: first by
 * the creditor's references, then with the rest by document numbers. What is ambiguous is left unallocated, and what is
 * paid too much stays with its payment.
 */
export function allocate({ payments, invoices, decided }: AllocationFacts): Allocation[] {
  const undone = findReversed(payments);
  const books = { register: registerInvoices(invoices, decided), open: new OpenAmounts(invoices) };
  const live = payments
    .filter(({ id, isBooked, isReversal }) => isBooked && !isReversal && !undone.has(id))
    .sort(comparePayments);
  const byHand = applyDecisions(decided, { payments: live, invoices, open: books.open });
  const byHandOf = groupBy(byHand, ({ paymentId }) => paymentId);
  return [
    ...byHand,
    ...live.flatMap((payment) => allocatePayment(payment, books, byHandOf.get(payment.id) ?? [])),
  ];
}

function comparePayments(left: PaymentFacts, right: PaymentFacts): number {
  return (
    compareDays(left.bookingDate, right.bookingDate) ||
    compareDays(left.valueDate, right.valueDate) ||
    compareTexts(left.paymentKey, right.paymentKey)
  );
}

/** A payment without a day comes last. */
function compareDays(left: string | null, right: string | null): number {
  return compareTexts(left ?? '~', right ?? '~');
}

function compareTexts(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

function allocatePayment(payment: PaymentFacts, books: Books, byHand: readonly Allocation[]): Allocation[] {
  const rest = subtractDecimals(payment.amount, sumOf(byHand));
  const references = namedByReference(payment, books);
  const quoted = book(payment, 'STRUCTURED_REFERENCE', books, settleReferences(rest, references, books.open));
  const settled = new Set(quoted.map(({ documentId }) => documentId));
  const left = subtractDecimals(rest, sumOf(quoted));
  const numbers = namedByNumber(payment, books, settled);
  return [...quoted, ...book(payment, 'DOCUMENT_NUMBER', books, settleNumbers(left, numbers, books.open))];
}

function sumOf(parts: readonly { readonly amount: string }[]): string {
  return addDecimals(...parts.map(({ amount }) => amount));
}

function book(
  { id, currency }: PaymentFacts,
  method: Allocation['method'],
  { open }: Books,
  parts: readonly Part[],
): Allocation[] {
  const positive = parts.filter(({ amount }) => compareDecimals(amount, '0') > 0);
  for (const { documentId, amount } of positive) open.take(documentId, amount);
  return positive.map((part) => ({ paymentId: id, currency, method, ...part }));
}
