import type { Queryable } from '../../transaction.ts';

export interface Anchor {
  readonly enterpriseId: string;
  readonly ref: string;
  readonly mergedIntoId: string | null;
  /** Whether it owns a connection or has a key: whose sight it is then matters most. */
  readonly isTenant: boolean;
}

/** The enterprises whose ids stand for these references, the eldest first (enterprise_anchor_ref_uq). */
export async function anchorsAt(client: Queryable, refs: readonly string[]): Promise<Anchor[]> {
  const { rows } = await client.query<Anchor>(
    `select a.enterprise_id as "enterpriseId", a.ref, e.merged_into_id as "mergedIntoId",
       exists (select from source_connection c where c.owner_id = a.enterprise_id)
         or exists (select from principal p where p.enterprise_id = a.enterprise_id) as "isTenant"
     from enterprise_anchor a join enterprise e on e.id = a.enterprise_id
     where a.ref = any ($1::text[]) order by a.created_at, a.enterprise_id`,
    [refs],
  );
  return rows;
}

export async function insertAnchors(
  client: Queryable,
  anchors: readonly { readonly enterpriseId: string; readonly ref: string }[],
): Promise<void> {
  await client.query(
    `insert into enterprise_anchor (enterprise_id, ref) select * from unnest($1::uuid[], $2::text[])`,
    [anchors.map(({ enterpriseId }) => enterpriseId), anchors.map(({ ref }) => ref)],
  );
}
