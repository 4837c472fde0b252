import type { Queryable } from '../../transaction.ts';

/** An invoice that a payment with unallocated money may mean, and why nothing was allocated to it. */
export interface CandidateRow {
  readonly paymentId: string;
  readonly documentId: string;
  readonly reason:
    'NOTHING_OPEN' | 'OTHER_CURRENCY' | 'OTHER_PARTIES' | 'SEVERAL_FIT' | 'SEVERAL_NAMED' | 'SUM_DIFFERS';
}

/** Makes `candidates` the whole of what comes into question for these payments (payment_candidate_pair_uq). */
export async function writeCandidates(
  client: Queryable,
  paymentIds: readonly string[],
  candidates: readonly CandidateRow[],
): Promise<void> {
  await client.query(WRITE, [
    paymentIds,
    candidates.map(({ paymentId }) => paymentId),
    candidates.map(({ documentId }) => documentId),
    candidates.map(({ reason }) => reason),
  ]);
}

const WRITE = `
  with wanted as (
    select distinct on (payment_id, document_id) *
    from unnest($2::uuid[], $3::uuid[], $4::text[]) w (payment_id, document_id, reason)
    order by payment_id, document_id, reason),
  gone as (
    delete from payment_candidate c where c.payment_id = any ($1::uuid[])
      and not exists (select from wanted w where w.payment_id = c.payment_id and w.document_id = c.document_id))
  insert into payment_candidate as c (payment_id, document_id, reason) select * from wanted
  on conflict (payment_id, document_id) do update set reason = excluded.reason where c.reason <> excluded.reason`;
