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

/** What the creditor's references mean, in their own fields, or in the text where their check digits are right. */
export function namedByReference(
  payment: PaymentFacts,
  register: InvoiceRegister,
  open: OpenAmounts,
): Naming[] {
  const inText = mentionsIn(payment.remittanceInformation ?? '').map(({ key }) => key);
  const keys = [
    ...numberKeysOf(payment.structuredReferences),
    ...inText.filter((key) => key.startsWith('=')),
  ];
  return [...new Set(keys)].flatMap((key) => tell(payment, register.byReference(payment, key), open));
}

/**
 * What the document numbers mean, apart from `settled` invoices: those in structured fields, and only where these mean
 * nothing, those of the free text.
 */
export function namedByNumber(
  payment: PaymentFacts,
  register: InvoiceRegister,
  { open, settled }: { readonly open: OpenAmounts; readonly settled: ReadonlySet<string> },
): Naming[] {
  const find = (key: string): InvoiceFacts[] =>
    register.byNumber(payment, key).filter(({ id }) => !settled.has(id));
  return allNamed(payment, find).flatMap((invoices) => tell(payment, invoices, open));
}

/** Shorter numbers are in too many series to say something without the buyer. */
const SHORTEST_ALONE = 5;

/** What the document numbers mean when a third party pays: a number that the creditor gave once says enough. */
export function namedByAnybody(
  payment: PaymentFacts,
  register: InvoiceRegister,
  open: OpenAmounts,
): Naming[] {
  const find = (key: string): InvoiceFacts[] =>
    key.length < SHORTEST_ALONE ? [] : [...register.byNumberOfCreditor(payment, key)];
  return allNamed(payment, find).flatMap((invoices) => tell(payment, invoices, open));
}

/** What abbreviated numbers of the free text mean. */
export function namedLoosely(payment: PaymentFacts, register: InvoiceRegister, open: OpenAmounts): Naming[] {
  const find = (key: string): InvoiceFacts[] => [...register.byLooseNumber(payment, key)];
  return numbersOf(payment.remittanceInformation ?? '', find).flatMap((invoices) =>
    tell(payment, invoices, open),
  );
}

/** The open invoices of the orders that it names: of each order one naming, of all that is open of it. */
export function namedByOrder(payment: PaymentFacts, register: InvoiceRegister, open: OpenAmounts): Naming[] {
  const find = (key: string): InvoiceFacts[] =>
    register.byOrder(payment, key).filter((invoice) => compareDecimals(open.of(invoice), '0') > 0);
  return allNamed(payment, find)
    .filter((invoices) => invoices.length > 0)
    .map((invoices) => ({ invoices, isPlain: false }));
}

function allNamed(payment: PaymentFacts, find: (key: string) => InvoiceFacts[]): InvoiceFacts[][] {
  const stated = numberKeysOf([...payment.remittedNumbers, ...payment.structuredReferences]).map(find);
  const isStated = stated.some((found) => found.length > 0);
  return isStated ? stated : numbersOf(payment.remittanceInformation ?? '', find);
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
