import type { TradeDocument } from '../../src/kit/index.ts';

/** Where one document type keeps what all of them have. Paths are alternatives: the first that says something counts. */
export interface DocumentType {
  readonly root: string;
  readonly kind: TradeDocument['kind'];
  readonly seller: readonly string[];
  readonly buyer: readonly string[];
  /** Who answers whom, in the one type that names its parties so. */
  readonly sender: readonly string[];
  readonly receiver: readonly string[];
  /** Who numbers the documents of this type: a number is unique to its issuer only. */
  readonly issuer: 'seller' | 'buyer' | 'sender';
  readonly typeCode: string;
  readonly totals: readonly string[];
  /** Where the totals demand what is to be paid. */
  readonly isPayableDemanded: boolean;
  readonly line: string;
  readonly quantity: string;
}

const NONE: readonly string[] = [];

const DEFAULTS = {
  sender: NONE,
  receiver: NONE,
  isPayableDemanded: false,
  totals: ['LegalMonetaryTotal'],
} as const;

/** Senders of orders and answers to them name the accounting parties at times, and no others. */
const ORDERING = {
  ...DEFAULTS,
  seller: ['SellerSupplierParty', 'AccountingSupplierParty'],
  buyer: ['BuyerCustomerParty', 'AccountingCustomerParty', 'OriginatorCustomerParty'],
  totals: ['AnticipatedMonetaryTotal', 'LegalMonetaryTotal'],
  line: 'OrderLine',
  quantity: 'Quantity',
} as const;

const DELIVERING = {
  ...DEFAULTS,
  seller: ['SellerSupplierParty', 'DespatchSupplierParty'],
  buyer: ['BuyerCustomerParty', 'DeliveryCustomerParty'],
} as const;

const BILLING = {
  ...DEFAULTS,
  seller: ['AccountingSupplierParty', 'SellerSupplierParty'],
  buyer: ['AccountingCustomerParty', 'BuyerCustomerParty'],
  issuer: 'seller',
} as const;

/** The document types that are read. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { ...ORDERING, root: 'Order', kind: 'order', issuer: 'buyer', typeCode: 'OrderTypeCode' },
  { ...ORDERING, root: 'OrderChange', kind: 'orderChange', issuer: 'buyer', typeCode: 'OrderTypeCode' },
  { ...ORDERING, root: 'OrderCancellation', kind: 'orderCancellation', issuer: 'buyer', typeCode: '' },
  {
    ...ORDERING,
    root: 'OrderResponse',
    kind: 'orderResponse',
    issuer: 'seller',
    typeCode: 'OrderResponseCode',
    totals: ['LegalMonetaryTotal', 'AnticipatedMonetaryTotal'],
  },
  { ...ORDERING, root: 'OrderResponseSimple', kind: 'orderResponse', issuer: 'seller', typeCode: '' },
  {
    ...DELIVERING,
    root: 'DespatchAdvice',
    kind: 'despatch',
    issuer: 'seller',
    typeCode: 'DespatchAdviceTypeCode',
    line: 'DespatchLine',
    quantity: 'DeliveredQuantity',
  },
  {
    ...DELIVERING,
    root: 'ReceiptAdvice',
    kind: 'receipt',
    issuer: 'buyer',
    typeCode: 'ReceiptAdviceTypeCode',
    line: 'ReceiptLine',
    quantity: 'ReceivedQuantity',
  },
  {
    ...BILLING,
    root: 'Invoice',
    kind: 'invoice',
    typeCode: 'InvoiceTypeCode',
    isPayableDemanded: true,
    line: 'InvoiceLine',
    quantity: 'InvoicedQuantity',
  },
  {
    // A carrier's or forwarder's invoice out of its own numbers, with the shipment it is for.
    ...BILLING,
    root: 'FreightInvoice',
    kind: 'invoice',
    typeCode: 'InvoiceTypeCode',
    isPayableDemanded: true,
    line: 'InvoiceLine',
    quantity: 'InvoicedQuantity',
  },
  {
    ...BILLING,
    root: 'CreditNote',
    kind: 'creditNote',
    typeCode: 'CreditNoteTypeCode',
    isPayableDemanded: true,
    line: 'CreditNoteLine',
    quantity: 'CreditedQuantity',
  },
  {
    ...DEFAULTS,
    root: 'ApplicationResponse',
    kind: 'applicationResponse',
    seller: NONE,
    buyer: NONE,
    sender: ['SenderParty'],
    receiver: ['ReceiverParty'],
    issuer: 'sender',
    typeCode: '',
    line: '',
    quantity: '',
  },
  {
    ...BILLING,
    root: 'RemittanceAdvice',
    kind: 'remittanceAdvice',
    issuer: 'buyer',
    typeCode: 'RemittanceAdviceTypeCode',
    line: 'RemittanceAdviceLine',
    quantity: '',
  },
  {
    ...BILLING,
    root: 'Reminder',
    kind: 'reminder',
    typeCode: 'ReminderTypeCode',
    isPayableDemanded: true,
    line: 'ReminderLine',
    quantity: '',
  },
  {
    ...BILLING,
    root: 'Statement',
    kind: 'statementOfAccount',
    typeCode: 'StatementTypeCode',
    line: 'StatementLine',
    quantity: '',
  },
];
