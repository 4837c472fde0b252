import {
  childOf,
  childrenOf,
  textOf,
  type Decimal,
  type DocumentLine,
  type DocumentReference,
  type XmlElement,
} from '../../src/kit/index.ts';
import { mapAccountAmounts } from './mappingAccount.ts';
import { mapAllowanceCharges } from './mappingAllowances.ts';
import { mapLineDetails } from './mappingLineDetails.ts';
import { promisedDateAt } from './mappingLogistics.ts';
import { mapPrice } from './mappingPrice.ts';
import { mapQuantities } from './mappingQuantities.ts';
import { mapLineReferences } from './mappingReferences.ts';
import { amountAt, withoutUndefined, type UblDocument } from './records.ts';

const MAX_NAME_LENGTH = 10_000;

/** What details a line within it. Its amounts are part of that line's. */
const SUB_LINES = ['SubInvoiceLine', 'SubCreditNoteLine', 'SubLineItem'];

interface Place {
  /** The OrderLine around a LineItem, else the line itself. */
  readonly wrapper: XmlElement;
  /** From 1, among the lines beside it. */
  readonly position: number;
  readonly parentNumber?: string;
  readonly header: readonly DocumentReference[];
}

/** The lines of the document in its order, each followed by the sub-lines within it. */
export function mapLines(document: UblDocument, header: readonly DocumentReference[]): DocumentLine[] {
  return childrenOf(document.root, document.type.line).flatMap((wrapper, index) =>
    // An order wraps each line: OrderLine/LineItem.
    mapLine(document, childOf(wrapper, 'LineItem') ?? wrapper, { wrapper, position: index + 1, header }),
  );
}

function mapLine(document: UblDocument, line: XmlElement, place: Place): DocumentLine[] {
  const number = numberOf(line, place);
  const quantities = mapQuantities(document, line);
  const own = withoutUndefined({
    number,
    parentNumber: place.parentNumber,
    statusCode: textOf(line, 'LineStatusCode'),
    ...mapItem(line),
    ...quantities,
    ...mapPrice(document, line, quantities.unitCode),
    lineAmount: mapLineAmount(document, line),
    ...mapAccountAmounts(document, line),
    allowanceCharges: mapAllowanceCharges(document, line),
    promisedDate: document.type.line === 'OrderLine' ? promisedDateAt(document, line) : undefined,
    details: mapLineDetails(document, line),
    references: mapLineReferences(document, { line, wrapper: place.wrapper }, place.header),
  });
  return [own, ...mapSubLines(document, line, { number, header: place.header })];
}

function mapSubLines(
  document: UblDocument,
  line: XmlElement,
  { number: parentNumber, header }: { number: string; header: readonly DocumentReference[] },
): DocumentLine[] {
  const subLines = line.children.filter(({ name }) => SUB_LINES.includes(name));
  return subLines.flatMap((subLine, index) =>
    mapLine(document, childOf(subLine, 'LineItem') ?? subLine, {
      wrapper: subLine,
      position: index + 1,
      parentNumber,
      header,
    }),
  );
}

/** UBL demands the ID; where a sender left it empty the position serves, so that the line can be named at all. */
function numberOf(line: XmlElement, { position, parentNumber }: Place): string {
  const byPosition = parentNumber === undefined ? String(position) : `${parentNumber}.${String(position)}`;
  return textOf(line, 'ID') ?? byPosition;
}

/** A reminder states what its line asks for as Amount. */
function mapLineAmount(document: UblDocument, line: XmlElement): Decimal | undefined {
  const name = document.type.kind === 'reminder' ? 'Amount' : 'LineExtensionAmount';
  return amountAt(document, line, name);
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
