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
  text,
  texts,
  uuid,
  type Row,
} from './columns.ts';
import { partOf } from './relations.ts';

export const AccountStatementEntity = new EntitySchema<Row>({
  name: 'AccountStatement',
  tableName: 'account_statement',
  columns: {
    id: key('account_statement_pk'),
    accountId: uuid,
    message: text,
    statementId: text,
    sequence: optional(text),
    createdAt: optional(instant),
    /** [{ type, subType, amount (signed, exact, as text), currency, date, timeText }] */
    balances: json,
    contentHash: text,
    knownFrom,
    /** Message, id and issue: what its entries find it by, also before it is there. */
    statementKey: text,
    /** The same without its page. */
    seriesKey: text,
    messageName: optional(text),
    messageId: optional(text),
    legalSequence: optional(text),
    page: optional(int),
    isLastPage: { type: 'boolean', nullable: true },
    copyIndicator: optional(text),
    createdAtText: optional(text),
    messageCreatedAt: optional(instant),
    messageCreatedAtText: optional(text),
    periodStart: optional(day),
    periodEnd: optional(day),
    /** As written, where they are times. */
    periodStartText: optional(text),
    periodEndText: optional(text),
    statedEntryCount: optional(int),
    statedCreditCount: optional(int),
    statedDebitCount: optional(int),
    statedCreditSum: optional(numeric),
    statedDebitSum: optional(numeric),
  },
  relations: { account: partOf('Account', 'account_id', 'account_statement_account_fk') },
  uniques: [{ name: 'account_statement_issue_uq', columns: ['accountId', 'statementKey'] }],
});

/** An entry of a statement as the bank states it, in its latest version. */
export const StatementEntryEntity = new EntitySchema<Row>({
  name: 'StatementEntry',
  tableName: 'statement_entry',
  columns: {
    id: key('statement_entry_pk'),
    accountId: uuid,
    statementKey: text,
    /** From 0, in the statement's order. */
    position: int,
    reference: optional(text),
    servicerReference: optional(text),
    amount: numeric,
    currency: text,
    direction: text,
    state: text,
    isReversal: bool,
    bookingDate: optional(day),
    valueDate: optional(day),
    bankTransactionCode: optional(text),
    information: optional(text),
    transactionCount: optional(int),
    declaredCount: optional(int),
    endToEndIds: texts,
    structuredReferences: texts,
    contradictions: texts,
    /** What it lists, as written: the canonical record's `reportedTransaction`; null where it is not kept. */
    transactions: optional(json),
    /** { bookingTimeText, valueTimeText, proprietaryCode, instructed, counterValue, exchangeRate, exchange, charges } */
    details: optional(json),
    /** The entry of another report that lists this one's transactions, where this one states their sum alone. */
    detailedById: optional(uuid),
    contentHash: text,
    knownFrom,
  },
  relations: { account: partOf('Account', 'account_id', 'statement_entry_account_fk') },
  uniques: [{ name: 'statement_entry_position_uq', columns: ['accountId', 'statementKey', 'position'] }],
});

/** Which payments an entry tells of: of a batch several, and of a payment that several reports tell of several entries. */
export const EntryPaymentEntity = new EntitySchema<Row>({
  name: 'EntryPayment',
  tableName: 'entry_payment',
  columns: {
    entryId: { ...uuid, primary: true, primaryKeyConstraintName: 'entry_payment_pk' },
    paymentId: { ...uuid, primary: true, primaryKeyConstraintName: 'entry_payment_pk' },
    knownFrom,
  },
  relations: {
    entry: partOf('StatementEntry', 'entry_id', 'entry_payment_entry_fk'),
    payment: partOf('Payment', 'payment_id', 'entry_payment_payment_fk'),
  },
  indices: [{ name: 'entry_payment_payment_ix', columns: ['paymentId'] }],
});

/** By what a report of a payment may meet other reports of the same one; internal to identity. */
export const PaymentClueEntity = new EntitySchema<Row>({
  name: 'PaymentClue',
  tableName: 'payment_clue',
  columns: {
    observationId: { ...uuid, primary: true, primaryKeyConstraintName: 'payment_clue_pk' },
    clue: { ...text, primary: true, primaryKeyConstraintName: 'payment_clue_pk' },
  },
  relations: { observation: partOf('Observation', 'observation_id', 'payment_clue_observation_fk') },
  indices: [{ name: 'payment_clue_clue_ix', columns: ['clue'] }],
});
