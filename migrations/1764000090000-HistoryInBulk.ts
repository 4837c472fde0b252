import { ForwardMigration } from './forwardMigration.ts';

/**
 * History is kept a statement at a time: one insert for all rows that a statement changes or deletes, instead of one for
 * each. Replacing the triggers locks each golden table for a moment.
 */
export class HistoryInBulk1764000090000 extends ForwardMigration {
  readonly name = 'HistoryInBulk1764000090000';
  protected readonly statements = [BEGIN_VERSION, KEEP_VERSIONS, REPLACE_TRIGGERS, DROP_KEEP_VERSION];
}

const BEGIN_VERSION = `
  create function history.begin_version() returns trigger language plpgsql
    set search_path = pg_catalog, pg_temp
    as $$ begin
      new.known_from := now();
      return new;
    end $$`;

/** By the names of columns: what is added to a table later stands behind \`known_to\` in its history. */
const KEEP_VERSIONS = `
  create function history.keep_versions() returns trigger language plpgsql
    set search_path = pg_catalog, pg_temp
    as $$ declare columns text; begin
      select string_agg(quote_ident(attname), ', ') into columns
      from pg_attribute where attrelid = tg_relid and attnum > 0 and not attisdropped;
      -- A row written twice in one transaction was never held true in between.
      execute format('insert into history.%1$I (%2$s, known_to) select %2$s, now() from earlier where known_from < now()',
        tg_table_name, columns);
      return null;
    end $$`;

const REPLACE_TRIGGERS = `
  do $$ declare golden text; begin
    for golden in select tgrelid::regclass::text from pg_trigger where tgname = 'keep_version' loop
      execute format('drop trigger keep_version on %s', golden);
      execute format('create trigger begin_version before update on %s
        for each row execute function history.begin_version()', golden);
      execute format('create trigger keep_changed after update on %s referencing old table as earlier
        for each statement execute function history.keep_versions()', golden);
      execute format('create trigger keep_deleted after delete on %s referencing old table as earlier
        for each statement execute function history.keep_versions()', golden);
      -- What goes with the row that it belongs to goes, and is kept, in the name of the tables' owner.
      execute format('create policy definer on history.%I for insert to fourflow_owner with check (true)', golden);
    end loop;
  end $$`;

const DROP_KEEP_VERSION = 'drop function history.keep_version()';
