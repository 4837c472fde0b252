import type { Enterprise } from '../../world/enterprise.ts';
import type { XmlChild, XmlNode } from '../xml.ts';
import { cac, cbc } from './elements.ts';

/** How fully a document names a party: with all its identifiers, by GLN alone, or by LEI and GLN. */
export type Naming = 'FULL' | 'GLN' | 'LEI';

const NAMINGS: readonly Naming[] = ['FULL', 'FULL', 'GLN', 'LEI', 'FULL'];

/** Each document of a deal names its parties in its own way; the GLN is always there to join them. */
export function namingOf(dealIndex: number, documentStep: number): Naming {
  return NAMINGS[(dealIndex + documentStep) % NAMINGS.length] ?? 'FULL';
}

/** The roles that wrap a Party: `cac:BuyerCustomerParty` and the like. */
export function partyIn(role: string, enterprise: Enterprise, naming: Naming): XmlNode {
  return cac(role, [party('Party', enterprise, naming)]);
}

export function party(element: string, enterprise: Enterprise, naming: Naming): XmlNode {
  const { gln, lei, name } = enterprise;
  return cac(element, [
    naming === 'FULL' && cbc('EndpointID', gln, { schemeID: '0088' }),
    cac('PartyIdentification', [cbc('ID', gln, { schemeID: '0088' })]),
    naming !== 'GLN' &&
      lei !== undefined &&
      cac('PartyIdentification', [cbc('ID', lei, { schemeID: '0199' })]),
    cac('PartyName', [cbc('Name', name)]),
    ...(naming === 'FULL' ? registrations(enterprise) : []),
  ]);
}

function registrations({
  country,
  street,
  city,
  postalCode,
  vat,
  name,
  registration,
}: Enterprise): XmlChild[] {
  const isChinese = country === 'CN';
  return [
    cac('PostalAddress', [
      cbc('StreetName', street),
      cbc('CityName', city),
      cbc('PostalZone', postalCode),
      cac('Country', [cbc('IdentificationCode', country)]),
    ]),
    vat !== undefined && cac('PartyTaxScheme', [cbc('CompanyID', vat), cac('TaxScheme', [cbc('ID', 'VAT')])]),
    cac('PartyLegalEntity', [
      cbc('RegistrationName', name),
      cbc('CompanyID', registration, isChinese ? { schemeID: 'USCC' } : {}),
      cac('RegistrationAddress', [cac('Country', [cbc('IdentificationCode', country)])]),
    ]),
  ];
}
