import type pg from 'pg';
import { PARTIES } from './partiesSql.ts';
import { ENTERPRISES, TRADE } from './tradeSql.ts';

/** Raised when what is laid changes, so that data of an earlier shape is laid anew. */
const SHAPE = 1;

/**
 * Lays a made-up trade of so many invoices straight into the hub's own tables, unless it is there already.
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
  const comment = `bench trade ${SHAPE}: ${invoices} invoices`;
  if ((await commentOf(client)) === comment) return;
  await client.query(`set session_replication_role = replica`);
  await client.query(`set maintenance_work_mem = '512MB'`);
  const indexes = await dropSecondaryIndexes(client);
  const steps = [...PARTIES, ...TRADE, ...indexes.map((index) => ['index', index] as const)];
  for (const [what, statement] of steps) {
    const start = performance.now();
    const { rowCount } = await client.query(filledIn(statement, invoices));
    say(`  ${what}: ${String(rowCount ?? 0)} rows, ${((performance.now() - start) / 1_000).toFixed(1)} s`);
  }
  await client.query('drop table bench_invoice');
  await client.query('vacuum (analyze)');
  await client.query(`set session_replication_role = origin`);
  await client.query(`comment on schema app is '${comment}'`);
}

function filledIn(statement: string, invoices: number): string {
  return statement.replaceAll('$invoices', String(invoices)).replaceAll('$enterprises', String(ENTERPRISES));
}

/** What was laid last, and whether to its end, is said by a comment of the hub's own schema. */
async function commentOf(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ comment: string | null }>(
    `select obj_description('app'::regnamespace) as comment`,
  );
  return rows[0]?.comment ?? null;
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
