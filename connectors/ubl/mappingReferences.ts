import { childOf, childrenOf, textOf, type DocumentReference, type XmlElement } from '../../src/kit/index.ts';
import { dateAt, elementsAt, numberAt, withoutUndefined, type UblDocument } from './records.ts';

type ReferenceType = DocumentReference['type'];

/** Header elements that name another document, and what that document is. */
const HEADER_REFERENCES: readonly (readonly [path: readonly string[], type: ReferenceType])[] = [
  [['OrderReference'], 'order'],
  [['OrderChangeDocumentReference'], 'orderChange'],
  [['DespatchDocumentReference'], 'despatch'],
  [['ReceiptDocumentReference'], 'receipt'],
  [['BillingReference', 'InvoiceDocumentReference'], 'invoice'],
  [['BillingReference', 'SelfBilledInvoiceDocumentReference'], 'invoice'],
  [['BillingReference', 'CreditNoteDocumentReference'], 'creditNote'],
  [['BillingReference', 'SelfBilledCreditNoteDocumentReference'], 'creditNote'],
  [['BillingReference', 'DebitNoteDocumentReference'], 'other'],
  [['BillingReference', 'ReminderDocumentReference'], 'other'],
  [['BillingReference', 'AdditionalDocumentReference'], 'other'],
  [['ContractDocumentReference'], 'contract'],
  [['Contract'], 'contract'],
  [['OrderDocumentReference'], 'other'],
  [['QuotationDocumentReference'], 'other'],
  [['OriginatorDocumentReference'], 'other'],
  [['StatementDocumentReference'], 'other'],
  [['AdditionalDocumentReference'], 'other'],
  [['ProjectReference'], 'other'],
];

/** Line elements that name a line of another document, where they name the document, and what it is. */
const LINE_REFERENCES: readonly (readonly [name: string, documentName: string, type: ReferenceType])[] = [
  ['OrderLineReference', 'OrderReference', 'order'],
  ['DespatchLineReference', 'DocumentReference', 'despatch'],
  ['ReceiptLineReference', 'DocumentReference', 'receipt'],
];

/** UNTDID 1001 and the words that some write instead, where they say what a reference points at. */
const TYPE_CODES: ReadonlyMap<string, ReferenceType> = new Map([
  ...typed('order', '105 220 221 224 226 227 ORDER'),
  ...typed('orderChange', '230 ORDERCHANGE'),
  ...typed('orderResponse', '231 320 ORDERRESPONSE ORDERRESPONSESIMPLE'),
  ...typed('despatch', '351 DESPATCHADVICE'),
  ...typed('receipt', '632 RECEIPTADVICE'),
  ...typed(
    'invoice',
    '71 80 82 84 102 218 219 325 326 331 380 382 383 384 385 386 387 388 389 390 393 394 395',
  ),
  ...typed('invoice', '456 457 527 553 575 623 633 751 780 817 870 875 876 877 INVOICE'),
  ...typed('creditNote', '81 83 261 262 296 308 381 396 420 458 502 503 532 CREDITNOTE'),
  ...typed('remittanceAdvice', '481 REMITTANCEADVICE'),
]);

const LINE_BILLING_REFERENCES = HEADER_REFERENCES.filter(([path]) => path[0] === 'BillingReference');

function typed(type: ReferenceType, codes: string): (readonly [string, ReferenceType])[] {
  return codes.split(' ').map((code) => [code, type]);
}

/** What a document of that type code is. */
export function referenceTypeOf(code: string): ReferenceType {
  return TYPE_CODES.get(code.toUpperCase()) ?? 'other';
}

/** Does the document follow Peppol's invoice response, which answers invoices and credit notes only? */
export function isAboutInvoices(document: UblDocument): boolean {
  return /invoice_response/i.test(textOf(document.root, 'CustomizationID') ?? '');
}

/** The documents that the header names, each once. */
export function mapHeaderReferences(document: UblDocument): DocumentReference[] {
  const found = HEADER_REFERENCES.flatMap(([path, type]) =>
    elementsAt(document.root, ...path).map((element) => referenceTo(document, type, element)),
  );
  return distinct([...found, ...salesOrders(document), ...consignments(document)]);
}

/**
 * The lines of other documents that a line names. Without a document's number it means the header's only one.
 *
 * @param wrapper the OrderLine around a LineItem, else the line itself: both may name other lines.
 */
export function mapLineReferences(
  document: UblDocument,
  { line, wrapper }: { line: XmlElement; wrapper: XmlElement },
  header: readonly DocumentReference[],
): DocumentReference[] {
  const own = referencesOf(document, line, header);
  return distinct(wrapper === line ? own : [...referencesOf(document, wrapper, header), ...own]);
}

function referencesOf(
  document: UblDocument,
  line: XmlElement,
  header: readonly DocumentReference[],
): (DocumentReference | undefined)[] {
  const lines = LINE_REFERENCES.flatMap(([name, documentName, type]) =>
    childrenOf(line, name).map((element) => lineReference(document, element, { documentName, type, header })),
  );
  const billed = LINE_BILLING_REFERENCES.flatMap(([[group = '', name = ''], type]) =>
    childrenOf(line, group).flatMap((billing) => billingReferences(document, billing, { name, type })),
  );
  const others = childrenOf(line, 'DocumentReference').map((element) =>
    referenceTo(document, 'other', element),
  );
  return [...lines, ...billed, ...others];
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

export function referenceTo(
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
