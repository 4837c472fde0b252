import { ForwardMigration } from './forwardMigration.ts';

/**
 * Statements with all that they say of themselves, their entries, and further facts of payments. Adding columns that may
 * be empty locks the tables for an instant; the statements and the earlier versions are rewritten, which are few.
 */
export class Statements1764000040000 extends ForwardMigration {
  readonly name = 'Statements1764000040000';
  protected readonly statements = [
    ...widened('account_statement', STATEMENT_COLUMNS),
    ...widened('payment', PAYMENT_COLUMNS),
    ...STATEMENT_KEYS,
    ...PAYMENT_KEYS,
    ...ENTRIES,
    ...CLUES,
    ...seenThrough('statement_entry', ['account_id']),
    ...versioned('statement_entry', 'id'),
    ...pipelineTable('entry_payment'),
    // Seen by whoever sees both ends.
    `create policy entitled on entry_payment for select to fourflow_app using (
       (select app.is_admin()) or (
         exists (select from statement_entry e where e.id = entry_payment.entry_id)
         and exists (select from access_entry a where a.subject_id = entry_payment.payment_id)))`,
    'grant select on entry_payment to fourflow_app',
    ...versioned('entry_payment', 'entry_id, payment_id'),
    ...pipelineTable('payment_clue'),
  ];
}

const STATEMENT_COLUMNS = [
  `statement_key text not null default ''`,
  `series_key text not null default ''`,
  'message_name text',
  'message_id text',
  'legal_sequence text',
  'page integer',
  'is_last_page boolean',
  'copy_indicator text',
  'created_at_text text',
  'message_created_at timestamptz',
  'message_created_at_text text',
  'period_start date',
  'period_end date',
  'stated_entry_count integer',
  'stated_credit_count integer',
  'stated_debit_count integer',
  'stated_credit_sum numeric',
  'stated_debit_sum numeric',
];

const PAYMENT_COLUMNS = [
  'account_servicer_reference text',
  'bank_transaction_code text',
  'purpose_code text',
  'additional_information text',
  'details jsonb',
];

/** A bank that gives every statement the same id loses none: its issue is part of what a statement is the same by. */
const STATEMENT_KEYS = [
  `update account_statement set statement_key = concat_ws('/', message, statement_id, id), series_key = concat_ws('/', message, statement_id, id)`,
  'alter table account_statement alter column statement_key drop default, alter column series_key drop default',
  'alter table account_statement drop constraint account_statement_meaning_uq',
  'alter table account_statement add constraint account_statement_issue_uq unique (account_id, statement_key)',
];

const PAYMENT_KEYS = [
  'alter table payment drop constraint payment_key_uq',
  'alter table payment add constraint payment_key_uq unique (payment_key) deferrable initially deferred',
  'create index payment_uetr_ix on payment (uetr)',
];

const ENTRIES = [
  `
      create table statement_entry (
        id uuid not null default gen_random_uuid(),
        account_id uuid not null,
        statement_key text not null,
        position integer not null,
        reference text,
        servicer_reference text,
        amount numeric not null,
        currency text not null,
        direction text not null,
        state text not null,
        is_reversal boolean not null default false,
        booking_date date,
        value_date date,
        bank_transaction_code text,
        information text,
        transaction_count integer,
        declared_count integer,
        end_to_end_ids text[] not null default '{}',
        structured_references text[] not null default '{}',
        contradictions text[] not null default '{}',
        detailed_by_id uuid,
        content_hash text not null,
        known_from timestamptz not null default now(),
        constraint statement_entry_position_uq unique (account_id, statement_key, position),
        constraint statement_entry_pk primary key (id)
      )
  `,
  `
      create table entry_payment (
        entry_id uuid not null,
        payment_id uuid not null,
        known_from timestamptz not null default now(),
        constraint entry_payment_pk primary key (entry_id, payment_id)
      )
  `,
  'create index entry_payment_payment_ix on entry_payment (payment_id)',
  'alter table statement_entry add constraint statement_entry_account_fk foreign key (account_id) references account(id) on delete cascade',
  'alter table entry_payment add constraint entry_payment_entry_fk foreign key (entry_id) references statement_entry(id) on delete cascade',
  'alter table entry_payment add constraint entry_payment_payment_fk foreign key (payment_id) references payment(id) on delete cascade',
];

const CLUES = [
  `
      create table payment_clue (
        observation_id uuid not null,
        clue text not null,
        constraint payment_clue_pk primary key (observation_id, clue)
      )
  `,
  'create index payment_clue_clue_ix on payment_clue (clue)',
  'alter table payment_clue add constraint payment_clue_observation_fk foreign key (observation_id) references observation(id) on delete cascade',
  // Payments that are there are found again by their reports' clues.
  `with again as (
     update observation set subject_id = null where kind in ('payment', 'statement') and subject_id is not null)
   insert into work_item (stage, subject_id)
   select distinct 'COMPOSE', subject_id from observation where kind in ('payment', 'statement') and subject_id is not null
   on conflict do nothing`,
];

/** The table and its earlier versions get the columns; of these, the end of the span stays the last. */
function widened(table: string, columns: readonly string[]): string[] {
  const added = columns.map((column) => `add column ${column}`).join(', ');
  return [
    `alter table ${table} ${added}`,
    `alter table history.${table} rename column known_to to ended_at`,
    `alter table history.${table} ${added}, add column known_to timestamptz`,
    `update history.${table} set known_to = ended_at`,
    `alter table history.${table} drop column ended_at, alter column known_to set not null`,
  ];
}

export function pipelineTable(table: string): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy pipeline on ${table} to fourflow_pipeline using (true) with check (true)`,
    `grant select, insert, update, delete on ${table} to fourflow_pipeline`,
  ];
}

/** Seen through the access entries of the subjects that these columns name. */
export function seenThrough(table: string, columns: readonly string[]): string[] {
  const visible = columns.map(
    (column) => `exists (select from access_entry a where a.subject_id = ${table}.${column})`,
  );
  return [
    ...pipelineTable(table),
    `create policy entitled on ${table} for select to fourflow_app
       using ((select app.is_admin()) or (${visible.join(' and ')}))`,
    `grant select on ${table} to fourflow_app`,
  ];
}

/** Changed and deleted rows leave their earlier version. */
export function versioned(table: string, key: string): string[] {
  return [
    `create table history.${table} (like public.${table})`,
    `alter table history.${table} add column known_to timestamptz not null`,
    `create index ${table}_version_ix on history.${table} (${key}, known_from)`,
    `create trigger keep_version before update or delete on ${table}
       for each row execute function history.keep_version()`,
    `alter table history.${table} enable row level security`,
    `alter table history.${table} force row level security`,
    `create policy pipeline on history.${table} to fourflow_pipeline using (true) with check (true)`,
    `grant select, insert on history.${table} to fourflow_pipeline`,
  ];
}
