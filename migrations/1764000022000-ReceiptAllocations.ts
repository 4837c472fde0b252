import { ForwardMigration } from './forwardMigration.ts';
import { secureGoldenTable } from './goldenTable.ts';

/** Table: received goods allocated to invoice lines. A new table locks nothing that is in use. */
export class ReceiptAllocations1764000022000 extends ForwardMigration {
  readonly name = 'ReceiptAllocations1764000022000';
  protected readonly statements = [
    ...TABLE,
    ...secureGoldenTable('receipt_allocation', ['receipt_document_id', 'invoice_document_id']),
  ];
}

const TABLE = [
  `
      create table receipt_allocation (
        id uuid not null default gen_random_uuid(),
        receipt_line_id uuid not null,
        invoice_line_id uuid not null,
        receipt_document_id uuid not null,
        invoice_document_id uuid not null,
        quantity numeric not null,
        unit_code text,
        receipt_quantity numeric not null,
        method text not null,
        confidence numeric not null,
        known_from timestamptz not null default now(),
        constraint receipt_allocation_lines_uq unique (invoice_line_id, receipt_line_id),
        constraint receipt_allocation_pk primary key (id),
        constraint receipt_allocation_receipt_line_fk foreign key (receipt_line_id) references document_line(id) on delete cascade,
        constraint receipt_allocation_invoice_line_fk foreign key (invoice_line_id) references document_line(id) on delete cascade,
        constraint receipt_allocation_receipt_fk foreign key (receipt_document_id) references trade_document(id) on delete cascade,
        constraint receipt_allocation_invoice_fk foreign key (invoice_document_id) references trade_document(id) on delete cascade
      )
  `,
  'create index receipt_allocation_receipt_line_ix on receipt_allocation (receipt_line_id)',
  'create index receipt_allocation_receipt_ix on receipt_allocation (receipt_document_id)',
  'create index receipt_allocation_invoice_ix on receipt_allocation (invoice_document_id)',
];
