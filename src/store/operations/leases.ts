import type { Queryable } from '../transaction.ts';
import { endOpenRuns, startRun } from './runs.ts';

/** The right to land pages of a connection, until another run takes it over. */
export interface Lease {
  readonly connectionId: string;
  readonly runId: string;
  /** Whose data the run brings. */
  readonly ownerId: string;
  /** Grows with every run of the connection; whoever holds an older one commits nothing more. */
  readonly token: string;
}

/** First half of the key of a lease's session lock; the second is a hash of connection and token. */
const LEASE_LOCK_SPACE = 4_617;
const LEASE_LOCK = `${String(LEASE_LOCK_SPACE)}, hashtext($1 || '#' || $2)`;

/**
 * Takes the connection for a new run, in the transaction given: where nothing runs, where the session of the run that
 * has it is gone, or where it has not renewed its lease in time. The run that lost it ends where its last page did.
 *
 * @returns undefined while another run has it.
 */
export async function takeLease(
  client: Queryable,
  connectionId: string,
  leaseMs: number,
): Promise<Lease | undefined> {
  await client.query('insert into connection_lease (connection_id) values ($1) on conflict do nothing', [
    connectionId,
  ]);
  const { rows } = await client.query<{ token: string; runId: string | null; isInTime: boolean }>(
    `select token, run_id as "runId", expires_at > clock_timestamp() as "isInTime" from connection_lease
     where connection_id = $1 for update`,
    [connectionId],
  );
  const before = rows[0] ?? { token: '0', runId: null, isInTime: false };
  const isAlive = before.runId !== null && (await isLocked(client, connectionId, before.token));
  if (isAlive && before.isInTime) return undefined;
  await endOpenRuns(client, connectionId, isAlive ? STALLED : DIED);
  const { id: runId, ownerId } = await startRun(client, connectionId);
  const { rows: taken } = await client.query<{ token: string }>(
    `update connection_lease set token = token + 1, run_id = $2, page_count = 0,
       expires_at = clock_timestamp() + $3 * interval '1 millisecond'
     where connection_id = $1 returning token`,
    [connectionId, runId, leaseMs],
  );
  return { connectionId, runId, ownerId, token: taken[0]?.token ?? '0' };
}

const DIED = 'The process that ran it ended; what it had landed stays.';
const STALLED =
  'The process that ran it did not answer in time, so that another run took over; what it had landed stays.';

/** Marks the session as the lease's: another run sees at once, not only when the lease expires, that it is gone. */
export async function lockLease(client: Queryable, { connectionId, token }: Lease): Promise<void> {
  await client.query(`select pg_try_advisory_lock(${LEASE_LOCK})`, [connectionId, token]);
}

async function isLocked(client: Queryable, connectionId: string, token: string): Promise<boolean> {
  const { rows } = await client.query<{ free: boolean }>(
    `select pg_try_advisory_xact_lock(${LEASE_LOCK}) as free`,
    [connectionId, token],
  );
  return rows[0]?.free !== true;
}

/** @returns `lost` where another run has taken over. */
export async function renewLease(
  client: Queryable,
  { connectionId, token }: Lease,
  leaseMs: number,
): Promise<'renewed' | 'lost'> {
  const { rowCount } = await client.query(
    `update connection_lease set expires_at = clock_timestamp() + $3 * interval '1 millisecond'
     where connection_id = $1 and token = $2`,
    [connectionId, token, leaseMs],
  );
  return rowCount === 1 ? 'renewed' : 'lost';
}

/**
 * The fence. In the transaction of a page, as its last statement: until that commits nobody can take the lease over,
 * and once somebody has, nothing of the page is committed.
 *
 * @param page counted from 0 within the run.
 * @returns `landed` where an attempt before was committed, though nobody learned of it.
 */
export async function claimPage(
  client: Queryable,
  { connectionId, token }: Lease,
  page: number,
): Promise<'claimed' | 'landed' | 'lost'> {
  const { rowCount } = await client.query(
    'update connection_lease set page_count = $3 + 1 where connection_id = $1 and token = $2 and page_count = $3',
    [connectionId, token, page],
  );
  if (rowCount === 1) return 'claimed';
  const { rowCount: isHeld } = await client.query(
    'select from connection_lease where connection_id = $1 and token = $2',
    [connectionId, token],
  );
  return isHeld === 1 ? 'landed' : 'lost';
}

/** In the transaction that ends the run. @returns `lost` where another run has taken over, and has ended this one. */
export async function giveLeaseBack(
  client: Queryable,
  { connectionId, token }: Lease,
): Promise<'given back' | 'lost'> {
  const { rowCount } = await client.query(
    'update connection_lease set run_id = null, expires_at = clock_timestamp() where connection_id = $1 and token = $2',
    [connectionId, token],
  );
  return rowCount === 1 ? 'given back' : 'lost';
}
