import {
  SkippableRecordError,
  childOf,
  compareDecimals,
  subtractDecimals,
  type Decimal,
  type DocumentLine,
  type XmlElement,
} from '../../src/kit/index.ts';
import { decimalAt, placeOf, type UblDocument } from './records.ts';

export type Quantities = Pick<
  DocumentLine,
  | 'quantity'
  | 'unitCode'
  | 'rejectedQuantity'
  | 'shortQuantity'
  | 'oversupplyQuantity'
  | 'outstandingQuantity'
>;

/**
 * The quantity in the type's own element. A receipt counts what was accepted: ReceivedQuantity is "the total
 * quantity received, including any rejected parts" (https://docs.peppol.eu/logistics/2024-Q1/syntax/ReceiptAdvice/cac-ReceiptLine),
 * so what was rejected is taken off.
 *
 * @throws SkippableRecordError UBL_REJECTED_QUANTITY_INVALID, DECIMAL_INVALID
 */
export function mapQuantities(document: UblDocument, line: XmlElement): Quantities {
  const { kind, quantity: name } = document.type;
  const quantity = decimalAt(document, line, name);
  const unitCode = unitCodeAt(line, name);
  if (kind === 'despatch' || kind === 'receipt') {
    const sameUnit = (each: string): Decimal | undefined => inUnit(document, line, { name: each, unitCode });
    return {
      ...mapAccepted(document, line, { quantity, unitCode }),
      unitCode: unitCode ?? unitCodeAt(line, 'RejectedQuantity'),
      shortQuantity: sameUnit('ShortQuantity'),
      oversupplyQuantity: sameUnit('OversupplyQuantity'),
      outstandingQuantity: sameUnit('OutstandingQuantity') ?? sameUnit('BackorderQuantity'),
    };
  }
  return { quantity, unitCode };
}

export function unitCodeAt(line: XmlElement, quantity: string): string | undefined {
  return childOf(line, quantity)?.attributes.get('unitCode')?.trim() || undefined;
}

function mapAccepted(
  document: UblDocument,
  line: XmlElement,
  { quantity, unitCode }: { quantity: Decimal | undefined; unitCode: string | undefined },
): Quantities {
  const rejected =
    document.type.kind === 'receipt' ? decimalAt(document, line, 'RejectedQuantity') : undefined;
  if (quantity === undefined || rejected === undefined) return { quantity, rejectedQuantity: rejected };
  requireAcceptable(document, line, { quantity, rejected, unitCode });
  return { quantity: subtractDecimals(quantity, rejected), rejectedQuantity: rejected };
}

function requireAcceptable(
  document: UblDocument,
  line: XmlElement,
  counts: { quantity: Decimal; rejected: Decimal; unitCode: string | undefined },
): void {
  const unitCode = unitCodeAt(line, 'RejectedQuantity') ?? counts.unitCode;
  if (unitCode === counts.unitCode && compareDecimals(counts.rejected, counts.quantity) <= 0) return;
  throw new SkippableRecordError(
    'UBL_REJECTED_QUANTITY_INVALID',
    `${placeOf(document, childOf(line, 'RejectedQuantity') ?? line)} must be a part of the ReceivedQuantity ` +
      `${counts.quantity} ${counts.unitCode ?? ''}, but is ${counts.rejected} ${unitCode ?? ''}; ` +
      'ask the sender for a corrected receipt.',
  );
}

/** None where it is counted in another unit than the line: it would be read in the wrong one. */
function inUnit(
  document: UblDocument,
  line: XmlElement,
  { name, unitCode }: { name: string; unitCode: string | undefined },
): Decimal | undefined {
  const quantity = decimalAt(document, line, name);
  const own = unitCodeAt(line, name);
  return own === undefined || unitCode === undefined || own === unitCode ? quantity : undefined;
}
