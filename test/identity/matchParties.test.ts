import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Identifier } from '../../src/kit/records/index.ts';
import { identifierKey } from '../../src/identity/parties/identifierKey.ts';
import {
  type KnownIdentities,
  type MatchResult,
  partyRecordKey,
  type PartyToMatch,
} from '../../src/identity/parties/identities.ts';
import { matchParties } from '../../src/identity/parties/matchParties.ts';

const lei = (value: string): Identifier => ({ scheme: 'LEI', value });
const gln = (value: string): Identifier => ({ scheme: 'GLN', value });

function party(name: string | undefined, ...identifiers: Identifier[]): PartyToMatch {
  const partyKey = JSON.stringify([name, identifiers.map(identifierKey).sort()]);
  return { ownerId: 'owner', partyKey, name, country: undefined, identifiers };
}

const NOBODY: KnownIdentities = {
  enterprises: new Map(),
  byIdentifier: new Map(),
  identifiersOf: new Map(),
  byParty: new Map(),
};

function match(
  parties: readonly PartyToMatch[],
  known = NOBODY,
): MatchResult & { who: (string | undefined)[] } {
  let serial = 0;
  const result = matchParties(parties, known, () => `e${String(++serial)}`);
  return { ...result, who: parties.map((each) => result.enterpriseOf.get(partyRecordKey(each))) };
}

describe('matchParties', () => {
  it('joins parties that bear the same identifier, whatever their names', () => {
    expect(match([party('Nord AG', gln('1')), party('NORD Aktiengesellschaft', gln('1'))]).who).toEqual([
      'e1',
      'e1',
    ]);
  });

  it('keeps two firms apart when only the name matches', () => {
    expect(match([party('Nord AG', gln('1')), party('Nord AG', gln('2'))]).who).toEqual(['e1', 'e2']);
  });

  it('keeps a party without identifiers one per owner and name', () => {
    const elsewhere = { ...party('Nord AG'), ownerId: 'another' };
    expect(match([party('Nord AG'), elsewhere, party('Nord AG')]).who).toEqual(['e1', 'e2', 'e1']);
  });

  it('merges what a party with both identifiers shows to be one', () => {
    const { who, merges } = match([
      party('Nord AG', gln('1')),
      party('Nord AG', lei('L')),
      party('Nord AG', gln('1'), lei('L')),
    ]);
    expect(new Set(who).size).toBe(1);
    expect(merges).toHaveLength(1);
  });

  it('holds apart and reports what would give one firm two LEIs', () => {
    const parties = [
      party('Nord AG', gln('1'), lei('L')),
      party('Nord AG', gln('2'), lei('M')),
      party('Nord AG', gln('1'), gln('2')),
    ];
    const { who, merges, conflicts } = match(parties);
    expect(who.slice(0, 2)).toEqual(['e1', 'e2']);
    expect(merges).toEqual([]);
    expect(conflicts).toEqual([
      { ownerId: 'owner', enterpriseIds: ['e1', 'e2'], identifiers: [gln('1'), gln('2')] },
    ]);
  });

  it('does not let a differently named party hand its identifiers to a firm', () => {
    const { who, newIdentifiers, conflicts } = match([
      party('Nord AG', gln('1')),
      party('Süd GmbH', gln('1'), lei('L')),
    ]);
    expect(who).toEqual(['e1', 'e1']);
    expect(newIdentifiers.map(({ scheme }) => scheme)).toEqual(['GLN']);
    expect(conflicts).toHaveLength(1);
  });

  it('never merges two tenants: a document alone must not open one to the other', () => {
    const tenant = { name: 'Nord AG', isTenant: true };
    const known: KnownIdentities = {
      enterprises: new Map([
        ['a', tenant],
        ['b', tenant],
      ]),
      byIdentifier: new Map([
        [identifierKey(gln('1')), 'a'],
        [identifierKey(lei('L')), 'b'],
      ]),
      identifiersOf: new Map([
        ['a', [gln('1')]],
        ['b', [lei('L')]],
      ]),
      byParty: new Map(),
    };
    const { merges, conflicts } = match([party('Nord AG', gln('1'), lei('L'))], known);
    expect(merges).toEqual([]);
    expect(conflicts).toHaveLength(1);
  });

  it('partitions equally named parties by shared identifiers, in whatever order they come', () => {
    const identifiers = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5', '6'), {
      minLength: 1,
      maxLength: 3,
    });
    const groups = fc.array(identifiers, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(groups, fc.infiniteStream(fc.nat()), (glns, random) => {
        const parties = glns.map((values) => party('Nord AG', ...values.map(gln)));
        const shuffled = parties
          .map((each) => [random.next().value, each] as const)
          .sort(([left], [right]) => left - right)
          .map(([, each]) => each);
        expect(partition(match(parties))).toEqual(partition(match(shuffled)));
      }),
    );
  });
});

/** Which parties are together, without the ids that tell which came first. */
function partition(result: MatchResult): string[][] {
  const groups = new Map<string, string[]>();
  for (const [key, enterprise] of result.enterpriseOf)
    groups.set(enterprise, [...(groups.get(enterprise) ?? []), key]);
  return [...groups.values()].map((group) => group.sort()).sort();
}
