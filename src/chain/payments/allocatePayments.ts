import type pg from 'pg';
import { readDecidedAllocations } from '../../store/operations/payments/decidedAllocations.ts';
import { readInvoiceFacts } from '../../store/operations/payments/invoiceFacts.ts';
import { readPaymentFacts } from '../../store/operations/payments/paymentFacts.ts';
import { paymentNeighbourhood } from '../../store/operations/payments/paymentNeighbourhood.ts';
import { reattachDecisions } from '../../store/operations/payments/reattachDecisions.ts';
import { writeAllocations } from '../../store/operations/payments/writeAllocations.ts';
import { allocate } from './allocate.ts';

/**
 * Allocates anew all payments and invoices that have to do with these, so that it does not matter what came first,
 * and writes what changed. What people decided stands. Documents of other kinds may be among the given ones.
 */
export async function allocatePayments(
  client: pg.PoolClient,
  changed: { readonly paymentIds: readonly string[]; readonly documentIds: readonly string[] },
): Promise<void> {
  await reattachDecisions(client, changed);
  const affected = await paymentNeighbourhood(client, changed);
  const { paymentIds, documentIds } = affected;
  const payments = await readPaymentFacts(client, paymentIds);
  const invoices = await readInvoiceFacts(client, documentIds);
  const decided = await readDecidedAllocations(client, paymentIds, documentIds);
  await writeAllocations(client, affected, allocate({ payments, invoices, decided }));
}
