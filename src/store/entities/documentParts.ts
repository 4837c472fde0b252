import { EntitySchema } from 'typeorm';
import {
  day,
  instant,
  int,
  json,
  key,
  knownFrom,
  numeric,
  optional,
  text,
  uuid,
  type Row,
} from './columns.ts';
import { belongsTo, partOf } from './relations.ts';

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

/** What a document answers: of which document, or of which line of it, it says what. */
export const DocumentAnswerEntity = new EntitySchema<Row>({
  name: 'DocumentAnswer',
  tableName: 'document_answer',
  columns: {
    id: key('document_answer_pk'),
    documentId: uuid,
    position: int,
    /** ACCEPTED, REJECTED ...: the words of the canonical record. */
    status: text,
    statusCode: optional(text),
    effectiveDate: optional(day),
    reasons: json,
    /** Which of the document's references it answers; null where it names none of its own. */
    referencePosition: optional(int),
    knownFrom,
  },
  relations: { document: partOf('TradeDocument', 'document_id', 'document_answer_document_fk') },
  uniques: [{ name: 'document_answer_position_uq', columns: ['documentId', 'position'] }],
});

/** Received goods that an invoice line stands on; each received unit stands under one invoice line at most. */
export const ReceiptAllocationEntity = new EntitySchema<Row>({
  name: 'ReceiptAllocation',
  tableName: 'receipt_allocation',
  columns: {
    id: key('receipt_allocation_pk'),
    receiptLineId: uuid,
    invoiceLineId: uuid,
    /** The documents of the two lines, by which row security finds who sees both. */
    receiptDocumentId: uuid,
    invoiceDocumentId: uuid,
    /** In `unitCode`, the invoice line's; in the receipt line's own unit it is `receiptQuantity`. */
    quantity: numeric,
    unitCode: optional(text),
    receiptQuantity: numeric,
    /** EXPLICIT_REFERENCE, DOCUMENT_REFERENCE or ORDER_LINE_FIFO. */
    method: text,
    confidence: numeric,
    knownFrom,
  },
  relations: {
    receiptLine: partOf('DocumentLine', 'receipt_line_id', 'receipt_allocation_receipt_line_fk'),
    invoiceLine: partOf('DocumentLine', 'invoice_line_id', 'receipt_allocation_invoice_line_fk'),
    receiptDocument: partOf('TradeDocument', 'receipt_document_id', 'receipt_allocation_receipt_fk'),
    invoiceDocument: partOf('TradeDocument', 'invoice_document_id', 'receipt_allocation_invoice_fk'),
  },
  uniques: [{ name: 'receipt_allocation_lines_uq', columns: ['invoiceLineId', 'receiptLineId'] }],
  indices: [
    { name: 'receipt_allocation_receipt_line_ix', columns: ['receiptLineId'] },
    { name: 'receipt_allocation_receipt_ix', columns: ['receiptDocumentId'] },
    { name: 'receipt_allocation_invoice_ix', columns: ['invoiceDocumentId'] },
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
    /** Of a credit note with an invoice that it names: by how much it reduces that one; null: by all of it. */
    amount: optional(numeric),
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
