import {
  type Claim,
  type Decision,
  type Evidence,
  exclusiveKindOf,
  type HeldApart,
  type Partition,
  strengthOf,
} from './evidence.ts';
import { type Edge, findEdges } from './findEdges.ts';
import { Groups } from './groups.ts';
import { identifierKey } from './identifierKey.ts';
import { joinEdges } from './joinEdges.ts';

/**
 * Decides who is who: a function of the set of claims and decisions, whatever order they came in.
 *
 * 1. What a person decided holds, the latest decision first.
 * 2. Identifiers that claims bear together are joined, the most telling pairs first and among these what most owners
 *    say; never names, never account numbers. What would give an enterprise two of an identifier of which it has one,
 *    join two tenants, or speaks against the names that the identifiers go by is held apart and told.
 * 3. A claim is of the group of its most telling identifier; without identifiers it is a group of its own.
 */
export function partitionParties(evidence: Evidence): Partition {
  const groups = new Groups();
  for (const { ref, identifiers } of evidence.claims) {
    groups.add(ref);
    for (const identifier of identifiers) groups.add(identifierKey(identifier), marksOf(identifier));
  }
  for (const ref of evidence.tenants) groups.add(ref, { isTenant: true });
  evidence.decisions.forEach((decision, index) => {
    apply(groups, decision, index);
  });
  const edges = findEdges(evidence.claims);
  for (const equal of byStrength(edges)) joinEdges(groups, equal);
  const held = edges.flatMap((edge) => heldApart(groups, edge));
  for (const claim of [...evidence.claims].sort((one, other) => compare(one.ref, other.ref)))
    place(groups, claim);
  return { groupOf: groupsOf(groups, evidence), held };
}

function marksOf(identifier: Claim['identifiers'][number]): { exclusive: ReadonlySet<string> } {
  const kind = exclusiveKindOf(identifier);
  return { exclusive: new Set(kind === undefined ? [] : [kind]) };
}

function apply(groups: Groups, { kind, left, right }: Decision, index: number): void {
  if (kind === 'SAME') {
    const [first, ...others] = [...left, ...right];
    for (const other of others) {
      if (first !== undefined && groups.contradictionOf(first, other) !== 'DECIDED')
        groups.join(first, other);
    }
    return;
  }
  // What a later decision made one stays one.
  const rootsOf = (refs: readonly string[]): Set<string> => new Set(refs.map((ref) => groups.rootOf(ref)));
  const [leftRoots, rightRoots] = [rootsOf(left), rootsOf(right)];
  for (const root of leftRoots) if (!rightRoots.has(root)) groups.add(root, { left: new Set([index]) });
  for (const root of rightRoots) if (!leftRoots.has(root)) groups.add(root, { right: new Set([index]) });
}

/** Edges of which none is stronger than another, the strongest first. */
function byStrength(edges: readonly Edge[]): Edge[][] {
  const equals = new Map<string, Edge[]>();
  for (const edge of edges.filter(({ support }) => support > 0)) {
    const key = `${String(edge.level)}/${String(edge.support)}`;
    equals.set(key, [...(equals.get(key) ?? []), edge]);
  }
  return [...equals.values()].sort(([one], [other]) =>
    one === undefined || other === undefined ? 0 : one.level - other.level || other.support - one.support,
  );
}

/** What a person has decided is not told again. */
function heldApart(groups: Groups, { left, right, support, claims }: Edge): HeldApart[] {
  if (groups.rootOf(left) === groups.rootOf(right)) return [];
  const contradiction = groups.contradictionOf(left, right);
  if (contradiction === 'DECIDED') return [];
  const reason = support === 0 ? 'NAMES' : (contradiction ?? 'IDENTIFIERS');
  return [{ left, right, reason, claims }];
}

/** Joined last and in the order of their references: a claim is of one group, and makes no two groups one. */
function place(groups: Groups, { ref, identifiers }: Claim): void {
  const refs = [...identifiers]
    .sort(
      (one, other) =>
        strengthOf(one) - strengthOf(other) || compare(identifierKey(one), identifierKey(other)),
    )
    .map(identifierKey);
  const own = refs.find((identifier) => groups.contradictionOf(identifier, ref) === undefined);
  if (own !== undefined) groups.join(ref, own);
}

function groupsOf(groups: Groups, { claims }: Evidence): Map<string, string> {
  const refs = claims.flatMap(({ ref, identifiers }) => [ref, ...identifiers.map(identifierKey)]);
  return new Map(refs.map((ref) => [ref, groups.rootOf(ref)]));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
