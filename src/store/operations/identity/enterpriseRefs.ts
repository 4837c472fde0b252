import type { Queryable } from '../../transaction.ts';

export interface KnownEnterprise {
  readonly id: string;
  readonly name: string | null;
  readonly country: string | null;
  readonly mergedIntoId: string | null;
  /** Everything that it is, sorted: identifiers, claims, parties without identifiers. */
  readonly refs: readonly string[];
}

/** Enterprises with all references that are theirs (enterprise_identifier_enterprise_ix, party_record_enterprise_ix). */
export async function enterprisesWithRefs(
  client: Queryable,
  ids: readonly string[],
): Promise<Map<string, KnownEnterprise>> {
  const { rows } = await client.query<KnownEnterprise>(
    `select e.id, e.name, e.country, e.merged_into_id as "mergedIntoId", array(
       select concat_ws(':', i.scheme, i.country, i.value) from enterprise_identifier i where i.enterprise_id = e.id
       union
       select case when cardinality(p.identifier_keys) > 0 then 'claim:' || p.party_key
         else 'party:' || p.owner_id || '/' || p.party_key end
       from party_record p where p.enterprise_id = e.id
       order by 1) as refs
     from enterprise e where e.id = any ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
