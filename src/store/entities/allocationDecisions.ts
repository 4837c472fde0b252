import { EntitySchema } from 'typeorm';
import { day, instant, key, knownFrom, numeric, optional, text, texts, uuid, type Row } from './columns.ts';
import { partOf } from './relations.ts';

/**
 * What a person decided of a payment and an invoice: that so much of the one pays the other, or that nothing does. It
 * stands until a person takes it back, also when either of the two is identified anew.
 */
export const AllocationDecisionEntity = new EntitySchema<Row>({
  name: 'AllocationDecision',
  tableName: 'allocation_decision',
  columns: {
    id: key('allocation_decision_pk'),
    paymentId: uuid,
    documentId: uuid,
    /** ALLOCATE or REJECT. */
    verdict: text,
    amount: optional(numeric),
    currency: optional(text),
    reason: text,
    /** The principal, and the enterprise that it stood for. */
    decidedBy: uuid,
    decidedFor: optional(uuid),
    decidedAt: instant,
    /** By what the two are found again: the records that told of them (`record/ordinal`), and what they mean. */
    paymentKey: text,
    paymentRecords: texts,
    documentIssuerId: uuid,
    documentNumberKey: text,
    documentIssueDate: day,
    documentRecords: texts,
    knownFrom,
  },
  checks: [
    {
      name: 'allocation_decision_amount_ck',
      expression: `verdict = 'ALLOCATE' and amount > 0 and currency is not null or verdict = 'REJECT' and amount is null`,
    },
  ],
  uniques: [{ name: 'allocation_decision_pair_uq', columns: ['paymentId', 'documentId'] }],
  indices: [
    { name: 'allocation_decision_document_ix', columns: ['documentId'] },
    { name: 'allocation_decision_payment_key_ix', columns: ['paymentKey'] },
    { name: 'allocation_decision_number_ix', columns: ['documentNumberKey'] },
    { name: 'allocation_decision_payment_record_ix', synchronize: false, columns: ['paymentRecords'] },
    { name: 'allocation_decision_document_record_ix', synchronize: false, columns: ['documentRecords'] },
  ],
});

/** An invoice that a payment with unallocated money may mean, and what speaks against it. */
export const PaymentCandidateEntity = new EntitySchema<Row>({
  name: 'PaymentCandidate',
  tableName: 'payment_candidate',
  columns: {
    id: key('payment_candidate_pk'),
    paymentId: uuid,
    documentId: uuid,
    reason: text,
  },
  relations: {
    payment: partOf('Payment', 'payment_id', 'payment_candidate_payment_fk'),
    document: partOf('TradeDocument', 'document_id', 'payment_candidate_document_fk'),
  },
  uniques: [{ name: 'payment_candidate_pair_uq', columns: ['paymentId', 'documentId'] }],
  indices: [{ name: 'payment_candidate_document_ix', columns: ['documentId'] }],
});
