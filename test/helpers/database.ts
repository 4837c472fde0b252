import { randomUUID } from 'node:crypto';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { runAsAdmin, TEMPLATE, testServer, type TestServer } from './server.ts';

export interface TestDatabase extends Database {
  /** For what only an administrator may do or look at. */
  readonly admin: TestServer & { readonly database: string };
}

/** A database of this test's own, migrated, empty; `close` removes it. */
export async function createTestDatabase(options: { poolSize?: number } = {}): Promise<TestDatabase> {
  const server = testServer();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await runAsAdmin(server, `create database ${name} template ${TEMPLATE}`);
  const admin = { ...server, database: name };
  const database = await openDatabase({ admin, ...options });
  const close = async (): Promise<void> => {
    await database.close();
    await runAsAdmin(server, `drop database ${name} with (force)`);
  };
  return { ...database, admin, close };
}
