import type { Queryable } from '../../transaction.ts';
import { RECORDS_OF } from './reattachDecisions.ts';

/** What somebody decides of a payment and an invoice. */
export interface NewDecision {
  readonly paymentId: string;
  readonly documentId: string;
  /** Absent: nothing of the payment pays the invoice. */
  readonly amount: string | undefined;
  readonly currency: string | undefined;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedFor: string | null;
}

/** Keeps a decision in place of an earlier one on the same pair, with what the two are found again by. */
export async function writeDecision(client: Queryable, decision: NewDecision): Promise<void> {
  const { paymentId, documentId, amount, currency, reason, decidedBy, decidedFor } = decision;
  const verdict = amount === undefined ? 'REJECT' : 'ALLOCATE';
  await client.query(WRITE, [
    ...[paymentId, documentId, verdict, amount ?? null, currency ?? null],
    ...[reason, decidedBy, decidedFor],
  ]);
}

const WRITE = `
  insert into allocation_decision (payment_id, document_id, verdict, amount, currency, reason, decided_by, decided_for,
    decided_at, payment_key, payment_records, document_issuer_id, document_number_key, document_issue_date, document_records)
  select p.id, d.id, $3, $4::numeric, $5, $6, $7::uuid, $8::uuid, now(), p.payment_key, ${RECORDS_OF('p.id')},
    d.issuer_id, d.number_key, d.issue_date, ${RECORDS_OF('d.id')}
  from payment p, trade_document d where p.id = $1::uuid and d.id = $2::uuid
  on conflict (payment_id, document_id) do update set verdict = excluded.verdict, amount = excluded.amount,
    currency = excluded.currency, reason = excluded.reason, decided_by = excluded.decided_by,
    decided_for = excluded.decided_for, decided_at = excluded.decided_at, payment_key = excluded.payment_key,
    payment_records = excluded.payment_records, document_issuer_id = excluded.document_issuer_id,
    document_number_key = excluded.document_number_key, document_issue_date = excluded.document_issue_date,
    document_records = excluded.document_records`;

/** Takes a decision back; its earlier version stays in history. @returns whether there was one. */
export async function removeDecision(
  client: Queryable,
  paymentId: string,
  documentId: string,
): Promise<boolean> {
  const { rowCount } = await client.query(
    'delete from allocation_decision where payment_id = $1 and document_id = $2',
    [paymentId, documentId],
  );
  return rowCount === 1;
}
