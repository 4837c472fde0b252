import type {
  NameGroup,
  NamedEnterprise,
  SimilarGroups,
} from '../../store/operations/identity/similarNames.ts';

/** Two enterprises whose names are alike: for a person to decide. */
export interface Candidate {
  readonly left: NamedEnterprise;
  readonly right: NamedEnterprise;
  readonly similarity: number;
  readonly nameGroups: readonly string[];
}

/** Of two groups that only resemble each other so many members are tried for a pair that may be one. */
const TRIED = 5;

/**
 * Pairs of enterprises whose names are alike, few enough for people: in a group of one name each is compared with the
 * first that it may be one with (two hundred of one name are 199 questions, not 19,900), and of two groups of similar
 * names the first two that may be one.
 *
 * @param members of all groups, each group's in the order of their references.
 */
export function pairCandidates(
  groups: readonly NameGroup[],
  similar: readonly SimilarGroups[],
  members: readonly NamedEnterprise[],
  mayBeOne: (one: NamedEnterprise, other: NamedEnterprise) => boolean,
): Candidate[] {
  const byGroup = new Map<string, NamedEnterprise[]>();
  for (const member of members)
    byGroup.set(groupKey(member), [...(byGroup.get(groupKey(member)) ?? []), member]);
  const alike = groups.flatMap((group) => pairsWithin(byGroup.get(groupKey(group)) ?? [], mayBeOne));
  const resembling = similar.flatMap(({ group, other, similarity }): Candidate[] => {
    const [first, second] = [group, other].map(groupKey).sort();
    const [ones, others] = [first, second].map((key) => (byGroup.get(key ?? '') ?? []).slice(0, TRIED));
    const pair = firstPair(ones ?? [], others ?? [], mayBeOne);
    return pair ? [candidate(pair, similarity)] : [];
  });
  return [...alike, ...resembling];
}

/** One text for a group; equal texts are the same. */
export function groupKey({ core, form, country }: NameGroup): string {
  return JSON.stringify([core, form, country]);
}

type Pair = readonly [NamedEnterprise, NamedEnterprise];

function pairsWithin(
  members: readonly NamedEnterprise[],
  mayBeOne: (one: NamedEnterprise, other: NamedEnterprise) => boolean,
): Candidate[] {
  return members.flatMap((member, index) => {
    const first = members.slice(0, index).find((other) => mayBeOne(other, member));
    return first ? [candidate([first, member], 1)] : [];
  });
}

function firstPair(
  ones: readonly NamedEnterprise[],
  others: readonly NamedEnterprise[],
  mayBeOne: (one: NamedEnterprise, other: NamedEnterprise) => boolean,
): Pair | undefined {
  for (const one of ones) {
    const other = others.find((each) => mayBeOne(one, each));
    if (other) return [one, other];
  }
  return undefined;
}

function candidate(pair: Pair, similarity: number): Candidate {
  const [left, right] = pair[0].ref < pair[1].ref ? pair : [pair[1], pair[0]];
  return { left, right, similarity, nameGroups: [...new Set(pair.map(groupKey))].sort() };
}
