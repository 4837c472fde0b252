import { ForwardMigration } from './forwardMigration.ts';

/**
 * History: a changed or deleted golden row leaves its earlier version in `history.<table>` with the span in which the
 * hub held it true, [known_from, known_to). The row's own known_from then begins the next span.
 */
export class History1764000008000 extends ForwardMigration {
  readonly name = 'History1764000008000';
  protected readonly statements = [
    ...KEEPER,
    ...GOLDEN.flatMap(keepEarlierVersions),
    ...GOLDEN.flatMap(secureHistory),
  ];
}

const KEEPER = [
  'create schema history',
  'grant usage on schema history to fourflow_app, fourflow_pipeline',
  `create function history.keep_version() returns trigger language plpgsql
     set search_path = pg_catalog, pg_temp
     as $$ begin
       -- A row written twice in one transaction was never held true in between.
       if old.known_from < now() then
         execute format('insert into history.%I select ($1).*, now()', tg_table_name) using old;
       end if;
       if tg_op = 'DELETE' then return old; end if;
       new.known_from := now();
       return new;
     end $$`,
];

const GOLDEN = [
  'enterprise',
  'data_grant',
  'trade_document',
  'document_line',
  'document_reference',
  'document_link',
  'shipment',
  'tracking_event',
  'account',
  'account_statement',
  'payment',
  'payment_allocation',
];

const KEYS: Readonly<Record<string, string>> = { document_link: 'from_document_id, to_document_id' };

function keepEarlierVersions(table: string): string[] {
  return [
    `create table history.${table} (like public.${table})`,
    `alter table history.${table} add column known_to timestamptz not null`,
    `create index ${table}_version_ix on history.${table} (${KEYS[table] ?? 'id'}, known_from)`,
    `create trigger keep_version before update or delete on ${table}
       for each row execute function history.keep_version()`,
  ];
}

/** Nobody reads earlier versions through the app yet: there is no policy for its role, so it sees none. */
function secureHistory(table: string): string[] {
  return [
    `alter table history.${table} enable row level security`,
    `alter table history.${table} force row level security`,
    `create policy pipeline on history.${table} to fourflow_pipeline using (true) with check (true)`,
    `grant select, insert on history.${table} to fourflow_pipeline`,
  ];
}
