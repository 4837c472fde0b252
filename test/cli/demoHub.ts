import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateDemo } from '../../src/demo/generateDemo.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import type { Place } from './fourflow.ts';

export interface DemoHub extends Place {
  readonly database: TestDatabase;
  close(): Promise<void>;
}

/** A small demonstration world in a folder of its own, on a database of its own in the suite's server. */
export async function createDemoHub(options: { seed?: number; invoices?: number } = {}): Promise<DemoHub> {
  const folder = await temporaryFolder();
  await generateDemo({
    outDir: folder,
    enterprises: 10,
    invoices: options.invoices ?? 10,
    seed: options.seed ?? 7,
  });
  const database = await createTestDatabase();
  const close = async (): Promise<void> => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, databaseUrl: urlOf(database), database, close };
}

export function urlOf({ admin }: Pick<TestDatabase, 'admin'>): string {
  const { host, port, user, password, database } = admin;
  return `postgres://${user}:${encodeURIComponent(password)}@${host}:${String(port)}/${database}`;
}

export async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'fourflow-cli-'));
}
