import type { Decimal } from '../../kit/decimal.ts';

/** A document, or one of its lines where `position` is stated, that a line says it belongs to. */
export interface NamedDocument {
  readonly numberKey: string;
  /** Null while the reference is unresolved. */
  readonly documentId: string | null;
  readonly position: number | null;
}

/** A line of a despatch, a receipt or an invoice, and what it says it belongs to. Keys are those of `lineKeyOf`. */
export interface DeliveredLine {
  readonly key: string;
  readonly documentId: string;
  readonly position: number;
  /** Of a receipt the day the goods came, of an invoice the day of issue; then the number: FIFO goes by these. */
  readonly day: string;
  readonly numberKey: string;
  /** Absent where the document states none. */
  readonly quantity: Decimal | null;
  readonly unitCode: string | null;
  readonly orderLines: readonly string[];
  readonly despatches: readonly NamedDocument[];
}

export interface InvoiceLine extends DeliveredLine {
  readonly unitPrice: Decimal | null;
  readonly currency: string | null;
  readonly receipts: readonly NamedDocument[];
  /** Of a prepayment invoice: it comes before the goods, and the invoice that follows takes them. */
  readonly isPrepayment: boolean;
  /** Of credit note lines that name this invoice line. */
  readonly credits: readonly CreditLine[];
}

export interface CreditLine {
  readonly quantity: Decimal | null;
  readonly unitCode: string | null;
  readonly unitPrice: Decimal | null;
}

export interface OrderLine {
  readonly key: string;
  readonly quantity: Decimal | null;
  readonly unitCode: string | null;
  readonly unitPrice: Decimal | null;
  readonly currency: string | null;
}

/** What a three-way match looks at: all lines that have a say in it. */
export interface MatchFacts {
  readonly orderLines: readonly OrderLine[];
  readonly receiptLines: readonly DeliveredLine[];
  readonly invoiceLines: readonly InvoiceLine[];
}

/** Names a line among the lines of all documents. */
export function lineKeyOf(documentId: string, position: number): string {
  return `${documentId}#${String(position)}`;
}

/** The document of a line that `lineKeyOf` named. */
export function documentIdOf(lineKey: string): string {
  return lineKey.slice(0, lineKey.lastIndexOf('#'));
}

/** First in, first out: by day, then by number and position, which do not depend on arrival. */
export function compareFifo(left: DeliveredLine, right: DeliveredLine): number {
  return (
    compareTexts(left.day, right.day) ||
    compareTexts(left.numberKey, right.numberKey) ||
    left.position - right.position ||
    compareTexts(left.documentId, right.documentId)
  );
}

function compareTexts(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
