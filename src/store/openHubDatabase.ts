import { join } from 'node:path';
import pg from 'pg';
import { ConfigError, messageOf } from '../kit/errors.ts';
import { type Database, type DatabaseOptions, openDatabase } from './database.ts';
import { type EmbeddedPostgres, openEmbeddedPostgres } from './embedded/openEmbeddedPostgres.ts';

export interface HubDatabaseOptions {
  /** An external PostgreSQL; absent, the embedded one in `dataDir` serves. */
  readonly url: string | undefined;
  readonly dataDir: string;
  /** A data folder serves one hub at a time; a command attaches beside it. */
  readonly role: 'hub' | 'command';
  readonly poolSize?: number;
  readonly onIdleError?: (error: Error) => void;
}

export interface HubDatabase extends Database {
  /** The embedded server, for its backup; undefined for an external one. */
  readonly embedded: EmbeddedPostgres | undefined;
}

/** The name of the hub's database in the embedded server. */
const EMBEDDED_DATABASE = 'fourflow';

/**
 * Opens the hub's database, migrated: the external one where a URL is given, else the embedded one.
 *
 * @throws ConfigError DATABASE_UNREACHABLE when the external one does not let us in.
 */
export async function openHubDatabase(options: HubDatabaseOptions): Promise<HubDatabase> {
  const { url, dataDir, role, ...rest } = options;
  if (url !== undefined) return { ...(await openExternal(url, rest)), embedded: undefined };
  const embedded = await openEmbeddedPostgres({ dataDir, role });
  try {
    await ensureDatabase(embedded);
    const { host, port, user, password } = embedded;
    const database = await openDatabase({
      admin: { host, port, user, password, database: EMBEDDED_DATABASE },
      ...rest,
    });
    return { ...database, embedded, close: () => closeBoth(database, embedded) };
  } catch (error) {
    await embedded.release();
    throw error;
  }
}

async function openExternal(url: string, rest: Omit<DatabaseOptions, 'admin'>): Promise<Database> {
  const { host, port, user, password, database, ssl } = new pg.Client(url);
  const admin = {
    host,
    port,
    user: user ?? 'postgres',
    password: password ?? '',
    database: database ?? 'postgres',
    ssl,
  };
  try {
    return await openDatabase({ admin, ...rest });
  } catch (error) {
    throw new ConfigError(
      'DATABASE_UNREACHABLE',
      `the database ${join(host, database ?? '')} does not serve (${messageOf(error)}); check DATABASE_URL, and that its user may create roles.`,
      { cause: error },
    );
  }
}

async function ensureDatabase({ host, port, user, password }: EmbeddedPostgres): Promise<void> {
  const client = new pg.Client({ host, port, user, password, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      EMBEDDED_DATABASE,
    ]);
    if (rowCount === 0) await client.query(`create database ${EMBEDDED_DATABASE}`);
  } catch (error) {
    // Another command created it in the same moment.
    if ((error as { code?: string }).code !== '42P04') throw error;
  } finally {
    await client.end();
  }
}

async function closeBoth(database: Database, embedded: EmbeddedPostgres): Promise<void> {
  await database.close();
  await embedded.release();
}
