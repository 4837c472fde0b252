import { addDecimals, compareDecimals, multiplyDecimals } from '../../kit/decimal.ts';
import type { DecidedAllocation } from '../../store/operations/payments/decidedAllocations.ts';
import type { InvoiceFacts } from '../../store/operations/payments/invoiceFacts.ts';
import type { PaymentFacts } from '../../store/operations/payments/paymentFacts.ts';
import { CONFIDENCE } from './allocationPolicy.ts';
import type { Books } from './books.ts';
import type { Candidate } from './explainRemainder.ts';

/** Two parties between whom amounts alone may tell. */
export interface Pair {
  readonly creditorId: string;
  readonly debtorId: string;
  readonly currency: string;
  /** What is looked at between them: every amount, where they have so little open that sums tell too; else these. */
  readonly amounts: 'ALL' | readonly string[];
}

interface Given {
  readonly pairs: readonly Pair[];
  readonly decided: readonly DecidedAllocation[];
  readonly books: Books;
}

/**
 * Allocates payments that name nothing at all, between exactly two parties: where exactly one of the invoices that were
 * issued by then and of which nothing is paid or credited is of exactly that amount; or, where the parties have little
 * open, exactly one sum of a few. Several that fit are ambiguous, and so are payments alike on one day: they are left.
 *
 * @param live payments, in order.
 * @returns what fitted and was not chosen.
 */
export function matchAmounts(
  live: readonly PaymentFacts[],
  invoices: readonly InvoiceFacts[],
  given: Given,
): Candidate[] {
  return given.pairs.flatMap((pair) => matchPair(pair, { live, invoices, given }));
}

interface Facts {
  readonly live: readonly PaymentFacts[];
  readonly invoices: readonly InvoiceFacts[];
  readonly given: Given;
}

function matchPair(pair: Pair, { live, invoices, given }: Facts): Candidate[] {
  const { books, decided } = given;
  const { combination, combinable, alike } = books.policy;
  const payments = live.filter((payment) => isUnnamedBetween(payment, pair, decided));
  const untouched = invoices.filter((invoice) => isUntouchedBetween(invoice, pair, books));
  const isSmall = pair.amounts === 'ALL' && untouched.length <= combinable;
  const sizes = isSmall ? combination : 1;
  const candidates: Candidate[] = [];
  for (const payment of payments) {
    const open = untouched.filter((invoice) => isPayable(invoice, payment, given));
    const peers = payments.filter((other) => areAlike(other, payment));
    const isCommon = Math.max(open.filter((invoice) => isOf(invoice, payment)).length, peers.length) > alike;
    const fits = isCommon ? [] : findFits(open, payment.amount, sizes);
    const isAlone = peers.filter(({ bookingDate }) => bookingDate === payment.bookingDate).length === 1;
    const [fit] = fits;
    if (fit && fits.length === 1 && isAlone) pay(payment, fit, books);
    else candidates.push(...namedCandidates(payment, fits));
  }
  return candidates;
}

/** It names nothing: neither an invoice, nor an order, nor anything that the hub does not know yet. */
function isUnnamedBetween(
  payment: PaymentFacts,
  { creditorId, debtorId, currency, amounts }: Pair,
  decided: readonly DecidedAllocation[],
): boolean {
  return (
    payment.namesNothing &&
    payment.creditor.id === creditorId &&
    payment.debtor.id === debtorId &&
    payment.currency === currency &&
    (amounts === 'ALL' || amounts.some((amount) => compareDecimals(amount, payment.amount) === 0)) &&
    !decided.some(({ paymentId, amount }) => paymentId === payment.id && amount !== null)
  );
}

function isUntouchedBetween(
  invoice: InvoiceFacts,
  { creditorId, debtorId, currency, amounts }: Pair,
  { ledger }: Books,
): boolean {
  return (
    [invoice.seller.id, invoice.payee.id].includes(creditorId) &&
    invoice.buyer.id === debtorId &&
    invoice.currency === currency &&
    compareDecimals(invoice.payableAmount, '0') > 0 &&
    compareDecimals(ledger.open.of(invoice), invoice.payableAmount) === 0 &&
    (amounts === 'ALL' || amounts.some((amount) => compareDecimals(amount, invoice.payableAmount) === 0))
  );
}

function isPayable(invoice: InvoiceFacts, payment: PaymentFacts, { books, decided }: Given): boolean {
  const day = payment.bookingDate ?? payment.valueDate;
  return (
    day !== null &&
    invoice.issueDate <= day &&
    compareDecimals(books.ledger.open.of(invoice), invoice.payableAmount) === 0 &&
    !decided.some(({ paymentId, documentId }) => paymentId === payment.id && documentId === invoice.id)
  );
}

function isOf({ payableAmount }: InvoiceFacts, { amount }: PaymentFacts): boolean {
  return compareDecimals(payableAmount, amount) === 0;
}

function areAlike(left: PaymentFacts, right: PaymentFacts): boolean {
  return compareDecimals(left.amount, right.amount) === 0;
}

/** The sums of at most so many invoices that are exactly this amount; two are enough to know that it is ambiguous. */
function findFits(invoices: readonly InvoiceFacts[], amount: string, size: number): InvoiceFacts[][] {
  const fits: InvoiceFacts[][] = [];
  const search = (from: number, chosen: readonly InvoiceFacts[], left: string): void => {
    for (let place = from; place < invoices.length && fits.length < ENOUGH; place += 1) {
      const invoice = invoices[place];
      if (!invoice) return;
      const order = compareDecimals(invoice.payableAmount, left);
      if (order === 0) fits.push([...chosen, invoice]);
      else if (order < 0 && chosen.length + 1 < size) {
        search(
          place + 1,
          [...chosen, invoice],
          addDecimals(left, multiplyDecimals(invoice.payableAmount, '-1')),
        );
      }
    }
  };
  search(0, [], amount);
  return fits;
}

const ENOUGH = 10;

function pay(payment: PaymentFacts, fit: readonly InvoiceFacts[], { ledger }: Books): void {
  const confidence = fit.length === 1 ? CONFIDENCE.amount : CONFIDENCE.sum;
  ledger.book(
    payment,
    'AMOUNT_AND_PARTIES',
    fit.map(({ id, payableAmount }) => ({ documentId: id, amount: payableAmount, confidence })),
  );
}

function namedCandidates({ id }: PaymentFacts, fits: readonly (readonly InvoiceFacts[])[]): Candidate[] {
  const invoiceIds = new Set(fits.flat().map((invoice) => invoice.id));
  return [...invoiceIds].map((documentId) => ({ paymentId: id, documentId, reason: 'SEVERAL_FIT' as const }));
}
