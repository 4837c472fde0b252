import type pg from 'pg';
import { messageOf, RetriableError } from '../kit/errors.ts';
import { type ReadOptions, type ReadyConnection, readStream } from '../ingest/readStream.ts';
import { recordHealth } from '../store/operations/recordHealth.ts';
import { finishRun, type RunCounts, type RunOutcome, startRun } from '../store/operations/runs.ts';
import { withRunLock } from './locks.ts';

export interface RunSummary extends RunCounts {
  readonly connection: string;
  readonly outcome: RunOutcome;
  readonly message: string | null;
  readonly durationMs: number;
}

/**
 * Reads all streams of a connection once. A failure ends this run with its reason; what had landed stays, with its cursor.
 *
 * @throws RetriableError RUN_IN_PROGRESS when another run of the connection is under way.
 */
export async function runConnection(
  pool: pg.Pool,
  connection: ReadyConnection,
  options: ReadOptions = {},
): Promise<RunSummary> {
  const startedAt = performance.now();
  const finished = await withRunLock(pool, connection.id, () => readAllStreams(pool, connection, options));
  if (finished === undefined) {
    throw new RetriableError(
      'RUN_IN_PROGRESS',
      `connection ${connection.name} is being read by another run; wait until that has finished.`,
    );
  }
  return { connection: connection.name, ...finished, durationMs: Math.round(performance.now() - startedAt) };
}

type FinishedRun = Omit<RunSummary, 'connection' | 'durationMs'>;

async function readAllStreams(
  pool: pg.Pool,
  connection: ReadyConnection,
  options: ReadOptions,
): Promise<FinishedRun> {
  const { id: runId, ownerId } = await startRun(pool, connection.id);
  try {
    for (const stream of connection.connector.streams) {
      await readStream(pool, { ...connection, ownerId }, { id: runId, stream }, options);
    }
  } catch (error) {
    await recordHealth(pool, connection.id, 'FAILED', messageOf(error));
    return finish(pool, runId, 'FAILED', messageOf(error));
  }
  if (connection.source.signal.aborted) {
    return finish(pool, runId, 'INTERRUPTED', 'Stopped; the next run goes on there.');
  }
  await recordHealth(pool, connection.id, 'HEALTHY', 'The last run read to the end.');
  return finish(pool, runId, 'SUCCEEDED', null);
}

async function finish(
  pool: pg.Pool,
  runId: string,
  outcome: RunOutcome,
  message: string | null,
): Promise<FinishedRun> {
  return { outcome, message, ...(await finishRun(pool, runId, outcome, message)) };
}
