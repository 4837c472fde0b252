import type { Queryable } from '../../transaction.ts';

/** What a person decided: it stands, and what is worked out goes around it. */
export interface DecidedAllocation {
  readonly id: string;
  readonly paymentId: string;
  readonly documentId: string;
  /** How much of the payment pays the invoice; null: nothing does, whatever the payment says. */
  readonly amount: string | null;
  readonly currency: string | null;
  /** As text, in UTC and of one length, so that it sorts. */
  readonly decidedAt: string;
}

/** Reads what was decided of these payments and documents (allocation_decision_pair_uq, allocation_decision_document_ix). */
export async function readDecidedAllocations(
  client: Queryable,
  paymentIds: readonly string[],
  documentIds: readonly string[],
): Promise<DecidedAllocation[]> {
  const { rows } = await client.query<DecidedAllocation>(
    `select id, payment_id as "paymentId", document_id as "documentId", amount, currency,
       to_char(decided_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as "decidedAt"
     from allocation_decision where payment_id = any ($1::uuid[]) or document_id = any ($2::uuid[])`,
    [paymentIds, documentIds],
  );
  return rows;
}
