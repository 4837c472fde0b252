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
    [
      items.map(({ key }) => key),
      items.map(({ left }) => left),
      items.map(({ right }) => right),
      items.map(({ leftId }) => leftId),
      items.map(({ rightId }) => rightId),
      items.map(({ evidence }) => JSON.stringify(evidence)),
    ],
  );
}
