import type { Queryable } from '../transaction.ts';

export interface Slots {
  readonly connectionId: string;
  readonly schedule: string;
  readonly timeZone: string;
}

/**
 * Makes a schedule known. One that is known keeps the slot that is due, so that what was missed while no process ran is
 * caught up; one that was changed begins anew.
 */
export async function registerSlots(
  client: Queryable,
  { connectionId, schedule, timeZone }: Slots,
  due: Date,
): Promise<void> {
  await client.query(
    `insert into connection_schedule as known (connection_id, schedule, time_zone, last_slot, due_at)
     values ($1, $2, $3, now(), $4)
     on conflict (connection_id) do update
       set schedule = excluded.schedule, time_zone = excluded.time_zone, last_slot = now(), due_at = excluded.due_at
       where (known.schedule, known.time_zone) <> (excluded.schedule, excluded.time_zone)`,
    [connectionId, schedule, timeZone, due],
  );
}

/** Takes a slot that has come, once across processes. @param due the slot after it. */
export async function claimSlot(
  client: Queryable,
  connectionId: string,
  slot: Date,
  due: Date,
): Promise<'claimed' | 'taken'> {
  const { rowCount } = await client.query(
    'update connection_schedule set last_slot = $2, due_at = $3 where connection_id = $1 and last_slot < $2',
    [connectionId, slot, due],
  );
  return rowCount === 1 ? 'claimed' : 'taken';
}

/**
 * Takes what was missed, as one slot however many they were. A slot of this very second is left to who is on time.
 *
 * @param due the next slot from now on.
 * @returns the first of the slots that were missed.
 */
export async function claimMissed(
  client: Queryable,
  connectionId: string,
  due: Date,
): Promise<Date | undefined> {
  const { rows } = await client.query<{ slot: Date }>(
    `update connection_schedule s set last_slot = missed.due_at, due_at = $2
     from (select due_at from connection_schedule
       where connection_id = $1 and due_at <= now() - interval '1 second' for update) missed
     where s.connection_id = $1 returning missed.due_at as slot`,
    [connectionId, due],
  );
  return rows[0]?.slot;
}
