import type { Queryable } from '../../transaction.ts';

/** Received goods that an invoice line stands on. */
export interface ReceiptAllocationRow {
  readonly receiptLineId: string;
  readonly invoiceLineId: string;
  /** In the unit of the invoice line. */
  readonly quantity: string;
  /** In the unit of the receipt line. */
  readonly receiptQuantity: string;
  readonly method: 'EXPLICIT_REFERENCE' | 'DOCUMENT_REFERENCE' | 'ORDER_LINE_FIFO';
  /** 0 to 1. */
  readonly confidence: string;
}

/**
 * Makes these the whole of the allocations to these invoice lines; those that stay are not written
 * (receipt_allocation_lines_uq, document_line_pk).
 */
export async function replaceReceiptAllocations(
  client: Queryable,
  invoiceLineIds: readonly string[],
  allocations: readonly ReceiptAllocationRow[],
): Promise<void> {
  await client.query(REPLACE, [
    invoiceLineIds,
    allocations.map(({ receiptLineId }) => receiptLineId),
    allocations.map(({ invoiceLineId }) => invoiceLineId),
    allocations.map(({ quantity }) => quantity),
    allocations.map(({ receiptQuantity }) => receiptQuantity),
    allocations.map(({ method }) => method),
    allocations.map(({ confidence }) => confidence),
  ]);
}

const REPLACE = `
  with wanted as (
    select w.*, r.document_id as receipt_document_id, i.document_id as invoice_document_id, i.unit_code
    from unnest($2::uuid[], $3::uuid[], $4::numeric[], $5::numeric[], $6::text[], $7::numeric[])
      w (receipt_line_id, invoice_line_id, quantity, receipt_quantity, method, confidence)
    cross join lateral (select document_id, unit_code from document_line where id = w.invoice_line_id offset 0) i
    cross join lateral (select document_id from document_line where id = w.receipt_line_id offset 0) r),
  gone as (
    delete from receipt_allocation a where a.invoice_line_id = any ($1::uuid[]) and not exists (
      select from wanted w
      where (w.invoice_line_id, w.receipt_line_id) = (a.invoice_line_id, a.receipt_line_id)))
  insert into receipt_allocation as a (receipt_line_id, invoice_line_id, receipt_document_id, invoice_document_id,
    quantity, unit_code, receipt_quantity, method, confidence)
  select receipt_line_id, invoice_line_id, receipt_document_id, invoice_document_id, quantity, unit_code,
    receipt_quantity, method, confidence from wanted
  on conflict (invoice_line_id, receipt_line_id) do update set quantity = excluded.quantity,
    unit_code = excluded.unit_code, receipt_quantity = excluded.receipt_quantity, method = excluded.method,
    confidence = excluded.confidence
    where (a.quantity, a.unit_code, a.receipt_quantity, a.method, a.confidence)
      is distinct from (excluded.quantity, excluded.unit_code, excluded.receipt_quantity, excluded.method, excluded.confidence)`;
