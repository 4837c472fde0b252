import { ForwardMigration } from './forwardMigration.ts';

/** Lists may begin with the access entries of who asks, where these are few: of a large firm they are most of the table. */
export class OwnReach1764000160000 extends ForwardMigration {
  readonly name = 'OwnReach1764000160000';
  protected readonly statements = [
    `-- Answers about the caller's own principal alone. As its owner, for row security would look up each of the entries.
     create function app.owns_at_most(entries bigint) returns boolean language plpgsql stable security definer
       set search_path = pg_catalog, pg_temp
       as $$
       declare asker constant uuid := app.enterprise_id();
       begin
         return not exists (select from public.access_entry a where a.enterprise_id = asker offset entries);
       end $$`,
    'grant execute on function app.owns_at_most(bigint) to fourflow_app, fourflow_pipeline',
  ];
}
