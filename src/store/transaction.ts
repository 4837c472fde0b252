import type pg from 'pg';

/** What runs statements: a pool, or the one connection of a transaction. */
export type Queryable = Pick<pg.Pool, 'query'>;

/** Everything in `work` happens, or nothing does. */
export async function inTransaction<Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    // A closed connection rolls back, whatever state it was in; a rollback statement could itself fail.
    failure = error as Error;
    throw error;
  } finally {
    client.release(failure);
  }
}
