import { allocate, type AllocationFacts } from '../../../src/chain/payments/allocate.ts';
import type { DecidedAllocation } from '../../../src/store/operations/payments/decidedAllocations.ts';
import type { InvoiceFacts } from '../../../src/store/operations/payments/invoiceFacts.ts';
import type { PartyFacts, PaymentFacts } from '../../../src/store/operations/payments/paymentFacts.ts';

/** A firm with an identifier; its name is its id. */
export const firm = (name: string): PartyFacts => ({ id: name, name, isIdentified: true });
/** Somebody of whom only a name is known, as an enterprise of its own. */
export const somebody = (name: string): PartyFacts => ({ id: `?${name}`, name, isIdentified: false });
export const NOBODY: PartyFacts = { id: null, name: null, isIdentified: false };

/** Of the seller `Acme`, to the buyer `Borg`, over 100.00 EUR. */
export const invoice = (numberKey: string, more: Partial<InvoiceFacts> = {}): InvoiceFacts => ({
  id: numberKey,
  numberKey,
  issueDate: '2026-01-05',
  dueDate: '2026-02-04',
  currency: 'EUR',
  payableAmount: '100.00',
  creditedAmount: '0',
  cashDiscounts: [],
  referenceKeys: [],
  orderKeys: [],
  payeeAccounts: [],
  seller: firm('Acme'),
  buyer: firm('Borg'),
  payee: NOBODY,
  ...more,
});

export const INV_1001 = invoice('INV-1001', { referenceKeys: ['RF18539007547034'] });
/** Over less, and due before. */
export const INV_1002 = invoice('INV-1002', {
  referenceKeys: ['RF22B'],
  payableAmount: '50.00',
  dueDate: '2026-02-01',
});

/** From Borg to Acme, 100.00 EUR, booked on 4 February. */
export const payment = (id: string, more: Partial<PaymentFacts> = {}): PaymentFacts => ({
  id,
  paymentKey: id,
  isBooked: true,
  isReversal: false,
  bookingDate: '2026-02-04',
  valueDate: '2026-02-04',
  amount: '100.00',
  currency: 'EUR',
  uetr: null,
  endToEndId: null,
  payingAccountId: null,
  receivingAccountId: 'account of Acme',
  receivingNumbers: ['DE02120300000000202051'],
  debtor: firm('Borg'),
  creditor: firm('Acme'),
  structuredReferences: [],
  remittedNumbers: [],
  remittanceInformation: null,
  namesNothing: false,
  ...more,
});

export const refs = (...structuredReferences: string[]): Pick<PaymentFacts, 'structuredReferences'> => ({
  structuredReferences,
});
export const text = (remittanceInformation: string): Pick<PaymentFacts, 'remittanceInformation'> => ({
  remittanceInformation,
});

export const reversal = (id: string, more: Partial<PaymentFacts> = {}): PaymentFacts =>
  payment(id, {
    isReversal: true,
    bookingDate: '2026-02-06',
    payingAccountId: 'account of Acme',
    receivingAccountId: null,
    receivingNumbers: [],
    ...more,
  });

/** What is allocated, as `payment>invoice amount METHOD confidence`. */
export function allocated(
  payments: readonly PaymentFacts[],
  invoices: readonly InvoiceFacts[],
  decided: AllocationFacts['decided'] = [],
): string[] {
  return allocate({ payments, invoices, decided }).allocations.map(
    ({ paymentId, documentId, amount, method, confidence }) =>
      `${paymentId}>${documentId} ${amount} ${SHORT[method]} ${confidence}`,
  );
}

const SHORT = {
  STRUCTURED_REFERENCE: 'REF',
  DOCUMENT_NUMBER: 'NUM',
  AMOUNT_AND_PARTIES: 'SUM',
  MANUAL: 'HAND',
};

/** Somebody decided; without an amount, that the payment pays nothing of the invoice. */
export const decision = (
  paymentId: string,
  documentId: string,
  amount: string | null = null,
  more: Partial<DecidedAllocation> = {},
): DecidedAllocation => ({
  id: `${paymentId} ${documentId}`,
  paymentId,
  documentId,
  amount,
  currency: amount === null ? null : 'EUR',
  decidedAt: '2026-02-10 00:00:00.000000',
  ...more,
});
