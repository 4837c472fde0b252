import type pg from 'pg';
import { PrincipalQuery } from './principalQuery.ts';

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
 * Runs one statement as the principal, reading only: a transaction of its own whose setting ends with it, so that a
 * pooled connection never carries a principal over.
 */
export async function queryAsPrincipal<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  principal: Principal,
  statement: Statement,
): Promise<Row[]> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    return await send<Row>(client, principal, statement);
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    // After a failure the connection's state is not worth knowing: it is closed, not pooled.
    client.release(failure);
  }
}

function send<Row extends pg.QueryResultRow>(
  client: pg.PoolClient,
  principal: Principal,
  { text, values = [], name }: Statement,
): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const rows: Row[] = [];
    const query = new PrincipalQuery(principal.id, {
      ...{ text, values: [...values] },
      ...(name === undefined ? {} : { name }),
    });
    query.on('row', (row) => rows.push(row as Row));
    query.on('error', reject);
    query.on('end', () => {
      resolve(rows);
    });
    client.query(query);
  });
}
