import { decisionsNaming, type StoredDecision } from '../../store/operations/identity/identityDecisions.ts';
import {
  partiesBearing,
  partiesOfKeys,
  partiesOfOwners,
  type StoredParty,
} from '../../store/operations/identity/partyEvidence.ts';
import type { Queryable } from '../../store/transaction.ts';
import { claimRefOf } from './claims.ts';
import { isIdentifierRef } from './evidence.ts';
import { identifierKey } from './identifierKey.ts';

/** Everything that hangs together with some references, over identifiers that parties bear together and over decisions. */
export interface Region {
  readonly parties: ReadonlyMap<string, StoredParty>;
  readonly decisions: readonly StoredDecision[];
  readonly refs: ReadonlySet<string>;
}

/** Walks from the references to all that decides who they are; usually two steps, for few identifiers are shared. */
export async function loadRegion(client: Queryable, seeds: Iterable<string>): Promise<Region> {
  const parties = new Map<string, StoredParty>();
  const decisions = new Map<string, StoredDecision>();
  const refs = new Set(seeds);
  for (let frontier = [...refs]; frontier.length > 0;) {
    const found = await partiesAt(client, frontier);
    const decided = await decisionsNaming(client, frontier);
    for (const party of found) parties.set(party.id, party);
    for (const decision of decided) decisions.set(decision.id, decision);
    const reached = [...found.flatMap(refsOf), ...decided.flatMap(({ left, right }) => [...left, ...right])];
    frontier = [...new Set(reached)].filter((ref) => !refs.has(ref));
    for (const ref of frontier) refs.add(ref);
  }
  // The walk meets decisions in any order: which is the latest is asked of all of them at once.
  const ordered = decisions.size > 1 ? await decisionsNaming(client, [...refs]) : [...decisions.values()];
  return { parties, decisions: ordered, refs };
}

async function partiesAt(client: Queryable, refs: readonly string[]): Promise<StoredParty[]> {
  const claimed = refs.flatMap((ref) => /^claim:(.*)$/.exec(ref)?.[1] ?? []);
  const owned = refs.flatMap((ref) => {
    const [, ownerId, partyKey] = /^party:([^/]*)\/(.*)$/.exec(ref) ?? [];
    return ownerId === undefined || partyKey === undefined ? [] : [{ ownerId, partyKey }];
  });
  const identifiers = refs.filter(isIdentifierRef);
  return [
    ...(identifiers.length > 0 ? await partiesBearing(client, identifiers) : []),
    ...(claimed.length > 0 ? await partiesOfKeys(client, claimed) : []),
    ...(owned.length > 0 ? await partiesOfOwners(client, owned) : []),
  ];
}

function refsOf(party: StoredParty): string[] {
  return [claimRefOf(party), ...party.identifiers.map(identifierKey)];
}
