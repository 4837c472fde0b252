import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import {
  type EmbeddedPostgres,
  openEmbeddedPostgres,
} from '../../../src/store/embedded/openEmbeddedPostgres.ts';
import { openHubDatabase } from '../../../src/store/openHubDatabase.ts';
import { tellHow } from './tellHow.ts';

// copyRows FROM_DATA_DIR INTO_DATA_DIR: the rows of all tables but history, from files that the server reads itself, into
// the same tables with the same keys and indexes: what no hub can be faster than.

const [from = '', into = ''] = process.argv.slice(2);
const files = await mkdtemp(join(tmpdir(), 'fourflow-copy-'));
// The server runs under an account of its own where this process is root.
await chmod(files, 0o777);
const tables = await writeFiles();
await readFiles();
await rm(files, { recursive: true });

async function writeFiles(): Promise<string[]> {
  const server = await openEmbeddedPostgres({ dataDir: from, role: 'command' });
  const names = await onServer(server, async (client) => {
    const found = await tablesInOrder(client);
    for (const table of found) await client.query(`copy ${table} to '${join(files, table)}' (format binary)`);
    return found;
  });
  await server.release();
  return names;
}

async function readFiles(): Promise<void> {
  const database = await openHubDatabase({ url: undefined, dataDir: into, role: 'command' });
  const server = database.embedded;
  if (!server) throw new TypeError('copyRows: the target must be an embedded database.');
  await onServer(server, (client) =>
    tellHow(async () => {
      let rows = 0;
      for (const table of tables) {
        const { rowCount } = await client.query(`copy ${table} from '${join(files, table)}' (format binary)`);
        rows += rowCount ?? 0;
      }
      return rows;
    }),
  );
  await database.close();
}

async function onServer<Result>(
  { host, port, user, password }: EmbeddedPostgres,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ host, port, user, password, database: 'fourflow' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Each table behind those that its foreign keys point to. */
async function tablesInOrder(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; needs: string[] }>(
    `select c.relname as name, array(
       select distinct f.confrelid::regclass::text from pg_constraint f
       where f.contype = 'f' and f.conrelid = c.oid and f.confrelid <> c.oid) as needs
     from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'schema_migration'
     order by c.relname`,
  );
  const ordered: string[] = [];
  while (ordered.length < rows.length) {
    const next = rows.filter(
      ({ name, needs }) => !ordered.includes(name) && needs.every((need) => ordered.includes(need)),
    );
    if (next.length === 0) throw new TypeError('copyRows: the foreign keys of the tables run in a circle.');
    ordered.push(...next.map(({ name }) => name));
  }
  return ordered;
}
