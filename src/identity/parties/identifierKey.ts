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

/** What makes a party of one owner the same party again: its identifiers, name and country. */
export function partyKeyOf(party: Party): string {
  const facts = [
    validIdentifiers(party).map(identifierKey),
    nameKeyOf(party.name ?? ''),
    party.country ?? '',
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
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
