import type pg from 'pg';
import type { ReadyConnection } from '../ingest/readStream.ts';
import type { CheckResult, DiscoveredStream } from '../kit/connector.ts';
import { recordHealth } from '../store/operations/recordHealth.ts';

export interface ConnectionCheck extends CheckResult {
  /** What a reachable source offers. */
  readonly streams: readonly DiscoveredStream[];
}

/** Asks the connector whether the source is reachable, keeps the answer, and tells what is there. */
export async function checkConnection(pool: pg.Pool, connection: ReadyConnection): Promise<ConnectionCheck> {
  const { connector, source } = connection;
  const result = await connector.check(source);
  await recordHealth(pool, connection.id, result.state, result.message);
  return { ...result, streams: result.state === 'HEALTHY' ? await connector.discover(source) : [] };
}
