import { EntitySchema } from 'typeorm';
import {
  bool,
  day,
  instant,
  int,
  json,
  key,
  knownFrom,
  numeric,
  optional,
  smallints,
  text,
  texts,
  uuid,
  type Row,
} from './columns.ts';
import { belongsTo, hasMany, partOf } from './relations.ts';

/** A trade document of any kind, as the hub holds it true. */
export const TradeDocumentEntity = new EntitySchema<Row>({
  name: 'TradeDocument',
  tableName: 'trade_document',
  columns: {
    id: key('trade_document_pk'),
    /** ORDER, ORDER_CHANGE, DESPATCH, INVOICE ...: the kinds of `documentKeyOf`. */
    kind: text,
    /** Who gave the number: the buyer of an order or a receipt, the sender of an answer, else the seller. */
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
    /** Who answers, and whom. */
    senderId: optional(uuid),
    receiverId: optional(uuid),
    /** Order versions and changes among one another, where the document says so. */
    versionTime: optional(instant),
    versionSequence: optional(numeric),
    dueDate: optional(day),
    despatchDate: optional(day),
    receivedDate: optional(day),
    promisedDate: optional(day),
    lineTotal: optional(numeric),
    allowanceTotal: optional(numeric),
    chargeTotal: optional(numeric),
    taxExclusiveAmount: optional(numeric),
    taxAmount: optional(numeric),
    taxCurrencyAmount: optional(numeric),
    taxInclusiveAmount: optional(numeric),
    prepaidAmount: optional(numeric),
    roundingAmount: optional(numeric),
    payableAmount: optional(numeric),
    debitTotal: optional(numeric),
    creditTotal: optional(numeric),
    balanceAmount: optional(numeric),
    periodStart: optional(day),
    periodEnd: optional(day),
    allowanceCharges: optional(json),
    /** What the document states beyond this, as written: the canonical record's `details`. */
    details: optional(json),
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
    /** Of an order or an invoice: what the answer that decides says of it (see `deriveState`). */
    answer: optional(text),
    answerDocumentId: optional(uuid),
    /** Changes apply to this order: the lines in force are those of `inForceOrderId`. */
    isAmended: bool,
    /** The corrected invoice that this invoice is replaced by. */
    replacedById: optional(uuid),
    /** Of the chosen observations; equal means nothing changed. */
    contentHash: text,
    /** By which row security says no at once: places in the sieve of grantors. The database keeps them. */
    sieveSlots: smallints,
    knownFrom,
  },
  relations: {
    issuer: belongsTo('Enterprise', 'issuer_id', 'trade_document_issuer_fk'),
    seller: belongsTo('Enterprise', 'seller_id', 'trade_document_seller_fk'),
    buyer: belongsTo('Enterprise', 'buyer_id', 'trade_document_buyer_fk'),
    payee: belongsTo('Enterprise', 'payee_id', 'trade_document_payee_fk'),
    carrier: belongsTo('Enterprise', 'carrier_id', 'trade_document_carrier_fk'),
    sender: belongsTo('Enterprise', 'sender_id', 'trade_document_sender_fk'),
    receiver: belongsTo('Enterprise', 'receiver_id', 'trade_document_receiver_fk'),
    answerDocument: {
      ...belongsTo('TradeDocument', 'answer_document_id', 'trade_document_answer_fk'),
      onDelete: 'SET NULL',
    },
    replacedBy: {
      ...belongsTo('TradeDocument', 'replaced_by_id', 'trade_document_replaced_by_fk'),
      onDelete: 'SET NULL',
    },
    lines: hasMany('DocumentLine', 'document'),
  },
  uniques: [{ name: 'trade_document_meaning_uq', columns: ['kind', 'issuerId', 'numberKey', 'issueDate'] }],
  indices: [
    { name: 'trade_document_issue_date_ix', synchronize: false, columns: ['kind', 'issueDate', 'id'] },
    { name: 'trade_document_number_ix', columns: ['numberKey', 'kind'] },
    { name: 'trade_document_seller_ix', columns: ['sellerId', 'kind'] },
    { name: 'trade_document_buyer_ix', columns: ['buyerId', 'kind'] },
    // Where a document goes, what it decided is found by these.
    { name: 'trade_document_answer_ix', columns: ['answerDocumentId'] },
    { name: 'trade_document_replaced_by_ix', columns: ['replacedById'] },
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
    /** Of a sub-line: the number of the line that it details. */
    parentNumber: optional(text),
    statusCode: optional(text),
    itemName: optional(text),
    sellerItemId: optional(text),
    buyerItemId: optional(text),
    standardItemId: optional(text),
    quantity: optional(numeric),
    unitCode: optional(text),
    rejectedQuantity: optional(numeric),
    shortQuantity: optional(numeric),
    oversupplyQuantity: optional(numeric),
    outstandingQuantity: optional(numeric),
    unitPrice: optional(numeric),
    priceBaseQuantity: optional(numeric),
    lineAmount: optional(numeric),
    debitAmount: optional(numeric),
    creditAmount: optional(numeric),
    balanceAmount: optional(numeric),
    allowanceCharges: optional(json),
    /** What the line states beyond this, as written: the canonical record's `details`. */
    details: optional(json),
    currency: optional(text),
    promisedDate: optional(day),
    /** Of invoice lines, by FF-01; null for lines of other documents. */
    matchStatus: optional(text),
    /** THREE_WAY, or TWO_WAY where no receipt is expected. */
    matchBasis: optional(text),
    /** Quantity of receipts allocated to this invoice line, in its unit. */
    receivedQuantity: optional(numeric),
    /** Of a line of an amended order or of its changes: the order in which it is in force, and where. */
    inForceOrderId: optional(uuid),
    inForcePosition: optional(int),
    knownFrom,
  },
  relations: {
    document: partOf('TradeDocument', 'document_id', 'document_line_document_fk'),
    inForceOrder: {
      ...belongsTo('TradeDocument', 'in_force_order_id', 'document_line_in_force_order_fk'),
      onDelete: 'SET NULL',
    },
  },
  uniques: [{ name: 'document_line_position_uq', columns: ['documentId', 'position'] }],
  indices: [{ name: 'document_line_in_force_ix', columns: ['inForceOrderId', 'inForcePosition'] }],
});
