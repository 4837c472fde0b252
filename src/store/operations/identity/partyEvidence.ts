import type { Identifier } from '../../../kit/records/index.ts';
import type { Queryable } from '../../transaction.ts';

/** A party as it was named, and who that is. */
export interface StoredParty {
  readonly id: string;
  readonly ownerId: string;
  readonly partyKey: string;
  readonly name: string | null;
  readonly country: string | null;
  readonly identifiers: readonly Identifier[];
  readonly enterpriseId: string;
}

const PARTY = `p.id, p.owner_id as "ownerId", p.party_key as "partyKey", p.name, p.country, p.identifiers,
  p.enterprise_id as "enterpriseId"`;

/** Everybody who bears one of these identifiers (party_record_identifiers_ix). */
export async function partiesBearing(client: Queryable, keys: readonly string[]): Promise<StoredParty[]> {
  const { rows } = await client.query<StoredParty>(
    `select ${PARTY} from party_record p where p.identifier_keys && $1::text[]`,
    [keys],
  );
  return rows;
}

/** These parties of these owners (party_record_key_uq). */
export async function partiesOfOwners(
  client: Queryable,
  parties: readonly { readonly ownerId: string; readonly partyKey: string }[],
): Promise<StoredParty[]> {
  const { rows } = await client.query<StoredParty>(
    `select ${PARTY} from party_record p
     join unnest($1::uuid[], $2::text[]) asked (owner_id, party_key) using (owner_id, party_key)`,
    [parties.map(({ ownerId }) => ownerId), parties.map(({ partyKey }) => partyKey)],
  );
  return rows;
}

/** These parties of whatever owner (party_record_party_ix). */
export async function partiesOfKeys(client: Queryable, keys: readonly string[]): Promise<StoredParty[]> {
  const { rows } = await client.query<StoredParty>(
    `select ${PARTY} from party_record p where p.party_key = any ($1::text[])`,
    [keys],
  );
  return rows;
}

/** A party's name is the last in order of how it is written: capital letters only where nobody wrote others. */
export async function respellParties(
  client: Queryable,
  parties: readonly { readonly id: string; readonly name: string }[],
): Promise<void> {
  await client.query(
    `update party_record p set name = r.name from unnest($1::uuid[], $2::text[]) r (id, name) where p.id = r.id`,
    [parties.map(({ id }) => id), parties.map(({ name }) => name)],
  );
}
