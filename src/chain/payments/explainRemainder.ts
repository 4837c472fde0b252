import { compareDecimals } from '../../kit/decimal.ts';
import { mentionsIn, numberKeysOf } from '../../kit/mentions.ts';
import type { InvoiceFacts } from '../../store/operations/payments/invoiceFacts.ts';
import type { PaymentFacts } from '../../store/operations/payments/paymentFacts.ts';
import type { CandidateRow } from '../../store/operations/payments/writeCandidates.ts';
import type { Books } from './books.ts';
import { namedByNumber, namedByReference, type Naming } from './namedInvoices.ts';

export type Candidate = CandidateRow;

/** More would help nobody to decide. */
const MOST = 20;

/** Why money of a payment stays with it: the invoices that it may mean, and what speaks against each. */
export function explainRemainder(payment: PaymentFacts, books: Books): Candidate[] {
  const { register, ledger } = books;
  const settled = ledger.paidBy(payment);
  const references = namedByReference(payment, register, ledger.open);
  const numbers = namedByNumber(payment, register, { open: ledger.open, settled });
  const told = [...references, ...numbers].flatMap((naming) => explainNaming(naming, books));
  const strangers = register.byNameAlone(payment, keysOf(payment)).map((invoice) => ({
    documentId: invoice.id,
    reason: invoice.currency === payment.currency ? ('OTHER_PARTIES' as const) : ('OTHER_CURRENCY' as const),
  }));
  const byId = new Map([...strangers, ...told].map((candidate) => [candidate.documentId, candidate]));
  return [...byId.values()]
    .filter(({ documentId }) => !settled.has(documentId))
    .sort((left, right) => (left.documentId < right.documentId ? -1 : 1))
    .slice(0, MOST)
    .map((candidate) => ({ paymentId: payment.id, ...candidate }));
}

function explainNaming({ invoices }: Naming, { ledger }: Books): Omit<Candidate, 'paymentId'>[] {
  const reasonOf = (invoice: InvoiceFacts): Candidate['reason'] => {
    if (compareDecimals(ledger.open.of(invoice), '0') <= 0) return 'NOTHING_OPEN';
    return invoices.length > 1 ? 'SEVERAL_NAMED' : 'SUM_DIFFERS';
  };
  return invoices.map((invoice) => ({ documentId: invoice.id, reason: reasonOf(invoice) }));
}

function keysOf({ remittedNumbers, structuredReferences, remittanceInformation }: PaymentFacts): string[] {
  const inText = mentionsIn(remittanceInformation ?? '').map(({ key }) => key);
  return [...new Set([...numberKeysOf([...remittedNumbers, ...structuredReferences]), ...inText])];
}
