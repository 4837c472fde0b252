import { ForwardMigration } from './forwardMigration.ts';

/**
 * Table: what people decided of payments and invoices. A new table locks nothing that is in use.
 *
 * It has no foreign keys to what it is about: a payment or document that is identified anew gets another id, and the
 * decision is attached to it again by its records or its meaning. Meanwhile nobody but ADMIN sees it.
 */
export class AllocationDecisions1764000061000 extends ForwardMigration {
  readonly name = 'AllocationDecisions1764000061000';
  protected readonly statements = STATEMENTS;
}

const visible = (column: string): string =>
  `exists (select from access_entry a where a.subject_id = allocation_decision.${column})`;

const STATEMENTS = [
  `
      create table allocation_decision (
        id uuid not null default gen_random_uuid(),
        payment_id uuid not null,
        document_id uuid not null,
        verdict text not null,
        amount numeric,
        currency text,
        reason text not null,
        decided_by uuid not null,
        decided_for uuid,
        decided_at timestamptz not null,
        payment_key text not null,
        payment_records text[] not null default '{}',
        document_issuer_id uuid not null,
        document_number_key text not null,
        document_issue_date date not null,
        document_records text[] not null default '{}',
        known_from timestamptz not null default now(),
        constraint allocation_decision_amount_ck
          check (verdict = 'ALLOCATE' and amount > 0 and currency is not null or verdict = 'REJECT' and amount is null),
        constraint allocation_decision_pair_uq unique (payment_id, document_id),
        constraint allocation_decision_pk primary key (id)
      )
  `,
  'create index allocation_decision_document_ix on allocation_decision (document_id)',
  'create index allocation_decision_payment_key_ix on allocation_decision (payment_key)',
  'create index allocation_decision_number_ix on allocation_decision (document_number_key)',
  'create index allocation_decision_payment_record_ix on allocation_decision using gin (payment_records)',
  'create index allocation_decision_document_record_ix on allocation_decision using gin (document_records)',
  'alter table allocation_decision enable row level security',
  'alter table allocation_decision force row level security',
  'create policy pipeline on allocation_decision to fourflow_pipeline using (true) with check (true)',
  'grant select, insert, update, delete on allocation_decision to fourflow_pipeline',
  `create policy entitled on allocation_decision for select to fourflow_app
     using ((select app.is_admin()) or (${visible('payment_id')} and ${visible('document_id')}))`,
  'grant select on allocation_decision to fourflow_app',
  'create table history.allocation_decision (like public.allocation_decision)',
  'alter table history.allocation_decision add column known_to timestamptz not null',
  'create index allocation_decision_version_ix on history.allocation_decision (id, known_from)',
  `create trigger keep_version before update or delete on allocation_decision
     for each row execute function history.keep_version()`,
  'alter table history.allocation_decision enable row level security',
  'alter table history.allocation_decision force row level security',
  'create policy pipeline on history.allocation_decision to fourflow_pipeline using (true) with check (true)',
  'grant select, insert on history.allocation_decision to fourflow_pipeline',
];
