import type { CanonicalRecord } from '../../../kit/records/index.ts';
import type { Queryable } from '../../transaction.ts';

export interface PendingObservation {
  readonly id: string;
  readonly ownerId: string;
  readonly body: CanonicalRecord;
}

/** What is observed but not yet identified, oldest first (observation_pending_ix). */
export async function pendingObservations(client: Queryable, limit: number): Promise<PendingObservation[]> {
  const { rows } = await client.query<PendingObservation>(
    `select id, owner_id as "ownerId", body from observation
     where subject_id is null order by recorded_at, id limit $1`,
    [limit],
  );
  return rows;
}

/** Whether at least so many observations wait to be identified (observation_pending_ix). */
export async function waitsFor(client: Queryable, count: number): Promise<boolean> {
  const { rows } = await client.query<{ isFull: boolean }>(
    `select count(*) = $1 as "isFull" from (select from observation where subject_id is null limit $1) waiting`,
    [count],
  );
  return rows[0]?.isFull === true;
}
