import { SkippableRecordError, type TradeDocument, type XmlElement } from '../../src/kit/index.ts';

/** Where one document type keeps what all of them have. Paths are alternatives: the first that says something counts. */
export interface DocumentType {
  readonly root: string;
  readonly kind: TradeDocument['kind'];
  readonly seller: readonly string[];
  readonly buyer: readonly string[];
  /** Who numbers the documents of this type: a number is unique to its issuer only. */
  readonly issuer: 'seller' | 'buyer';
  readonly typeCode: string;
  readonly totals: string;
  readonly line: string;
  readonly quantity: string;
}

const NAMESPACE = 'urn:oasis:names:specification:ubl:schema:xsd:';

const DOCUMENT_TYPES: readonly DocumentType[] = [
  {
    root: 'Order',
    kind: 'order',
    seller: ['SellerSupplierParty'],
    buyer: ['BuyerCustomerParty'],
    issuer: 'buyer',
    typeCode: 'OrderTypeCode',
    totals: 'AnticipatedMonetaryTotal',
    line: 'OrderLine',
    quantity: 'Quantity',
  },
  {
    root: 'DespatchAdvice',
    kind: 'despatch',
    seller: ['SellerSupplierParty', 'DespatchSupplierParty'],
    buyer: ['BuyerCustomerParty', 'DeliveryCustomerParty'],
    issuer: 'seller',
    typeCode: 'DespatchAdviceTypeCode',
    totals: 'LegalMonetaryTotal',
    line: 'DespatchLine',
    quantity: 'DeliveredQuantity',
  },
  {
    root: 'ReceiptAdvice',
    kind: 'receipt',
    seller: ['SellerSupplierParty', 'DespatchSupplierParty'],
    buyer: ['BuyerCustomerParty', 'DeliveryCustomerParty'],
    issuer: 'buyer',
    typeCode: 'ReceiptAdviceTypeCode',
    totals: 'LegalMonetaryTotal',
    line: 'ReceiptLine',
    quantity: 'ReceivedQuantity',
  },
  {
    root: 'Invoice',
    kind: 'invoice',
    seller: ['AccountingSupplierParty', 'SellerSupplierParty'],
    buyer: ['AccountingCustomerParty', 'BuyerCustomerParty'],
    issuer: 'seller',
    typeCode: 'InvoiceTypeCode',
    totals: 'LegalMonetaryTotal',
    line: 'InvoiceLine',
    quantity: 'InvoicedQuantity',
  },
  {
    root: 'CreditNote',
    kind: 'creditNote',
    seller: ['AccountingSupplierParty', 'SellerSupplierParty'],
    buyer: ['AccountingCustomerParty', 'BuyerCustomerParty'],
    issuer: 'seller',
    typeCode: 'CreditNoteTypeCode',
    totals: 'LegalMonetaryTotal',
    line: 'CreditNoteLine',
    quantity: 'CreditedQuantity',
  },
];

/** By its name alone, for a look at a file that nothing depends on. */
export function findDocumentTypeNamed(root: string): DocumentType | undefined {
  return DOCUMENT_TYPES.find((type) => type.root === root);
}

/** @throws SkippableRecordError UBL_DOCUMENT_UNSUPPORTED naming the root and what is read instead. */
export function documentTypeOf(root: XmlElement): DocumentType {
  const type = findDocumentTypeNamed(root.name);
  if (type && root.namespace === `${NAMESPACE}${type.root}-2`) return type;
  const names = DOCUMENT_TYPES.map((supported) => supported.root);
  throw new SkippableRecordError(
    'UBL_DOCUMENT_UNSUPPORTED',
    `line ${String(root.line)}: the root must be one of ${names.join(', ')} in UBL 2 (namespace ${NAMESPACE}<Root>-2), ` +
      `but is ${root.name} in ${root.namespace === '' ? 'no namespace' : JSON.stringify(root.namespace)}; ` +
      'move the file to a folder of the connector that reads it, or leave it out with the glob setting.',
  );
}
