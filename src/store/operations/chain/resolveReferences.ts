import type { Queryable } from '../../transaction.ts';

/** A reference that now points elsewhere than before; null where it is unresolved. */
export interface MovedReference {
  readonly documentId: string;
  readonly oldTargetId: string | null;
  readonly newTargetId: string | null;
}

/**
 * Resolves the references of these documents, those that wait for one of them, and those that point to one.
 *
 * A target is a document of the reference's kind and number (and date, where the reference gives one) whose seller and
 * buyer do not contradict the referring document's. Documents that agree on a party come before those that
 * state none. Exactly one resolves the reference; several leave it unresolved, and so does the loss of the only one.
 * The line resolves when exactly one line of the target bears the number.
 *
 * Relies on document_reference_number_ix, document_reference_target_ix and trade_document_number_ix.
 */
export async function resolveReferences(
  client: Queryable,
  documentIds: readonly string[],
): Promise<MovedReference[]> {
  const { rows } = await client.query<MovedReference>(RESOLVE, [documentIds]);
  return rows;
}

const RESOLVE = `
  with changed as (
    select id, kind, number_key from trade_document where id = any ($1::uuid[])),
  affected as (
    select r.id from document_reference r where r.document_id = any ($1::uuid[])
    union
    select r.id from document_reference r where r.target_document_id = any ($1::uuid[])
    union
    select r.id from document_reference r join changed c on c.number_key = r.number_key and c.kind = r.type),
  candidate as (
    select r.id, t.id as target_id,
      (s.seller_id = t.seller_id) is true or (s.buyer_id = t.buyer_id) is true as agrees
    from affected join document_reference r using (id)
    join trade_document s on s.id = r.document_id
    join trade_document t on t.number_key = r.number_key and t.kind = r.type and t.id <> s.id
    where (r.issue_date is null or r.issue_date = t.issue_date)
      and (s.seller_id = t.seller_id) is not false and (s.buyer_id = t.buyer_id) is not false),
  best as (
    select distinct on (id) id, case when count(*) = 1 then min(target_id::text)::uuid end as target_id
    from candidate group by id, agrees order by id, agrees desc),
  wanted as (
    select r.id, r.target_document_id as old_target_id, b.target_id,
      (select case when count(*) = 1 then min(l.position) end
       from document_line l where l.document_id = b.target_id and l.number = r.line_number) as target_position
    from affected join document_reference r using (id) left join best b using (id))
  update document_reference r set target_document_id = w.target_id, target_line_position = w.target_position
  from wanted w
  where r.id = w.id
    and (r.target_document_id, r.target_line_position) is distinct from (w.target_id, w.target_position)
  returning r.document_id as "documentId", w.old_target_id as "oldTargetId", r.target_document_id as "newTargetId"`;
