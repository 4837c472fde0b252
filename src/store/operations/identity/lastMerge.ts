import type { Queryable } from '../../transaction.ts';

/** The merge by which an enterprise's id leads to another now, and what both were until then (identity_merge_from_ix). */
export async function lastMergeOf(
  client: Queryable,
  id: string,
): Promise<{ readonly fromRefs: readonly string[]; readonly intoRefs: readonly string[] } | undefined> {
  const { rows } = await client.query<{ fromRefs: string[]; intoRefs: string[] }>(
    `select from_refs as "fromRefs", into_refs as "intoRefs" from identity_merge
     where from_id = $1 and ended_at is null order by merged_at desc limit 1`,
    [id],
  );
  return rows[0];
}
