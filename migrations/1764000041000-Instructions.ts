import { seenThrough, versioned } from './1764000040000-Statements.ts';
import { ForwardMigration } from './forwardMigration.ts';

/** Tables: what was ordered, and what the bank says became of it. New tables lock nothing that is in use. */
export class Instructions1764000041000 extends ForwardMigration {
  readonly name = 'Instructions1764000041000';
  protected readonly statements = [
    ...TABLES,
    ...SUBJECTS.flatMap((table) => [
      ...seenThrough(table, ['id']),
      ...versioned(table, 'id'),
      `create trigger forget_access after delete on ${table}
         referencing old table as gone for each statement execute function app.forget_access()`,
    ]),
  ];
}

const SUBJECTS = ['payment_instruction', 'payment_batch', 'payment_status_report'];

const TABLES = [
  `
      create table payment_instruction (
        id uuid not null default gen_random_uuid(),
        owner_id uuid not null,
        initiation_key text not null,
        message_name text,
        message_id text not null,
        created_at timestamptz,
        created_at_text text,
        batch_id text,
        batch_index integer not null,
        requested_execution_date date,
        debtor_id uuid,
        debtor_name text,
        debtor_account jsonb,
        debtor_account_key text,
        transaction_index integer not null,
        instruction_id text,
        end_to_end_id text,
        uetr text,
        amount numeric not null,
        currency text not null,
        transfer_currency text,
        creditor_name text,
        creditor_account jsonb,
        creditor_account_key text,
        purpose_code text,
        remittance_information text,
        structured_references text[] not null default '{}',
        remitted_numbers text[] not null default '{}',
        status text,
        status_level text,
        status_at timestamptz,
        status_reasons jsonb not null default '[]',
        content_hash text not null,
        known_from timestamptz not null default now(),
        constraint payment_instruction_place_uq unique (owner_id, initiation_key, batch_index, transaction_index),
        constraint payment_instruction_pk primary key (id)
      )
  `,
  `
      create table payment_batch (
        id uuid not null default gen_random_uuid(),
        owner_id uuid not null,
        initiation_key text not null,
        message_name text,
        message_id text not null,
        created_at timestamptz,
        created_at_text text,
        batch_id text,
        batch_index integer not null,
        requested_execution_date date,
        debtor_id uuid,
        debtor_name text,
        debtor_account jsonb,
        debtor_account_key text,
        initiator_name text,
        method text,
        stated_count integer,
        stated_sum numeric,
        message_stated_count integer,
        message_stated_sum numeric,
        content_hash text not null,
        known_from timestamptz not null default now(),
        constraint payment_batch_place_uq unique (owner_id, initiation_key, batch_index),
        constraint payment_batch_pk primary key (id)
      )
  `,
  `
      create table payment_status_report (
        id uuid not null default gen_random_uuid(),
        owner_id uuid not null,
        report_key text not null,
        message_name text,
        message_id text not null,
        created_at timestamptz,
        created_at_text text,
        level text not null,
        status_id text,
        original_message_id text,
        original_message_name text,
        original_batch_id text,
        original_instruction_id text,
        original_end_to_end_id text,
        original_uetr text,
        status text,
        reasons jsonb not null,
        content_hash text not null,
        known_from timestamptz not null default now(),
        constraint payment_status_report_place_uq unique (owner_id, report_key),
        constraint payment_status_report_pk primary key (id)
      )
  `,
  'create index payment_instruction_message_ix on payment_instruction (owner_id, message_id)',
  'create index payment_instruction_end_to_end_ix on payment_instruction (end_to_end_id)',
  'create index payment_instruction_uetr_ix on payment_instruction (uetr)',
  'create index payment_status_report_original_ix on payment_status_report (owner_id, original_message_id)',
  'alter table payment_instruction add constraint payment_instruction_owner_fk foreign key (owner_id) references enterprise(id)',
  'alter table payment_instruction add constraint payment_instruction_debtor_fk foreign key (debtor_id) references enterprise(id)',
  'alter table payment_batch add constraint payment_batch_owner_fk foreign key (owner_id) references enterprise(id)',
  'alter table payment_batch add constraint payment_batch_debtor_fk foreign key (debtor_id) references enterprise(id)',
  'alter table payment_status_report add constraint payment_status_report_owner_fk foreign key (owner_id) references enterprise(id)',
];
