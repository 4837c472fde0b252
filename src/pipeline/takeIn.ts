import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { waitsFor } from '../store/operations/identity/pendingObservations.ts';
import { withRetries } from '../store/retries.ts';
import { identifySome } from './identifySome.ts';
import { IDENTIFY_BATCH, type PendingOptions, processPending } from './processPending.ts';

const LOOK_EVERY_MS = 100;

/**
 * Reads sources and takes in what they say: full batches are identified while more is read, for the database works then on
 * one core and reading on another; the rest, and all links, when everything has been read.
 *
 * @param read reads and lands; what it returns or throws is the caller's.
 * @throws what taking in fails with, also where reading failed before.
 */
export async function takeIn<Read>(
  pool: pg.Pool,
  read: () => Promise<Read>,
  options: PendingOptions = {},
): Promise<Read> {
  let isReading = true;
  const alongside = identifyWhile(pool, () => isReading && options.signal?.aborted !== true, options);
  try {
    return await read();
  } finally {
    isReading = false;
    await processPending(pool, { ...options, identified: await alongside });
  }
}

/** @returns how much was identified. What fails is met and told again by whoever goes on with it. */
async function identifyWhile(
  pool: pg.Pool,
  isReading: () => boolean,
  options: PendingOptions,
): Promise<number> {
  let done = 0;
  try {
    while (isReading()) {
      if (await waitsFor(pool, IDENTIFY_BATCH)) {
        done += await withRetries(() => identifySome(pool, IDENTIFY_BATCH), options);
        options.onProgress?.({ stage: 'identify', done });
      } else await delay(LOOK_EVERY_MS);
    }
  } catch {
    return done;
  }
  return done;
}
