import { type KnownIdentities, type MatchResult, partyRecordKey, type PartyToMatch } from './identities.ts';
import { IdentityState } from './identityState.ts';

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
