import type { Queryable } from '../transaction.ts';

/** Gives a quarantined record up; record and reason stay. */
export async function discardRecord(
  client: Queryable,
  id: string,
  reason: string,
): Promise<'discarded' | 'unknown'> {
  const { rowCount } = await client.query(
    `update raw_record set status = 'DISCARDED', discard_reason = $2 where id::text = $1 and status = 'QUARANTINED'`,
    [id, reason],
  );
  return rowCount === 1 ? 'discarded' : 'unknown';
}
