import type { Queryable } from '../../transaction.ts';

/** The claims of an enterprise that are borne out by these identifiers alone (party_record_enterprise_ix). */
export async function claimsBearingOnly(
  client: Queryable,
  enterpriseId: string,
  identifiers: readonly string[],
): Promise<string[]> {
  const { rows } = await client.query<{ ref: string }>(
    `select distinct 'claim:' || party_key as ref from party_record
     where enterprise_id = $1 and cardinality(identifier_keys) > 0 and identifier_keys <@ $2::text[]`,
    [enterpriseId, identifiers],
  );
  return rows.map(({ ref }) => ref);
}
