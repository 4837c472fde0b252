import type { Queryable } from '../../transaction.ts';
import type { PaymentNeighbourhood } from './paymentNeighbourhood.ts';

export interface AllocationRow {
  readonly paymentId: string;
  readonly documentId: string;
  readonly amount: string;
  readonly currency: string;
  readonly method: 'STRUCTURED_REFERENCE' | 'DOCUMENT_NUMBER' | 'AMOUNT_AND_PARTIES' | 'MANUAL';
  readonly confidence: string;
  /** What the payer kept back within the policy: it stays open, and this says why. */
  readonly difference?: Difference;
}

export interface Difference {
  readonly amount: string;
  readonly reason: 'ROUNDING' | 'BANK_CHARGES' | 'CASH_DISCOUNT';
}

/** What was worked out anew: all ways for the one, amount and parties for the other. */
export interface Reallocated {
  readonly named: PaymentNeighbourhood;
  readonly byAmount: PaymentNeighbourhood;
}

/**
 * Makes `allocations` the whole of what these payments and documents are allocated (payment_allocation_pair_uq,
 * payment_allocation_document_ix). Those that stay are not written, for every write leaves an earlier version behind.
 */
export async function writeAllocations(
  client: Queryable,
  { named, byAmount }: Reallocated,
  allocations: readonly AllocationRow[],
): Promise<void> {
  await client.query(WRITE, [
    named.paymentIds,
    named.documentIds,
    byAmount.paymentIds,
    byAmount.documentIds,
    allocations.map(({ paymentId }) => paymentId),
    allocations.map(({ documentId }) => documentId),
    allocations.map(({ amount }) => amount),
    allocations.map(({ currency }) => currency),
    allocations.map(({ method }) => method),
    allocations.map(({ confidence }) => confidence),
    allocations.map(({ difference }) => difference?.amount ?? null),
    allocations.map(({ difference }) => difference?.reason ?? null),
  ]);
}

const WRITE = `
  with wanted as (
    select * from unnest($5::uuid[], $6::uuid[], $7::numeric[], $8::text[], $9::text[], $10::numeric[], $11::numeric[], $12::text[])
      w (payment_id, document_id, amount, currency, method, confidence, difference_amount, difference_reason)),
  gone as (
    delete from payment_allocation a
    where (a.payment_id = any ($1::uuid[]) or a.document_id = any ($2::uuid[]))
      and (a.method <> 'AMOUNT_AND_PARTIES' or a.payment_id = any ($3::uuid[]) or a.document_id = any ($4::uuid[]))
      and not exists (select from wanted w where w.payment_id = a.payment_id and w.document_id = a.document_id))
  insert into payment_allocation as a
    (payment_id, document_id, amount, currency, method, confidence, difference_amount, difference_reason)
  select * from wanted
  on conflict (payment_id, document_id) do update
    set amount = excluded.amount, currency = excluded.currency, method = excluded.method, confidence = excluded.confidence,
      difference_amount = excluded.difference_amount, difference_reason = excluded.difference_reason
    where (a.amount, a.currency, a.method, a.confidence, a.difference_amount, a.difference_reason) is distinct from
      (excluded.amount, excluded.currency, excluded.method, excluded.confidence, excluded.difference_amount, excluded.difference_reason)`;
