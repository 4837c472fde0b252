import type { Queryable } from '../../transaction.ts';

/** What later documents make of an order or an invoice. */
export interface DocumentState {
  readonly id: string;
  readonly isCancelled: boolean;
  readonly isDisputed: boolean;
  readonly approvedAt: string | null;
  readonly answer: string | null;
  readonly answerDocumentId: string | null;
  readonly replacedById: string | null;
}

/** Writes the states that changed (trade_document_pk). @returns the documents of which they are. */
export async function writeDocumentStates(
  client: Queryable,
  states: readonly DocumentState[],
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(WRITE, [
    states.map(({ id }) => id),
    states.map(({ isCancelled }) => isCancelled),
    states.map(({ isDisputed }) => isDisputed),
    states.map(({ approvedAt }) => approvedAt),
    states.map(({ answer }) => answer),
    states.map(({ answerDocumentId }) => answerDocumentId),
    states.map(({ replacedById }) => replacedById),
  ]);
  return rows.map(({ id }) => id);
}

const WRITE = `
  update trade_document d set is_cancelled = s.is_cancelled, is_disputed = s.is_disputed, approved_at = s.approved_at,
    answer = s.answer, answer_document_id = s.answer_document_id, replaced_by_id = s.replaced_by_id
  from unnest($1::uuid[], $2::boolean[], $3::boolean[], $4::timestamptz[], $5::text[], $6::uuid[], $7::uuid[])
    s (id, is_cancelled, is_disputed, approved_at, answer, answer_document_id, replaced_by_id)
  where d.id = s.id
    and (d.is_cancelled, d.is_disputed, d.approved_at, d.answer, d.answer_document_id, d.replaced_by_id)
      is distinct from (s.is_cancelled, s.is_disputed, s.approved_at, s.answer, s.answer_document_id, s.replaced_by_id)
  returning d.id`;
