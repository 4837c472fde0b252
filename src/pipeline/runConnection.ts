import type pg from 'pg';
import { FatalError, messageOf, RetriableError } from '../kit/errors.ts';
import { type ReadOptions, type ReadyConnection, readStream } from '../ingest/readStream.ts';
import { claimPage, type Lease } from '../store/operations/leases.ts';
import { endRun, type JudgedRun } from './endRun.ts';
import { type HeldConnection, holdConnection } from './holdConnection.ts';

export interface RunSummary extends JudgedRun {
  readonly connection: string;
  /** Pages that were landed again after a deadlock or a lost database. */
  readonly retries: number;
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
  const finished = await holdConnection(pool, connection.id, (held) => run(pool, connection, held, options));
  if (finished === undefined) {
    throw new RetriableError(
      'RUN_IN_PROGRESS',
      `connection ${connection.name} is being read by another run; wait until that has finished.`,
    );
  }
  return { connection: connection.name, ...finished, durationMs: Math.round(performance.now() - startedAt) };
}

type FinishedRun = Omit<RunSummary, 'connection' | 'durationMs'>;

async function run(
  pool: pg.Pool,
  connection: ReadyConnection,
  held: HeldConnection,
  options: ReadOptions,
): Promise<FinishedRun> {
  const notes: string[] = [];
  let retries = 0;
  const failure = await readAllStreams(pool, connection, held, {
    ...options,
    onNote: (note) => {
      notes.push(note);
      options.onNote?.(note);
    },
    onRetry: (error) => {
      retries += 1;
      options.onRetry?.(error);
    },
  });
  const isStopped = connection.source.signal.aborted;
  return { ...(await endRun(pool, held.lease, { failure, isStopped, notes })), retries };
}

/** @returns the reason where it could not be read to the end. */
async function readAllStreams(
  pool: pg.Pool,
  connection: ReadyConnection,
  { lease, lost }: HeldConnection,
  options: ReadOptions,
): Promise<string | undefined> {
  const { ownerId, runId: id } = lease;
  const signal = AbortSignal.any([connection.source.signal, lost]);
  const source = { ...connection.source, signal };
  const guard = fence(lease, connection.name);
  try {
    for (const stream of connection.connector.streams) {
      await readStream(
        pool,
        { ...connection, source, ownerId },
        { id, stream, guard: guard.check },
        {
          ...options,
          onPage: (counts) => {
            guard.next();
            options.onPage?.(counts);
          },
        },
      );
    }
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** Lets each page of the run commit once, and none after another run has taken the connection over. */
function fence(lease: Lease, name: string) {
  let page = 0;
  return {
    check: async (client: pg.PoolClient): Promise<'claimed' | 'landed'> => {
      const claim = await claimPage(client, lease, page);
      if (claim !== 'lost') return claim;
      throw new FatalError(
        'RUN_SUPERSEDED',
        `connection ${name} was taken over by another run while this one stood still; nothing of the page was kept, the other run reads it.`,
      );
    },
    next: (): void => {
      page += 1;
    },
  };
}
