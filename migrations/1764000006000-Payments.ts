import { ForwardMigration } from './forwardMigration.ts';

/** Tables: the capital flow. New tables lock nothing that is in use. */
export class Payments1764000006000 extends ForwardMigration {
  readonly name = 'Payments1764000006000';
  protected readonly statements = STATEMENTS;
}

const STATEMENTS = [
  `
      create table account (
        id uuid not null default gen_random_uuid(),
        account_key text not null,
        identifiers jsonb not null,
        currency text,
        servicer_bic text,
        owner_id uuid not null,
        control_type text not null default 'OPERATING',
        known_from timestamptz not null default now(),
        constraint account_key_uq unique (account_key, owner_id),
        constraint account_pk primary key (id)
      )
  `,
  `
      create table account_statement (
        id uuid not null default gen_random_uuid(),
        account_id uuid not null,
        message text not null,
        statement_id text not null,
        sequence text,
        created_at timestamptz,
        balances jsonb not null,
        content_hash text not null,
        known_from timestamptz not null default now(),
        constraint account_statement_meaning_uq unique (account_id, message, statement_id),
        constraint account_statement_pk primary key (id)
      )
  `,
  `
      create table payment (
        id uuid not null default gen_random_uuid(),
        payment_key text not null,
        account_id uuid not null,
        other_account_id uuid,
        direction text not null,
        state text not null,
        is_reversal boolean not null default false,
        booking_date date,
        value_date date,
        amount numeric not null,
        currency text not null,
        instructed_amount numeric,
        instructed_currency text,
        exchange_rate numeric,
        end_to_end_id text,
        uetr text,
        entry_reference text,
        debtor_id uuid,
        debtor_name text,
        creditor_id uuid,
        creditor_name text,
        remittance_information text,
        structured_references text[] not null default '{}',
        remitted_numbers text[] not null default '{}',
        mentioned_keys text[] not null default '{}',
        is_booked boolean not null default false,
        content_hash text not null,
        known_from timestamptz not null default now(),
        constraint payment_key_uq unique (payment_key),
        constraint payment_pk primary key (id)
      )
  `,
  `
      create table payment_allocation (
        id uuid not null default gen_random_uuid(),
        payment_id uuid not null,
        document_id uuid not null,
        amount numeric not null,
        currency text not null,
        method text not null,
        confidence numeric not null,
        known_from timestamptz not null default now(),
        constraint payment_allocation_pair_uq unique (payment_id, document_id),
        constraint payment_allocation_pk primary key (id)
      )
  `,
  `create index payment_value_date_ix on payment (value_date, id)`,
  `create index payment_debtor_ix on payment (debtor_id)`,
  `create index payment_creditor_ix on payment (creditor_id)`,
  `create index payment_account_ix on payment (account_id)`,
  `create index payment_end_to_end_ix on payment (end_to_end_id)`,
  `create index payment_amount_ix on payment (amount, currency, is_reversal)`,
  `create index payment_mentioned_key_ix on payment using gin (mentioned_keys) with (fastupdate = off)`,
  `create index payment_allocation_document_ix on payment_allocation (document_id)`,
  `alter table account add constraint account_owner_fk foreign key (owner_id) references enterprise(id)`,
  `alter table account_statement add constraint account_statement_account_fk foreign key (account_id) references account(id) on delete cascade`,
  `alter table payment add constraint payment_account_fk foreign key (account_id) references account(id)`,
  `alter table payment add constraint payment_other_account_fk foreign key (other_account_id) references account(id)`,
  `alter table payment add constraint payment_debtor_fk foreign key (debtor_id) references enterprise(id)`,
  `alter table payment add constraint payment_creditor_fk foreign key (creditor_id) references enterprise(id)`,
  `alter table payment_allocation add constraint payment_allocation_payment_fk foreign key (payment_id) references payment(id) on delete cascade`,
  `alter table payment_allocation add constraint payment_allocation_document_fk foreign key (document_id) references trade_document(id) on delete cascade`,
];
