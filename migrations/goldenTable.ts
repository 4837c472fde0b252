/** Columns that are added to a golden table and to the history of its rows alike. */
export function addColumns(table: string, columns: readonly string[]): string[] {
  const added = columns.map((column) => `add column ${column}`).join(', ');
  return [`alter table ${table} ${added}`, `alter table history.${table} ${added}`];
}

/**
 * Makes a new table a golden one: visible through the access entries of all the subjects that these columns name,
 * written by the pipeline, and with the earlier versions of its rows in history. For migrations before HistoryInBulk, which
 * replaces the triggers of all tables that are there.
 */
export function secureGoldenTable(table: string, subjectColumns: readonly string[]): string[] {
  const visible = subjectColumns.map(
    (column) => `exists (select from access_entry a where a.subject_id = ${table}.${column})`,
  );
  return [
    ...forPipeline(table, 'select, insert, update, delete'),
    `create policy entitled on ${table} for select to fourflow_app
       using ((select app.is_admin()) or (${visible.join(' and ')}))`,
    `grant select on ${table} to fourflow_app`,
    `create table history.${table} (like public.${table})`,
    `alter table history.${table} add column known_to timestamptz not null`,
    `create index ${table}_version_ix on history.${table} (id, known_from)`,
    `create trigger keep_version before update or delete on ${table}
       for each row execute function history.keep_version()`,
    ...forPipeline(`history.${table}`, 'select, insert'),
  ];
}

function forPipeline(table: string, privileges: string): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy pipeline on ${table} to fourflow_pipeline using (true) with check (true)`,
    `grant ${privileges} on ${table} to fourflow_pipeline`,
  ];
}
