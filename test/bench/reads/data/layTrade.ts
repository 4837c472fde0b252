import type pg from 'pg';
import { PARTIES } from './partiesSql.ts';
import { ENTERPRISES, TRADE } from './tradeSql.ts';

/** Raised when what is laid changes, so that data of an earlier shape is laid anew. */
const SHAPE = 1;

/** Whether the trade was laid to its end; half a trade is worth nothing. */
export async function isLaid(client: pg.Client, invoices: number): Promise<boolean> {
  const { rows } = await client.query<{ comment: string | null }>(
    `select obj_description(to_regnamespace('app'), 'pg_namespace') as comment`,
  );
  return rows[0]?.comment === commentFor(invoices);
}

/**
 * Lays a made-up trade of so many invoices straight into the hub's own empty tables.
 *
 * Secondary indexes are dropped meanwhile and built at the end, and foreign keys are not checked: every id is a hash of
 * what it names.
 *
 * @param client an administrator's connection.
 */
export async function layTrade(
  client: pg.Client,
  invoices: number,
  say: (line: string) => void,
): Promise<void> {
  await client.query(`set session_replication_role = replica`);
  await client.query(`set maintenance_work_mem = '512MB'`);
  const indexes = await dropSecondaryIndexes(client);
  const tell = async (what: string, work: () => Promise<string>): Promise<void> => {
    const start = performance.now();
    say(`  ${what}: ${await work()}, ${((performance.now() - start) / 1_000).toFixed(1)} s`);
  };
  for (const [what, statement] of [...PARTIES, ...TRADE]) {
    await tell(what, async () => `${(await client.query(filledIn(statement, invoices))).rowCount ?? 0} rows`);
  }
  await tell('indexes', async () => {
    for (const index of indexes) await client.query(index);
    return String(indexes.length);
  });
  await client.query('drop table bench_invoice');
  await client.query('vacuum (analyze)');
  await client.query(`comment on schema app is '${commentFor(invoices)}'`);
}

/** A comment of the hub's own schema says what was laid. */
function commentFor(invoices: number): string {
  return `bench trade ${SHAPE}: ${invoices} invoices`;
}

function filledIn(statement: string, invoices: number): string {
  return statement.replaceAll('$invoices', String(invoices)).replaceAll('$enterprises', String(ENTERPRISES));
}

/** Drops every index of the public tables that no constraint stands on, and gives back what builds it. */
async function dropSecondaryIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i join pg_class c on c.oid = i.indexrelid
    where c.relnamespace = 'public'::regnamespace and not i.indisunique
      and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}
