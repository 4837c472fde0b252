import {
  SkippableRecordError,
  childOf,
  compareDecimals,
  childrenOf,
  subtractDecimals,
  textOf,
  type Decimal,
  type DocumentLine,
  type DocumentReference,
  type XmlElement,
} from '../../src/kit/index.ts';
import { promisedDateAt } from './mappingLogistics.ts';
import { mapPrice } from './mappingPrice.ts';
import { mapLineReferences } from './mappingReferences.ts';
import { amountAt, decimalAt, placeOf, withoutUndefined, type UblDocument } from './records.ts';

const MAX_NAME_LENGTH = 10_000;

/** The lines of the document, in its order. Lines within lines (SubInvoiceLine) are part of their line's amount. */
export function mapLines(document: UblDocument, header: readonly DocumentReference[]): DocumentLine[] {
  return childrenOf(document.root, document.type.line).map((element, index) =>
    // An order wraps each line: OrderLine/LineItem.
    mapLine(document, childOf(element, 'LineItem') ?? element, { position: index + 1, header }),
  );
}

function mapLine(
  document: UblDocument,
  line: XmlElement,
  context: { position: number; header: readonly DocumentReference[] },
): DocumentLine {
  return withoutUndefined({
    // UBL demands the ID; where a sender left it empty the position serves, so that the line can be named at all.
    number: textOf(line, 'ID') ?? String(context.position),
    ...mapItem(line),
    quantity: mapQuantity(document, line),
    unitCode: unitCodeOf(document, line),
    ...mapPrice(document, line, unitCodeOf(document, line)),
    lineAmount: amountAt(document, line, 'LineExtensionAmount'),
    promisedDate: document.type.kind === 'order' ? promisedDateAt(document, line) : undefined,
    references: mapLineReferences(document, line, context.header),
  });
}

function mapItem(
  line: XmlElement,
): Pick<DocumentLine, 'itemName' | 'sellerItemId' | 'buyerItemId' | 'standardItemId'> {
  const item = childOf(line, 'Item');
  if (!item) return {};
  return {
    itemName: (textOf(item, 'Name') ?? textOf(item, 'Description'))?.slice(0, MAX_NAME_LENGTH),
    sellerItemId: textOf(item, 'SellersItemIdentification', 'ID'),
    buyerItemId: textOf(item, 'BuyersItemIdentification', 'ID'),
    standardItemId: textOf(item, 'StandardItemIdentification', 'ID'),
  };
}

/**
 * The quantity in the type's own element. A receipt counts what was accepted: ReceivedQuantity is "the total
 * quantity received, including any rejected parts" (https://docs.peppol.eu/logistics/2024-Q1/syntax/ReceiptAdvice/cac-ReceiptLine),
 * so what was rejected is taken off.
 */
function mapQuantity(document: UblDocument, line: XmlElement): Decimal | undefined {
  const quantity = decimalAt(document, line, document.type.quantity);
  const rejected =
    document.type.kind === 'receipt' ? decimalAt(document, line, 'RejectedQuantity') : undefined;
  if (quantity === undefined || rejected === undefined) return quantity;
  requireAcceptable(document, line, { quantity, rejected });
  return subtractDecimals(quantity, rejected);
}

function requireAcceptable(
  document: UblDocument,
  line: XmlElement,
  counts: { quantity: Decimal; rejected: Decimal },
): void {
  const unitCode = textUnit(line, 'RejectedQuantity') ?? unitCodeOf(document, line);
  const isSameUnit = unitCode === unitCodeOf(document, line);
  if (isSameUnit && compareDecimals(counts.rejected, counts.quantity) <= 0) return;
  throw new SkippableRecordError(
    'UBL_REJECTED_QUANTITY_INVALID',
    `${placeOf(document, childOf(line, 'RejectedQuantity') ?? line)} must be a part of the ReceivedQuantity ` +
      `${counts.quantity} ${unitCodeOf(document, line) ?? ''}, but is ${counts.rejected} ${unitCode ?? ''}; ` +
      'ask the sender for a corrected receipt.',
  );
}

function unitCodeOf(document: UblDocument, line: XmlElement): string | undefined {
  return textUnit(line, document.type.quantity);
}

function textUnit(line: XmlElement, quantity: string): string | undefined {
  return childOf(line, quantity)?.attributes.get('unitCode')?.trim() || undefined;
}
