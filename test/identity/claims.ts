import type { Identifier } from '../../src/kit/records/index.ts';
import type { Claim, Evidence, Partition } from '../../src/identity/parties/evidence.ts';
import { identifierKey } from '../../src/identity/parties/identifierKey.ts';
import { partitionParties } from '../../src/identity/parties/partitionParties.ts';

export const lei = (value: string): Identifier => ({ scheme: 'LEI', value });
export const gln = (value: string): Identifier => ({ scheme: 'GLN', value });
export const vat = (value: string, country = 'DE'): Identifier => ({ scheme: 'VAT', value, country });

export function claim(name: string | undefined, ...identifiers: Identifier[]): Claim {
  return saidBy(['owner'], name, ...identifiers);
}

export function saidBy(
  owners: readonly string[],
  name: string | undefined,
  ...identifiers: Identifier[]
): Claim {
  const ref = `claim:${name ?? ''}/${identifiers.map(identifierKey).sort().join()}`;
  return { ref, name, identifiers, owners };
}

export function decide(
  claims: readonly Claim[],
  rest: Partial<Evidence> = {},
): Partition & { groups: string[][] } {
  const partition = partitionParties({ claims, decisions: [], tenants: new Set(), ...rest });
  return { ...partition, groups: groupsOf(partition) };
}

/** The identifiers that are together, without those that stand alone in the world. */
export function groupsOf({ groupOf }: Partition, kept = /^(?!claim:)/): string[][] {
  const groups = new Map<string, string[]>();
  for (const [ref, group] of groupOf) {
    if (kept.test(ref)) groups.set(group, [...(groups.get(group) ?? []), ref]);
  }
  return [...groups.values()].map((group) => group.sort()).sort((a, b) => (a.join() < b.join() ? -1 : 1));
}
