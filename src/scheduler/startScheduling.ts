import type pg from 'pg';
import type { Logger } from 'pino';
import type { ReadyConnection } from '../ingest/readStream.ts';
import { openQueue } from './queue/openQueue.ts';
import { startClock } from './startClock.ts';
import { startWorker } from './startWorker.ts';
import { watchFolders } from './watchFolders.ts';

export interface SchedulingOptions {
  readonly pool: pg.Pool;
  readonly connections: readonly (ReadyConnection & { readonly schedule: string | undefined })[];
  /** The time zone of the schedules; undefined for a process that only works and fires no slots. */
  readonly timeZone: string | undefined;
  /** 0: this process fires slots, and others work. */
  readonly concurrency: number;
  readonly logger: Logger;
  /** Aborted when the process is to end. */
  readonly signal: AbortSignal;
}

export interface Scheduling {
  /** Resolves when all has ended in order; to be called once the signal was aborted. */
  ended(): Promise<void>;
}

/** Of each lane: its lease, its page, and one beside for the queue. */
const CONNECTIONS_A_LANE = 3;
const CONNECTIONS_BESIDE = 6;

/** Connections of the database that a process needs for its lanes: with fewer, leases could take them all. */
export function poolSizeFor(concurrency: number): number {
  return CONNECTIONS_A_LANE * concurrency + CONNECTIONS_BESIDE;
}

/** Runs this process's part of the schedules: the clock, the folders it watches, and its worker. */
export async function startScheduling(options: SchedulingOptions): Promise<Scheduling> {
  const { pool, connections, timeZone, concurrency, logger, signal } = options;
  const onError = (error: unknown): void => {
    logger.warn({ err: error }, 'the queue is away; what is due is caught up');
  };
  const queue = await openQueue(pool, onError);
  const worker = startWorker({ pool, queue, connections, concurrency, logger, signal });
  const wake = (): void => {
    worker.wake();
  };
  const clock =
    timeZone === undefined
      ? undefined
      : await startClock(connections, { pool, queue, timeZone, onError, onSlot: wake });
  watchFolders(connections, { queue, logger, signal, onNews: wake });
  return {
    ended: async () => {
      await clock?.stop();
      await worker.ended();
      await queue.close();
    },
  };
}
