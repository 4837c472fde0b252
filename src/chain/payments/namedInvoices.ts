import { compareDecimals } from '../../kit/decimal.ts';
import { mentionsIn, numberKeysOf, type Mention } from '../../kit/mentions.ts';
import type { InvoiceFacts } from '../../store/operations/payments/invoiceFacts.ts';
import type { PaymentFacts } from '../../store/operations/payments/paymentFacts.ts';
import { isPaidByBuyer } from './compatibleParties.ts';
import type { InvoiceRegister } from './invoiceRegister.ts';
import type { OpenAmounts } from './openAmounts.ts';

/** What one reference or number of a payment means. */
export interface Naming {
  /** More than one: it does not tell between them. */
  readonly invoices: readonly InvoiceFacts[];
  /** Whether the name alone told, without who pays, when, and what is still open. */
  readonly isPlain: boolean;
}

export interface Books {
  readonly register: InvoiceRegister;
  readonly open: OpenAmounts;
}

/** What the creditor's references mean. */
export function namedByReference(payment: PaymentFacts, books: Books): Naming[] {
  return numberKeysOf(payment.structuredReferences).flatMap((key) =>
    tell(payment, books.register.byReference(payment, key), books.open),
  );
}

/**
 * What the document numbers mean, apart from `settled` invoices: those in structured fields, and only where these mean
 * nothing, those of the free text.
 */
export function namedByNumber(payment: PaymentFacts, books: Books, settled: ReadonlySet<string>): Naming[] {
  const find = (key: string): InvoiceFacts[] =>
    books.register.byNumber(payment, key).filter(({ id }) => !settled.has(id));
  const stated = numberKeysOf([...payment.remittedNumbers, ...payment.structuredReferences]).map(find);
  const isStated = stated.some((found) => found.length > 0);
  const found = isStated ? stated : numbersOf(payment.remittanceInformation ?? '', find);
  return found.flatMap((invoices) => tell(payment, invoices, books.open));
}

/** Of numbers that overlap the longest counts: in `INV 4711` the invoice `INV4711`, not `4711`. */
function numbersOf(text: string, find: (key: string) => InvoiceFacts[]): InvoiceFacts[][] {
  const known = mentionsIn(text)
    .map((mention) => ({ mention, invoices: find(mention.key) }))
    .filter(({ invoices }) => invoices.length > 0)
    .sort((left, right) => compareMentions(left.mention, right.mention));
  const told: typeof known = [];
  for (const found of known) {
    if (!told.some(({ mention }) => overlap(mention, found.mention))) told.push(found);
  }
  return [...new Map(told.map(({ mention, invoices }) => [mention.key, invoices])).values()];
}

function compareMentions(left: Mention, right: Mention): number {
  return right.key.length - left.key.length || left.from - right.from || left.to - right.to;
}

function overlap(left: Mention, right: Mention): boolean {
  return left.from < right.to && right.from < left.to;
}

/**
 * Number series begin anew and references repeat. Of several invoices of one name are meant those of the payer, of
 * these those issued by the day of the payment, of these those that are open still.
 */
function tell(payment: PaymentFacts, invoices: readonly InvoiceFacts[], open: OpenAmounts): Naming[] {
  if (invoices.length === 0) return [];
  const day = payment.bookingDate ?? payment.valueDate;
  const narrowed = [
    (invoice: InvoiceFacts) => isPaidByBuyer(payment, invoice),
    (invoice: InvoiceFacts) => day === null || invoice.issueDate <= day,
    (invoice: InvoiceFacts) => compareDecimals(open.of(invoice), '0') > 0,
  ].reduce(narrow, invoices);
  return [{ invoices: narrowed, isPlain: invoices.length === 1 }];
}

/** What tells nobody apart tells nothing. */
function narrow(
  invoices: readonly InvoiceFacts[],
  isMeant: (invoice: InvoiceFacts) => boolean,
): readonly InvoiceFacts[] {
  const meant = invoices.length > 1 ? invoices.filter(isMeant) : [];
  return meant.length > 0 ? meant : invoices;
}
