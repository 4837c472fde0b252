import type pg from 'pg';
import { readAmountPairs, type AmountPair } from '../../store/operations/payments/amountPairs.ts';
import { readCommonReferences } from '../../store/operations/payments/commonReferences.ts';
import { readDecidedAllocations } from '../../store/operations/payments/decidedAllocations.ts';
import { type InvoiceFacts, readInvoiceFacts } from '../../store/operations/payments/invoiceFacts.ts';
import { paymentsNaming, strangersNamedBy } from '../../store/operations/payments/namedStrangers.ts';
import { readPaymentFacts, type PaymentFacts } from '../../store/operations/payments/paymentFacts.ts';
import {
  paymentNeighbourhood,
  type PaymentNeighbourhood,
} from '../../store/operations/payments/paymentNeighbourhood.ts';
import { reattachDecisions } from '../../store/operations/payments/reattachDecisions.ts';
import { writeAllocations } from '../../store/operations/payments/writeAllocations.ts';
import { writeCandidates } from '../../store/operations/payments/writeCandidates.ts';
import { allocate } from './allocate.ts';
import { DEFAULT_POLICY, type AllocationPolicy } from './allocationPolicy.ts';
import type { Pair } from './matchAmounts.ts';

/**
 * Allocates anew all payments and invoices that have to do with these, so that it does not matter what came first,
 * and writes what changed. What people decided stands. Documents of other kinds may be among the given ones.
 */
export async function allocatePayments(
  client: pg.PoolClient,
  changed: { readonly paymentIds: readonly string[]; readonly documentIds: readonly string[] },
  policy: AllocationPolicy = DEFAULT_POLICY,
): Promise<void> {
  await reattachDecisions(client, changed);
  const naming = await paymentsNaming(client, changed.documentIds, policy.alike);
  const seeds = { ...changed, paymentIds: [...changed.paymentIds, ...naming] };
  const near = await paymentNeighbourhood(client, seeds, policy.alike);
  const pairs = await readAmountPairs(client, near, boundsOf(policy));
  const affected = pairs.length === 0 ? near : await paymentNeighbourhood(client, around(near, pairs), policy.alike); // prettier-ignore
  const { paymentIds, documentIds } = affected;
  const payments = await readPaymentFacts(client, paymentIds);
  const invoices = await readInvoiceFacts(client, documentIds, policy.alike);
  const decided = await readDecidedAllocations(client, paymentIds, documentIds);
  const references = invoices.flatMap(({ referenceKeys }) => referenceKeys);
  const commonKeys = await readCommonReferences(client, references, policy.alike);
  const strangers = await readStrangers(client, affected, policy.alike);
  const facts = { strangers, payments, invoices, decided, commonKeys, policy, pairs: pairs.map(asPair) };
  const { allocations, candidates } = allocate(facts);
  const byAmount = { paymentIds: comparedIn(near, pairs, payments), documentIds: near.documentIds };
  await writeAllocations(client, { named: affected, byAmount }, allocations);
  const explained = payments.filter(({ namesNothing }) => !namesNothing).map(({ id }) => id);
  await writeCandidates(client, [...explained, ...byAmount.paymentIds], candidates);
}

/** They are paid by none of the payments, and only tell why money is left. */
async function readStrangers(
  client: pg.PoolClient,
  { paymentIds, documentIds }: PaymentNeighbourhood,
  alike: number,
): Promise<InvoiceFacts[]> {
  const ids = await strangersNamedBy(client, paymentIds, { documentIds, alike });
  return ids.length === 0 ? [] : readInvoiceFacts(client, ids, alike);
}

/** Beside so many payments that name nothing, any sum is some payment's by chance. */
const UNNAMED = 100;

function boundsOf({ combinable, alike }: AllocationPolicy): Parameters<typeof readAmountPairs>[2] {
  return { invoices: combinable, payments: UNNAMED, alike };
}

function around(
  { paymentIds, documentIds }: PaymentNeighbourhood,
  pairs: readonly AmountPair[],
): PaymentNeighbourhood {
  return {
    paymentIds: [...paymentIds, ...pairs.flatMap((pair) => pair.paymentIds)],
    documentIds: [...documentIds, ...pairs.flatMap((pair) => pair.documentIds)],
  };
}

function asPair({ creditorId, debtorId, currency, isSmall, amounts }: AmountPair): Pair {
  return { creditorId, debtorId, currency, amounts: isSmall ? 'ALL' : amounts };
}

/** The payments that were compared with all that may be of their amount: what is not among the allocations is no more. */
function comparedIn(
  near: PaymentNeighbourhood,
  pairs: readonly AmountPair[],
  payments: readonly PaymentFacts[],
): string[] {
  const amounts = new Map(payments.map(({ id, amount }) => [id, amount]));
  const compared = pairs.flatMap((pair) =>
    pair.isSmall
      ? pair.paymentIds
      : pair.paymentIds.filter((id) => pair.amounts.includes(amounts.get(id) ?? '')),
  );
  return [...new Set([...near.paymentIds, ...compared])];
}
