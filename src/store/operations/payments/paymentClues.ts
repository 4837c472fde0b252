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
  readonly subjectId: string | null;
}

/** Reports that bear one of these clues (payment_clue_clue_ix). */
export async function reportsByClue(client: Queryable, clues: readonly string[]): Promise<StoredReport[]> {
  const { rows } = await client.query<StoredReport>(
    `select o.id, o.owner_id as "ownerId", o.connection_id as "connectionId", o.body, o.subject_id as "subjectId" from observation o
     where o.id in (select observation_id from payment_clue where clue = any ($1::text[]))`,
    [clues],
  );
  return rows;
}
