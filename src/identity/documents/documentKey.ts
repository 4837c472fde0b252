import { numberKeyOf } from '../../kit/numberKey.ts';
import type { TradeDocument } from '../../kit/records/index.ts';

export const DOCUMENT_KINDS = {
  order: 'ORDER',
  despatch: 'DESPATCH',
  receipt: 'RECEIPT',
  invoice: 'INVOICE',
  creditNote: 'CREDIT_NOTE',
} as const;

export interface DocumentKey {
  readonly kind: (typeof DOCUMENT_KINDS)[TradeDocument['kind']];
  readonly issuerId: string;
  readonly numberKey: string;
  readonly issueDate: string;
}

/**
 * What a document is the same by, in whichever source it is seen: its kind, who issued it, its number, its date.
 * The buyer issues orders and receipts, the seller the rest; where the issuer is not named the other party stands in,
 * and without any party the owner of the source.
 */
export function documentKeyOf(
  document: TradeDocument,
  parties: Readonly<Record<string, string>>,
  ownerId: string,
): DocumentKey {
  const issuedByBuyer = document.kind === 'order' || document.kind === 'receipt';
  const { SELLER: seller, BUYER: buyer } = parties;
  const issuer = issuedByBuyer ? (buyer ?? seller) : (seller ?? buyer);
  return {
    kind: DOCUMENT_KINDS[document.kind],
    issuerId: issuer ?? ownerId,
    numberKey: numberKeyOf(document.number),
    issueDate: document.issueDate,
  };
}
