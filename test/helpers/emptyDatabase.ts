import pg from 'pg';
import type { TestDatabase } from './database.ts';

/** Leaves a migrated database as it was made, which is faster than making another. */
export async function emptyDatabase({ admin }: TestDatabase): Promise<void> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    await client.query(
      `do $$ begin execute (select 'truncate ' || string_agg(format('%I.%I', schemaname, tablename), ', ') || ' cascade'
         from pg_tables where schemaname in ('public', 'history') and tablename <> 'schema_migration'); end $$`,
    );
  } finally {
    await client.end();
  }
}
