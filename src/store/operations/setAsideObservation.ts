import type { Queryable } from '../transaction.ts';
import { forgetObservations } from './forgetObservations.ts';

/** Quarantines the raw record of the observation that waits longest, with what it says; others then go on. */
export async function setAsideFirstObservation(
  client: Queryable,
  reason: { readonly code: string; readonly message: string },
): Promise<number> {
  const { rows } = await client.query<{ id: string }>(
    `update raw_record set status = 'QUARANTINED', reason_code = $1, reason_message = key || ': ' || $2
     where id = (select raw_record_id from observation where subject_id is null order by recorded_at, id limit 1)
     returning id`,
    [reason.code, reason.message],
  );
  await forgetObservations(
    client,
    rows.map(({ id }) => id),
  );
  return rows.length;
}
