import type pg from 'pg';
import { identifySome } from './identifySome.ts';
import { linkBatch } from './linkBatch.ts';
import { inGraphTransaction } from './locks.ts';

/** Observations identified in one transaction: large enough to work in sets, small enough not to hold others up. */
const IDENTIFY_BATCH = 2_000;
const LINK_BATCH = 2_000;

export interface PendingProgress {
  readonly stage: 'identify' | 'link';
  readonly done: number;
}

/**
 * Identifies and links everything that waits. What a crash interrupts waits on, because each batch takes its work off
 * the list in the transaction that does it.
 */
export async function processPending(
  pool: pg.Pool,
  options: { signal?: AbortSignal; onProgress?: (progress: PendingProgress) => void } = {},
): Promise<void> {
  await repeat(options, 'identify', () => identifySome(pool, IDENTIFY_BATCH));
  await repeat(options, 'link', () => inGraphTransaction(pool, (client) => linkBatch(client, LINK_BATCH)));
}

async function repeat(
  options: { signal?: AbortSignal; onProgress?: (progress: PendingProgress) => void },
  stage: PendingProgress['stage'],
  batch: () => Promise<number>,
): Promise<void> {
  for (let done = 0; options.signal?.aborted !== true;) {
    const count = await batch();
    if (count === 0) return;
    done += count;
    options.onProgress?.({ stage, done });
  }
}
