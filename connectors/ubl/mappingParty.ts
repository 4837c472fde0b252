import {
  childOf,
  childrenOf,
  textOf,
  type Identifier,
  type Party,
  type XmlElement,
} from '../../src/kit/index.ts';
import { countryOf, identifierOf, registrationOf, vatOf } from './mappingIdentifier.ts';
import { withoutUndefined } from './records.ts';

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

/** One identifier in common, or one name and no identifier that tells them apart. */
function isSameParty(left: Party, right: Party): boolean {
  const valuesOf = (party: Party, scheme: string): string[] =>
    party.identifiers.filter((each) => each.scheme === scheme).map((each) => each.value);
  const shared = left.identifiers.filter((each) => valuesOf(right, each.scheme).includes(each.value));
  if (shared.length > 0) return true;
  const isToldApart = left.identifiers.some((each) => valuesOf(right, each.scheme).length > 0);
  return !isToldApart && left.name !== undefined && left.name.toLowerCase() === right.name?.toLowerCase();
}

/** The registered name before the trading name: one firm trades under many. */
function nameOf(party: XmlElement): string | undefined {
  return (
    textOf(party, 'PartyLegalEntity', 'RegistrationName') ??
    textOf(party, 'PartyName', 'Name') ??
    textOf(party, 'PartyTaxScheme', 'RegistrationName')
  );
}

function countryOfParty(party: XmlElement): string | undefined {
  const address = textOf(party, 'PostalAddress', 'Country', 'IdentificationCode');
  const registered = textOf(
    party,
    'PartyLegalEntity',
    'RegistrationAddress',
    'Country',
    'IdentificationCode',
  );
  return countryOf(address) ?? countryOf(registered);
}

function identifiersOf(party: XmlElement, country: string | undefined): (Identifier | undefined)[] {
  const endpoints = childrenOf(party, 'EndpointID');
  const identifications = childrenOf(party, 'PartyIdentification').flatMap((each) => childrenOf(each, 'ID'));
  return [
    ...endpoints.map(identifierOf),
    ...identifications.map(identifierOf),
    ...childrenOf(party, 'PartyLegalEntity').map((entity) => registrationOf(entity, country)),
    ...childrenOf(party, 'PartyTaxScheme').map((scheme) => vatOf(scheme, country)),
  ];
}

function distinct(identifiers: readonly (Identifier | undefined)[]): Identifier[] {
  const found = identifiers.filter((identifier) => identifier !== undefined);
  return [
    ...new Map(found.map((each) => [JSON.stringify([each.scheme, each.value, each.country]), each])).values(),
  ];
}
