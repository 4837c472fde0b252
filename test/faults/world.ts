import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import pg from 'pg';
import { generateDemo } from '../../src/demo/generateDemo.ts';
import { urlOf } from '../cli/demoHub.ts';
import { fourflow, type Place } from '../cli/fourflow.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { type Graph, graphOf } from './graph.ts';

/** How often a fault strikes; `RUNS=` sets it for the long form. */
export const RUNS = process.env['RUNS'] === undefined ? undefined : Number(process.env['RUNS']);

/** The documents of a made-up chain, and what an undisturbed load makes of them. */
export interface World {
  readonly folder: string;
  readonly graph: Graph;
  /** Lines of progress that it wrote: one for each page, and for each batch identified or linked. */
  readonly steps: number;
  readonly stepMs: number;
  remove(): Promise<void>;
}

export async function createWorld(seed: number): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'fourflow-faults-'));
  await generateDemo({ outDir: folder, enterprises: 10, invoices: 12, seed });
  const hub = await openHub(folder);
  try {
    const startedAt = performance.now();
    const { code, stderr } = await fourflow(hub, 'sync');
    if (code !== 0) throw new Error(stderr);
    const steps = stderr.trim().split('\n').length;
    const stepMs = (performance.now() - startedAt) / steps;
    const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
    return { folder, steps, stepMs, graph: await graphOf(hub.database.admin), remove };
  } finally {
    await hub.database.close();
  }
}

export interface EmptyHub extends Place {
  readonly database: TestDatabase;
}

/** A hub that has read nothing of a folder yet. */
export async function openHub(folder: string): Promise<EmptyHub> {
  const database = await createTestDatabase();
  return { folder, database, databaseUrl: urlOf(database) };
}

interface RunRow {
  readonly outcome: string;
  readonly message: string | null;
  readonly read: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly quarantined: number;
}

/** All runs of a hub, the interrupted ones with what they had landed. */
export async function runsOf(connection: pg.ClientConfig): Promise<RunRow[]> {
  return queryAll<RunRow>(
    connection,
    `select outcome, message, read_count as read, accepted_count as accepted, unchanged_count as unchanged,
       quarantined_count as quarantined from ingest_run order by started_at`,
  );
}

/** Records that are there, whatever became of them. */
export async function recordCount(connection: pg.ClientConfig): Promise<number> {
  const [found] = await queryAll<{ count: number }>(
    connection,
    `select count(*)::int as count from raw_record where counts = 'record'`,
  );
  return found?.count ?? 0;
}

export async function queryAll<Row extends pg.QueryResultRow>(
  connection: pg.ClientConfig,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** The same world with each file delivered twice, under other names in another order. */
export async function deliverTwiceShuffled(from: string, random: () => number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fourflow-faults-'));
  await cp(from, folder, { recursive: true, filter: (source) => !source.includes('.fourflow') });
  const entries = await readdir(join(folder, 'inbox'), { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const named = (): string => join(dirname(file), `${random().toString(36).slice(2)}${extname(file)}`);
    await writeFile(named(), await readFile(file));
    await rename(file, named());
  }
  return folder;
}

/** A stream of numbers in [0, 1) that its seed repeats (mulberry32), so that a failure can be had again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
