import type pg from 'pg';
import { inTransaction } from '../store/transaction.ts';

/** Identity and links work on the whole graph: one transaction at a time, across processes. */
const GRAPH_LOCK = 4_617_010;
/** First half of the key of a connection's run lock; the second is a hash of its id. */
const RUN_LOCK_SPACE = 4_617;

/** A transaction that holds the graph's lock from its beginning. */
export async function inGraphTransaction<Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  return inTransaction(pool, async (client) => {
    await lockGraph(client);
    return work(client);
  });
}

/** Waits for the graph's lock, which the transaction then holds to its end. */
export async function lockGraph(client: pg.PoolClient): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [GRAPH_LOCK]);
}

/**
 * Holds a connection's run lock while `work` runs, on a database session of its own, so that the lock ends with the
 * process that holds it.
 *
 * @returns undefined when another run of the connection holds it.
 */
export async function withRunLock<Result>(
  pool: pg.Pool,
  connectionId: string,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  const client = await pool.connect();
  const key = [RUN_LOCK_SPACE, connectionId];
  let failure: Error | undefined;
  try {
    const { rows } = await client.query<{ locked: boolean }>(
      'select pg_try_advisory_lock($1, hashtext($2)) as locked',
      key,
    );
    if (rows[0]?.locked !== true) return undefined;
    const result = await work();
    // A session that ended meanwhile has given the lock back: what was done under it is done.
    await client.query('select pg_advisory_unlock($1, hashtext($2))', key).catch((error: unknown) => {
      failure = error as Error;
    });
    return result;
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    // After a failure the session is closed, which gives the lock back even where a statement could not.
    client.release(failure);
  }
}
