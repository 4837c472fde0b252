import { childOf, childrenOf, type DocumentReference, type XmlElement } from '../../src/kit/index.ts';
import { dateAt, elementsAt, numberAt, withoutUndefined, type UblDocument } from './records.ts';

type ReferenceType = DocumentReference['type'];

/** Header elements that name another document, and what that document is. */
const HEADER_REFERENCES: readonly (readonly [path: readonly string[], type: ReferenceType])[] = [
  [['OrderReference'], 'order'],
  [['DespatchDocumentReference'], 'despatch'],
  [['ReceiptDocumentReference'], 'receipt'],
  [['BillingReference', 'InvoiceDocumentReference'], 'invoice'],
  [['BillingReference', 'SelfBilledInvoiceDocumentReference'], 'invoice'],
  [['BillingReference', 'CreditNoteDocumentReference'], 'creditNote'],
  [['BillingReference', 'SelfBilledCreditNoteDocumentReference'], 'creditNote'],
  [['BillingReference', 'AdditionalDocumentReference'], 'other'],
  [['ContractDocumentReference'], 'contract'],
  [['Contract'], 'contract'],
  [['OrderDocumentReference'], 'other'],
  [['QuotationDocumentReference'], 'other'],
  [['OriginatorDocumentReference'], 'other'],
  [['AdditionalDocumentReference'], 'other'],
];

/** Line elements that name a line of another document, where they name the document, and what it is. */
const LINE_REFERENCES: readonly (readonly [name: string, documentName: string, type: ReferenceType])[] = [
  ['OrderLineReference', 'OrderReference', 'order'],
  ['DespatchLineReference', 'DocumentReference', 'despatch'],
  ['ReceiptLineReference', 'DocumentReference', 'receipt'],
];

const LINE_BILLING_REFERENCES = HEADER_REFERENCES.filter(([path]) => path[0] === 'BillingReference');

/** The documents that the header names, each once. */
export function mapHeaderReferences(document: UblDocument): DocumentReference[] {
  const found = HEADER_REFERENCES.flatMap(([path, type]) =>
    elementsAt(document.root, ...path).map((element) => referenceTo(document, type, element)),
  );
  return distinct([...found, ...salesOrders(document), ...consignments(document)]);
}

/** The lines of other documents that a line names. Without a document's number it means the header's only one. */
export function mapLineReferences(
  document: UblDocument,
  line: XmlElement,
  header: readonly DocumentReference[],
): DocumentReference[] {
  const lines = LINE_REFERENCES.flatMap(([name, documentName, type]) =>
    childrenOf(line, name).map((element) => lineReference(document, element, { documentName, type, header })),
  );
  const billed = LINE_BILLING_REFERENCES.flatMap(([[group = '', name = ''], type]) =>
    childrenOf(line, group).flatMap((billing) => billingReferences(document, billing, { name, type })),
  );
  const others = childrenOf(line, 'DocumentReference').map((element) =>
    referenceTo(document, 'other', element),
  );
  return distinct([...lines, ...billed, ...others]);
}

/** The seller's own number of the order, as text only: the buyer's number is the order's. */
function salesOrders(document: UblDocument): (DocumentReference | undefined)[] {
  const named = [document.root, ...childrenOf(document.root, 'OrderReference')];
  return named.map((element) => {
    const number = numberAt(element, 'SalesOrderID');
    return number === undefined ? undefined : { type: 'other', number };
  });
}

/** The carriers' numbers, as text only; `1` is a count where a sender had no number for the mandatory ID. */
function consignments(document: UblDocument): DocumentReference[] {
  const named = elementsAt(document.root, 'Shipment', 'Consignment').map((element) =>
    numberAt(element, 'ID'),
  );
  const numbers = named.filter((number) => number !== undefined).filter((number) => number !== '1');
  return numbers.map((number) => ({ type: 'other', number }));
}

function referenceTo(
  document: UblDocument,
  type: ReferenceType,
  element: XmlElement,
): DocumentReference | undefined {
  const number = numberAt(element, 'ID');
  if (number === undefined) return undefined;
  return withoutUndefined({ type, number, issueDate: dateAt(document, element, 'IssueDate') });
}

function lineReference(
  document: UblDocument,
  element: XmlElement,
  target: { documentName: string; type: ReferenceType; header: readonly DocumentReference[] },
): DocumentReference | undefined {
  const named = childOf(element, target.documentName);
  const reference =
    (named && referenceTo(document, target.type, named)) ?? onlyOne(target.header, target.type);
  return reference && withoutUndefined({ ...reference, lineNumber: numberAt(element, 'LineID') });
}

function billingReferences(
  document: UblDocument,
  billing: XmlElement,
  target: { name: string; type: ReferenceType },
): (DocumentReference | undefined)[] {
  const lineNumbers = childrenOf(billing, 'BillingReferenceLine').map((line) => numberAt(line, 'ID'));
  const named = childrenOf(billing, target.name).map((element) =>
    referenceTo(document, target.type, element),
  );
  return named.flatMap((reference) =>
    (lineNumbers.length === 0 ? [undefined] : lineNumbers).map(
      (lineNumber) => reference && withoutUndefined({ ...reference, lineNumber }),
    ),
  );
}

function onlyOne(header: readonly DocumentReference[], type: ReferenceType): DocumentReference | undefined {
  const candidates = header.filter((reference) => reference.type === type);
  return candidates.length === 1 ? candidates[0] : undefined;
}

function distinct(references: readonly (DocumentReference | undefined)[]): DocumentReference[] {
  const found = references.filter((reference) => reference !== undefined);
  const keyed = found.map(
    (each) => [JSON.stringify([each.type, each.number, each.lineNumber]), each] as const,
  );
  // The first of a kind stays: a later repetition tells nothing new.
  return [...new Map([...keyed].reverse()).values()].reverse();
}
