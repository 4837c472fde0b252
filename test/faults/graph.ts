import { createHash } from 'node:crypto';
import pg from 'pg';

/** A table's rows, told by what they mean: two loads of the same documents agree in it, whatever ids they drew. */
export interface TableMeaning {
  readonly rows: number;
  readonly checksum: string;
}

export type Graph = Readonly<Record<string, TableMeaning>>;

/** What tells of the hub's own doings, not of the trade. */
const OPERATIONAL =
  /^(schema_migration|principal|ingest_run|stream_state|source_connection|connection_lease|connection_schedule|enterprise_anchor)$|_history$/;
/** When the hub learned it, by which run, and in which file it came. */
const CIRCUMSTANCE = [
  'id',
  'known_from',
  'observed_at',
  'recorded_at',
  'noticed_at',
  'received_at',
  'run_id',
  'position',
  // Of a golden row it is drawn from the ids of its parties too.
  'content_hash',
  // Hashes of enterprises' ids.
  'sieve_slots',
];
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const UUID_LIST = new RegExp(`\\[(?:"${UUID.source}"(?:, )?)+\\]`, 'g');
/** As deep as a row's meaning hangs on other rows': allocation, document, party, connection. */
const ROUNDS = 4;

interface Row {
  readonly table: string;
  readonly id: string | null;
  readonly body: string;
}

/**
 * The graph's meaning, table by table. Each id is replaced by a digest of the row that it names, in which again each
 * id is replaced, and so on; so that two rows are told apart by what they are joined to, not by their ids.
 */
export async function graphOf(connection: pg.ClientConfig): Promise<Graph> {
  const rows = await readRows(connection);
  let labels = new Map<string, string>();
  for (let round = 0; round < ROUNDS; round++) {
    const known = labels;
    labels = new Map(rows.flatMap((row) => (row.id === null ? [] : [[row.id, digest(meaning(row, known))]])));
  }
  return Object.fromEntries(
    [...groupByTable(rows)].map(([table, members]) => {
      const meanings = members.map((row) => meaning(row, labels)).sort();
      return [table, { rows: members.length, checksum: digest(meanings.join('\n')) }];
    }),
  );
}

async function readRows(connection: pg.ClientConfig): Promise<Row[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string; hasId: boolean }>(
      `select c.relname as name, exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'id') as "hasId"
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname`,
    );
    const read: Row[] = [];
    for (const { name, hasId } of tables.filter((table) => !OPERATIONAL.test(table.name))) {
      // As text, so that no amount passes through a floating-point number.
      const { rows } = await client.query<Row>(
        `select $2 as "table", ${hasId ? 'id::text' : 'null'} as id, (to_jsonb(t) - $1::text[])::text as body from ${name} t`,
        [CIRCUMSTANCE, name],
      );
      read.push(...rows);
    }
    return read;
  } finally {
    await client.end();
  }
}

function meaning({ table, body }: Row, labels: ReadonlyMap<string, string>): string {
  const named = (text: string): string => text.replace(UUID, (id) => labels.get(id) ?? '');
  // A list of ids stands in the order of the ids, which is chance.
  const ordered = body.replace(UUID_LIST, (list) => (list.match(UUID) ?? []).map(named).sort().join(','));
  return `${table} ${named(ordered)}`;
}

function groupByTable(rows: readonly Row[]): Map<string, Row[]> {
  const tables = new Map<string, Row[]>();
  for (const row of rows) {
    const members = tables.get(row.table);
    if (members) members.push(row);
    else tables.set(row.table, [row]);
  }
  return tables;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
