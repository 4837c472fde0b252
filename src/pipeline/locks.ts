import type pg from 'pg';
import { inTransaction } from '../store/transaction.ts';

/** Identity and links work on the whole graph: one transaction at a time, across processes. */
const GRAPH_LOCK = 4_617_010;

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
