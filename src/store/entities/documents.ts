import { EntitySchema } from 'typeorm';
import {
  bool,
  day,
  instant,
  int,
  key,
  knownFrom,
  numeric,
  optional,
  text,
  texts,
  uuid,
  type Row,
} from './columns.ts';
import { belongsTo, hasMany, partOf } from './relations.ts';

/** Order, despatch advice, receipt advice, invoice or credit note, as the hub holds it true. */
export const TradeDocumentEntity = new EntitySchema<Row>({
  name: 'TradeDocument',
  tableName: 'trade_document',
  columns: {
    id: key('trade_document_pk'),
    /** ORDER, DESPATCH, RECEIPT, INVOICE, CREDIT_NOTE */
    kind: text,
    /** Who gave the number: the buyer of an order or a receipt, else the seller. */
    issuerId: uuid,
    number: text,
    /** The number without case, blanks and punctuation, by which references find it. */
    numberKey: text,
    issueDate: day,
    typeCode: optional(text),
    currency: optional(text),
    taxCurrency: optional(text),
    sellerId: optional(uuid),
    buyerId: optional(uuid),
    payeeId: optional(uuid),
    carrierId: optional(uuid),
    dueDate: optional(day),
    despatchDate: optional(day),
    receivedDate: optional(day),
    promisedDate: optional(day),
    lineTotal: optional(numeric),
    allowanceTotal: optional(numeric),
    chargeTotal: optional(numeric),
    taxExclusiveAmount: optional(numeric),
    taxAmount: optional(numeric),
    taxInclusiveAmount: optional(numeric),
    prepaidAmount: optional(numeric),
    roundingAmount: optional(numeric),
    payableAmount: optional(numeric),
    paymentReferences: texts,
    /** The payment references as they are compared, by which payments find the document. */
    referenceKeys: texts,
    payeeAccounts: texts,
    shipmentReference: optional(text),
    logisticUnits: texts,
    contradictions: texts,
    lineCount: int,
    isDisputed: bool,
    isFinanced: bool,
    isCancelled: bool,
    approvedAt: optional(instant),
    allLinesMatch: bool,
    /** Of the chosen observations; equal means nothing changed. */
    contentHash: text,
    knownFrom,
  },
  relations: {
    issuer: belongsTo('Enterprise', 'issuer_id', 'trade_document_issuer_fk'),
    seller: belongsTo('Enterprise', 'seller_id', 'trade_document_seller_fk'),
    buyer: belongsTo('Enterprise', 'buyer_id', 'trade_document_buyer_fk'),
    payee: belongsTo('Enterprise', 'payee_id', 'trade_document_payee_fk'),
    carrier: belongsTo('Enterprise', 'carrier_id', 'trade_document_carrier_fk'),
    lines: hasMany('DocumentLine', 'document'),
  },
  uniques: [{ name: 'trade_document_meaning_uq', columns: ['kind', 'issuerId', 'numberKey', 'issueDate'] }],
  indices: [
    { name: 'trade_document_issue_date_ix', columns: ['kind', 'issueDate', 'id'] },
    { name: 'trade_document_number_ix', columns: ['numberKey', 'kind'] },
    { name: 'trade_document_seller_ix', columns: ['sellerId', 'kind'] },
    { name: 'trade_document_buyer_ix', columns: ['buyerId', 'kind'] },
    { name: 'trade_document_reference_key_ix', synchronize: false, columns: ['referenceKeys'] },
    { name: 'trade_document_loose_number_ix', synchronize: false, columns: ['numberKey'] },
    { name: 'trade_document_pair_amount_ix', synchronize: false, columns: ['sellerId', 'buyerId'] },
    { name: 'trade_document_payee_amount_ix', synchronize: false, columns: ['payeeId', 'buyerId'] },
  ],
});

export const DocumentLineEntity = new EntitySchema<Row>({
  name: 'DocumentLine',
  tableName: 'document_line',
  columns: {
    id: key('document_line_pk'),
    documentId: uuid,
    position: int,
    number: text,
    itemName: optional(text),
    sellerItemId: optional(text),
    buyerItemId: optional(text),
    standardItemId: optional(text),
    quantity: optional(numeric),
    unitCode: optional(text),
    unitPrice: optional(numeric),
    lineAmount: optional(numeric),
    currency: optional(text),
    promisedDate: optional(day),
    /** Of invoice lines, by FF-01; null for lines of other documents. */
    matchStatus: optional(text),
    /** Quantity of receipts allocated to this invoice line. */
    receivedQuantity: optional(numeric),
    knownFrom,
  },
  relations: { document: partOf('TradeDocument', 'document_id', 'document_line_document_fk') },
  uniques: [{ name: 'document_line_position_uq', columns: ['documentId', 'position'] }],
});

/** A reference as its document states it; unresolved while the target is null. */
export const DocumentReferenceEntity = new EntitySchema<Row>({
  name: 'DocumentReference',
  tableName: 'document_reference',
  columns: {
    id: key('document_reference_pk'),
    documentId: uuid,
    /** Null: a reference of the whole document. */
    linePosition: optional(int),
    position: int,
    type: text,
    number: text,
    numberKey: text,
    lineNumber: optional(text),
    issueDate: optional(day),
    targetDocumentId: optional(uuid),
    targetLinePosition: optional(int),
    knownFrom,
  },
  relations: {
    document: partOf('TradeDocument', 'document_id', 'document_reference_document_fk'),
    targetDocument: {
      ...belongsTo('TradeDocument', 'target_document_id', 'document_reference_target_fk'),
      onDelete: 'SET NULL',
    },
  },
  uniques: [{ name: 'document_reference_position_uq', columns: ['documentId', 'position'] }],
  indices: [
    { name: 'document_reference_number_ix', columns: ['numberKey', 'type'] },
    { name: 'document_reference_target_ix', columns: ['targetDocumentId'] },
  ],
});

/** Two documents of one trade: the roll-up of their references that lists are read from. */
export const DocumentLinkEntity = new EntitySchema<Row>({
  name: 'DocumentLink',
  tableName: 'document_link',
  columns: {
    fromDocumentId: { ...uuid, primary: true, primaryKeyConstraintName: 'document_link_pk' },
    toDocumentId: { ...uuid, primary: true, primaryKeyConstraintName: 'document_link_pk' },
    fromKind: text,
    toKind: text,
    /** REFERENCE: one names the other; ORDER_LINE: both name the same order line. */
    method: text,
    knownFrom,
  },
  relations: {
    fromDocument: partOf('TradeDocument', 'from_document_id', 'document_link_from_fk'),
    toDocument: partOf('TradeDocument', 'to_document_id', 'document_link_to_fk'),
  },
  indices: [{ name: 'document_link_to_ix', columns: ['toDocumentId', 'fromKind'] }],
});

/** Where the sources of one document differ: what was chosen, and what another source says. */
export const DocumentDisagreementEntity = new EntitySchema<Row>({
  name: 'DocumentDisagreement',
  tableName: 'document_disagreement',
  columns: {
    documentId: { ...uuid, primary: true, primaryKeyConstraintName: 'document_disagreement_pk' },
    observationId: { ...uuid, primary: true, primaryKeyConstraintName: 'document_disagreement_pk' },
    field: { ...text, primary: true, primaryKeyConstraintName: 'document_disagreement_pk' },
    ownerId: uuid,
    chosenValue: optional(text),
    value: optional(text),
    observedAt: instant,
  },
  relations: {
    document: partOf('TradeDocument', 'document_id', 'document_disagreement_document_fk'),
    observation: partOf('Observation', 'observation_id', 'document_disagreement_observation_fk'),
  },
});
