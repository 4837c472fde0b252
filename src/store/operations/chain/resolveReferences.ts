import type { Queryable } from '../../transaction.ts';

/** A reference that now points elsewhere than before; null where it is unresolved. */
export interface MovedReference {
  readonly documentId: string;
  readonly documentKind: string;
  readonly oldTargetId: string | null;
  readonly newTargetId: string | null;
}

/**
 * Resolves the references of these documents, those that wait for one of them, and those that point to one.
 *
 * A target is a document of the reference's kind and number (and date, where the reference gives one) whose seller and
 * buyer do not contradict the referring document's, and one of which sends or receives it where it has a sender or a
 * receiver. Documents that agree on more come before those that state less. Exactly one resolves the reference;
 * several leave it unresolved, and so does the loss of the only one.
 * The line resolves when exactly one line of the target bears the number.
 *
 * Firms use the same numbers: a reference that is resolved stays so whatever becomes of a document between other parties.
 *
 * `offset 0` keeps each look-up one of an index (document_reference_position_uq, _target_ix and _number_ix,
 * trade_document_number_ix, document_line_position_uq): by its guesses the planner would rather read whole tables.
 */
export async function resolveReferences(
  client: Queryable,
  documentIds: readonly string[],
): Promise<MovedReference[]> {
  const { rows } = await client.query<MovedReference & ReferenceTarget>(FIND_MOVED, [documentIds]);
  await client.query(MOVE, [
    rows.map(({ id }) => id),
    rows.map(({ newTargetId }) => newTargetId),
    rows.map(({ position }) => position),
  ]);
  return rows;
}

interface ReferenceTarget {
  readonly id: string;
  readonly position: number | null;
}

const FIND_MOVED = `
  with affected as (
    select r.id from unnest($1::uuid[]) asked (id)
    cross join lateral (select id from document_reference where document_id = asked.id offset 0) r
    union
    select r.id from unnest($1::uuid[]) asked (id)
    cross join lateral (select id from document_reference where target_document_id = asked.id offset 0) r
    union
    select r.id from unnest($1::uuid[]) asked (id)
    cross join lateral (select * from trade_document where id = asked.id offset 0) d
    cross join lateral (
      select * from document_reference where number_key = d.number_key and type = d.kind offset 0) r
    cross join lateral (select seller_id, buyer_id from trade_document where id = r.document_id offset 0) s
    where r.target_document_id is null
      or (d.seller_id = s.seller_id) is not false and (d.buyer_id = s.buyer_id) is not false)
  select r.id, r.document_id as "documentId", s.kind as "documentKind", r.target_document_id as "oldTargetId",
    target.id as "newTargetId", line.position
  from affected
  cross join lateral (select * from document_reference where id = affected.id offset 0) r
  cross join lateral (select * from trade_document where id = r.document_id offset 0) s
  left join lateral (
    select case when count(*) = 1 then min(t.id::text)::uuid end as id
    from trade_document t
    cross join lateral (
      select ((t.seller_id = s.seller_id) is true or (t.buyer_id = s.buyer_id) is true)::int
        + (s.sender_id in (t.seller_id, t.buyer_id) is true)::int
        + (s.receiver_id in (t.seller_id, t.buyer_id) is true)::int as many) agrees
    where t.number_key = r.number_key and t.kind = r.type and t.id <> s.id
      and (r.issue_date is null or r.issue_date = t.issue_date)
      and (t.seller_id = s.seller_id) is not false and (t.buyer_id = s.buyer_id) is not false
      and (agrees.many > 0 or coalesce(s.sender_id, s.receiver_id) is null)
    group by agrees.many order by agrees.many desc limit 1) target on true
  left join lateral (
    select case when count(*) = 1 then min(l.position) end as position
    from document_line l where l.document_id = target.id and l.number = r.line_number) line on true
  where (r.target_document_id, r.target_line_position) is distinct from (target.id, line.position)`;

const MOVE = `
  update document_reference r set target_document_id = m.target_id, target_line_position = m.position
  from unnest($1::uuid[], $2::uuid[], $3::int[]) m (id, target_id, position) where r.id = m.id`;
