import { ForwardMigration } from './forwardMigration.ts';

/**
 * History is kept by the names of columns: a column that a later migration adds to a table and to its history stands
 * behind `known_to` there. Replacing the function locks no table.
 */
export class HistoryByName1764000020000 extends ForwardMigration {
  readonly name = 'HistoryByName1764000020000';
  protected readonly statements = [KEEP_VERSION];
}

const KEEP_VERSION = `
  create or replace function history.keep_version() returns trigger language plpgsql
    set search_path = pg_catalog, pg_temp
    as $$ declare columns text; begin
      -- A row written twice in one transaction was never held true in between.
      if old.known_from < now() then
        select string_agg(quote_ident(attname), ', ') into columns
        from pg_attribute where attrelid = tg_relid and attnum > 0 and not attisdropped;
        execute format('insert into history.%1$I (%2$s, known_to) select %2$s, now() from (select ($1).*) r',
          tg_table_name, columns) using old;
      end if;
      if tg_op = 'DELETE' then return old; end if;
      new.known_from := now();
      return new;
    end $$`;
