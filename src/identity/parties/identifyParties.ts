import type { Party } from '../../kit/records/index.ts';
import { nameEnterprises } from '../../store/operations/identity/nameEnterprises.ts';
import {
  partiesOfOwners,
  respellParties,
  type StoredParty,
} from '../../store/operations/identity/partyEvidence.ts';
import type { Queryable } from '../../store/transaction.ts';
import { lastInOrder, partyRecordKey, type PartyToMatch } from './claims.ts';
import { partyKeyOf, validIdentifiers } from './identifierKey.ts';
import { settleParties } from './settleParties.ts';

export interface OwnedParty {
  readonly ownerId: string;
  readonly party: Party;
}

/**
 * Decides who the parties are and writes it down. Who was named before costs one look; only what is new is decided.
 *
 * @returns for each given party, in order, the id of its party record.
 */
export async function identifyParties(client: Queryable, owned: readonly OwnedParty[]): Promise<string[]> {
  const parties = owned.map(toMatch);
  const distinct = distinctParties(parties);
  const known = await storedParties(client, [...distinct.values()]);
  const added = [...distinct].filter(([key]) => !known.has(key)).map(([, party]) => party);
  await respell(client, distinct, known);
  if (added.length === 0) return recordIds(parties, known);
  await settleParties(client, added);
  return recordIds(parties, await storedParties(client, [...distinct.values()]));
}

function toMatch({ ownerId, party }: OwnedParty): PartyToMatch {
  const { name, country } = party;
  return { ownerId, partyKey: partyKeyOf(party), name, country, identifiers: validIdentifiers(party) };
}

/** Each party once, under the last in order of its spellings. */
function distinctParties(parties: readonly PartyToMatch[]): Map<string, PartyToMatch> {
  const distinct = new Map<string, PartyToMatch>();
  for (const party of parties) {
    const key = partyRecordKey(party);
    distinct.set(key, { ...party, name: lastInOrder(distinct.get(key)?.name, party.name) });
  }
  return distinct;
}

async function storedParties(
  client: Queryable,
  parties: readonly PartyToMatch[],
): Promise<Map<string, StoredParty>> {
  const stored = await partiesOfOwners(client, parties);
  return new Map(stored.map((party) => [partyRecordKey(party), party]));
}

async function respell(
  client: Queryable,
  distinct: ReadonlyMap<string, PartyToMatch>,
  known: ReadonlyMap<string, StoredParty>,
): Promise<void> {
  const respelled = [...known].flatMap(([key, { id, name, enterpriseId }]) => {
    const last = lastInOrder(name ?? undefined, distinct.get(key)?.name);
    return last === undefined || last === name ? [] : [{ id, name: last, enterpriseId }];
  });
  if (respelled.length === 0) return;
  await respellParties(client, respelled);
  await nameEnterprises(client, [...new Set(respelled.map(({ enterpriseId }) => enterpriseId))]);
}

function recordIds(parties: readonly PartyToMatch[], known: ReadonlyMap<string, StoredParty>): string[] {
  return parties.map((party) => known.get(partyRecordKey(party))?.id ?? missing(party));
}

function missing(party: PartyToMatch): never {
  throw new Error(`party record ${party.partyKey} of owner ${party.ownerId} is missing after it was written`);
}
