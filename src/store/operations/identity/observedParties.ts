import type { Queryable } from '../../transaction.ts';

export interface ObservedPartyRow {
  readonly observationId: string;
  readonly role: string;
  readonly partyId: string;
}

/** Records which party an observation names in which role; the owner is the observation's. */
export async function insertObservedParties(
  client: Queryable,
  rows: readonly ObservedPartyRow[],
): Promise<void> {
  await client.query(
    `insert into observed_party (observation_id, role, party_id, owner_id)
     select r.observation_id, r.role, r.party_id, o.owner_id
     from unnest($1::uuid[], $2::text[], $3::uuid[]) r (observation_id, role, party_id)
     join observation o on o.id = r.observation_id
     on conflict (observation_id, role) do update set party_id = excluded.party_id`,
    [rows.map((row) => row.observationId), rows.map((row) => row.role), rows.map((row) => row.partyId)],
  );
}
