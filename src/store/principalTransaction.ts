import type { Writable } from 'node:stream';
import type pg from 'pg';

/** Who asks. Rows are visible to this principal alone, by the policies of the database. */
export interface Principal {
  readonly id: string;
  readonly role: Role;
  readonly enterpriseId: string | null;
  readonly connectionId: string | null;
}

export type Role = 'ADMIN' | 'RISK_OFFICER' | 'ENTERPRISE' | 'PARTNER' | 'GATEWAY' | 'INGEST';

export interface Statement {
  readonly text: string;
  readonly values?: readonly unknown[];
  /** Prepares the statement under this name on the connection. */
  readonly name?: string;
}

/**
 * Runs one statement as the principal: a transaction of its own whose setting ends with it, so that a pooled
 * connection never carries a principal over. The four messages travel without waiting for one another.
 */
export async function queryAsPrincipal<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  principal: Principal,
  statement: Statement,
): Promise<Row[]> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    return await sendTransaction<Row>(client, principal, statement);
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    // After a failure the connection's state is not worth knowing: it is closed, not pooled.
    client.release(failure);
  }
}

async function sendTransaction<Row extends pg.QueryResultRow>(
  client: pg.PoolClient,
  principal: Principal,
  statement: Statement,
): Promise<Row[]> {
  const { text, name } = statement;
  const values = [...(statement.values ?? [])];
  const sent = inOnePacket(
    client,
    () =>
      [
        client.query('begin read only'),
        client.query({
          name: 'set-principal',
          text: `select set_config('app.principal', $1, true)`,
          values: [principal.id],
        }),
        client.query<Row>(extended({ text, values, ...(name === undefined ? {} : { name }) })),
        client.query('commit'),
      ] as const,
  );
  const settled = await Promise.allSettled(sent);
  const refused = settled.find((result) => result.status === 'rejected');
  if (refused) throw refused.reason;
  return (await sent[2]).rows;
}

/** Messages that are written together cost the operating system one call, and PostgreSQL one awakening. */
function inOnePacket<Result>(client: pg.PoolClient, write: () => Result): Result {
  const { connection } = client as unknown as { connection?: { stream?: Partial<Writable> } };
  connection?.stream?.cork?.();
  try {
    return write();
  } finally {
    connection?.stream?.uncork?.();
  }
}

/** The extended protocol takes one statement: a text can never bring a second one along. */
function extended(query: pg.QueryConfig): pg.QueryConfig {
  return Object.assign(query, { queryMode: 'extended' });
}
