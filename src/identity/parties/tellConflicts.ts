import { type ConflictItem, replaceConflicts } from '../../store/operations/identity/identityReviews.ts';
import type { Queryable } from '../../store/transaction.ts';
import type { Assignment } from './assignEnterprises.ts';
import type { Claim, HeldApart, Partition } from './evidence.ts';

interface Told {
  readonly partition: Partition;
  readonly claims: readonly Claim[];
  readonly assignment: Assignment;
}

/** Makes what is held apart items of the review queue, one for each two enterprises, and takes off what no longer is. */
export async function tellConflicts(
  client: Queryable,
  { partition, claims, assignment }: Told,
): Promise<void> {
  const names = new Map(claims.map(({ ref, name }) => [ref, name]));
  const byGroups = new Map<string, HeldApart[]>();
  for (const held of [...partition.held].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))) {
    const groups = [held.left, held.right].map((ref) => partition.groupOf.get(ref) ?? ref).sort();
    const key = JSON.stringify(groups);
    byGroups.set(key, [...(byGroups.get(key) ?? []), held]);
  }
  const items = [...byGroups.values()].flatMap((held): ConflictItem[] => {
    const [first] = held;
    if (first === undefined) return [];
    const { left, right, reason } = first;
    const claimed = new Set(held.flatMap((each) => each.claims));
    const evidence = {
      reason,
      identifiers: held.map((each) => ({ left: each.left, right: each.right })),
      names: [...new Set([...claimed].flatMap((ref) => names.get(ref) ?? []))].sort(),
    };
    const [leftId, rightId] = [left, right].map((ref) => assignment.enterpriseOf.get(ref));
    return [{ key: `CONFLICT ${left} ${right}`, left, right, leftId, rightId, evidence }];
  });
  await replaceConflicts(client, [...partition.groupOf.keys()], items);
}

function keyOf({ left, right }: HeldApart): string {
  return `${left} ${right}`;
}
