import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Hub, openHub } from '../../src/app.ts';
import { loadHubConfig } from '../../src/config/loadHubConfig.ts';
import { generateDemo } from '../../src/demo/generateDemo.ts';
import { findConnectors } from '../../src/pipeline/findConnectors.ts';
import { processPending } from '../../src/pipeline/processPending.ts';
import { runConnection, type RunSummary } from '../../src/pipeline/runConnection.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { allInvoices, answeredFacts, byIdentity, trueFacts, type Truth } from './invoiceFacts.ts';

describe('a demonstration world, loaded through the connectors', () => {
  let database: TestDatabase;
  let hub: Hub;
  let truth: Truth;
  let summaries: RunSummary[];
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fourflow-truth-'));
    await generateDemo({ outDir: folder, enterprises: 12, invoices: 120, seed: 7 });
    truth = JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8')) as Truth;
    database = await createTestDatabase();
    const connectors = await findConnectors();
    hub = await openHub({
      connectors,
      config: await loadHubConfig(join(folder, 'hub.yaml'), connectors),
      databaseUrl: urlOf(database),
      dataDir: folder,
      role: 'command',
      signal: new AbortController().signal,
    });
    summaries = [];
    for (const connection of hub.connections)
      summaries.push(await runConnection(hub.database.pipelinePool, connection));
    await processPending(hub.database.pipelinePool);
  }, 120_000);

  afterAll(async () => {
    await hub.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('counts every record as the world has it', () => {
    const counted = summaries.map(({ connection, read, accepted, quarantined }) => [
      connection,
      read,
      accepted,
      quarantined,
    ]);
    const expected = truth.connections.map(({ name, records, distinct, quarantined }) => [
      name,
      records,
      distinct,
      quarantined.length,
    ]);
    expect(counted.sort()).toEqual(expected.sort());
    for (const run of summaries) expect(run.read).toBe(run.accepted + run.unchanged + run.quarantined);
  });

  it('answers every invoice as the truth has it: facts, lines, links, payments', async () => {
    const answered = await allInvoices(hub, truth.asOf);
    expect(answered.map(answeredFacts).sort(byIdentity)).toEqual(
      truth.invoices.map(trueFacts).sort(byIdentity),
    );
  });

  it('takes nothing twice: a second full reading changes no golden row', async () => {
    const before = await versions(database);
    for (const connection of hub.connections) {
      const again = await runConnection(hub.database.pipelinePool, connection, { from: 'beginning' });
      expect(again.accepted).toBe(0);
    }
    await processPending(hub.database.pipelinePool);
    expect(await versions(database)).toEqual(before);
  }, 60_000);
});

async function versions(database: TestDatabase): Promise<unknown> {
  const { rows } = await database.pipelinePool.query(`
    select (select count(*) from trade_document) as documents, (select max(known_from) from trade_document) as latest,
      (select count(*) from history.trade_document) as earlier, (select max(known_from) from payment) as payment,
      (select max(known_from) from payment_allocation) as allocation, (select max(known_from) from tracking_event) as event,
      (select max(known_from) from document_line) as line, (select max(known_from) from shipment) as shipment`);
  return rows;
}

function urlOf({ admin }: TestDatabase): string {
  return `postgres://${admin.user}:${encodeURIComponent(admin.password)}@${admin.host}:${String(admin.port)}/${admin.database}`;
}
