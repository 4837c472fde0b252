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
}

/** Pairs that people decided on are found by no name: a decision stands, whatever a payment says. */
export function registerInvoices(
  invoices: readonly InvoiceFacts[],
  decided: readonly DecidedAllocation[],
): InvoiceRegister {
  const decidedPairs = new Set(decided.map(({ paymentId, documentId }) => `${paymentId} ${documentId}`));
  const isUndecided = (payment: PaymentFacts, { id }: InvoiceFacts): boolean =>
    !decidedPairs.has(`${payment.id} ${id}`);
  const byReference = groupBy(
    invoices.flatMap((invoice) => [...new Set(invoice.referenceKeys)].map((key) => ({ key, invoice }))),
    ({ key }) => key,
  );
  const byNumber = groupBy(invoices, ({ numberKey }) => numberKey);
  return {
    byReference: (payment, key) =>
      (byReference.get(key) ?? [])
        .map(({ invoice }) => invoice)
        .filter(
          (invoice) =>
            isUndecided(payment, invoice) &&
            isInCurrency(payment, invoice) &&
            isPaidToCreditor(payment, invoice),
        ),
    byNumber: (payment, key) =>
      (byNumber.get(key) ?? []).filter(
        (invoice) =>
          isUndecided(payment, invoice) &&
          isInCurrency(payment, invoice) &&
          isPaidToCreditor(payment, invoice) &&
          isPaidByBuyer(payment, invoice),
      ),
  };
}

function isInCurrency(payment: PaymentFacts, invoice: InvoiceFacts): boolean {
  return payment.currency === invoice.currency;
}
