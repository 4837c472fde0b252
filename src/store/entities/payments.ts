import { EntitySchema } from 'typeorm';
import {
  bool,
  day,
  json,
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

export const AccountEntity = new EntitySchema<Row>({
  name: 'Account',
  tableName: 'account',
  columns: {
    id: key('account_pk'),
    /** The IBAN, or servicer and number where there is none. */
    accountKey: text,
    identifiers: json,
    currency: optional(text),
    servicerBic: optional(text),
    ownerId: uuid,
    /** COLLECTION, ESCROW, MARGIN or OPERATING (the default until an agreement says otherwise). */
    controlType: { ...text, default: 'OPERATING' },
    knownFrom,
  },
  relations: { owner: belongsTo('Enterprise', 'owner_id', 'account_owner_fk') },
  uniques: [{ name: 'account_key_uq', columns: ['accountKey', 'ownerId'] }],
});

/** One transfer, however many reports tell of it. */
export const PaymentEntity = new EntitySchema<Row>({
  name: 'Payment',
  tableName: 'payment',
  columns: {
    id: key('payment_pk'),
    paymentKey: text,
    /** The account whose report leads: the creditor's where both sides report. */
    accountId: uuid,
    otherAccountId: optional(uuid),
    direction: text,
    state: text,
    isReversal: bool,
    bookingDate: optional(day),
    valueDate: optional(day),
    amount: numeric,
    currency: text,
    instructedAmount: optional(numeric),
    instructedCurrency: optional(text),
    exchangeRate: optional(numeric),
    endToEndId: optional(text),
    uetr: optional(text),
    entryReference: optional(text),
    debtorId: optional(uuid),
    debtorName: optional(text),
    creditorId: optional(uuid),
    creditorName: optional(text),
    remittanceInformation: optional(text),
    structuredReferences: texts,
    /** Document numbers that the remittance names in a structured way. */
    remittedNumbers: texts,
    /** All that may be a document's number or reference in the three above, as it is compared. */
    mentionedKeys: texts,
    /** Whether a report that books (053, 054) told of it; only then it allocates. */
    isBooked: bool,
    contentHash: text,
    knownFrom,
    accountServicerReference: optional(text),
    bankTransactionCode: optional(text),
    purposeCode: optional(text),
    additionalInformation: optional(text),
    /** { charges, exchange, counterValue, returnReason, ultimateDebtor, ultimateCreditor, contradictions }, where stated. */
    details: optional(json),
  },
  relations: {
    account: belongsTo('Account', 'account_id', 'payment_account_fk'),
    otherAccount: belongsTo('Account', 'other_account_id', 'payment_other_account_fk'),
    debtor: belongsTo('Enterprise', 'debtor_id', 'payment_debtor_fk'),
    creditor: belongsTo('Enterprise', 'creditor_id', 'payment_creditor_fk'),
    allocations: hasMany('PaymentAllocation', 'payment'),
  },
  // Deferred: reports that are shared out anew may hand a key from one payment to another.
  uniques: [
    { name: 'payment_key_uq', columns: ['paymentKey', 'accountId'], deferrable: 'INITIALLY DEFERRED' },
  ],
  indices: [
    { name: 'payment_value_date_ix', columns: ['valueDate', 'id'] },
    { name: 'payment_debtor_ix', columns: ['debtorId'] },
    { name: 'payment_creditor_ix', columns: ['creditorId'] },
    { name: 'payment_account_ix', columns: ['accountId'] },
    { name: 'payment_end_to_end_ix', columns: ['endToEndId'] },
    { name: 'payment_uetr_ix', columns: ['uetr'] },
    { name: 'payment_amount_ix', columns: ['amount', 'currency', 'isReversal'] },
    { name: 'payment_mentioned_key_ix', synchronize: false, columns: ['mentionedKeys'] },
    { name: 'payment_pair_amount_ix', synchronize: false, columns: ['creditorId', 'debtorId', 'amount'] },
  ],
});

/** Which part of a payment pays which invoice, how that was found and how sure it is (0 to 1). */
export const PaymentAllocationEntity = new EntitySchema<Row>({
  name: 'PaymentAllocation',
  tableName: 'payment_allocation',
  columns: {
    id: key('payment_allocation_pk'),
    paymentId: uuid,
    documentId: uuid,
    amount: numeric,
    currency: text,
    method: text,
    confidence: numeric,
    knownFrom,
    /** What the payer kept back within the policy: it is still open, and this says why. */
    differenceAmount: optional(numeric),
    differenceReason: optional(text),
  },
  relations: {
    payment: partOf('Payment', 'payment_id', 'payment_allocation_payment_fk'),
    document: partOf('TradeDocument', 'document_id', 'payment_allocation_document_fk'),
  },
  uniques: [{ name: 'payment_allocation_pair_uq', columns: ['paymentId', 'documentId'] }],
  indices: [{ name: 'payment_allocation_document_ix', columns: ['documentId'] }],
});
