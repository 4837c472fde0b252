import { ForwardMigration } from './forwardMigration.ts';

/**
 * Who sees what, as PostgreSQL holds it for every statement of the role fourflow_app.
 *
 * The principal stands in the transaction-local setting `app.principal`; empty or unknown means that nothing is
 * visible. Rows keyed by their owner are visible to the owner. Golden rows are visible through access entries: the
 * one policy on access_entry knows principals and grants, every other policy asks whether an entry is visible.
 * The role fourflow_pipeline (ingest, identity, links) sees and writes all; the app role writes nothing here.
 */
export class RowSecurity1764000007000 extends ForwardMigration {
  readonly name = 'RowSecurity1764000007000';
  protected readonly statements = [
    ...PRINCIPAL,
    ...OWNED.flatMap(ownedBy),
    ...INTERNAL,
    ...ACCESS,
    ...GOLDEN.flatMap(seenThrough),
    ...ENTERPRISES,
    ...FORGETTING,
  ];
}

const PRINCIPAL = [
  `-- A function is for nobody until it is granted, those of later migrations and triggers as well.
   alter default privileges revoke execute on functions from public`,
  'create schema app',
  'grant usage on schema app to fourflow_app, fourflow_pipeline',
  `create function app.principal_id() returns uuid language sql stable
     set search_path = pg_catalog, pg_temp
     as $$ select nullif(current_setting('app.principal', true), '')::uuid $$`,
  `create function app.is_admin() returns boolean language sql stable security definer
     set search_path = pg_catalog, pg_temp
     as $$ select exists (
       select from public.principal p
       where p.id = app.principal_id() and p.role = 'ADMIN' and p.revoked_at is null
         and (p.expires_at is null or p.expires_at > now())) $$`,
  `-- The enterprise that the principal stands for; a merged one's survivor.
   create function app.enterprise_id() returns uuid language sql stable security definer
     set search_path = pg_catalog, pg_temp
     as $$ select coalesce(e.merged_into_id, e.id)
       from public.principal p join public.enterprise e on e.id = p.enterprise_id
       where p.id = app.principal_id() and p.role in ('RISK_OFFICER', 'ENTERPRISE', 'PARTNER')
         and p.revoked_at is null and (p.expires_at is null or p.expires_at > now()) $$`,
  `-- Answers only who presents the whole secret's hash; runs before there is a principal.
   create function app.authenticate(given_hash text) returns table (id uuid, role text, enterprise_id uuid, connection_id uuid)
     language sql stable security definer set search_path = pg_catalog, pg_temp
     as $$ select p.id, p.role, p.enterprise_id, p.connection_id from public.principal p
       where p.secret_hash = given_hash and p.revoked_at is null and (p.expires_at is null or p.expires_at > now()) $$`,
  'grant execute on all functions in schema app to fourflow_app, fourflow_pipeline',
  ...tenantTable('principal'),
  'create policy definer on principal for select to fourflow_owner using (true)',
  'create policy administered on principal for select to fourflow_app using ((select app.is_admin()))',
  `grant select (id, role, label, prefix, enterprise_id, connection_id, created_at, expires_at, revoked_at)
     on principal to fourflow_app`,
];

const OWNED = [
  'source_connection',
  'stream_state',
  'ingest_run',
  'raw_record',
  'observation',
  'party_record',
  'observed_party',
  'document_disagreement',
  'identity_conflict',
];

/** The app role has no policy here, so it sees none. */
const INTERNAL = tenantTable('work_item');

