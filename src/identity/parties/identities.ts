import type { Identifier } from '../../kit/records/index.ts';

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

/** One text for a party of an owner; equal texts are the same party. */
export function partyRecordKey(party: Pick<PartyToMatch, 'ownerId' | 'partyKey'>): string {
  return `${party.ownerId}/${party.partyKey}`;
}
