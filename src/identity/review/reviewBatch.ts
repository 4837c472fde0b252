import { decisionsNaming } from '../../store/operations/identity/identityDecisions.ts';
import { enterprisesWithRefs, type KnownEnterprise } from '../../store/operations/identity/enterpriseRefs.ts';
import { replaceSimilar } from '../../store/operations/identity/identityReviews.ts';
import {
  membersOfGroups,
  type NamedEnterprise,
  type NameGroup,
  replaceNames,
  similarGroups,
} from '../../store/operations/identity/similarNames.ts';
import { takeWork } from '../../store/operations/identity/workItems.ts';
import type { Queryable } from '../../store/transaction.ts';
import { leadingRef } from '../parties/evidence.ts';
import { normaliseCompanyName } from '../parties/names/normaliseCompanyName.ts';
import { mayBeOne } from './mayBeOne.ts';
import { type Candidate, groupKey, pairCandidates } from './pairCandidates.ts';

/** Of a name that more enterprises than this bear, the rest is compared when those are decided. */
const MEMBERS = 1_000;

export interface ReviewSize {
  readonly enterprises: number;
  /** From which similarity of names on, 0 to 1, two enterprises are shown to a person. */
  readonly similarity: number;
}

/**
 * Looks whom the enterprises resemble that a run touched, and makes that the open items of the review queue: a function
 * of the enterprises and decisions that there are, whatever order they came in. Nobody is merged here.
 *
 * @returns how many enterprises were looked at; 0 when none waits.
 */
export async function reviewBatch(client: Queryable, size: ReviewSize): Promise<number> {
  const ids = await takeWork(client, 'REVIEW', size.enterprises);
  if (ids.length === 0) return 0;
  const touched = await enterprisesWithRefs(client, ids);
  const groups = await replaceNames(client, ids, [...touched.values()].flatMap(nameOf));
  const candidates = await findCandidates(client, groups, size.similarity);
  await replaceSimilar(client, groups.map(groupKey), candidates.map(toItem));
  return ids.length;
}

/** Merged ones and those without a name are compared with nobody. */
function nameOf({ id, name, country, mergedIntoId, refs }: KnownEnterprise): NamedEnterprise[] {
  const ref = leadingRef(refs);
  if (name === null || mergedIntoId !== null || ref === undefined) return [];
  const { core, legalForm } = normaliseCompanyName(name);
  const form = legalForm?.family ?? '';
  return [{ enterpriseId: id, core: core.slice(0, 200), form, country: country ?? '', ref }];
}

async function findCandidates(
  client: Queryable,
  groups: readonly NameGroup[],
  similarity: number,
): Promise<Candidate[]> {
  const similar = await similarGroups(client, groups, similarity);
  const all = new Map(
    [...groups, ...similar.map(({ other }) => other)].map((group) => [groupKey(group), group]),
  );
  const members = await membersOfGroups(client, [...all.values()], MEMBERS);
  const known = await enterprisesWithRefs(
    client,
    members.map(({ enterpriseId }) => enterpriseId),
  );
  const refs = [...known.values()].flatMap((enterprise) => enterprise.refs);
  const decisions = await decisionsNaming(client, refs);
  const refsOf = ({ enterpriseId }: NamedEnterprise): readonly string[] =>
    known.get(enterpriseId)?.refs ?? [];
  return pairCandidates(groups, similar, members, (one, other) =>
    mayBeOne(refsOf(one), refsOf(other), decisions),
  );
}

function toItem({
  left,
  right,
  similarity,
  nameGroups,
}: Candidate): Parameters<typeof replaceSimilar>[2][number] {
  const [words, others] = [left, right].map(({ core }) => core.split(' '));
  return {
    ...{ key: `SIMILAR_NAMES ${left.ref} ${right.ref}`, left: left.ref, right: right.ref },
    ...{ leftId: left.enterpriseId, rightId: right.enterpriseId, similarity, nameGroups },
    evidence: { sharedWords: (words ?? []).filter((word) => others?.includes(word)).sort() },
  };
}
