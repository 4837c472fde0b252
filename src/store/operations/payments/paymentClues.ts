import type { Payment } from '../../../kit/records/index.ts';
import type { Queryable } from '../../transaction.ts';

/** Writes down by what reports may be found again. */
export async function addClues(
  client: Queryable,
  reports: readonly { readonly observationId: string; readonly clues: readonly string[] }[],
): Promise<void> {
  const rows = reports.flatMap(({ observationId, clues }) => clues.map((clue) => ({ observationId, clue })));
  await client.query(
    `insert into payment_clue (observation_id, clue) select * from unnest($1::uuid[], $2::text[])
     on conflict do nothing`,
    [rows.map(({ observationId }) => observationId), rows.map(({ clue }) => clue)],
  );
}

export interface StoredReport<Body = Payment> {
  readonly id: string;
  readonly ownerId: string;
  readonly connectionId: string;
  readonly body: Body;
  /** Who the account's owner turned out to be, where the report names one. */
  readonly parties: Readonly<Record<string, string>>;
  readonly subjectId: string | null;
}

/** Reports that bear one of these clues (payment_clue_clue_ix, observed_party_pk). */
export async function reportsByClue(client: Queryable, clues: readonly string[]): Promise<StoredReport[]> {
  const { rows } = await client.query<StoredReport>(
    `select o.id, o.owner_id as "ownerId", o.connection_id as "connectionId", o.body, o.subject_id as "subjectId",
       coalesce((select jsonb_object_agg(op.role, p.enterprise_id) from observed_party op join party_record p on p.id = op.party_id
         where op.observation_id = o.id and op.role = 'ACCOUNT_OWNER'), '{}') as parties
     from observation o
     where o.id in (select observation_id from payment_clue where clue = any ($1::text[]))`,
    [clues],
  );
  return rows;
}
