import { ForwardMigration } from './forwardMigration.ts';
import { addColumns, secureGoldenTable } from './goldenTable.ts';

/**
 * Columns for all that documents state, and for what later documents make of them; a table of answers. Added columns
 * without a stored default lock their tables for a moment only; their foreign keys have nothing to check yet, but read
 * the table once.
 */
export class DocumentFacts1764000021000 extends ForwardMigration {
  readonly name = 'DocumentFacts1764000021000';
  protected readonly statements = [
    ...addColumns('trade_document', [...HEADER, ...EFFECTS]),
    ...addColumns('document_line', LINE),
    ...addColumns('document_link', ['amount numeric']),
    ...KEYS,
    ANSWERS,
    ...secureGoldenTable('document_answer', ['document_id']),
  ];
}

const HEADER = [
  'sender_id uuid',
  'receiver_id uuid',
  'version_time timestamptz',
  'version_sequence numeric',
  'tax_currency_amount numeric',
  'debit_total numeric',
  'credit_total numeric',
  'balance_amount numeric',
  'period_start date',
  'period_end date',
  'allowance_charges jsonb',
];

const EFFECTS = [
  'answer text',
  'answer_document_id uuid',
  'is_amended boolean not null default false',
  'replaced_by_id uuid',
];

const LINE = [
  'parent_number text',
  'status_code text',
  'rejected_quantity numeric',
  'short_quantity numeric',
  'oversupply_quantity numeric',
  'outstanding_quantity numeric',
  'price_base_quantity numeric',
  'debit_amount numeric',
  'credit_amount numeric',
  'balance_amount numeric',
  'allowance_charges jsonb',
  'match_basis text',
  'in_force_order_id uuid',
  'in_force_position integer',
];

const KEYS = [
  ...['sender', 'receiver'].map(
    (role) =>
      `alter table trade_document add constraint trade_document_${role}_fk foreign key (${role}_id) references enterprise(id)`,
  ),
  `alter table trade_document add constraint trade_document_answer_fk foreign key (answer_document_id) references trade_document(id) on delete set null`,
  `alter table trade_document add constraint trade_document_replaced_by_fk foreign key (replaced_by_id) references trade_document(id) on delete set null`,
  `alter table document_line add constraint document_line_in_force_order_fk foreign key (in_force_order_id) references trade_document(id) on delete set null`,
  `create index trade_document_answer_ix on trade_document (answer_document_id)`,
  `create index trade_document_replaced_by_ix on trade_document (replaced_by_id)`,
  `create index document_line_in_force_ix on document_line (in_force_order_id, in_force_position)`,
];

const ANSWERS = `
  create table document_answer (
    id uuid not null default gen_random_uuid(),
    document_id uuid not null,
    position integer not null,
    status text not null,
    status_code text,
    effective_date date,
    reasons jsonb not null,
    reference_position integer,
    known_from timestamptz not null default now(),
    constraint document_answer_position_uq unique (document_id, position),
    constraint document_answer_pk primary key (id),
    constraint document_answer_document_fk foreign key (document_id) references trade_document(id) on delete cascade
  )`;
