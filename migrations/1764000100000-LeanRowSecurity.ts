import { ForwardMigration } from './forwardMigration.ts';

/**
 * Row security that shows the same rows with a third of the plan. A statement that reads an invoice and its parties
 * began some 170 sub-plans, most of them never asked, before it read a row.
 *
 * Whether an enterprise is known by more than a consent in force is asked of few, so it is a function with a plan of its
 * own. It looks first where the reader says that it came from: of an enterprise that is named on 30 documents, none of
 * them visible but the one that it is read beneath, it looked at all 30.
 */
export class LeanRowSecurity1764000100000 extends ForwardMigration {
  readonly name = 'LeanRowSecurity1764000100000';
  protected readonly statements = [...FEW_GRANTS, ...KNOWN_ENTERPRISES];
}

const IN_FORCE = `g.valid_from <= now() and (g.valid_to is null or g.valid_to > now()) and g.revoked_at is null`;

const FEW_GRANTS = [
  `-- Whose consent the principal holds, where that are few; a single NULL of many, for looking up one after the other is
   -- then cheaper than a set. app.begin_as finds out once a transaction whether they are many, else each table of a
   -- statement does. That setting proves nothing: a consent is looked up in any case, and a wrong one only costs time.
   create function app.few_grantors() returns uuid[] language plpgsql stable security definer
     set search_path = pg_catalog, pg_temp
     as $$
     declare
       asker uuid;
       grantors uuid[];
     begin
       if current_setting('app.holds_many_grants', true) = 'true' then return array[null::uuid]; end if;
       asker := app.enterprise_id();
       grantors := array(
         select g.grantor_id from public.data_grant g where g.grantee_id = asker and ${IN_FORCE} limit 301);
       return case when cardinality(grantors) > 300 then array[null::uuid] else grantors end;
     end $$`,
  `create function app.holds_many_grants() returns boolean language plpgsql stable security definer
     set search_path = pg_catalog, pg_temp
     as $$
     declare asker constant uuid := app.enterprise_id();
     begin return exists (select from public.data_grant g where g.grantee_id = asker offset 300); end $$`,
  `-- Sets who asks, and that nothing is written, until the transaction ends.
   create function app.begin_as(principal text) returns void language plpgsql volatile
     set search_path = pg_catalog, pg_temp
     as $$ begin
       perform set_config('transaction_read_only', 'on', true), set_config('app.principal', principal, true);
       perform set_config('app.holds_many_grants', app.holds_many_grants()::text, true);
     end $$`,
  `grant execute on function app.few_grantors(), app.holds_many_grants(), app.begin_as(text)
     to fourflow_app, fourflow_pipeline`,
  `-- Whoever holds few grants sees little of what it is asked about: the set of its grantors says no at once.
   alter policy entitled on access_entry using (
     enterprise_id = (select app.enterprise_id())
     or (is_grantable
       and (enterprise_id in (select unnest(app.few_grantors()))) is not false
       and exists (
         select from data_grant g
         where g.grantee_id = (select app.enterprise_id()) and g.grantor_id = access_entry.enterprise_id
           and access_entry.scope = any (g.scopes)
           and (g.includes_history or access_entry.day >= (g.valid_from at time zone 'UTC')::date) offset 0))
     or (select app.is_admin()))`,
  'drop function app.holds_few_grants()',
];

/** A merged enterprise is known to whom its survivor is. */
const SURVIVOR =
  'case when enterprise.merged_into_id is null then enterprise.id else enterprise.merged_into_id end';

const KNOWN_ENTERPRISES = [
  'create policy definer on tracking_event for select to fourflow_owner using (true)',
  `-- Whether the principal gave this enterprise consent, or sees something that names it. An event names nobody. The
   -- setting app.beside says what the enterprise is read beneath, so that this is looked at first; what it says is
   -- proved like all else, so a wrong one costs time and shows nothing.
   create function app.is_known(party uuid) returns boolean language plpgsql stable security definer
     set search_path = pg_catalog, pg_temp
     as $$
     declare
       asker constant uuid := app.enterprise_id();
       beside constant uuid := nullif(current_setting('app.beside', true), '');
     begin
       return exists (
         select from public.data_grant g where g.grantor_id = asker and g.grantee_id = party)
       or exists (
         select from (
           select s.subject_id from public.subject_party s where s.subject_id = beside and s.enterprise_id = party
           union all
           select s.subject_id from public.subject_party s where s.enterprise_id = party) named
         where exists (
             select from public.access_entry a
             where a.subject_id = named.subject_id
               and (a.enterprise_id = asker
                 or (a.is_grantable
                   and exists (
                     select from public.data_grant g
                     where g.grantee_id = asker and g.grantor_id = a.enterprise_id and a.scope = any (g.scopes)
                       and ${IN_FORCE}
                       and (g.includes_history or a.day >= (g.valid_from at time zone 'UTC')::date) offset 0))) offset 0)
           and not exists (select from public.tracking_event t where t.id = named.subject_id offset 0));
     end $$`,
  'grant execute on function app.is_known(uuid) to fourflow_app, fourflow_pipeline',
  `alter policy named on enterprise using (
     (select app.is_admin())
     or ${SURVIVOR} = (select app.enterprise_id())
     or exists (select from data_grant g
       where g.grantee_id = (select app.enterprise_id()) and g.grantor_id = ${SURVIVOR} offset 0)
     or app.is_known(${SURVIVOR}))`,
];
