import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/store/database.ts';
import { openEmbeddedPostgres } from '../../src/store/embedded/openEmbeddedPostgres.ts';
import { keepForTeardown } from './globalTeardown.ts';
import { announceServer, runAsAdmin, TEMPLATE } from './server.ts';

/** One real PostgreSQL for the suite, and a migrated template that each test's database is a copy of. */
export async function globalSetup(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fourflow-test-'));
  // Nothing here has to survive a power cut, and the suite is four times faster without waiting for the disk.
  const postgres = await openEmbeddedPostgres({ dataDir, role: 'hub', durability: 'none' });
  keepForTeardown({ postgres, dataDir });
  const { host, port, user, password } = postgres;
  const server = { host, port, user, password };
  await runAsAdmin(server, `create database ${TEMPLATE}`);
  const database = await openDatabase({ admin: { ...server, database: TEMPLATE } });
  await database.close();
  announceServer(server);
}
