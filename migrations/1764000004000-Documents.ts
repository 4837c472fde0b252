import { ForwardMigration } from './forwardMigration.ts';

/** Tables: the business flow. New tables lock nothing that is in use. */
export class Documents1764000004000 extends ForwardMigration {
  readonly name = 'Documents1764000004000';
  protected readonly statements = STATEMENTS;
}

const STATEMENTS = [
  `
      create table trade_document (
        id uuid not null default gen_random_uuid(),
        kind text not null,
        issuer_id uuid not null,
        number text not null,
        number_key text not null,
        issue_date date not null,
        type_code text,
        currency text,
        tax_currency text,
        seller_id uuid,
        buyer_id uuid,
        payee_id uuid,
        carrier_id uuid,
        due_date date,
        despatch_date date,
        received_date date,
        promised_date date,
        line_total numeric,
        allowance_total numeric,
        charge_total numeric,
        tax_exclusive_amount numeric,
        tax_amount numeric,
        tax_inclusive_amount numeric,
        prepaid_amount numeric,
        rounding_amount numeric,
        payable_amount numeric,
        payment_references text[] not null default '{}',
        reference_keys text[] not null default '{}',
        payee_accounts text[] not null default '{}',
        shipment_reference text,
        logistic_units text[] not null default '{}',
        contradictions text[] not null default '{}',
        line_count integer not null,
        is_disputed boolean not null default false,
        is_financed boolean not null default false,
        is_cancelled boolean not null default false,
        approved_at timestamptz,
        all_lines_match boolean not null default false,
        content_hash text not null,
        known_from timestamptz not null default now(),
        constraint trade_document_meaning_uq unique (kind, issuer_id, number_key, issue_date),
        constraint trade_document_pk primary key (id)
      )
  `,
  `
      create table document_line (
        id uuid not null default gen_random_uuid(),
        document_id uuid not null,
        position integer not null,
        number text not null,
        item_name text,
        seller_item_id text,
        buyer_item_id text,
        standard_item_id text,
        quantity numeric,
        unit_code text,
        unit_price numeric,
        line_amount numeric,
        currency text,
        promised_date date,
        match_status text,
        received_quantity numeric,
        known_from timestamptz not null default now(),
        constraint document_line_position_uq unique (document_id, position),
        constraint document_line_pk primary key (id)
      )
  `,
  `
      create table document_reference (
        id uuid not null default gen_random_uuid(),
        document_id uuid not null,
        line_position integer,
        position integer not null,
        type text not null,
        number text not null,
        number_key text not null,
        line_number text,
        issue_date date,
        target_document_id uuid,
        target_line_position integer,
        known_from timestamptz not null default now(),
        constraint document_reference_position_uq unique (document_id, position),
        constraint document_reference_pk primary key (id)
      )
  `,
  `
      create table document_link (
        from_document_id uuid not null,
        to_document_id uuid not null,
        from_kind text not null,
        to_kind text not null,
        method text not null,
        known_from timestamptz not null default now(),
        constraint document_link_pk primary key (from_document_id, to_document_id)
      )
  `,
  `
      create table document_disagreement (
        document_id uuid not null,
        observation_id uuid not null,
        field text not null,
        owner_id uuid not null,
        chosen_value text,
        value text,
        observed_at timestamptz not null,
        constraint document_disagreement_pk primary key (document_id, observation_id, field)
      )
  `,
  `create index trade_document_issue_date_ix on trade_document (kind, issue_date, id)`,
  `create index trade_document_number_ix on trade_document (number_key, kind)`,
  `create index trade_document_seller_ix on trade_document (seller_id, kind)`,
  `create index trade_document_buyer_ix on trade_document (buyer_id, kind)`,
  `create index document_reference_number_ix on document_reference (number_key, type)`,
  `create index document_reference_target_ix on document_reference (target_document_id)`,
  `create index document_link_to_ix on document_link (to_document_id, from_kind)`,
  `alter table trade_document add constraint trade_document_issuer_fk foreign key (issuer_id) references enterprise(id)`,
  `alter table trade_document add constraint trade_document_seller_fk foreign key (seller_id) references enterprise(id)`,
  `alter table trade_document add constraint trade_document_buyer_fk foreign key (buyer_id) references enterprise(id)`,
  `alter table trade_document add constraint trade_document_payee_fk foreign key (payee_id) references enterprise(id)`,
  `alter table trade_document add constraint trade_document_carrier_fk foreign key (carrier_id) references enterprise(id)`,
  `alter table document_line add constraint document_line_document_fk foreign key (document_id) references trade_document(id) on delete cascade`,
  `alter table document_reference add constraint document_reference_document_fk foreign key (document_id) references trade_document(id) on delete cascade`,
  `alter table document_reference add constraint document_reference_target_fk foreign key (target_document_id) references trade_document(id) on delete set null`,
  `alter table document_link add constraint document_link_from_fk foreign key (from_document_id) references trade_document(id) on delete cascade`,
  `alter table document_link add constraint document_link_to_fk foreign key (to_document_id) references trade_document(id) on delete cascade`,
  `alter table document_disagreement add constraint document_disagreement_document_fk foreign key (document_id) references trade_document(id) on delete cascade`,
  `alter table document_disagreement add constraint document_disagreement_observation_fk foreign key (observation_id) references observation(id) on delete cascade`,
  `create index trade_document_reference_key_ix on trade_document using gin (reference_keys) with (fastupdate = off)`,
];
