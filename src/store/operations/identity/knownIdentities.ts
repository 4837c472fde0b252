import type { Queryable } from '../../transaction.ts';

export interface KnownIdentifier {
  readonly enterpriseId: string;
  readonly scheme: string;
  readonly value: string;
  readonly country: string;
}

/** All identifiers of every enterprise that bears one of these (enterprise_identifier_value_uq). */
export async function identifiersOfBearers(
  client: Queryable,
  identifiers: readonly { scheme: string; value: string; country?: string | undefined }[],
): Promise<KnownIdentifier[]> {
  const { rows } = await client.query<KnownIdentifier>(
    `select enterprise_id as "enterpriseId", scheme, value, country from enterprise_identifier
     where enterprise_id in (
       select i.enterprise_id from enterprise_identifier i
       join unnest($1::text[], $2::text[], $3::text[]) asked (scheme, value, country) using (scheme, value, country))`,
    [
      identifiers.map(({ scheme }) => scheme),
      identifiers.map(({ value }) => value),
      identifiers.map(({ country }) => country ?? ''),
    ],
  );
  return rows;
}

export interface KnownParty {
  readonly ownerId: string;
  readonly partyKey: string;
  readonly enterpriseId: string;
}

/** Who was decided for parties seen before (party_record_key_uq). */
export async function decidedParties(
  client: Queryable,
  parties: readonly { ownerId: string; partyKey: string }[],
): Promise<KnownParty[]> {
  const { rows } = await client.query<KnownParty>(
    `select p.owner_id as "ownerId", p.party_key as "partyKey", p.enterprise_id as "enterpriseId"
     from party_record p
     join unnest($1::uuid[], $2::text[]) asked (owner_id, party_key) using (owner_id, party_key)`,
    [parties.map(({ ownerId }) => ownerId), parties.map(({ partyKey }) => partyKey)],
  );
  return rows;
}

/** Names of enterprises, and which of them are tenants: own a connection, or have a key. */
export async function knownEnterprises(
  client: Queryable,
  ids: readonly string[],
): Promise<Map<string, { name: string | undefined; isTenant: boolean }>> {
  const { rows } = await client.query<{ id: string; name: string | null; isTenant: boolean }>(
    `select e.id, e.name, exists (select from source_connection c where c.owner_id = e.id)
       or exists (select from principal p where p.enterprise_id = e.id) as "isTenant"
     from enterprise e where e.id = any ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, name, isTenant }) => [id, { name: name ?? undefined, isTenant }]));
}
