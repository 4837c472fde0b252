import { looseNumberKey } from '../../kit/looseNumber.ts';
import type { DecidedAllocation } from '../../store/operations/payments/decidedAllocations.ts';
import type { InvoiceFacts } from '../../store/operations/payments/invoiceFacts.ts';
import type { PaymentFacts } from '../../store/operations/payments/paymentFacts.ts';
import { isPaidByBuyer, isPaidToCreditor } from './compatibleParties.ts';
import { groupBy } from './groupBy.ts';

/** Finds the invoices that a payment may mean by a key. */
export interface InvoiceRegister {
  /** By a reference that payers are asked to quote: whoever quotes it to the creditor pays, be it a third party. */
  readonly byReference: (payment: PaymentFacts, key: string) => readonly InvoiceFacts[];
  /** By number, which says something only between the two parties of the invoice. */
  readonly byNumber: (payment: PaymentFacts, key: string) => readonly InvoiceFacts[];
  /** By number, whoever pays. */
  readonly byNumberOfCreditor: (payment: PaymentFacts, key: string) => readonly InvoiceFacts[];
  /** By an abbreviated number, between the two parties. */
  readonly byLooseNumber: (payment: PaymentFacts, key: string) => readonly InvoiceFacts[];
  /** By the number of an order that they are for, between the two parties. */
  readonly byOrder: (payment: PaymentFacts, key: string) => readonly InvoiceFacts[];
  /** By any of the names, where creditor, buyer or currency speak against it. */
  readonly byNameAlone: (payment: PaymentFacts, keys: readonly string[]) => readonly InvoiceFacts[];
}

interface Registered {
  readonly invoices: readonly InvoiceFacts[];
  /** Between others than any of the payments: they are found by their name alone. */
  readonly strangers: readonly InvoiceFacts[];
}

/**
 * Pairs that people decided on are found by no name: a decision stands, whatever a payment says.
 *
 * @param commonKeys references that so many invoices bear that they tell nothing.
 */
export function registerInvoices(
  { invoices, strangers }: Registered,
  decided: readonly DecidedAllocation[],
  commonKeys: ReadonlySet<string>,
): InvoiceRegister {
  const decidedPairs = new Set(decided.map(({ paymentId, documentId }) => `${paymentId} ${documentId}`));
  const byReference = groupByKeys(invoices, ({ referenceKeys }) =>
    [...new Set(referenceKeys)].filter((key) => !commonKeys.has(key)),
  );
  const byNumber = groupBy(invoices, ({ numberKey }) => numberKey);
  const byNumberAlone = groupBy([...invoices, ...strangers], ({ numberKey }) => numberKey);
  const byOrder = groupByKeys(invoices, ({ orderKeys }) => orderKeys);
  const byLoose = groupBy(invoices, ({ numberKey }) => looseNumberKey(numberKey) ?? '');
  const payable = (payment: PaymentFacts, found: readonly InvoiceFacts[]): InvoiceFacts[] =>
    found.filter(
      (invoice) =>
        !decidedPairs.has(`${payment.id} ${invoice.id}`) &&
        payment.currency === invoice.currency &&
        isPaidToCreditor(payment, invoice),
    );
  const byBuyer = (payment: PaymentFacts, found: readonly InvoiceFacts[]): InvoiceFacts[] =>
    payable(payment, found).filter((invoice) => isPaidByBuyer(payment, invoice));
  return {
    byReference: (payment, key) => payable(payment, byReference.get(key) ?? []),
    byNumber: (payment, key) => byBuyer(payment, byNumber.get(key) ?? []),
    byNumberOfCreditor: (payment, key) => payable(payment, byNumber.get(key) ?? []),
    byLooseNumber: (payment, key) => byBuyer(payment, byLoose.get(key) ?? []),
    byOrder: (payment, key) => byBuyer(payment, byOrder.get(key) ?? []),
    byNameAlone: (payment, keys) => {
      const named = new Set(keys.flatMap((key) => byNumberAlone.get(key) ?? []));
      for (const invoice of byBuyer(payment, [...named])) named.delete(invoice);
      return [...named].filter(({ id }) => !decidedPairs.has(`${payment.id} ${id}`));
    },
  };
}

function groupByKeys(
  invoices: readonly InvoiceFacts[],
  keysOf: (invoice: InvoiceFacts) => readonly string[],
): ReadonlyMap<string, readonly InvoiceFacts[]> {
  const groups = new Map<string, InvoiceFacts[]>();
  for (const invoice of invoices) {
    for (const key of keysOf(invoice)) groups.set(key, [...(groups.get(key) ?? []), invoice]);
  }
  return groups;
}
