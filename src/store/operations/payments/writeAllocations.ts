import type { Queryable } from '../../transaction.ts';
import type { PaymentNeighbourhood } from './paymentNeighbourhood.ts';

export interface AllocationRow {
  readonly paymentId: string;
  readonly documentId: string;
  readonly amount: string;
  readonly currency: string;
  readonly method: 'STRUCTURED_REFERENCE' | 'DOCUMENT_NUMBER' | 'AMOUNT_AND_PARTIES' | 'MANUAL';
  readonly confidence: string;
}

/**
 * Makes `allocations` the whole of what these payments and documents are allocated (payment_allocation_pair_uq,
 * payment_allocation_document_ix). Those that stay are not written, for every write leaves an earlier version behind.
 */
export async function writeAllocations(
  client: Queryable,
  { paymentIds, documentIds }: PaymentNeighbourhood,
  allocations: readonly AllocationRow[],
): Promise<void> {
  await client.query(WRITE, [
    paymentIds,
    documentIds,
    allocations.map(({ paymentId }) => paymentId),
    allocations.map(({ documentId }) => documentId),
    allocations.map(({ amount }) => amount),
    allocations.map(({ currency }) => currency),
    allocations.map(({ method }) => method),
    allocations.map(({ confidence }) => confidence),
  ]);
}

const WRITE = `
  with wanted as (
    select * from unnest($3::uuid[], $4::uuid[], $5::numeric[], $6::text[], $7::text[], $8::numeric[])
      w (payment_id, document_id, amount, currency, method, confidence)),
  gone as (
    delete from payment_allocation a
    where (a.payment_id = any ($1::uuid[]) or a.document_id = any ($2::uuid[]))
      and not exists (select from wanted w where w.payment_id = a.payment_id and w.document_id = a.document_id))
  insert into payment_allocation as a (payment_id, document_id, amount, currency, method, confidence)
  select * from wanted
  on conflict (payment_id, document_id) do update
    set amount = excluded.amount, currency = excluded.currency, method = excluded.method, confidence = excluded.confidence
    where (a.amount, a.currency, a.method, a.confidence)
      is distinct from (excluded.amount, excluded.currency, excluded.method, excluded.confidence)`;
