/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call -- answers are walked by what they were asked for, fact by fact */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildHubSchema, createHubExecutor } from '../../src/api/index.ts';
import { processPending } from '../../src/pipeline/processPending.ts';
import { runConnection, type RunSummary } from '../../src/pipeline/runConnection.ts';
import { queryAsPrincipal } from '../../src/store/principalTransaction.ts';
import { createTestDatabase } from '../helpers/database.ts';
import { hubOf } from './hubOf.ts';

export type Json = Readonly<Record<string, any>>; // eslint-disable-line @typescript-eslint/no-explicit-any -- answers are walked by what they were asked for

export interface Journey {
  readonly runs: readonly RunSummary[];
  ask(source: string, variables?: Readonly<Record<string, unknown>>): Promise<Json>;
  /** All nodes of a root list, page by page. */
  nodesOf(field: string, selection: string, first?: number): Promise<Json[]>;
  close(): Promise<void>;
}

/** Folders read through their connectors as `fourflow sync` reads them, and the graph as the operator sees it. */
export async function travel(folders: Readonly<Record<string, string>>): Promise<Journey> {
  const folder = await mkdtemp(join(tmpdir(), 'fourflow-journey-'));
  await writeFile(join(folder, 'hub.yaml'), configOf(folders));
  const database = await createTestDatabase();
  const hub = await hubOf(folder, database);
  const runs: RunSummary[] = [];
  for (const connection of hub.connections)
    runs.push(await runConnection(hub.database.pipelinePool, connection));
  await processPending(hub.database.pipelinePool);
  const executor = createHubExecutor({
    schema: buildHubSchema(),
    entities: hub.database.dataSource.entityMetadatas,
    runStatement: async (principal, statement) =>
      queryAsPrincipal(hub.database.appPool, principal, statement),
  });
  const moment = { today: '2026-06-30', timeZone: 'UTC' };
  const ask: Journey['ask'] = async (source, variables = {}) => {
    const result = await executor.execute(source, { principal: hub.operator, moment, variables });
    const { data, errors } = JSON.parse(JSON.stringify(result)) as { data: Json; errors?: Json[] };
    if (errors) throw new Error(errors.map((error) => String(error['message'])).join('; '));
    return data;
  };
  return {
    runs,
    ask,
    nodesOf: async (field, selection, first = 20) => nodesOf(ask, { field, selection, first }),
    close: async () => {
      await hub.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function nodesOf(
  ask: Journey['ask'],
  { field, selection, first }: { field: string; selection: string; first: number },
): Promise<Json[]> {
  const source = `query ($after: String) { list: ${field}(first: ${String(first)}, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { ${selection} } } } }`;
  const nodes: Json[] = [];
  for (let after: string | null = null; ;) {
    const { list } = await ask(source, { after });
    nodes.push(...list.edges.map(({ node }: Json) => node as Json));
    if (!list.pageInfo.hasNextPage) return nodes;
    after = list.pageInfo.endCursor as string;
  }
}

function configOf(folders: Readonly<Record<string, string>>): string {
  const connections = Object.entries(folders).map(([connector, path]) => ({
    name: connector,
    connector,
    owner: { scheme: 'GLN', value: '7300010000001', name: 'Core AG' },
    config: { path },
  }));
  // JSON is YAML as well.
  return JSON.stringify({ connections });
}
