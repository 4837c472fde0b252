import type pg from 'pg';
import { reviewBatch } from '../identity/review/reviewBatch.ts';
import { type RetryOptions, withRetries } from '../store/retries.ts';
import { identifySome } from './identifySome.ts';
import { linkBatch } from './linkBatch.ts';
import { inGraphTransaction } from './locks.ts';

/** Observations identified in one transaction: large enough to work in sets, small enough not to hold others up. */
export const IDENTIFY_BATCH = 1_000;
/** Each brings along what waits around its trade. */
const LINK_BATCH = 500;
const REVIEW_BATCH = 500;
/** Lower, and people decide mostly what is obviously two firms; higher, and misspelled names are missed. */
const SIMILARITY = 0.6;

export interface PendingProgress {
  readonly stage: 'identify' | 'link' | 'review';
  readonly done: number;
}

export interface PendingOptions extends RetryOptions {
  readonly onProgress?: (progress: PendingProgress) => void;
  /** From which similarity of names on two enterprises are shown to a person, 0 to 1; by default 0.6. */
  readonly similarity?: number;
  /** How much was identified before, for the progress to go on from. */
  readonly identified?: number;
}

/**
 * Identifies, links and reviews everything that waits. What a crash interrupts waits on, because each batch takes its
 * work off the list in the transaction that does it; for the same reason a batch that met a deadlock or a lost database
 * is simply done again.
 */
export async function processPending(pool: pg.Pool, options: PendingOptions = {}): Promise<void> {
  await repeat(options, 'identify', () => identifySome(pool, IDENTIFY_BATCH), options.identified);
  await repeat(options, 'link', () => inGraphTransaction(pool, (client) => linkBatch(client, LINK_BATCH)));
  const size = { enterprises: REVIEW_BATCH, similarity: options.similarity ?? SIMILARITY };
  await repeat(options, 'review', () => inGraphTransaction(pool, (client) => reviewBatch(client, size)));
}

async function repeat(
  options: PendingOptions,
  stage: PendingProgress['stage'],
  batch: () => Promise<number>,
  before = 0,
): Promise<void> {
  for (let done = before; options.signal?.aborted !== true;) {
    const count = await withRetries(batch, options);
    if (count === 0) return;
    done += count;
    options.onProgress?.({ stage, done });
  }
}
