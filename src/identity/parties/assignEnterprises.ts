import type { Anchor } from '../../store/operations/identity/enterpriseAnchors.ts';
import { type Claim, leadingRef, type Partition } from './evidence.ts';
import { identifierKey } from './identifierKey.ts';

export interface Assignment {
  /** The enterprise of each reference; identifiers that no enterprise bears have none. */
  readonly enterpriseOf: ReadonlyMap<string, string>;
  /** Enterprises that get an id now, with the reference that it stands for. */
  readonly created: readonly { readonly enterpriseId: string; readonly ref: string }[];
  /** Where every id that was given before leads: to itself, or to what it is merged into. */
  readonly survivorOf: ReadonlyMap<string, string>;
}

/**
 * Gives each group of references its enterprise: of the ids that stand for one of its references a tenant's, else the
 * eldest; the others lead to it. A group without any gets a new id. So an id keeps standing for the same reference
 * when groups are joined and parted again.
 *
 * @param anchors of all references of the partition, the eldest first.
 */
export function assignEnterprises(
  { groupOf }: Partition,
  claims: readonly Claim[],
  anchors: readonly Anchor[],
  newId: () => string,
): Assignment {
  const anchored = groupBy(anchors, ({ ref }) => groupOf.get(ref) ?? ref);
  const claimed = groupBy(claims, ({ ref }) => groupOf.get(ref) ?? ref);
  const [created, bearers] = [[] as { enterpriseId: string; ref: string }[], new Map<string, string>()];
  const survivorOf = new Map<string, string>();
  for (const [group, ids] of anchored) {
    const bearer = (ids.find(({ isTenant }) => isTenant) ?? ids[0])?.enterpriseId ?? '';
    bearers.set(group, bearer);
    for (const { enterpriseId } of ids) survivorOf.set(enterpriseId, bearer);
  }
  for (const [group, members] of claimed) {
    if (bearers.has(group)) continue;
    const enterpriseId = newId();
    bearers.set(group, enterpriseId);
    const refs = members.flatMap(({ ref, identifiers }) => [ref, ...identifiers.map(identifierKey)]);
    created.push({
      enterpriseId,
      ref: leadingRef(refs.filter((ref) => groupOf.get(ref) === group)) ?? group,
    });
  }
  const borne = [...groupOf].flatMap(([ref, group]) =>
    bearers.has(group) ? [[ref, bearers.get(group) ?? ''] as const] : [],
  );
  return { enterpriseOf: new Map(borne), created, survivorOf };
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
