import type { Queryable } from '../../../src/store/transaction.ts';
import { queryAsPrincipal } from '../../../src/store/principalTransaction.ts';
import type { TestDatabase } from '../../helpers/database.ts';
import type { Asker } from './issueKeys.ts';

/** A row as JSON, under the columns' names; numbers are there as text, for they may be money. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** Rows by key, by table: everything that is there, or what somebody sees. */
export type Rows = ReadonlyMap<string, ReadonlyMap<string, StoredRow>>;
export type Keys = ReadonlyMap<string, ReadonlySet<string>>;

export interface ReadableTable {
  readonly name: string;
  /** SQL of the primary key as one text. */
  readonly key: string;
}

/** Every table that the app role may read of at all, from the catalog: a new one is among them by itself. */
export async function readableTables(database: Queryable): Promise<ReadableTable[]> {
  const { rows } = await database.query<ReadableTable>(`
    select t.oid::regclass::text as name, (
      select 'concat_ws(''/'', ' || string_agg('t.' || quote_ident(a.attname), ', ' order by array_position(k.indkey::int2[], a.attnum)) || ')'
      from pg_index k join pg_attribute a on a.attrelid = k.indrelid and a.attnum = any (k.indkey)
      where k.indrelid = t.oid and k.indisprimary) as key
    from pg_class t join pg_namespace n on n.oid = t.relnamespace
    where t.relkind in ('r', 'p', 'v', 'm') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
      and has_any_column_privilege('fourflow_app', t.oid, 'SELECT')
    order by 1`);
  return rows;
}

/** Everything there is, as an administrator sees it. What a source sent is there as text. */
export async function dumpRows(admin: Queryable, tables: readonly ReadableTable[]): Promise<Rows> {
  const dump = new Map<string, Map<string, StoredRow>>();
  for (const { name, key } of tables) {
    const text =
      name === 'raw_record' ? `|| jsonb_build_object('payload', convert_from(t.payload, 'UTF8'))` : '';
    const { rows } = await admin.query<{ key: string; row: StoredRow }>(
      `select ${key} as key, ${EXACT} ${text} as row from ${name} t`,
    );
    dump.set(name, new Map(rows.map(({ key: id, row }) => [id, row])));
  }
  return dump;
}

const EXACT = `(select jsonb_object_agg(c.key, case jsonb_typeof(c.value) when 'number' then to_jsonb(c.value::text) else c.value end)
  from jsonb_each(to_jsonb(t)) c)`;

/** The keys of all rows that somebody sees, in one statement as that principal. */
export async function visibleKeys(
  { appPool }: Pick<TestDatabase, 'appPool'>,
  { principal }: Asker,
  tables: readonly ReadableTable[],
): Promise<Keys> {
  const parts = tables.map(({ name, key }) => `select '${name}' as name, ${key} as key from ${name} t`);
  const rows = await queryAsPrincipal<{ name: string; key: string }>(appPool, principal, {
    text: parts.join(' union all '),
  });
  const keys = new Map<string, Set<string>>(tables.map(({ name }) => [name, new Set()]));
  for (const { name, key } of rows) keys.get(name)?.add(key);
  return keys;
}
