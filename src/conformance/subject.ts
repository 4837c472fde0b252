import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type pg from 'pg';
import type { Connector } from '../kit/connector.ts';
import { type Fixture, listFixtures } from './fixtures.ts';
import { loadConnector } from './loadConnector.ts';
import { openScratchDatabase, type ScratchDatabase } from './scratchDatabase.ts';

/** The connector under test, with what the checks need around it. */
export interface Subject {
  /** The connector's own folder, absolute. */
  readonly folder: string;
  readonly connector: Connector<never>;
  readonly fixtures: readonly Fixture[];
  /** A folder of the checks' own, for sources to read; it goes with the subject. */
  readonly scratchDir: string;
  /** A migrated PostgreSQL database of the subject's own, opened when it is first asked for. */
  pool(): Promise<pg.Pool>;
  close(): Promise<void>;
}

/** @throws ConfigError when the folder has no connector, or one that cannot be loaded. */
export async function openSubject(connectorFolder: string): Promise<Subject> {
  const folder = resolve(connectorFolder);
  const connector = await loadConnector(folder);
  const scratchDir = await mkdtemp(join(tmpdir(), 'fourflow-conformance-'));
  let database: Promise<ScratchDatabase> | undefined;
  return {
    folder,
    connector,
    fixtures: listFixtures(folder),
    scratchDir,
    async pool() {
      database ??= openScratchDatabase();
      return (await database).pool;
    },
    async close() {
      // A database that could not be opened has failed the check that asked for it.
      const opened = await database?.catch(() => undefined);
      await opened?.close();
      await rm(scratchDir, { recursive: true, force: true });
    },
  };
}
