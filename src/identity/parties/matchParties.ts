import type { Identifier } from '../../kit/records/index.ts';
import { IdentityState } from './identityState.ts';

/** A party as one owner's sources name it, its identifiers validated and canonical. */
export interface PartyToMatch {
  readonly ownerId: string;
  /** Hash of identifiers, normalised name and country. */
  readonly partyKey: string;
  readonly name: string | undefined;
  readonly country: string | undefined;
  readonly identifiers: readonly Identifier[];
}

/** What is known before: who bears which identifier, and who was decided for a party seen before. */
export interface KnownEnterprise {
  readonly name: string | undefined;
  /** Whether it owns a connection or has a key: whose sight it is then matters most. */
  readonly isTenant: boolean;
}

export interface KnownIdentities {
  readonly enterprises: ReadonlyMap<string, KnownEnterprise>;
  readonly byIdentifier: ReadonlyMap<string, string>;
  readonly identifiersOf: ReadonlyMap<string, readonly Identifier[]>;
  readonly byParty: ReadonlyMap<string, string>;
}

export interface NewEnterprise {
  readonly id: string;
  readonly name: string | undefined;
  readonly country: string | undefined;
}

/** Two enterprises that a party's identifiers would join, held apart because others of theirs contradict. */
export interface Conflict {
  readonly ownerId: string;
  readonly enterpriseIds: readonly string[];
  readonly identifiers: readonly Identifier[];
}

export interface MatchResult {
  /** By `partyRecordKey`. */
  readonly enterpriseOf: ReadonlyMap<string, string>;
  readonly newEnterprises: readonly NewEnterprise[];
  readonly newIdentifiers: readonly (Identifier & { readonly enterpriseId: string })[];
  readonly merges: readonly { readonly from: string; readonly into: string }[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Decides who each party is. Validated identifiers alone join parties, never names and never account numbers:
 *
 * - no identifier known yet: the enterprise decided for the same party before, else a new one;
 * - known ones: the enterprise that bears the most telling of them. It gains the party's other identifiers, and
 *   enterprises that bear these are merged into it, as long as nothing contradicts: two values of a scheme of which
 *   a legal entity has one, names that cannot be one firm's, or two that both are tenants. What contradicts is held
 *   apart and reported, for one sender's document must not hand one firm's identity, and sight, to another.
 *
 * Pure but for `newId`.
 */
export function matchParties(
  parties: readonly PartyToMatch[],
  known: KnownIdentities,
  newId: () => string,
): MatchResult {
  const state = new IdentityState(known);
  const enterpriseOf = new Map<string, string>();
  for (const party of parties) enterpriseOf.set(partyRecordKey(party), matchParty(state, party, newId));
  for (const [key, enterprise] of enterpriseOf) enterpriseOf.set(key, state.survivorOf(enterprise));
  return { enterpriseOf, ...state.changes() };
}

export function partyRecordKey(party: Pick<PartyToMatch, 'ownerId' | 'partyKey'>): string {
  return `${party.ownerId}/${party.partyKey}`;
}

function matchParty(state: IdentityState, party: PartyToMatch, newId: () => string): string {
  const [first, ...others] = state.bearersOf(party.identifiers);
  if (first === undefined) return state.decidedBefore(partyRecordKey(party)) ?? state.create(newId(), party);
  const held = others.filter((other) => !state.mergeUnlessContradicted(first, other));
  const isExtended = state.extendUnlessContradicted(first, party);
  if (held.length > 0 || !isExtended) {
    state.report({ ownerId: party.ownerId, enterpriseIds: [first, ...held], identifiers: party.identifiers });
  }
  return first;
}
