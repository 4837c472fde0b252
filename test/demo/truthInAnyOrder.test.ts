import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Hub } from '../../src/app.ts';
import { processPending } from '../../src/pipeline/processPending.ts';
import { runConnection } from '../../src/pipeline/runConnection.ts';
import { randomFrom } from '../faults/world.ts';
import { createTestDatabase } from '../helpers/database.ts';
import { processInSmallBatches, shuffled, shuffledBatches } from '../journey/arrivals.ts';
import { hubOf } from '../journey/hubOf.ts';
import { createInbox, createMadeUpSources } from '../journey/sources.ts';
import { allInvoices, answeredFacts, byIdentity, trueFacts, type Truth } from './invoiceFacts.ts';
import { answeredTotals, trueTotals } from './totals.ts';

/** Worlds, from seed SEED= on, each larger than the one before until they begin again. */
const RUNS = Number(process.env['RUNS'] ?? 1);
const FIRST_SEED = Number(process.env['SEED'] ?? 21);
const SIZES = [
  { enterprises: 11, invoices: 40 },
  { enterprises: 10, invoices: 3 },
  { enterprises: 30, invoices: 25 },
  { enterprises: 16, invoices: 200 },
];
const WORLDS = Array.from({ length: RUNS }, (_, index) => ({
  seed: FIRST_SEED + index,
  ...(SIZES[index % SIZES.length] ?? { enterprises: 10, invoices: 30 }),
}));

describe('a demonstration world that comes in any order, some of it twice', () => {
  it.each(WORLDS)(
    'is answered as the truth has it: seed $seed, $enterprises enterprises, $invoices invoices',
    async (world) => {
      const random = randomFrom(world.seed);
      const sources = await createMadeUpSources(world);
      const inbox = await createInbox(sources);
      const database = await createTestDatabase();
      const hub = await hubOf(inbox.folder, database);
      try {
        const batches = shuffledBatches(sources.deliveries, random);
        for (const [index, batch] of batches.entries()) {
          await inbox.deliver(batch);
          for (const connection of shuffled(hub.connections, random))
            await runConnection(hub.database.pipelinePool, connection);
          await (index === 1 ? processInSmallBatches : processPending)(hub.database.pipelinePool);
        }
        await expectTruth(hub, join(dirname(sources.hubYaml), 'truth.json'));
      } finally {
        await hub.close();
        await database.close();
        await rm(inbox.folder, { recursive: true, force: true });
        await sources.remove();
      }
    },
    120_000,
  );
});

async function expectTruth(hub: Hub, truthFile: string): Promise<void> {
  const truth = JSON.parse(await readFile(truthFile, 'utf8')) as Truth;
  expect(await answeredTotals(hub.database.pipelinePool)).toEqual(trueTotals(truth));
  const answered = await allInvoices(hub, truth.asOf);
  expect(answered.map(answeredFacts).sort(byIdentity)).toEqual(
    truth.invoices.map(trueFacts).sort(byIdentity),
  );
}
