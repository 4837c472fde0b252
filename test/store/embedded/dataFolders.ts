import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { EmbeddedPostgres } from '../../../src/store/embedded/openEmbeddedPostgres.ts';
import { findSupervisor } from '../../../src/store/embedded/findSupervisor.ts';

const PATIENCE_MS = 20_000;
const POLL_MS = 10;

const made: string[] = [];

/** A new folder that `removeDataFolders` takes away; open to all, so that an ordinary user's hub may work in it. */
export async function makeDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'embedded-'));
  await chmod(folder, 0o777);
  made.push(folder);
  return folder;
}

/** Ends whatever still serves the folders of this test file, and deletes them. */
export async function removeDataFolders(): Promise<void> {
  for (const folder of made.splice(0)) {
    const { supervisor, server } = await processesOf(folder);
    if (supervisor && isAlive(supervisor)) process.kill(supervisor, 'SIGTERM');
    await until(async () => !isAlive(supervisor), 'the supervisor ends');
    if (server && isAlive(server)) process.kill(server, 'SIGQUIT');
    await until(async () => !isAlive(server), 'the server ends');
    await rm(folder, { recursive: true, force: true });
  }
}

/** The process ids of a folder's supervisor and server; 0 where there is none. */
export async function processesOf(dataDir: string): Promise<{ supervisor: number; server: number }> {
  const address = await findSupervisor(dataDir);
  const lock = await readFile(join(dataDir, 'postgres', 'pgdata', 'postmaster.pid'), 'utf8').catch(() => '');
  return { supervisor: address?.pid ?? 0, server: Number(lock.split('\n')[0]) };
}

/** Whether a process runs; 0 is none, and one that has ended but was not yet waited for does not. */
export function isAlive(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

/** Waits for a condition, and fails naming it where it does not come about. */
export async function until(condition: () => Promise<boolean>, what: string): Promise<void> {
  for (const since = Date.now(); Date.now() < since + PATIENCE_MS;) {
    if (await condition()) return;
    await delay(POLL_MS);
  }
  throw new Error(`waited ${PATIENCE_MS} ms in vain until ${what}`);
}

/** What is needed to connect: an open database, or its description from another process. */
export type Reachable = Pick<EmbeddedPostgres, 'host' | 'port' | 'user' | 'password'>;

/** Runs one statement on a connection of its own and answers the first column. */
export async function ask(database: Reachable, sql: string): Promise<unknown[]> {
  const { host, port, user, password } = database;
  const client = new pg.Client({ host, port, user, password, database: 'postgres' });
  // A server that is killed under the connection is what some tests do.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return rows.map((row) => row[0]);
  } finally {
    await client.end();
  }
}
