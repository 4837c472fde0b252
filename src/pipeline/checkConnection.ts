import type pg from 'pg';
import type { ReadyConnection } from '../ingest/readStream.ts';
import type { CheckResult } from '../kit/connector.ts';
import { recordHealth } from '../store/operations/recordHealth.ts';

/** Asks the connector whether the source is reachable, and keeps the answer. */
export async function checkConnection(pool: pg.Pool, connection: ReadyConnection): Promise<CheckResult> {
  const result = await connection.connector.check(connection.source);
  await recordHealth(pool, connection.id, result.state, result.message);
  return result;
}
