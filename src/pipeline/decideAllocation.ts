import type pg from 'pg';
import { allocatePayments } from '../chain/payments/allocatePayments.ts';
import { judgeAllocation, judgeEffect, type DecisionRefusal } from '../chain/payments/judgeDecision.ts';
import { readPairFacts, type PairFacts } from '../store/operations/payments/pairFacts.ts';
import { removeDecision, writeDecision } from '../store/operations/payments/writeDecision.ts';
import { runCommand, type CommandOutcome, type CommandPools, type CommandScope } from './runCommand.ts';
import type { Principal } from '../store/principalTransaction.ts';

/** A payment and an invoice, and why they are decided on. */
export interface DecidedPair {
  readonly paymentId: string;
  readonly documentId: string;
  readonly reason: string;
}

export type AllocationDecision =
  | (DecidedPair & { readonly verdict: 'ALLOCATE'; readonly amount: string; readonly currency: string })
  | (DecidedPair & { readonly verdict: 'REJECT' | 'REMOVE' });

/** What holds of the pair after a decision; no allocation: the payment pays nothing of the invoice. */
export interface Decided {
  readonly outcome: 'DONE';
  readonly paymentId: string;
  readonly documentId: string;
  readonly allocationId: string | undefined;
}

export type DecisionResult = Decided | ({ readonly outcome: 'REFUSED' } & DecisionRefusal);

const MAX_REASON = 1_000;

/**
 * Takes what a person decides of a payment and an invoice: that so much of the one pays the other (ALLOCATE), that
 * nothing does (REJECT), or that no decision holds any more (REMOVE). What is worked out around it is worked out anew.
 *
 * ADMIN decides, and who is on the creditor's side: the owner of the receiving account, the seller, the payee.
 */
export async function decideAllocation(
  pools: CommandPools,
  principal: Principal,
  decision: AllocationDecision,
): Promise<DecisionResult> {
  const { verdict, ...input } = decision;
  const action = `${verdict}_ALLOCATION`;
  return runCommand(pools, { principal, action, input }, async (scope) => {
    const refusal = await refuseUnseen(scope, principal, decision);
    return refusal ? refused(refusal) : decide(scope.client, principal, decision);
  });
}

async function refuseUnseen(
  scope: CommandScope,
  principal: Principal,
  { paymentId, documentId, reason }: AllocationDecision,
): Promise<DecisionRefusal | undefined> {
  if (reason.trim() === '' || reason.length > MAX_REASON) {
    const message = `A reason must have 1 to ${String(MAX_REASON)} characters, for whoever reads the decision later.`;
    return { code: 'REASON_INVALID', message };
  }
  const facts = await readPairFacts(scope.client, paymentId, documentId);
  const isSeen = (await scope.sees('payment', paymentId)) && (await scope.sees('trade_document', documentId));
  if (!facts || !isSeen)
    return { code: 'NOT_FOUND', message: 'There is no such payment or no such invoice.' };
  return (await mayDecide(scope.client, principal, facts))
    ? undefined
    : {
        code: 'NOT_CREDITOR',
        message:
          'The creditor decides what a payment pays: the owner of the receiving account, the seller or the payee.',
      };
}

async function mayDecide(
  client: pg.PoolClient,
  { role, enterpriseId }: Principal,
  { creditorIds }: PairFacts,
): Promise<boolean> {
  if (role === 'ADMIN') return true;
  const { rows } = await client.query<{ id: string }>(
    'select coalesce(merged_into_id, id) as id from enterprise where id = $1',
    [enterpriseId],
  );
  return rows.some(({ id }) => creditorIds.includes(id));
}

async function decide(
  client: pg.PoolClient,
  principal: Principal,
  decision: AllocationDecision,
): Promise<CommandOutcome<DecisionResult>> {
  const before = await factsOf(client, decision);
  const refusal = decision.verdict === 'ALLOCATE' ? judgeAllocation(before, decision) : undefined;
  if (refusal) return refused(refusal);
  await client.query('savepoint decision');
  const isKept = await keep(client, principal, decision);
  if (!isKept) {
    return refused({
      code: 'NOT_DECIDED',
      message: 'Nobody decided on this payment and invoice; there is nothing to remove.',
    });
  }
  const { paymentId, documentId } = decision;
  await allocatePayments(client, { paymentIds: [paymentId], documentIds: [documentId] });
  const after = await factsOf(client, decision);
  const failure = decision.verdict === 'ALLOCATE' ? judgeEffect(after, decision) : undefined;
  if (failure) {
    await client.query('rollback to savepoint decision');
    return refused(failure);
  }
  return {
    result: { outcome: 'DONE', paymentId, documentId, allocationId: after.allocation?.id },
    ...{
      outcome: 'DONE',
      subjectIds: [paymentId, documentId],
      before: stateOf(before),
      after: stateOf(after),
    },
  };
}

/** @returns false where there was nothing to remove. */
async function keep(
  client: pg.PoolClient,
  { id, enterpriseId }: Principal,
  decision: AllocationDecision,
): Promise<boolean> {
  const { paymentId, documentId, reason, verdict } = decision;
  if (verdict === 'REMOVE') return removeDecision(client, paymentId, documentId);
  const { amount, currency } = verdict === 'ALLOCATE' ? decision : { amount: undefined, currency: undefined };
  const decided = {
    paymentId,
    documentId,
    amount,
    currency,
    reason,
    decidedBy: id,
    decidedFor: enterpriseId,
  };
  await writeDecision(client, decided);
  return true;
}

async function factsOf(
  client: pg.PoolClient,
  { paymentId, documentId }: AllocationDecision,
): Promise<PairFacts> {
  const facts = await readPairFacts(client, paymentId, documentId);
  if (!facts) throw new TypeError('decideAllocation: the pair vanished under the lock of the graph.');
  return facts;
}

function stateOf({ decision, allocation }: PairFacts): object | undefined {
  return decision || allocation ? { decision, allocation } : undefined;
}

function refused(refusal: DecisionRefusal): CommandOutcome<DecisionResult> {
  return {
    result: { outcome: 'REFUSED', ...refusal },
    ...{ outcome: refusal.code, subjectIds: [], before: undefined, after: undefined },
  };
}
