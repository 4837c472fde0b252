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
