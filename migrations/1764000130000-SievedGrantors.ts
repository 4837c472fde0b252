import { ForwardMigration } from './forwardMigration.ts';

/**
 * Row security that shows the same rows and asks who asks once a table, where it asked five times: each time is a look-up
 * of 15 microseconds, and each table of a statement has its own. Building the index locks the consents for a moment.
 *
 * What a transaction can find out once, app.begin_as writes down in settings, as far as it only says no: that the
 * principal is no ADMIN, and a sieve of whose consent it holds. The consent is looked up nevertheless, by its giver.
 */
export class SievedGrantors1764000130000 extends ForwardMigration {
  readonly name = 'SievedGrantors1764000130000';
  protected readonly statements = [...HINTS, ...POLICIES, ...GOLDEN.map(seenThrough), ...OUTDATED];
}

const IN_FORCE = `g.valid_from <= now() and (g.valid_to is null or g.valid_to > now()) and g.revoked_at is null`;

/** Bits of the sieve, a power of two: of 300 grantors 4 % of all others pass it too. */
const SIEVE_BITS = 8_192;
const MOST_SIEVED = 300;

const HINTS = [
  'create index data_grant_grantor_ix on data_grant (grantor_id, grantee_id)',
  `-- A setting may say that it is not ADMIN who asks: a wrong one hides rows and shows none.
   create or replace function app.is_admin() returns boolean language plpgsql stable security definer
     set search_path = pg_catalog, pg_temp
     as $$ begin
       if current_setting('app.is_no_admin', true) = 'true' then return false; end if;
       return exists (
         select from public.principal p
         where p.id = app.principal_id() and p.role = 'ADMIN' and p.revoked_at is null
           and (p.expires_at is null or p.expires_at > now()));
     end $$`,
  `-- The principal's enterprise and who gave it consent, as bits of their hashes: whose bit is not set is neither. Empty where they are many, for
   -- then looking each up is cheaper than to write them all down.
   create function app.grantor_sieve() returns text language plpgsql stable security definer
     set search_path = pg_catalog, pg_temp
     as $$
     declare
       asker constant uuid := app.enterprise_id();
       grantors constant uuid[] := array(
         select g.grantor_id from public.data_grant g
         where g.grantee_id = asker and ${IN_FORCE} limit ${String(MOST_SIEVED + 1)});
       grantor uuid;
       sieve bytea := decode(repeat('00', ${String(SIEVE_BITS / 8)}), 'hex');
     begin
       if cardinality(grantors) > ${String(MOST_SIEVED)} then return ''; end if;
       -- Its own bit too: what it sees is its own, or was granted to it.
       foreach grantor in array grantors || asker loop
         continue when grantor is null;
         sieve := set_bit(sieve, uuid_hash(grantor) & ${String(SIEVE_BITS - 1)}, 1);
       end loop;
       return sieve::text;
     end $$`,
  `-- Sets who asks, and that nothing is written, until the transaction ends.
   create or replace function app.begin_as(principal text) returns void language plpgsql volatile
     set search_path = pg_catalog, pg_temp
     as $$ begin
       perform set_config('transaction_read_only', 'on', true), set_config('app.principal', principal, true),
         set_config('app.is_no_admin', 'false', true);
       perform set_config('app.is_no_admin', (not app.is_admin())::text, true),
         set_config('app.grantor_sieve', app.grantor_sieve(), true);
     end $$`,
  'grant execute on function app.grantor_sieve() to fourflow_app, fourflow_pipeline',
];

/** A merged enterprise is known to whom its survivor is. */
const SURVIVOR =
  'case when enterprise.merged_into_id is null then enterprise.id else enterprise.merged_into_id end';

const POLICIES = [
  `-- The policy on data_grant leaves the consents that the principal holds, and those that it gave: by these it sees what
   -- is its own.
   alter policy entitled on access_entry using (
     (is_grantable
       and (get_bit((select nullif(current_setting('app.grantor_sieve', true), '')::bytea),
         uuid_hash(enterprise_id) & ${String(SIEVE_BITS - 1)}) = 1) is not false
       and exists (
         select from data_grant g
         where g.grantor_id = access_entry.enterprise_id and access_entry.scope = any (g.scopes)
           and (g.includes_history or access_entry.day >= (g.valid_from at time zone 'UTC')::date) offset 0))
     or enterprise_id = (select app.enterprise_id())
     or (select app.is_admin()))`,
  `alter policy named on enterprise using (
     exists (select from data_grant g where g.grantor_id = ${SURVIVOR} offset 0)
     or ${SURVIVOR} = (select app.enterprise_id())
     or (select app.is_admin())
     or app.is_known(${SURVIVOR}))`,
];

/** Golden tables that came after the others: OFFSET 0 keeps all that is visible of a table from being hashed for one row. */
const GOLDEN: readonly (readonly [table: string, subjectColumns: readonly string[]])[] = [
  ['document_answer', ['document_id']],
  ['receipt_allocation', ['receipt_document_id', 'invoice_document_id']],
  ['statement_entry', ['account_id']],
  ['payment_instruction', ['id']],
  ['payment_batch', ['id']],
  ['payment_status_report', ['id']],
  ['allocation_decision', ['payment_id', 'document_id']],
  ['payment_candidate', ['payment_id', 'document_id']],
];

function seenThrough([table, columns]: readonly [table: string, subjectColumns: readonly string[]]): string {
  const visible = columns.map(
    (column) => `exists (select from access_entry a where a.subject_id = ${table}.${column} offset 0)`,
  );
  return `alter policy entitled on ${table} using ((select app.is_admin()) or (${visible.join(' and ')}))`;
}

const OUTDATED = ['drop function app.few_grantors()', 'drop function app.holds_many_grants()'];
