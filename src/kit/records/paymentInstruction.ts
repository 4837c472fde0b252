import { z } from 'zod';
import { counterpart, payment } from './payment.ts';
import { currency, decimal, instant, party, plainDate, term, text } from './values.ts';

const count = z.int().min(0);

/** Who pays or is paid; the BIC of the bank where no account stands there that says it. */
const orderedSide = counterpart.extend({ bic: term.max(50).optional() });

/** The initiation that something was ordered by: which message, which batch in it. */
const initiation = {
  messageName: term.optional(),
  messageId: term,
  createdAt: instant.optional(),
  createdAtText: term.optional(),
  batchId: term.optional(),
  /** Place of the batch in the message, from 0: its id may stand there twice. */
  batchIndex: count,
  requestedExecutionDate: plainDate.optional(),
  debtor: orderedSide.optional(),
};

/** A payment that its debtor ordered. It announces, and never settles anything. */
export const paymentInstruction = z.strictObject({
  kind: z.literal('paymentInstruction'),
  ...initiation,
  /** Place of the transaction in its batch, from 0. */
  transactionIndex: count,
  instructionId: term.optional(),
  endToEndId: term.optional(),
  uetr: term.optional(),
  /** What is to be moved; where only its value in another currency is stated, that, with the currency of transfer. */
  amount: decimal,
  currency,
  transferCurrency: currency.optional(),
  creditor: orderedSide.optional(),
  ultimateDebtor: party.optional(),
  ultimateCreditor: party.optional(),
  purposeCode: term.optional(),
  remittanceLines: payment.shape.remittanceLines,
  structuredReferences: payment.shape.structuredReferences,
  remittedDocuments: payment.shape.remittedDocuments,
});
export type PaymentInstruction = z.infer<typeof paymentInstruction>;

/** A batch of ordered payments: what they have in common, and what the message says of their number and sum. */
export const paymentBatch = z.strictObject({
  kind: z.literal('paymentBatch'),
  ...initiation,
  initiator: party.optional(),
  /** TRF, CHK, TRA. */
  method: term.optional(),
  statedCount: count.optional(),
  statedSum: decimal.optional(),
  messageStatedCount: count.optional(),
  messageStatedSum: decimal.optional(),
});
export type PaymentBatch = z.infer<typeof paymentBatch>;

/** What the bank says of an initiation, of one batch of it, or of one transaction. */
export const paymentStatus = z.strictObject({
  kind: z.literal('paymentStatus'),
  messageName: term.optional(),
  messageId: term,
  createdAt: instant.optional(),
  createdAtText: term.optional(),
  level: z.enum(['MESSAGE', 'BATCH', 'TRANSACTION']),
  /** Place in the report, from 0. */
  batchIndex: count,
  transactionIndex: count,
  statusId: term.optional(),
  originalMessageId: term.optional(),
  originalMessageName: term.optional(),
  originalBatchId: term.optional(),
  originalInstructionId: term.optional(),
  originalEndToEndId: term.optional(),
  originalUetr: term.optional(),
  /** ACTC, ACCP, ACSP, ACSC, ACWC, PDNG, RJCT, PART ... as written. */
  status: term.optional(),
  reasons: z.array(z.strictObject({ code: term.optional(), information: z.array(text).max(100) })).max(1_000),
});
export type PaymentStatus = z.infer<typeof paymentStatus>;
