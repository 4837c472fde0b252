import type { Queryable } from '../transaction.ts';

/** Keeps what the last check or run said of a source: HEALTHY, UNREACHABLE, or FAILED. */
export async function recordHealth(
  client: Queryable,
  connectionId: string,
  state: 'HEALTHY' | 'UNREACHABLE' | 'FAILED',
  message: string | null,
): Promise<void> {
  await client.query(
    'update source_connection set health_state = $2, health_message = $3, health_checked_at = now() where id = $1',
    [connectionId, state, message],
  );
}
