import { createHash, randomUUID } from 'node:crypto';
import type { Party } from '../../kit/records/index.ts';
import {
  EnterpriseEntity,
  EnterpriseIdentifierEntity,
  IdentityConflictEntity,
} from '../../store/entities/enterprises.ts';
import { PartyRecordEntity } from '../../store/entities/sources.ts';
import {
  decidedParties,
  identifiersOfBearers,
  knownEnterprises,
} from '../../store/operations/identity/knownIdentities.ts';
import { mergeEnterprises } from '../../store/operations/identity/mergeEnterprises.ts';
import { nameEnterprises } from '../../store/operations/identity/nameEnterprises.ts';
import type { Queryable } from '../../store/transaction.ts';
import { upsertRows } from '../../store/upsertRows.ts';
import { identifierKey, partyKeyOf, validIdentifiers } from './identifierKey.ts';
import { type KnownIdentities, type MatchResult, partyRecordKey, type PartyToMatch } from './identities.ts';
import { matchParties } from './matchParties.ts';

export interface OwnedParty {
  readonly ownerId: string;
  readonly party: Party;
}

/**
 * Decides who the parties are and writes it down: enterprises, identifiers, merges, conflicts and the parties' records.
 *
 * @returns for each given party, in order, the id of its party record.
 */
export async function identifyParties(client: Queryable, owned: readonly OwnedParty[]): Promise<string[]> {
  const parties = owned.map(toMatch);
  const distinct = [...new Map(parties.map((party) => [partyRecordKey(party), party])).values()];
  const result = matchParties(distinct, await loadKnown(client, distinct), randomUUID);
  await writeEnterprises(client, result);
  await writeConflicts(client, result);
  await writePartyRecords(client, distinct, result);
  await mergeEnterprises(client, result.merges);
  await nameEnterprises(client, [...new Set(result.enterpriseOf.values())]);
  return recordIds(client, parties, result);
}

function toMatch({ ownerId, party }: OwnedParty): PartyToMatch {
  const { name, country } = party;
  return { ownerId, partyKey: partyKeyOf(party), name, country, identifiers: validIdentifiers(party) };
}

async function loadKnown(client: Queryable, parties: readonly PartyToMatch[]): Promise<KnownIdentities> {
  const borne = await identifiersOfBearers(
    client,
    parties.flatMap(({ identifiers }) => identifiers),
  );
  const decided = await decidedParties(client, parties);
  const identifiersOf = new Map<string, (typeof borne)[number][]>();
  for (const identifier of borne) {
    identifiersOf.set(identifier.enterpriseId, [
      ...(identifiersOf.get(identifier.enterpriseId) ?? []),
      identifier,
    ]);
  }
  const ids = [...new Set([...borne, ...decided].map(({ enterpriseId }) => enterpriseId))];
  return {
    enterprises: await knownEnterprises(client, ids),
    identifiersOf,
    byIdentifier: new Map(borne.map((identifier) => [identifierKey(identifier), identifier.enterpriseId])),
    byParty: new Map(decided.map((party) => [partyRecordKey(party), party.enterpriseId])),
  };
}

async function writeEnterprises(client: Queryable, result: MatchResult): Promise<void> {
  const enterprises = result.newEnterprises.map(({ id, name, country }) => ({
    id,
    name,
    country,
    mergedIntoId: null,
  }));
  await upsertRows(client, { entity: EnterpriseEntity, conflict: ['id'] }, enterprises);
  const identifiers = result.newIdentifiers.map(({ enterpriseId, scheme, value, country }) => {
    return { id: randomUUID(), enterpriseId, scheme, value, country: country ?? '' };
  });
  await upsertRows(
    client,
    { entity: EnterpriseIdentifierEntity, conflict: ['scheme', 'value', 'country'] },
    identifiers,
  );
}

async function writeConflicts(client: Queryable, { conflicts }: MatchResult): Promise<void> {
  const rows = conflicts.map((conflict) => {
    const conflictKey = createHash('sha256').update(JSON.stringify(conflict)).digest('hex');
    return { id: randomUUID(), conflictKey, ...conflict };
  });
  const distinct = [...new Map(rows.map((row) => [row.conflictKey, row])).values()];
  await upsertRows(client, { entity: IdentityConflictEntity, conflict: ['conflictKey'] }, distinct);
}

async function writePartyRecords(
  client: Queryable,
  parties: readonly PartyToMatch[],
  { enterpriseOf }: MatchResult,
): Promise<void> {
  const rows = parties.map((party) => ({
    id: randomUUID(),
    ...party,
    enterpriseId: enterpriseOf.get(partyRecordKey(party)),
  }));
  await upsertRows(client, { entity: PartyRecordEntity, conflict: ['ownerId', 'partyKey'] }, rows);
}

async function recordIds(
  client: Queryable,
  parties: readonly PartyToMatch[],
  { merges }: MatchResult,
): Promise<string[]> {
  const { rows } = await client.query<{ id: string; ownerId: string; partyKey: string }>(
    `select id, owner_id as "ownerId", party_key as "partyKey" from party_record where party_key = any ($1::text[])`,
    [parties.map(({ partyKey }) => partyKey)],
  );
  const byKey = new Map(rows.map((row) => [partyRecordKey(row), row.id]));
  // A merge may just have handed the records of an owner to the survivor.
  const survivorOf = new Map(merges.map(({ from, into }) => [from, into]));
  return parties.map((party) => {
    const ownerId = survivorOf.get(party.ownerId) ?? party.ownerId;
    return byKey.get(partyRecordKey({ ...party, ownerId })) ?? missing(party);
  });
}

function missing(party: PartyToMatch): never {
  throw new Error(`party record ${party.partyKey} of owner ${party.ownerId} is missing after it was written`);
}
