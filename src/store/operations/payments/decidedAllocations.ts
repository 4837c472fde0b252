import type { Queryable } from '../../transaction.ts';

/** What a person decided: it stands, and what is worked out goes around it. */
export interface DecidedAllocation {
  readonly paymentId: string;
  readonly documentId: string;
  readonly amount: string;
}

/** Reads the manual allocations of these payments and documents (payment_allocation_pair_uq, payment_allocation_document_ix). */
export async function readDecidedAllocations(
  client: Queryable,
  paymentIds: readonly string[],
  documentIds: readonly string[],
): Promise<DecidedAllocation[]> {
  const { rows } = await client.query<DecidedAllocation>(
    `select payment_id as "paymentId", document_id as "documentId", amount from payment_allocation
     where (payment_id = any ($1::uuid[]) or document_id = any ($2::uuid[])) and method = 'MANUAL'`,
    [paymentIds, documentIds],
  );
  return rows;
}
