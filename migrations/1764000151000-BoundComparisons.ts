import { ForwardMigration } from './forwardMigration.ts';

/**
 * Where the database's administrator is no superuser, the comparisons of amounts found their operator by the caller's
 * search_path, as no other function of the hub finds anything. Here it is bound when the function is made, and the
 * function can still be woven into the statement.
 */
export class BoundComparisons1764000151000 extends ForwardMigration {
  readonly name = 'BoundComparisons1764000151000';
  protected readonly statements = COMPARISONS.map(
    ([name, operator]) => `do $migration$ begin
      if exists (select from pg_proc f join pg_language l on l.oid = f.prolang
        where f.oid = 'app.${name}(numeric, numeric)'::regprocedure and l.lanname = 'sql') then
        create or replace function app.${name}(numeric, numeric) returns boolean language sql immutable strict parallel safe
          return $1 operator(pg_catalog.${operator}) $2;
      end if;
    end $migration$`,
  );
}

const COMPARISONS = [
  ['equals', '='],
  ['below', '<'],
  ['at_most', '<='],
  ['above', '>'],
  ['at_least', '>='],
] as const;
