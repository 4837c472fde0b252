import {
  childOf,
  childrenOf,
  type Identifier,
  type Party,
  type XmlElement,
  textOf,
} from '../../src/kit/index.ts';
import { countryOf, identifierOf, registrationOf, taxNumberOf } from './mappingIdentifier.ts';
import { elementsAt, isPlaceholder, textsAt, withoutUndefined } from './records.ts';

/** The first of the named roles that says who it is, as in `SellerSupplierParty`, else `DespatchSupplierParty`. */
export function findParty(root: XmlElement, roles: readonly string[]): Party | undefined {
  for (const role of roles) {
    const element = childOf(root, role);
    const party = element && mapParty(childOf(element, 'Party') ?? element);
    if (party) return party;
  }
  return undefined;
}

/** Who is to be paid where it is another than the seller; senders also repeat the seller as PayeeParty. */
export function findPayee(root: XmlElement, seller: Party | undefined): Party | undefined {
  const payee = findParty(root, ['PayeeParty']);
  return payee && seller && isSameParty(payee, seller) ? undefined : payee;
}

/** A Party as the document names it; undefined where it has neither name nor identifier. */
export function mapParty(party: XmlElement): Party | undefined {
  const country = countryOfParty(party);
  const identifiers = distinct(identifiersOf(party, country));
  const name = nameOf(party);
  if (name === undefined && identifiers.length === 0) return undefined;
  return withoutUndefined({ name, country, identifiers });
}

/**
 * One identifier in common, or one name and no identifier that tells them apart. What is `local` proves nothing: a
 * factor's number at a bank or with a buyer may stand under many sellers.
 */
function isSameParty(left: Party, right: Party): boolean {
  const valuesOf = (party: Party, scheme: string): string[] =>
    party.identifiers.filter((each) => each.scheme === scheme).map((each) => each.value);
  const proving = left.identifiers.filter(({ scheme }) => scheme !== 'local');
  const shared = proving.filter((each) => valuesOf(right, each.scheme).includes(each.value));
  if (shared.length > 0) return true;
  const isToldApart = proving.some((each) => valuesOf(right, each.scheme).length > 0);
  return !isToldApart && left.name !== undefined && left.name.toLowerCase() === right.name?.toLowerCase();
}

/** The registered name before the trading name: one firm trades under many. A sole trader has a person's name. */
function nameOf(party: XmlElement): string | undefined {
  const names = [
    ...textsAt(party, 'PartyLegalEntity', 'RegistrationName'),
    ...textsAt(party, 'PartyName', 'Name'),
    ...textsAt(party, 'PartyTaxScheme', 'RegistrationName'),
    ...elementsAt(party, 'Person').map(nameOfPerson),
  ];
  return names.find((name) => name !== '' && !isPlaceholder(name));
}

function nameOfPerson(person: XmlElement): string {
  const parts = ['FirstName', 'MiddleName', 'FamilyName'].map((name) => textOf(person, name));
  return parts.filter((part) => part !== undefined).join(' ');
}

/** Where several are written the postal address counts, then the registered one, then where the party is found. */
function countryOfParty(party: XmlElement): string | undefined {
  const codes = COUNTRIES.flatMap((path) => textsAt(party, ...path, 'Country', 'IdentificationCode'));
  return codes.map(countryOf).find((country) => country !== undefined);
}

const COUNTRIES = [
  ['PostalAddress'],
  ['PartyLegalEntity', 'RegistrationAddress'],
  ['PhysicalLocation', 'Address'],
  ['PartyTaxScheme', 'RegistrationAddress'],
] as const;

function identifiersOf(party: XmlElement, country: string | undefined): (Identifier | undefined)[] {
  const endpoints = childrenOf(party, 'EndpointID');
  const identifications = childrenOf(party, 'PartyIdentification').flatMap((each) => childrenOf(each, 'ID'));
  return [
    ...endpoints.map(identifierOf),
    ...identifications.map(identifierOf),
    ...childrenOf(party, 'PartyLegalEntity').map((entity) => registrationOf(entity, country)),
    ...childrenOf(party, 'PartyTaxScheme').map((scheme) => taxNumberOf(scheme, country)),
  ];
}

function distinct(identifiers: readonly (Identifier | undefined)[]): Identifier[] {
  const found = identifiers.filter((identifier) => identifier !== undefined);
  return [
    ...new Map(found.map((each) => [JSON.stringify([each.scheme, each.value, each.country]), each])).values(),
  ];
}
