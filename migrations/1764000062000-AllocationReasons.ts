import { ForwardMigration } from './forwardMigration.ts';

/**
 * Why money is allocated less than in full, and why it is left: differences on allocations, candidates beside them; and
 * the indexes by which amounts and abbreviated numbers are found. The indexes lock the payments and documents against
 * writing while they are built: seconds for a million rows.
 */
export class AllocationReasons1764000062000 extends ForwardMigration {
  readonly name = 'AllocationReasons1764000062000';
  protected readonly statements = [...DIFFERENCES, ...CANDIDATES, ...INDEXES];
}

/** History has its own last column, and its rows are written by position: the new columns go before it. */
const DIFFERENCES = [
  'alter table payment_allocation add column difference_amount numeric',
  'alter table payment_allocation add column difference_reason text',
  'alter table history.payment_allocation rename column known_to to known_until',
  'alter table history.payment_allocation add column difference_amount numeric',
  'alter table history.payment_allocation add column difference_reason text',
  'alter table history.payment_allocation add column known_to timestamptz',
  'alter table history.payment_allocation no force row level security',
  'update history.payment_allocation set known_to = known_until',
  'alter table history.payment_allocation force row level security',
  'alter table history.payment_allocation alter column known_to set not null',
  'alter table history.payment_allocation drop column known_until',
];

/** It says nothing that is not worked out anew from what has a history, so it has none itself. */
const CANDIDATES = [
  `
      create table payment_candidate (
        id uuid not null default gen_random_uuid(),
        payment_id uuid not null,
        document_id uuid not null,
        reason text not null,
        constraint payment_candidate_pair_uq unique (payment_id, document_id),
        constraint payment_candidate_pk primary key (id)
      )
  `,
  'create index payment_candidate_document_ix on payment_candidate (document_id)',
  `alter table payment_candidate add constraint payment_candidate_payment_fk
     foreign key (payment_id) references payment(id) on delete cascade`,
  `alter table payment_candidate add constraint payment_candidate_document_fk
     foreign key (document_id) references trade_document(id) on delete cascade`,
  'alter table payment_candidate enable row level security',
  'alter table payment_candidate force row level security',
  'create policy pipeline on payment_candidate to fourflow_pipeline using (true) with check (true)',
  'grant select, insert, update, delete on payment_candidate to fourflow_pipeline',
  `create policy entitled on payment_candidate for select to fourflow_app
     using ((select app.is_admin()) or (
       exists (select from access_entry a where a.subject_id = payment_candidate.payment_id)
       and exists (select from access_entry a where a.subject_id = payment_candidate.document_id)))`,
  'grant select on payment_candidate to fourflow_app',
];

const INDEXES = [
  `create index trade_document_loose_number_ix on trade_document
     (('~' || regexp_replace(regexp_replace(number_key, '[^A-Z0-9]', '', 'g'), '^[A-Z]*0*', ''))) where kind = 'INVOICE'`,
  `create index trade_document_pair_amount_ix on trade_document (seller_id, buyer_id, payable_amount) where kind = 'INVOICE'`,
  `create index trade_document_payee_amount_ix on trade_document (payee_id, buyer_id, payable_amount)
     where kind = 'INVOICE' and payee_id is not null`,
  `create index payment_pair_amount_ix on payment (creditor_id, debtor_id, amount) where cardinality(mentioned_keys) = 0`,
];
