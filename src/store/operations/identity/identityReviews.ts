import type { Queryable } from '../../transaction.ts';

export interface ConflictItem {
  readonly key: string;
  readonly left: string;
  readonly right: string;
  readonly leftId: string | undefined;
  readonly rightId: string | undefined;
  readonly evidence: object;
}

/**
 * Makes these the open conflicts between any of the references (identity_review_left_ix). What a person has decided
 * stays as it is; should the same be held apart again in spite of a decision, it opens anew.
 */
export async function replaceConflicts(
  client: Queryable,
  refs: readonly string[],
  items: readonly ConflictItem[],
): Promise<void> {
  await client.query(
    `delete from identity_review
     where kind = 'CONFLICT' and status = 'OPEN' and left_ref = any ($1::text[]) and review_key <> all ($2::text[])`,
    [refs, items.map(({ key }) => key)],
  );
  if (items.length === 0) return;
  await client.query(
    `insert into identity_review as r (review_key, kind, left_ref, right_ref, left_id, right_id, evidence)
     select key, 'CONFLICT', left_ref, right_ref, left_id, right_id, evidence
     from unnest($1::text[], $2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::jsonb[])
       i (key, left_ref, right_ref, left_id, right_id, evidence)
     on conflict (review_key) do update
       set status = 'OPEN', decision_id = null, left_id = excluded.left_id, right_id = excluded.right_id, evidence = excluded.evidence
       where (r.status, r.left_id, r.right_id, r.evidence)
         is distinct from ('OPEN', excluded.left_id, excluded.right_id, excluded.evidence)`,
    [...columnsOf(items), items.map(({ evidence }) => JSON.stringify(evidence))],
  );
}

export interface SimilarItem extends ConflictItem {
  readonly similarity: number;
  readonly nameGroups: readonly string[];
}

/** Makes these the open pairs of similar names that any of the groups is in (identity_review_groups_ix). */
export async function replaceSimilar(
  client: Queryable,
  nameGroups: readonly string[],
  items: readonly SimilarItem[],
): Promise<void> {
  await client.query(
    `delete from identity_review where kind = 'SIMILAR_NAMES' and status = 'OPEN' and name_groups && $1::text[]
       and review_key <> all ($2::text[])`,
    [nameGroups, items.map(({ key }) => key)],
  );
  const distinct = [...new Map(items.map((item) => [item.key, item])).values()];
  if (distinct.length === 0) return;
  await client.query(
    `insert into identity_review as r
       (review_key, kind, left_ref, right_ref, left_id, right_id, similarity, name_groups, evidence)
     select i.key, 'SIMILAR_NAMES', i.left_ref, i.right_ref, i.left_id, i.right_id, i.similarity,
       array(select jsonb_array_elements_text(i.name_groups)), i.evidence
     from unnest($1::text[], $2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::numeric[], $7::jsonb[], $8::jsonb[])
       i (key, left_ref, right_ref, left_id, right_id, similarity, name_groups, evidence)
     on conflict (review_key) do update
       set status = 'OPEN', decision_id = null, left_id = excluded.left_id, right_id = excluded.right_id,
         similarity = excluded.similarity, name_groups = excluded.name_groups, evidence = excluded.evidence
       where (r.status, r.left_id, r.right_id, r.similarity, r.name_groups, r.evidence) is distinct from
         ('OPEN', excluded.left_id, excluded.right_id, excluded.similarity, excluded.name_groups, excluded.evidence)`,
    [
      ...columnsOf(distinct),
      distinct.map(({ similarity }) => similarity),
      distinct.map((item) => JSON.stringify(item.nameGroups)),
      distinct.map(({ evidence }) => JSON.stringify(evidence)),
    ],
  );
}

function columnsOf(items: readonly ConflictItem[]): unknown[][] {
  return (['key', 'left', 'right', 'leftId', 'rightId'] as const).map((property) =>
    items.map((item) => item[property]),
  );
}

export interface ReviewToDecide {
  readonly status: 'OPEN' | 'ACCEPTED' | 'REJECTED';
  readonly leftId: string | null;
  readonly rightId: string | null;
  readonly leftRef: string;
  readonly rightRef: string;
}

export async function reviewToDecide(client: Queryable, id: string): Promise<ReviewToDecide | undefined> {
  const { rows } = await client.query<ReviewToDecide>(
    `select status, left_id as "leftId", right_id as "rightId", left_ref as "leftRef", right_ref as "rightRef"
     from identity_review where id::text = $1`,
    [id],
  );
  return rows[0];
}

export async function closeReview(
  client: Queryable,
  { id, status, decisionId }: { id: string; status: 'ACCEPTED' | 'REJECTED'; decisionId: string | null },
): Promise<void> {
  await client.query('update identity_review set status = $2, decision_id = $3 where id = $1', [
    id,
    status,
    decisionId,
  ]);
}
