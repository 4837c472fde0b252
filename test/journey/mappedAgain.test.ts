import { copyFile, mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Hub } from '../../src/app.ts';
import { processPending } from '../../src/pipeline/processPending.ts';
import { runConnection } from '../../src/pipeline/runConnection.ts';
import { graphOf, type Graph } from '../faults/graph.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { hubOf } from './hubOf.ts';
import { createSources } from './sources.ts';

/** Whose ids others hold: links of people, decisions, what a client has kept. */
const GOLDEN = ['trade_document', 'tracking_event', 'payment', 'account_statement', 'account', 'enterprise'];

describe('a new version of the mappings', () => {
  it('leaves the graph and the ids of its rows as they were where it says the same', async () => {
    const sources = await createSources(7, () => true);
    const folder = dirname(sources.hubYaml);
    for (const { from, into } of sources.deliveries) {
      await mkdir(join(folder, into), { recursive: true });
      const to = join(folder, into, basename(from));
      if (from !== to) await copyFile(from, to);
    }
    const database = await createTestDatabase();
    const hub = await hubOf(folder, database);
    try {
      await readAll(hub);
      const [before, ids] = [await meaningOf(database), await idsOf(database)];
      expect(ids['payment']?.length).toBeGreaterThan(10);
      await database.pipelinePool.query('update stream_state set mapping_version = 0');
      await database.pipelinePool.query('update raw_record set mapping_version = 0');
      await readAll(hub);
      expect(await idsOf(database)).toEqual(ids);
      expect(await meaningOf(database)).toEqual(before);
    } finally {
      await hub.close();
      await database.close();
      await sources.remove();
    }
  }, 120_000);
});

async function readAll(hub: Hub): Promise<void> {
  for (const connection of hub.connections) await runConnection(hub.database.pipelinePool, connection);
  await processPending(hub.database.pipelinePool);
}

/** Which version has mapped a row is no part of it. */
async function meaningOf(database: TestDatabase): Promise<Graph> {
  const graph = await graphOf(database.admin);
  return Object.fromEntries(Object.entries(graph).filter(([table]) => table !== 'raw_record'));
}

async function idsOf(database: TestDatabase): Promise<Record<string, string[]>> {
  const ids: Record<string, string[]> = {};
  for (const table of GOLDEN) {
    const { rows } = await database.pipelinePool.query<{ id: string }>(`select id from ${table} order by id`);
    ids[table] = rows.map(({ id }) => id);
  }
  return ids;
}
