import { claimsBearingOnly } from '../../store/operations/identity/claimsBearing.ts';
import { type KnownEnterprise, enterprisesWithRefs } from '../../store/operations/identity/enterpriseRefs.ts';
import { keepDecision } from '../../store/operations/identity/identityDecisions.ts';
import { closeReview, reviewToDecide } from '../../store/operations/identity/identityReviews.ts';
import { lastMergeOf } from '../../store/operations/identity/lastMerge.ts';
import { addWork } from '../../store/operations/identity/workItems.ts';
import type { Queryable } from '../../store/transaction.ts';
import { settleParties } from '../parties/settleParties.ts';

/** Who decides, and why: kept with the decision. */
export interface Deciding {
  readonly reason: string;
  readonly principalId: string;
}

/** What came of a decision: the enterprises that it was about, or why it could not be made. */
export type Decided =
  { readonly outcome: 'DONE'; readonly enterpriseIds: readonly string[] } | { readonly outcome: RefusalCode };

export type RefusalCode = 'NOT_FOUND' | 'ALREADY_DECIDED' | 'ALREADY_ONE' | 'NOT_MERGED' | 'NOT_ITS_OWN';

/** Decides an item of the review queue: both are one enterprise, or they are two and stay so. */
export async function decideReview(
  client: Queryable,
  review: Deciding & { readonly id: string; readonly verdict: 'ACCEPTED' | 'REJECTED' },
): Promise<Decided> {
  const item = await reviewToDecide(client, review.id);
  if (!item) return { outcome: 'NOT_FOUND' };
  if (item.status !== 'OPEN') return { outcome: 'ALREADY_DECIDED' };
  const ids = [item.leftId, item.rightId].flatMap((id) => id ?? []);
  const known = await enterprisesWithRefs(client, ids);
  // An identifier that no enterprise bears stands for itself.
  const left = known.get(item.leftId ?? '')?.refs ?? [item.leftRef];
  const right = known.get(item.rightId ?? '')?.refs ?? [item.rightRef];
  const kind = review.verdict === 'ACCEPTED' ? 'SAME' : 'APART';
  // First of all: what is open goes when nothing is held apart any more.
  await closeReview(client, { id: review.id, status: review.verdict, decisionId: null });
  const decisionId = await decide(client, { ...review, kind, left, right, ids });
  await closeReview(client, { id: review.id, status: review.verdict, decisionId });
  return { outcome: 'DONE', enterpriseIds: ids };
}

/** Makes two enterprises one, whatever speaks against it. */
export async function mergeTwo(
  client: Queryable,
  { ids, ...deciding }: Deciding & { readonly ids: readonly [string, string] },
): Promise<Decided> {
  const named = await enterprisesWithRefs(client, ids);
  const survivors = ids.map((id) => named.get(id)?.mergedIntoId ?? id);
  const known = await enterprisesWithRefs(client, survivors);
  const [one, other] = survivors.map((id) => known.get(id));
  if (named.size < new Set(ids).size || !one || !other) return { outcome: 'NOT_FOUND' };
  if (one.id === other.id) return { outcome: 'ALREADY_ONE' };
  await decide(client, { ...deciding, kind: 'SAME', left: one.refs, right: other.refs, ids: survivors });
  return { outcome: 'DONE', enterpriseIds: survivors };
}

/**
 * Parts an enterprise: one that was merged from what it was merged into, else the named references from the rest, and with
 * them who is known by these alone. That holds against the same documents coming again.
 */
export async function splitOff(
  client: Queryable,
  { id, refs, ...deciding }: Deciding & { readonly id: string; readonly refs: readonly string[] },
): Promise<Decided> {
  const known = (await enterprisesWithRefs(client, [id])).get(id);
  if (!known) return { outcome: 'NOT_FOUND' };
  const sides = refs.length === 0 ? await sidesOfMerge(client, known) : await sidesOf(client, known, refs);
  if (!('left' in sides)) return sides;
  const ids = [id, ...(known.mergedIntoId === null ? [] : [known.mergedIntoId])];
  await decide(client, { ...deciding, ...sides, kind: 'APART', ids });
  return { outcome: 'DONE', enterpriseIds: ids };
}

interface Sides {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

async function sidesOfMerge(client: Queryable, { id }: KnownEnterprise): Promise<Sides | Decided> {
  const merge = await lastMergeOf(client, id);
  return merge ? { left: merge.intoRefs, right: merge.fromRefs } : { outcome: 'NOT_MERGED' };
}

/** Who names an identifier to be parted means the documents that bear it and no other, too. */
async function sidesOf(
  client: Queryable,
  { id, refs: all }: KnownEnterprise,
  refs: readonly string[],
): Promise<Sides | Decided> {
  const right = [...new Set([...refs, ...(await claimsBearingOnly(client, id, refs))])];
  const left = all.filter((ref) => !right.includes(ref));
  const isItsOwn = refs.every((ref) => all.includes(ref)) && left.length > 0;
  return isItsOwn ? { left, right } : { outcome: 'NOT_ITS_OWN' };
}

async function decide(
  client: Queryable,
  {
    ids,
    ...decision
  }: Deciding & Sides & { readonly kind: 'SAME' | 'APART'; readonly ids: readonly string[] },
): Promise<string> {
  const decisionId = await keepDecision(client, decision);
  await settleParties(client, [], [...decision.left, ...decision.right]);
  // Also where nothing changed hands: what is decided is not asked again.
  await addWork(client, 'REVIEW', ids);
  return decisionId;
}
