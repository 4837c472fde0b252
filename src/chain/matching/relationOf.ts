import { type DeliveredLine, type InvoiceLine, lineKeyOf, type NamedDocument } from './facts.ts';

/** What an invoice line and a receipt line say of where they belong. */
export type InvoicePlace = Pick<InvoiceLine, 'orderLines' | 'receipts' | 'despatches'>;
export type ReceiptPlace = Pick<DeliveredLine, 'documentId' | 'position' | 'orderLines' | 'despatches'>;

/** Why a receipt line's goods may be an invoice line's, the stronger reason first. */
export const RELATIONS = ['NAMED_LINE', 'NAMED_DOCUMENT', 'ORDER_LINE'] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * How an invoice line and a receipt line belong together:
 * - NAMED_LINE: the invoice line names the receipt line, or both name one despatch line;
 * - NAMED_DOCUMENT: of one order line, and the invoice names the receipt, or both name one despatch;
 * - ORDER_LINE: of one order line, and neither says otherwise.
 *
 * An invoice that names its receipts stands on no other; goods of one despatch are not those of another.
 */
export function relationOf(invoice: InvoicePlace, receipt: ReceiptPlace): Relation | undefined {
  const receipts = invoice.receipts.filter(({ documentId }) => documentId !== null);
  const named = receipts.filter((each) => isNamed(each, receipt));
  if (receipts.length > 0 && named.length === 0) return undefined;
  if (named.some(({ position }) => position !== null)) return 'NAMED_LINE';
  const despatches = commonDespatches(invoice.despatches, receipt.despatches);
  if (despatches === 'SAME_LINE') return 'NAMED_LINE';
  if (despatches === 'DIFFERENT' || !sharesOrderLine(invoice, receipt)) return undefined;
  return named.length > 0 || despatches === 'SAME' ? 'NAMED_DOCUMENT' : 'ORDER_LINE';
}

function isNamed({ documentId, position }: NamedDocument, receipt: ReceiptPlace): boolean {
  return documentId === receipt.documentId && (position === null || position === receipt.position);
}

/** Only despatches that are known can be told to be different: a number alone may be another system's for the same. */
export function commonDespatches(
  left: readonly NamedDocument[],
  right: readonly NamedDocument[],
): 'SAME_LINE' | 'SAME' | 'DIFFERENT' | 'UNKNOWN' {
  const lines = new Set(left.flatMap(keysOf));
  if (right.flatMap(keysOf).some((key) => lines.has(key))) return 'SAME_LINE';
  const numbers = new Set(left.map(({ numberKey }) => numberKey));
  if (right.some(({ numberKey }) => numbers.has(numberKey))) return 'SAME';
  return isKnown(left) && isKnown(right) ? 'DIFFERENT' : 'UNKNOWN';
}

function keysOf({ documentId, position }: NamedDocument): string[] {
  return documentId === null || position === null ? [] : [lineKeyOf(documentId, position)];
}

function isKnown(despatches: readonly NamedDocument[]): boolean {
  return despatches.length > 0 && despatches.every(({ documentId }) => documentId !== null);
}

function sharesOrderLine(invoice: InvoicePlace, receipt: ReceiptPlace): boolean {
  return invoice.orderLines.some((key) => receipt.orderLines.includes(key));
}
