import { join } from 'node:path';
import pg from 'pg';
import { createKey } from '../../../src/security/index.ts';
import { openDatabase } from '../../../src/store/database.ts';
import { openEmbeddedPostgres } from '../../../src/store/embedded/openEmbeddedPostgres.ts';
import { prepareRoles } from '../../../src/store/roles.ts';
import { DAY } from '../../../src/kit/time.ts';
import { isLaid, layTrade } from './data/layTrade.ts';
import { bankId, READERS } from './data/partiesSql.ts';

/** Somebody who reads: a bank's key for the hub, and the principal behind it for the others. */
export interface Reader {
  readonly name: string;
  readonly principalId: string;
  readonly secret: string;
  /** Some invoices that it sees. */
  readonly invoiceIds: readonly string[];
}

/** The made-up trade, served by a PostgreSQL of its own. */
export interface Trade {
  /** An administrator's address, for the hub. */
  readonly adminUrl: string;
  /** The address of the role that row security binds, for the others. */
  readonly appUrl: string;
  readonly readers: readonly Reader[];
  close(): Promise<void>;
}

const SAMPLE = 500;

/** Starts PostgreSQL on the benchmark's own data folder, and lays the trade in it where it is not there yet. */
export async function openTrade(
  folder: string,
  invoices: number,
  say: (line: string) => void,
): Promise<Trade> {
  // What is made up may be lost with the power; reading does not write.
  const server = await openEmbeddedPostgres({
    ...{ dataDir: join(folder, 'postgres'), role: 'hub', durability: 'none' },
  });
  const { host, port, user, password } = server;
  const close = (): Promise<void> => server.release();
  try {
    const admin = { host, port, user, password, database: `trade_${invoices}` };
    const isThere = await offersTrade(admin, invoices);
    if (!isThere) await recreateDatabase(admin);
    const readers = await prepare(admin, async (client) => {
      if (!isThere) await layTrade(client, invoices, say);
    });
    const { app } = await prepareRoles(admin);
    return {
      adminUrl: urlOf(admin),
      appUrl: urlOf({ ...admin, user: app.user, password: app.password }),
      readers,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Admin {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

async function offersTrade(admin: Admin, invoices: number): Promise<boolean> {
  const exists = await withClient({ ...admin, database: 'postgres' }, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [admin.database]);
    return rowCount === 1;
  });
  return exists && withClient(admin, (client) => isLaid(client, invoices));
}

/** What an interrupted run left half is not mended but made anew. */
async function recreateDatabase({ database, ...admin }: Admin): Promise<void> {
  await withClient({ ...admin, database: 'postgres' }, async (client) => {
    await client.query(`drop database if exists ${database}`);
    await client.query(`create database ${database}`);
  });
}

async function prepare(admin: Admin, lay: (client: pg.Client) => Promise<void>): Promise<Reader[]> {
  const database = await openDatabase({ admin });
  try {
    return await withClient(admin, async (client) => {
      await lay(client);
      const readers: Reader[] = [];
      for (const reader of READERS) readers.push(await readerOf(client, database.pipelinePool, reader));
      return readers;
    });
  } finally {
    await database.close();
  }
}

async function readerOf(
  client: pg.Client,
  pipeline: pg.Pool,
  { name, bank }: { name: string; bank: string },
): Promise<Reader> {
  const { rows } = await client.query<{ id: string }>(`select ${bankId(bank)} as id`);
  const enterpriseId = rows[0]?.id ?? '';
  const expiresAt = new Date(Date.now() + DAY);
  const key = await createKey(pipeline, { role: 'RISK_OFFICER', label: 'bench', enterpriseId, expiresAt });
  const { rows: invoices } = await client.query<{ id: string }>(
    `select d.id from trade_document d where exists (
       select from data_grant g where g.grantee_id = $1 and g.grantor_id in (d.seller_id, d.buyer_id))
     order by md5(d.id::text) limit $2`,
    [enterpriseId, SAMPLE],
  );
  return { name, principalId: key.id, secret: key.secret, invoiceIds: invoices.map(({ id }) => id) };
}

async function withClient<Result>(
  admin: Admin,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf({ host, port, user, password, database }: Admin): string {
  return `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`;
}
