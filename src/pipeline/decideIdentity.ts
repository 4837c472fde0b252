import type pg from 'pg';
import {
  decideReview,
  type Decided,
  type Deciding,
  mergeTwo,
  type RefusalCode as ReviewRefusalCode,
  splitOff,
} from '../identity/review/decide.ts';
import type { Principal } from '../store/principalTransaction.ts';
import { runCommand, type CommandPools } from './runCommand.ts';

/** What an operator decides about who is who, and why. */
export type IdentityDecision = { readonly reason: string } & (
  | { readonly verdict: 'ACCEPT' | 'REJECT'; readonly reviewId: string }
  | { readonly verdict: 'MERGE'; readonly enterpriseIds: readonly [string, string] }
  | {
      readonly verdict: 'SPLIT';
      readonly enterpriseId: string;
      /** What is parted from the rest; empty: what the enterprise was before it was merged into another. */
      readonly refs: readonly string[];
    }
);

export type IdentityResult =
  | { readonly outcome: 'DONE'; readonly enterpriseIds: readonly string[] }
  | { readonly outcome: 'REFUSED'; readonly code: RefusalCode; readonly message: string };

type RefusalCode = ReviewRefusalCode | 'REASON_INVALID' | 'NOT_ADMIN';

const MAX_REASON = 1_000;

const MESSAGES: Readonly<Record<RefusalCode, string>> = {
  NOT_FOUND: 'There is no such item of the review queue, or no such enterprise.',
  ALREADY_DECIDED: 'The item is decided; to decide otherwise, merge or split the enterprises.',
  ALREADY_ONE: 'Both are one enterprise already.',
  NOT_MERGED: 'The enterprise is merged into no other; name the identifiers that are to be parted from it.',
  NOT_ITS_OWN:
    'Only some of what an enterprise is can be parted from it; name references of its own, and not all.',
  REASON_INVALID: `A reason must have 1 to ${String(MAX_REASON)} characters, for whoever reads the decision later.`,
  NOT_ADMIN: 'Who is who is for the operators to decide; use a key of the role ADMIN.',
};

/**
 * Takes what an operator decides about who is who, with its entry in the audit trail. What it changes waits to be
 * identified and composed again: `processPending` does.
 */
export async function decideIdentity(
  pools: CommandPools,
  principal: Principal,
  decision: IdentityDecision,
): Promise<IdentityResult> {
  const { verdict, ...input } = decision;
  const action =
    verdict === 'ACCEPT' || verdict === 'REJECT' ? `${verdict}_IDENTITY_REVIEW` : `${verdict}_ENTERPRISES`;
  return runCommand(pools, { principal, action, input }, async ({ client }) => {
    const decided = await decide(client, principal, decision);
    const subjectIds = decided.outcome === 'DONE' ? decided.enterpriseIds : [];
    return {
      result: decided.outcome === 'DONE' ? decided : refused(decided.outcome),
      ...{ outcome: decided.outcome, subjectIds, before: undefined, after: undefined },
    };
  });
}

function decide(
  client: pg.PoolClient,
  principal: Principal,
  decision: IdentityDecision,
): Promise<Decided | { readonly outcome: 'REASON_INVALID' | 'NOT_ADMIN' }> {
  const { reason } = decision;
  if (principal.role !== 'ADMIN') return Promise.resolve({ outcome: 'NOT_ADMIN' });
  if (reason.trim() === '' || reason.length > MAX_REASON)
    return Promise.resolve({ outcome: 'REASON_INVALID' });
  const why: Deciding = { reason, principalId: principal.id };
  switch (decision.verdict) {
    case 'MERGE':
      return mergeTwo(client, { ...why, ids: decision.enterpriseIds });
    case 'SPLIT':
      return splitOff(client, { ...why, id: decision.enterpriseId, refs: decision.refs });
    default: {
      const verdict = decision.verdict === 'ACCEPT' ? 'ACCEPTED' : 'REJECTED';
      return decideReview(client, { ...why, id: decision.reviewId, verdict });
    }
  }
}

function refused(code: RefusalCode): IdentityResult {
  return { outcome: 'REFUSED', code, message: MESSAGES[code] };
}
