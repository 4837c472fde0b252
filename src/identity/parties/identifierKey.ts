import { createHash } from 'node:crypto';
import { normaliseIdentifier } from '../../kit/identifiers/index.ts';
import { indexKey } from '../../kit/indexKey.ts';
import { nameKeyOf } from '../../kit/numberKey.ts';
import type { Identifier, Party } from '../../kit/records/index.ts';

/** One text for an identifier; equal texts name the same enterprise. */
export function identifierKey(identifier: Identifier): string {
  return `${identifier.scheme}:${identifier.country ?? ''}:${identifier.value}`;
}

/** The identifiers of a party that pass their check digits, canonical and sorted; what fails them proves nothing. */
export function validIdentifiers(party: Party): Identifier[] {
  const valid = party.identifiers
    .map((identifier) => normaliseIdentifier(withCountry(identifier, party.country)))
    .flatMap((verdict) => (verdict.verdict === 'valid' ? [verdict.identifier] : []))
    .filter(({ scheme, value }) => scheme !== 'local' && value === indexKey(value) && !isPlaceholder(value));
  const unique = new Map(valid.map((identifier) => [identifierKey(identifier), identifier]));
  return [...unique.keys()].sort().map((key) => unique.get(key) ?? raiseMissing(key));
}

/**
 * What makes a party of one owner the same party again: its identifiers, name and country. Without a name and anything
 * that proves who it is, the owner's own numbers tell such parties apart: customer 10 is not customer 11.
 */
export function partyKeyOf(party: Party): string {
  const identifiers = validIdentifiers(party).map(identifierKey);
  const name = nameKeyOf(party.name ?? '');
  const own = identifiers.length === 0 && name === '' ? statedNumbers(party) : [];
  // Only where there are any, so that all others keep the key that they are stored under.
  const facts = [identifiers, name, party.country ?? '', ...(own.length > 0 ? [own] : [])];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}

function statedNumbers({ identifiers }: Party): string[] {
  const stated = identifiers.map(({ scheme, value }) => `${scheme}:${value.trim()}`);
  return [...new Set(stated)].sort();
}

function withCountry(identifier: Identifier, country: string | undefined): Identifier {
  const needsCountry =
    identifier.country === undefined && (identifier.scheme === 'VAT' || identifier.scheme === 'REGISTRATION');
  return needsCountry && country !== undefined ? { ...identifier, country } : identifier;
}

/** What people type where they have no number: 123456789, 000000000, and the same behind a country's letters. */
function isPlaceholder(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  return digits.length >= 6 && ('12345678901234567890'.startsWith(digits) || /^(\d)\1*$/.test(digits));
}

function raiseMissing(key: string): never {
  throw new Error(`identifier ${key} is missing from its own map`);
}
