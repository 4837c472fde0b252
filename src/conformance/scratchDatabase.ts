import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '../store/database.ts';
import { openEmbeddedPostgres } from '../store/embedded/openEmbeddedPostgres.ts';

export interface ScratchDatabase {
  /** The pipeline's connections. */
  readonly pool: pg.Pool;
  /** Removes the database with all that is in it. */
  close(): Promise<void>;
}

/** A PostgreSQL server on which databases may be made and dropped. */
export interface ScratchServer {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** A migrated database to copy, which is faster than migrating a new one. */
  readonly template?: string;
  /** Ends what was started for this use alone. */
  release?(): Promise<void>;
}

/**
 * Who runs checks beside a server of theirs offers it here on globalThis, as a function that returns it: a test suite
 * has one server for all its files. Without an offer each subject gets an embedded server of its own.
 */
export const OFFERED_SERVER = Symbol.for('fourflow.conformance.server');

type Offer = Partial<Record<typeof OFFERED_SERVER, () => Promise<ScratchServer>>>;

/** A migrated, empty database. */
export async function openScratchDatabase(): Promise<ScratchDatabase> {
  const server = await ((globalThis as Offer)[OFFERED_SERVER] ?? startServer)();
  const name = `conformance_${randomUUID().replaceAll('-', '')}`;
  try {
    await administer(
      server,
      `create database ${name} ${server.template ? `template ${server.template}` : ''}`,
    );
    const { host, port, user, password } = server;
    const database = await openDatabase({ admin: { host, port, user, password, database: name } });
    const close = async (): Promise<void> => {
      await database.close();
      await administer(server, `drop database ${name} with (force)`);
      await server.release?.();
    };
    return { pool: database.pipelinePool, close };
  } catch (error) {
    await server.release?.();
    throw error;
  }
}

/** Nothing here has to outlive the checks, so the server does not wait for the disk. */
async function startServer(): Promise<ScratchServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fourflow-conformance-database-'));
  const postgres = await openEmbeddedPostgres({ dataDir, role: 'hub', durability: 'none' });
  const { host, port, user, password } = postgres;
  return {
    ...{ host, port, user, password },
    async release() {
      await postgres.release();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function administer({ host, port, user, password }: ScratchServer, statement: string): Promise<void> {
  const client = new pg.Client({ host, port, user, password, database: 'postgres' });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
