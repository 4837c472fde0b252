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
  texts,
  uuid,
  type Row,
} from './columns.ts';
import { belongsTo } from './relations.ts';

/** What an initiation says of all payments of a batch, and a payment repeats. */
const INITIATION = {
  ownerId: uuid,
  initiationKey: text,
  messageName: optional(text),
  messageId: text,
  createdAt: optional(instant),
  createdAtText: optional(text),
  batchId: optional(text),
  batchIndex: int,
  requestedExecutionDate: optional(day),
  debtorId: optional(uuid),
  debtorName: optional(text),
  debtorAccount: optional(json),
  debtorAccountKey: optional(text),
};

/** A payment that its debtor ordered, with what the bank says became of the order. It never settles anything. */
export const PaymentInstructionEntity = new EntitySchema<Row>({
  name: 'PaymentInstruction',
  tableName: 'payment_instruction',
  columns: {
    id: key('payment_instruction_pk'),
    ...INITIATION,
    transactionIndex: int,
    instructionId: optional(text),
    endToEndId: optional(text),
    uetr: optional(text),
    amount: numeric,
    currency: text,
    transferCurrency: optional(text),
    creditorName: optional(text),
    creditorAccount: optional(json),
    creditorAccountKey: optional(text),
    purposeCode: optional(text),
    remittanceInformation: optional(text),
    structuredReferences: texts,
    remittedNumbers: texts,
    /** { ultimateDebtorName, ultimateCreditorName, debtorBic, creditorBic, creditorIdentifiers, remittedDocuments } */
    details: optional(json),
    /** The latest status that a report gives it, or gives what it is part of. */
    status: optional(text),
    statusLevel: optional(text),
    statusAt: optional(instant),
    statusReasons: { ...json, default: () => "'[]'" },
    contentHash: text,
    knownFrom,
  },
  relations: {
    owner: belongsTo('Enterprise', 'owner_id', 'payment_instruction_owner_fk'),
    debtor: belongsTo('Enterprise', 'debtor_id', 'payment_instruction_debtor_fk'),
  },
  uniques: [
    {
      name: 'payment_instruction_place_uq',
      columns: ['ownerId', 'initiationKey', 'batchIndex', 'transactionIndex'],
    },
  ],
  indices: [
    { name: 'payment_instruction_message_ix', columns: ['ownerId', 'messageId'] },
    { name: 'payment_instruction_end_to_end_ix', columns: ['endToEndId'] },
    { name: 'payment_instruction_uetr_ix', columns: ['uetr'] },
  ],
});

/** A batch of ordered payments, with what its message says of their number and sum. */
export const PaymentBatchEntity = new EntitySchema<Row>({
  name: 'PaymentBatch',
  tableName: 'payment_batch',
  columns: {
    id: key('payment_batch_pk'),
    ...INITIATION,
    initiatorName: optional(text),
    method: optional(text),
    statedCount: optional(int),
    statedSum: optional(numeric),
    messageStatedCount: optional(int),
    messageStatedSum: optional(numeric),
    contentHash: text,
    knownFrom,
  },
  relations: {
    owner: belongsTo('Enterprise', 'owner_id', 'payment_batch_owner_fk'),
    debtor: belongsTo('Enterprise', 'debtor_id', 'payment_batch_debtor_fk'),
  },
  uniques: [{ name: 'payment_batch_place_uq', columns: ['ownerId', 'initiationKey', 'batchIndex'] }],
});

/** What a bank said of an initiation, a batch or a transaction, as it said it. */
export const PaymentStatusReportEntity = new EntitySchema<Row>({
  name: 'PaymentStatusReport',
  tableName: 'payment_status_report',
  columns: {
    id: key('payment_status_report_pk'),
    ownerId: uuid,
    reportKey: text,
    messageName: optional(text),
    messageId: text,
    createdAt: optional(instant),
    createdAtText: optional(text),
    level: text,
    statusId: optional(text),
    originalMessageId: optional(text),
    originalMessageName: optional(text),
    originalBatchId: optional(text),
    originalInstructionId: optional(text),
    originalEndToEndId: optional(text),
    originalUetr: optional(text),
    status: optional(text),
    /** [{ code, information: [] }] */
    reasons: json,
    contentHash: text,
    knownFrom,
  },
  relations: { owner: belongsTo('Enterprise', 'owner_id', 'payment_status_report_owner_fk') },
  uniques: [{ name: 'payment_status_report_place_uq', columns: ['ownerId', 'reportKey'] }],
  indices: [{ name: 'payment_status_report_original_ix', columns: ['ownerId', 'originalMessageId'] }],
});
