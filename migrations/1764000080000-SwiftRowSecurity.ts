import { ForwardMigration } from './forwardMigration.ts';

/**
 * Row security that shows the same rows and finds them by index: what it cost grew with the tables, now with what is
 * read. Building access_entry's key anew locks that table for as long as it takes, about a second a million entries.
 *
 * OFFSET 0 in a policy's EXISTS keeps PostgreSQL from hashing all that is visible of a table to answer for one row.
 * CASE stands where COALESCE would be shorter: COALESCE counts as able to leak, so that an index could not be asked
 * by it before every row of the table had passed its own policy. Where golden tables have asked for ADMIN already, what
 * their policies look into asks last.
 */
export class SwiftRowSecurity1764000080000 extends ForwardMigration {
  readonly name = 'SwiftRowSecurity1764000080000';
  protected readonly statements = [...PRINCIPAL, ...ACCESS, ...GOLDEN.map(seenThrough), ...ENTERPRISES];
}

const PRINCIPAL = [
  `-- In PL/pgSQL, whose plans outlive the statement: a policy asks this once for every table that is read.
   create or replace function app.is_admin() returns boolean language plpgsql stable security definer
     set search_path = pg_catalog, pg_temp
     as $$ begin return exists (
       select from public.principal p
       where p.id = app.principal_id() and p.role = 'ADMIN' and p.revoked_at is null
         and (p.expires_at is null or p.expires_at > now())); end $$`,
  `create or replace function app.enterprise_id() returns uuid language plpgsql stable security definer
     set search_path = pg_catalog, pg_temp
     as $$ begin return (select coalesce(e.merged_into_id, e.id)
       from public.principal p join public.enterprise e on e.id = p.enterprise_id
       where p.id = app.principal_id() and p.role in ('RISK_OFFICER', 'ENTERPRISE', 'PARTNER')
         and p.revoked_at is null and (p.expires_at is null or p.expires_at > now()) limit 1); end $$`,
  'create policy definer on data_grant for select to fourflow_owner using (true)',
  `-- Whether a set of the principal's grantors is cheaper to make than entries are to look up one after the other.
   create function app.holds_few_grants() returns boolean language plpgsql stable security definer
     set search_path = pg_catalog, pg_temp
     as $$ begin return not exists (
       select from public.data_grant g where g.grantee_id = app.enterprise_id() offset 300); end $$`,
  'grant execute on function app.holds_few_grants() to fourflow_app, fourflow_pipeline',
];

const ACCESS = [
  `-- All that the policy looks at stands in the index.
   alter table access_entry drop constraint access_entry_pk,
     add constraint access_entry_pk primary key (subject_id, enterprise_id, capacity)
     include (scope, is_grantable, day)`,
  `alter policy concerned on data_grant using (
     (grantee_id = (select app.enterprise_id())
       and valid_from <= now() and (valid_to is null or valid_to > now()) and revoked_at is null)
     or grantor_id = (select app.enterprise_id())
     or (select app.is_admin()))`,
  `-- Whoever holds few grants sees little of what it is asked about: the set of its grantors says no at once.
   alter policy entitled on access_entry using (
     enterprise_id = (select app.enterprise_id())
     or (is_grantable
       and (not (select app.holds_few_grants()) or enterprise_id in (
         select g.grantor_id from data_grant g where g.grantee_id = (select app.enterprise_id())))
       and exists (
         select from data_grant g
         where g.grantee_id = (select app.enterprise_id()) and g.grantor_id = access_entry.enterprise_id
           and access_entry.scope = any (g.scopes)
           and (g.includes_history or access_entry.day >= (g.valid_from at time zone 'UTC')::date) offset 0))
     or (select app.is_admin()))`,
];

/** Golden tables, and by which column their subject is found. */
const GOLDEN: readonly (readonly [table: string, subjectColumns: readonly string[]])[] = [
  ['trade_document', ['id']],
  ['document_line', ['document_id']],
  ['document_reference', ['document_id']],
  ['document_link', ['from_document_id', 'to_document_id']],
  ['shipment', ['id']],
  ['tracking_event', ['id']],
  ['event_document', ['event_id']],
  ['account', ['id']],
  ['account_statement', ['account_id']],
  ['payment', ['id']],
  ['payment_allocation', ['payment_id', 'document_id']],
];

/** A merged enterprise is known to whom its survivor is. */
const SURVIVOR =
  'case when enterprise.merged_into_id is null then enterprise.id else enterprise.merged_into_id end';

const ENTERPRISES = [
  `alter policy entitled on subject_party using (
     (select app.is_admin())
     or (exists (select from access_entry a where a.subject_id = subject_party.subject_id offset 0)
       and not exists (select from tracking_event t where t.id = subject_party.subject_id offset 0)))`,
  `alter policy named on enterprise using (
     (select app.is_admin())
     or ${SURVIVOR} = (select app.enterprise_id())
     or exists (select from data_grant g
       where g.grantee_id = (select app.enterprise_id()) and g.grantor_id = ${SURVIVOR} offset 0)
     or exists (select from data_grant g
       where g.grantor_id = (select app.enterprise_id()) and g.grantee_id = ${SURVIVOR} offset 0)
     or exists (select from subject_party s where s.enterprise_id = ${SURVIVOR} offset 0))`,
  `alter policy named on enterprise_identifier using (
     (select app.is_admin())
     or exists (select from enterprise e where e.id = enterprise_identifier.enterprise_id offset 0))`,
];

function seenThrough([table, columns]: readonly [table: string, subjectColumns: readonly string[]]): string {
  const visible = columns.map(
    (column) => `exists (select from access_entry a where a.subject_id = ${table}.${column} offset 0)`,
  );
  return `alter policy entitled on ${table} using ((select app.is_admin()) or (${visible.join(' and ')}))`;
}
