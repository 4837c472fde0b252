import { rm } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { processPending } from '../../src/pipeline/processPending.ts';
import { runConnection } from '../../src/pipeline/runConnection.ts';
import { graphOf, type Graph } from '../faults/graph.ts';
import { randomFrom } from '../faults/world.ts';
import { createTestDatabase } from '../helpers/database.ts';
import { processInSmallBatches, shuffled, shuffledBatches } from './arrivals.ts';
import { hubOf } from './hubOf.ts';
import { createInbox, createSources, type Delivery, type Sources } from './sources.ts';

const RUNS = Number(process.env['RUNS'] ?? 1);
const FIRST_SEED = Number(process.env['SEED'] ?? 11);
const SEEDS = Array.from({ length: RUNS }, (_, index) => FIRST_SEED + index);
/** Of the samples, so that a run stays short. */
const SAMPLE_SHARE = process.env['RUNS'] === undefined ? 0.1 : 0.5;
/** What came is told by these, not what it means: a file that came once more, or a version that was overtaken. */
const ARRIVAL = ['raw_record'];

describe('the graph of documents', () => {
  it.each(SEEDS)(
    'is the same in whichever order they come, twice or once, in one batch or several (seed %i)',
    async (seed) => {
      const random = randomFrom(seed);
      const sources = await createSources(seed, () => random() < SAMPLE_SHARE);
      try {
        const inOrder = await graphAfter(sources, [sources.deliveries], random);
        expect(await graphAfter(sources, shuffledBatches(sources.deliveries, random), random)).toEqual(
          inOrder,
        );
        const reversed = [[...sources.deliveries].reverse()];
        expect(await graphAfter(sources, reversed, random, processInSmallBatches)).toEqual(inOrder);
      } finally {
        await sources.remove();
      }
    },
    120_000 + RUNS * 60_000,
  );
});

async function graphAfter(
  sources: Sources,
  batches: readonly (readonly Delivery[])[],
  random: () => number,
  process: (pool: pg.Pool) => Promise<void> = processPending,
): Promise<Graph> {
  const database = await createTestDatabase();
  const inbox = await createInbox(sources);
  const hub = await hubOf(inbox.folder, database);
  try {
    for (const batch of batches) {
      await inbox.deliver(batch);
      for (const connection of shuffled(hub.connections, random))
        await runConnection(hub.database.pipelinePool, connection);
      await process(hub.database.pipelinePool);
    }
    const graph = await graphOf(database.admin);
    return Object.fromEntries(Object.entries(graph).filter(([table]) => !ARRIVAL.includes(table)));
  } finally {
    await hub.close();
    await database.close();
    await rm(inbox.folder, { recursive: true, force: true });
  }
}
