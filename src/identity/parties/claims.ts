import type { StoredParty } from '../../store/operations/identity/partyEvidence.ts';
import type { Identifier } from '../../kit/records/index.ts';
import type { Claim } from './evidence.ts';

/** A party as one owner's sources name it, its identifiers validated and canonical. */
export interface PartyToMatch {
  readonly ownerId: string;
  /** Hash of identifiers, normalised name and country. */
  readonly partyKey: string;
  readonly name: string | undefined;
  readonly country: string | undefined;
  readonly identifiers: readonly Identifier[];
}

/** What may be compared of a stored party and of one that is new. */
export type AnyParty = PartyToMatch | StoredParty;

/** One text for a party of an owner; equal texts are the same party. */
export function partyRecordKey(party: Pick<AnyParty, 'ownerId' | 'partyKey'>): string {
  return `${party.ownerId}/${party.partyKey}`;
}

/** What a party is a case of: with identifiers the same claim whoever makes it, without any each owner's own. */
export function claimRefOf(party: Pick<AnyParty, 'ownerId' | 'partyKey' | 'identifiers'>): string {
  return party.identifiers.length > 0 ? `claim:${party.partyKey}` : `party:${partyRecordKey(party)}`;
}

/** The claims that parties make; equal ones of several owners are one. */
export function claimsOf(parties: Iterable<AnyParty>): Claim[] {
  const claims = new Map<
    string,
    { owners: Set<string>; name: string | undefined; identifiers: AnyParty['identifiers'] }
  >();
  for (const party of parties) {
    const ref = claimRefOf(party);
    const claim = claims.get(ref) ?? { owners: new Set(), name: undefined, identifiers: party.identifiers };
    claim.owners.add(party.ownerId);
    claim.name = lastInOrder(claim.name, party.name ?? undefined);
    claims.set(ref, claim);
  }
  return [...claims].map(([ref, { owners, ...claim }]) => ({ ref, ...claim, owners: [...owners] }));
}

/** The last in order of two spellings, whichever came first: capital letters alone stand before others. */
export function lastInOrder(left: string | undefined, right: string | undefined): string | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return left < right ? right : left;
}
