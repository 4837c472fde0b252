import { numberKeyOf } from '../../kit/numberKey.ts';
import type { TradeDocument } from '../../kit/records/index.ts';

export const DOCUMENT_KINDS = {
  order: 'ORDER',
  orderChange: 'ORDER_CHANGE',
  orderCancellation: 'ORDER_CANCELLATION',
  orderResponse: 'ORDER_RESPONSE',
  despatch: 'DESPATCH',
  receipt: 'RECEIPT',
  invoice: 'INVOICE',
  creditNote: 'CREDIT_NOTE',
  applicationResponse: 'APPLICATION_RESPONSE',
  remittanceAdvice: 'REMITTANCE_ADVICE',
  reminder: 'REMINDER',
  statementOfAccount: 'STATEMENT_OF_ACCOUNT',
} as const;

export interface DocumentKey {
  readonly kind: (typeof DOCUMENT_KINDS)[TradeDocument['kind']];
  readonly issuerId: string;
  readonly numberKey: string;
  readonly issueDate: string;
}

const ISSUED_BY_BUYER: ReadonlySet<TradeDocument['kind']> = new Set([
  'order',
  'orderChange',
  'orderCancellation',
  'receipt',
  'remittanceAdvice',
]);

/**
 * What a document is the same by, in whichever source it is seen: its kind, who issued it, its number, its date.
 * The buyer issues orders with their changes and cancellations, receipts and remittance advices, the sender an
 * application response, the seller the rest; where the issuer is not named the other party stands in, and without
 * any party the owner of the source.
 */
export function documentKeyOf(
  document: TradeDocument,
  parties: Readonly<Record<string, string>>,
  ownerId: string,
): DocumentKey {
  const { SELLER: seller, BUYER: buyer, SENDER: sender, RECEIVER: receiver } = parties;
  const [first, second] = ISSUED_BY_BUYER.has(document.kind) ? [buyer, seller] : [seller, buyer];
  const issuer = sender ?? first ?? second ?? receiver;
  return {
    kind: DOCUMENT_KINDS[document.kind],
    issuerId: issuer ?? ownerId,
    numberKey: numberKeyOf(document.number),
    issueDate: document.issueDate,
  };
}
