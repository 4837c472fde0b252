import { randomUUID } from 'node:crypto';
import { anchorsAt, type Anchor, insertAnchors } from '../../store/operations/identity/enterpriseAnchors.ts';
import { followEnterprises } from '../../store/operations/identity/followEnterprises.ts';
import { nameEnterprises } from '../../store/operations/identity/nameEnterprises.ts';
import { addWork } from '../../store/operations/identity/workItems.ts';
import {
  bearersOf,
  insertEnterprises,
  type Redirection,
  redirectEnterprises,
  writeBearers,
} from '../../store/operations/identity/writeEnterprises.ts';
import { PartyRecordEntity } from '../../store/entities/sources.ts';
import type { Queryable } from '../../store/transaction.ts';
import { upsertRows } from '../../store/upsertRows.ts';
import { type Assignment, assignEnterprises } from './assignEnterprises.ts';
import { type AnyParty, claimRefOf, claimsOf, partyRecordKey, type PartyToMatch } from './claims.ts';
import { isIdentifierRef, type Partition } from './evidence.ts';
import { identifierKey } from './identifierKey.ts';
import { loadRegion } from './loadRegion.ts';
import { partitionParties } from './partitionParties.ts';
import { tellConflicts } from './tellConflicts.ts';

/**
 * Decides anew who is who among all that hangs together with new parties, or with references of which something was
 * decided, and lets everything follow that is somebody else's now.
 */
export async function settleParties(
  client: Queryable,
  added: readonly PartyToMatch[],
  seeds: readonly string[] = [],
): Promise<void> {
  const region = await loadRegion(client, new Set([...added.flatMap(refsOf), ...seeds]));
  const parties = new Map<string, AnyParty>(added.map((party) => [partyRecordKey(party), party]));
  for (const party of region.parties.values()) parties.set(partyRecordKey(party), party);
  const claims = claimsOf(parties.values());
  const refs = [...new Set([...region.refs, ...[...parties.values()].flatMap(refsOf)])];
  const anchors = await anchorsAt(client, refs);
  const partition = partitionParties({ claims, decisions: region.decisions, tenants: tenantsOf(anchors) });
  const assignment = assignEnterprises(partition, claims, anchors, randomUUID);
  await writeNew(client, assignment, added);
  await tellConflicts(client, { partition, claims, assignment });
  const touched = await writeChanges(client, { parties, anchors, partition, assignment });
  await nameEnterprises(client, touched);
  await addWork(client, 'REVIEW', touched);
}

function refsOf(party: Pick<AnyParty, 'ownerId' | 'partyKey' | 'identifiers'>): string[] {
  return [claimRefOf(party), ...party.identifiers.map(identifierKey)];
}

function tenantsOf(anchors: readonly Anchor[]): Set<string> {
  return new Set(anchors.filter(({ isTenant }) => isTenant).map(({ ref }) => ref));
}

async function writeNew(
  client: Queryable,
  { created, enterpriseOf }: Assignment,
  added: readonly PartyToMatch[],
): Promise<void> {
  const first = new Map(added.map((party) => [enterpriseOf.get(claimRefOf(party)), party]));
  await insertEnterprises(
    client,
    created.map(({ enterpriseId: id }) => ({
      id,
      name: first.get(id)?.name,
      country: first.get(id)?.country,
    })),
  );
  await insertAnchors(client, created);
  const rows = added.map((party) => ({
    id: randomUUID(),
    ...party,
    identifierKeys: party.identifiers.map(identifierKey),
    enterpriseId: enterpriseOf.get(claimRefOf(party)),
  }));
  await upsertRows(client, { entity: PartyRecordEntity, conflict: ['ownerId', 'partyKey'] }, rows);
}

interface Settled {
  readonly parties: ReadonlyMap<string, AnyParty>;
  readonly anchors: readonly Anchor[];
  readonly partition: Partition;
  readonly assignment: Assignment;
}

/** @returns the enterprises of which something changed. */
async function writeChanges(client: Queryable, settled: Settled): Promise<string[]> {
  const { parties, partition, assignment } = settled;
  const identifiers = [...partition.groupOf.keys()].filter(isIdentifierRef);
  const before = await bearersOf(client, identifiers);
  const redirected = redirectionsOf(settled, before);
  await redirectEnterprises(client, redirected);
  const bearers = identifiers.map((key) => ({ key, enterpriseId: assignment.enterpriseOf.get(key) }));
  const changed = bearers.filter(({ key, enterpriseId }) => before.get(key) !== enterpriseId);
  await writeBearers(client, changed);
  const moved = [...parties.values()].flatMap((party) => {
    const enterpriseId = assignment.enterpriseOf.get(claimRefOf(party)) ?? '';
    return 'id' in party && party.enterpriseId !== enterpriseId ? [{ ...party, into: enterpriseId }] : [];
  });
  await client.query(
    `update party_record p set enterprise_id = r.enterprise_id from unnest($1::uuid[], $2::uuid[]) r (id, enterprise_id)
     where p.id = r.id`,
    [moved.map(({ id }) => id), moved.map(({ into }) => into)],
  );
  if (moved.length + redirected.length > 0) {
    await followEnterprises(
      client,
      moved.map(({ id }) => id),
      redirected.map(({ id }) => id),
    );
  }
  const added = [...parties.values()].filter((party) => !('id' in party));
  return [
    ...new Set([
      ...added.map((party) => assignment.enterpriseOf.get(claimRefOf(party)) ?? ''),
      ...moved.flatMap(({ enterpriseId, into }) => [enterpriseId, into]),
      ...redirected.flatMap(({ id, intoId }) => [id, intoId]),
      ...changed.flatMap(({ key, enterpriseId }) =>
        [before.get(key), enterpriseId].filter((id) => id !== undefined),
      ),
    ]),
  ];
}

/** Ids that lead elsewhere now, with what they and their survivors were. */
function redirectionsOf(
  { parties, anchors, assignment }: Settled,
  before: ReadonlyMap<string, string>,
): Redirection[] {
  const refsBefore = (id: string): string[] => {
    const borne = [...before].filter(([, bearer]) => bearer === id).map(([key]) => key);
    const said = [...parties.values()]
      .filter((party) => 'id' in party && party.enterpriseId === id)
      .map(claimRefOf);
    return [...new Set([...borne, ...said])].sort();
  };
  return anchors.flatMap(({ enterpriseId: id, mergedIntoId }) => {
    const intoId = assignment.survivorOf.get(id) ?? id;
    if (intoId === (mergedIntoId ?? id)) return [];
    return [{ id, intoId, refs: refsBefore(id), intoRefs: refsBefore(intoId) }];
  });
}
