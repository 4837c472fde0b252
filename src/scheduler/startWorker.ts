import type pg from 'pg';
import type { Logger } from 'pino';
import type { ReadyConnection } from '../ingest/readStream.ts';
import { RetriableError, messageOf } from '../kit/errors.ts';
import { SECOND } from '../kit/time.ts';
import { processPending } from '../pipeline/processPending.ts';
import { runConnection, type RunSummary } from '../pipeline/runConnection.ts';
import { Bell } from './Bell.ts';
import type { Queue, TakenJob } from './queue/openQueue.ts';
import { repeatAlone } from './repeatAlone.ts';

export interface WorkerOptions {
  readonly pool: pg.Pool;
  readonly queue: Queue;
  readonly connections: readonly ReadyConnection[];
  /** Connections read at the same time. */
  readonly concurrency: number;
  readonly logger: Logger;
  /** Aborted when the process is to end: no further job is taken, and runs stop behind their page. */
  readonly signal: AbortSignal;
}

export interface Worker {
  /** There may be a job: look now, not at the next turn. */
  wake(): void;
  /** Resolves when what was under way has ended, after the signal was aborted. */
  ended(): Promise<void>;
}

const LOOK_EVERY_MS = SECOND;
const RENEW_EVERY_MS = 4 * SECOND;
/** For a connection that another run reads just now. */
const BUSY_RETRY_SECONDS = 1;

/** Takes jobs from the queue, several at a time, and reads their connections. */
export function startWorker(options: WorkerOptions): Worker {
  const bell = new Bell(options.signal);
  const takeIn = repeatAlone(() => identifyAndLink(options));
  const lanes = Array.from({ length: options.concurrency }, () => work({ ...options, bell, takeIn }));
  // What a process that ended had landed but not identified waits for whoever comes next.
  if (options.concurrency > 0) void takeIn();
  return {
    wake: () => {
      bell.ring();
    },
    ended: async () => {
      await Promise.all(lanes);
      await takeIn.ended();
    },
  };
}

interface Lane extends WorkerOptions {
  readonly bell: Bell;
  readonly takeIn: () => Promise<void>;
}

async function work(lane: Lane): Promise<void> {
  const { queue, bell, signal, logger } = lane;
  while (!signal.aborted) {
    const job = await queue.take().catch((error: unknown) => {
      logger.warn({ err: error }, 'the queue cannot be read; it is tried again');
      return undefined;
    });
    if (!job) await bell.wait(LOOK_EVERY_MS);
    else await doJob(job, lane);
  }
}

/** What fails here, even the end of the job, leaves the job to be given out again. */
async function doJob(job: TakenJob, lane: Lane): Promise<void> {
  const { queue, logger, takeIn } = lane;
  const renewal = setInterval(() => {
    queue.renew(job).catch(() => undefined);
  }, RENEW_EVERY_MS);
  try {
    await readConnection(job, lane);
    await takeIn();
  } catch (error) {
    logger.error({ err: error, job: job.id }, 'a job failed; it is tried again');
    await queue.failed(job, messageOf(error)).catch(() => undefined);
  } finally {
    clearInterval(renewal);
  }
}

async function readConnection(job: TakenJob, lane: Lane): Promise<void> {
  const { queue, logger, pool, signal } = lane;
  const connection = lane.connections.find(({ id }) => id === job.connectionId);
  if (!connection) {
    logger.warn({ job: job.id }, 'a job is for a connection that hub.yaml here does not have');
    await queue.failed(job, 'the connection is not in hub.yaml of the worker that took the job');
    return;
  }
  try {
    const summary = await runConnection(pool, connection, {
      onRetry: (error) => {
        logger.warn({ err: error, connection: connection.name }, 'a page is landed again');
      },
    });
    logger[summary.outcome === 'FAILED' ? 'error' : 'info']({ ...summary, ...job }, 'run ended');
    await endJob(queue, job, summary, signal.aborted);
  } catch (error) {
    if (!isBusy(error)) throw error;
    await queue.putBack(job, BUSY_RETRY_SECONDS);
  }
}

/** A run that was interrupted by its process's end goes on in another; one that was taken over has gone on there. */
async function endJob(
  queue: Queue,
  job: TakenJob,
  { outcome }: RunSummary,
  isStopping: boolean,
): Promise<void> {
  if (outcome !== 'INTERRUPTED') await queue.done(job);
  else if (isStopping) await queue.putBack(job, 0);
}

function isBusy(error: unknown): boolean {
  return error instanceof RetriableError && error.code === 'RUN_IN_PROGRESS';
}

/** Identifies and links what has landed. What fails is logged and waits for the next run; the worker goes on. */
async function identifyAndLink({ pool, logger, signal }: WorkerOptions): Promise<void> {
  try {
    await processPending(pool, {
      signal,
      onRetry: (error) => {
        logger.warn({ err: error }, 'a batch is identified or linked again');
      },
    });
  } catch (error) {
    logger.error({ err: error }, 'identifying and linking failed; the next run goes on with it');
  }
}