const ACCESS = [
  ...tenantTable('data_grant'),
  `-- A grantor sees all it ever granted, a grantee what is in force: this is where validity and revocation are held.
   create policy concerned on data_grant for select to fourflow_app using (
     (select app.is_admin())
     or grantor_id = (select app.enterprise_id())
     or (grantee_id = (select app.enterprise_id())
       and valid_from <= now() and (valid_to is null or valid_to > now()) and revoked_at is null))`,
  'grant select on data_grant to fourflow_app',
  ...tenantTable('access_entry'),
  `-- Days are compared in UTC, so that the server's time zone moves nobody's border; what has no day is history.
   create policy entitled on access_entry for select to fourflow_app using (
     (select app.is_admin())
     or enterprise_id = (select app.enterprise_id())
     or (is_grantable and exists (
       select from data_grant g
       where g.grantee_id = (select app.enterprise_id()) and g.grantor_id = access_entry.enterprise_id
         and access_entry.scope = any (g.scopes)
         and (g.includes_history or access_entry.day >= (g.valid_from at time zone 'UTC')::date))))`,
  'grant select on access_entry to fourflow_app',
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

const ENTERPRISES = [
  ...tenantTable('subject_party'),
  `-- An event names nobody: whoever reports one that names a document by its number must not learn whose that is.
   create policy entitled on subject_party for select to fourflow_app using (
     (select app.is_admin())
     or (exists (select from access_entry a where a.subject_id = subject_party.subject_id)
       and not exists (select from tracking_event t where t.id = subject_party.subject_id)))`,
  'grant select on subject_party to fourflow_app',
  ...tenantTable('enterprise'),
  'create policy definer on enterprise for select to fourflow_owner using (true)',
  `-- Who may know the survivor may know whom it merged, so that a merged one's id keeps answering.
   create policy named on enterprise for select to fourflow_app using (
     (select app.is_admin())
     or coalesce(merged_into_id, id) = (select app.enterprise_id())
     or exists (select from data_grant g
       where coalesce(enterprise.merged_into_id, enterprise.id) in (g.grantor_id, g.grantee_id))
     or exists (select from subject_party s
       where s.enterprise_id = coalesce(enterprise.merged_into_id, enterprise.id)))`,
  'grant select on enterprise to fourflow_app',
  ...tenantTable('enterprise_identifier'),
  `create policy named on enterprise_identifier for select to fourflow_app using (
     (select app.is_admin()) or exists (select from enterprise e where e.id = enterprise_id))`,
  'grant select on enterprise_identifier to fourflow_app',
];

/** What access entries and named parties are of; they go with it, also where a foreign key takes it along. */
const SUBJECTS = ['trade_document', 'shipment', 'tracking_event', 'account', 'payment'];

const FORGETTING = [
  // A foreign key's cascade runs triggers as the owner, or as who began it, by PostgreSQL's version: this one always
  // as the owner, whom row security binds too.
  ...['access_entry', 'subject_party'].map(
    (table) => `create policy definer on ${table} to fourflow_owner using (true)`,
  ),
  `create function app.forget_access() returns trigger language plpgsql security definer
     set search_path = pg_catalog, pg_temp
     as $$ begin
       delete from public.access_entry where subject_id in (select id from gone);
       delete from public.subject_party where subject_id in (select id from gone);
       return null;
     end $$`,
  ...SUBJECTS.map(
    (table) => `create trigger forget_access after delete on ${table}
     referencing old table as gone for each statement execute function app.forget_access()`,
  ),
];

function tenantTable(table: string): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy pipeline on ${table} to fourflow_pipeline using (true) with check (true)`,
    `grant select, insert, update, delete on ${table} to fourflow_pipeline`,
  ];
}

function ownedBy(table: string): string[] {
  return [
    ...tenantTable(table),
    `create policy owner on ${table} for select to fourflow_app
       using ((select app.is_admin()) or owner_id = (select app.enterprise_id()))`,
    `grant select on ${table} to fourflow_app`,
  ];
}

function seenThrough([table, columns]: readonly [
  table: string,
  subjectColumns: readonly string[],
]): string[] {
  const visible = columns.map(
    (column) => `exists (select from access_entry a where a.subject_id = ${table}.${column})`,
  );
  return [
    ...tenantTable(table),
    `create policy entitled on ${table} for select to fourflow_app
       using ((select app.is_admin()) or (${visible.join(' and ')}))`,
    `grant select on ${table} to fourflow_app`,
  ];
}
