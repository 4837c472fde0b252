import type pg from 'pg';
import { reviewBatch } from '../../src/identity/review/reviewBatch.ts';
import { identifySome } from '../../src/pipeline/identifySome.ts';
import { linkBatch } from '../../src/pipeline/linkBatch.ts';
import { inGraphTransaction } from '../../src/pipeline/locks.ts';
import type { Delivery } from './sources.ts';

/** As small as a long run allows: what is identified or linked together is chance, and not to be seen in the graph. */
export async function processInSmallBatches(pool: pg.Pool): Promise<void> {
  const size = { enterprises: 10, similarity: 0.6 };
  await untilNothingWaits(() => identifySome(pool, 60));
  await untilNothingWaits(() => inGraphTransaction(pool, (client) => linkBatch(client, 15)));
  await untilNothingWaits(() => inGraphTransaction(pool, (client) => reviewBatch(client, size)));
}

async function untilNothingWaits(batch: () => Promise<number>): Promise<void> {
  while ((await batch()) > 0);
}

/** Three batches in a random order, with every fifth file coming once more in some batch. */
export function shuffledBatches(deliveries: readonly Delivery[], random: () => number): Delivery[][] {
  const again = deliveries.filter(() => random() < 0.2);
  const batches: Delivery[][] = [[], [], []];
  for (const delivery of shuffled([...deliveries, ...again], random))
    batches[Math.floor(random() * batches.length)]?.push(delivery);
  return batches;
}

export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([left], [right]) => left - right)
    .map(([, item]) => item);
}
