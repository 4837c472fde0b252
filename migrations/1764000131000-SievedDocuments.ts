import { ForwardMigration } from './forwardMigration.ts';
import { addColumns } from './goldenTable.ts';

/**
 * A trade document says itself whom row security may say no to at once: `sieve_slots` are the places in the sieve of grantors
 * (see SievedGrantors) of all that have an access entry of it. Whoever holds few grants passes hundreds of invisible
 * documents for each that it sees, and asked the index of access entries for each.
 *
 * The database alone writes the slots, in the statement that writes a document or an access entry. They only say no:
 * what they let through is proved by the entries as before. Writing them here locks the documents for some
 * minutes a million.
 */
export class SievedDocuments1764000131000 extends ForwardMigration {
  readonly name = 'SievedDocuments1764000131000';
  protected readonly statements = [
    ...addColumns('trade_document', [`sieve_slots smallint[] not null default '{}'`]),
    ...FILL,
    ...KEEP_SLOTS,
    ...KEEP_HISTORY,
    ...READ_BY_SLOTS,
  ];
}

const SLOTS_OF = (subject: string): string => `
  coalesce((select array_agg(distinct (uuid_hash(a.enterprise_id) & 8191)::smallint)
    from public.access_entry a where a.subject_id = ${subject}), '{}')`;

/** The owner's forced row security shows it nothing, so it is not forced meanwhile; slots are no version in history. */
const FILL = [
  'drop index trade_document_issue_date_ix',
  'alter table trade_document no force row level security, disable trigger user',
  'alter table access_entry no force row level security',
  `update trade_document set sieve_slots = ${SLOTS_OF('trade_document.id')}`,
  'alter table trade_document force row level security, enable trigger user',
  'alter table access_entry force row level security',
];

const KEEP_SLOTS = [
  `-- Whatever a statement says of the slots, they are those of the entries.
   create function app.set_sieve_slots() returns trigger language plpgsql
     set search_path = pg_catalog, pg_temp
     as $$ begin
       new.sieve_slots := ${SLOTS_OF('new.id')};
       return new;
     end $$`,
  `-- Before begin_version, by its name: that one looks at what was set.
   create trigger apply_sieve_slots before insert or update of sieve_slots on trade_document
     for each row execute function app.set_sieve_slots()`,
  `-- The rows are locked first, so that of two who write entries of one document the second sees those of the first.
   create function app.keep_sieve_slots() returns trigger language plpgsql
     set search_path = pg_catalog, pg_temp
     as $$
     declare ids constant uuid[] := array(select distinct c.subject_id from changed c);
     begin
       perform from public.trade_document d where d.id = any (ids) order by d.id for no key update;
       update public.trade_document d set sieve_slots = '{}'
       where d.id = any (ids) and d.sieve_slots <> ${SLOTS_OF('d.id')};
       return null;
     end $$`,
  ...[
    ['insert', 'new'],
    ['update', 'new'],
    ['update', 'old'],
    ['delete', 'old'],
  ].map(
    ([event = '', side = '']) => `create trigger keep_slots_of_${side}_${event} after ${event} on access_entry
     referencing ${side} table as changed for each statement execute function app.keep_sieve_slots()`,
  ),
];

/** Who may see a document is no part of what the hub held true of it: it begins no version. */
const KEEP_HISTORY = [
  'drop trigger begin_version on trade_document',
  `create trigger begin_version before update on trade_document
     for each row when (old.sieve_slots = new.sieve_slots) execute function history.begin_version()`,
  `create function history.keep_begun_versions() returns trigger language plpgsql
     set search_path = pg_catalog, pg_temp
     as $$ declare columns text; begin
       select string_agg(quote_ident(attname), ', ') into columns
       from pg_attribute where attrelid = tg_relid and attnum > 0 and not attisdropped;
       -- Of rows whose next version has begun; a row written twice in one transaction was never held true in between.
       execute format('insert into history.%1$I (%2$s, known_to) select %2$s, now() from earlier e
         where known_from < now() and exists (select from later l where l.id = e.id and l.known_from = now())',
         tg_table_name, columns);
       return null;
     end $$`,
  'drop trigger keep_changed on trade_document',
  `create trigger keep_changed after update on trade_document referencing old table as earlier new table as later
     for each statement execute function history.keep_begun_versions()`,
];

const SIEVE = `(select nullif(current_setting('app.grantor_sieve', true), '')::bytea)`;

const READ_BY_SLOTS = [
  `-- Of most documents there are two or three slots; more are let through. What is unknown would still ask for entries.
   alter policy entitled on trade_document using (
     (select app.is_admin())
     or ((${SIEVE} is null
         or get_bit(${SIEVE}, sieve_slots[1]) = 1
         or get_bit(${SIEVE}, sieve_slots[2]) = 1
         or get_bit(${SIEVE}, sieve_slots[3]) = 1
         or cardinality(sieve_slots) > 3) is true
       and exists (select from access_entry a where a.subject_id = trade_document.id offset 0)))`,
  `create index trade_document_issue_date_ix on trade_document (kind, issue_date, id)
     include (is_disputed, payable_amount, sieve_slots)`,
];
