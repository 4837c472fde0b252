import { childOf, childrenOf, type NamedParty, type XmlElement } from '../../src/kit/index.ts';
import type { DocumentType } from './documentTypeTable.ts';
import { countryOf } from './mappingIdentifier.ts';
import { elementsAt, textsAt, withoutUndefined, type UblDocument } from './records.ts';
import { addressOf, notesAt, statedNumber, termAt, textAt } from './statedValues.ts';

type Role = NamedParty['role'];

/** Parties that have one role in all documents. */
const ROLES: readonly (readonly [path: readonly string[], role: Role])[] = [
  [['PayeeParty'], 'PAYEE'],
  [['TaxRepresentativeParty'], 'TAX_REPRESENTATIVE'],
  [['OriginatorCustomerParty'], 'ORIGINATOR'],
  [['DespatchSupplierParty'], 'DESPATCH'],
  [['DeliveryCustomerParty'], 'DELIVERY'],
  [['Delivery', 'DeliveryParty'], 'DELIVERY'],
  [['Shipment', 'Delivery', 'DeliveryParty'], 'DELIVERY'],
  [['Delivery', 'CarrierParty'], 'CARRIER'],
  [['Shipment', 'Consignment', 'CarrierParty'], 'CARRIER'],
  [['Shipment', 'Delivery', 'CarrierParty'], 'CARRIER'],
  [['Shipment', 'ShipmentStage', 'CarrierParty'], 'CARRIER'],
  [['InvoiceeParty'], 'OTHER'],
  [['FreightForwarderParty'], 'OTHER'],
];

const TRADING = [
  'AccountingSupplierParty',
  'SellerSupplierParty',
  'AccountingCustomerParty',
  'BuyerCustomerParty',
];

const MAX_PARTIES = 100;

/** Every party of the header as the document writes it, in the order of roles; one that says nothing is left out. */
export function mapNamedParties({ root, type }: UblDocument): NamedParty[] | undefined {
  const traded = [...type.seller, ...type.buyer, ...type.sender, ...type.receiver, ...TRADING];
  const paths = [...new Set(traded)].map((name) => [[name], roleOf(type, name)] as const);
  const named = [
    ...paths,
    ...ROLES.filter(([[first = '', ...rest]]) => rest.length > 0 || !traded.includes(first)),
  ];
  const found = named.flatMap(([path, role]) =>
    elementsAt(root, ...path).map((element) => namedParty(element, role)),
  );
  const parties = found.filter((party) => party !== undefined).slice(0, MAX_PARTIES);
  return parties.length === 0 ? undefined : parties;
}

function roleOf(type: DocumentType, name: string): Role {
  // An advice's own word for who sends and who takes in, beside whom it is sold by and to.
  const own = ROLES.find(([path]) => path[0] === name)?.[1];
  if (own !== undefined) return own;
  if (type.sender.includes(name)) return 'SENDER';
  if (type.receiver.includes(name)) return 'RECEIVER';
  return name.includes('Supplier') ? 'SELLER' : 'BUYER';
}

function namedParty(element: XmlElement, role: Role): NamedParty | undefined {
  const party = childOf(element, 'Party') ?? element;
  const said = { ...namesOf(party), ...numbersOf(party), ...placeOf(party) };
  const isSilent = Object.values(said).every(
    (fact) => fact === undefined || (Array.isArray(fact) && fact.length === 0),
  );
  return isSilent ? undefined : withoutUndefined({ role, element: element.name, ...said });
}

function namesOf(party: XmlElement): Pick<NamedParty, 'name' | 'registeredName' | 'tradingName'> {
  const registeredName = notesAt(party, 1, 'PartyLegalEntity', 'RegistrationName')?.[0];
  const tradingName = notesAt(party, 1, 'PartyName', 'Name')?.[0];
  return { name: registeredName ?? tradingName ?? otherNameOf(party), registeredName, tradingName };
}

function placeOf(party: XmlElement): Pick<NamedParty, 'country' | 'address'> {
  const address = addressOf(childOf(party, 'PostalAddress'));
  const registered = ['RegistrationAddress', 'Country', 'IdentificationCode'];
  const country = address?.country ?? countryOf(textsAt(party, 'PartyLegalEntity', ...registered)[0]);
  return { country, address };
}

type Numbers = Pick<NamedParty, 'endpoint' | 'partyIds' | 'legalIds' | 'taxIds'>;

function numbersOf(party: XmlElement): Numbers {
  const all = (group: string, name: string) =>
    childrenOf(party, group)
      .map((each) => statedNumber(childOf(each, name)))
      .filter((each) => each !== undefined)
      .slice(0, 50);
  return {
    endpoint: statedNumber(childOf(party, 'EndpointID')),
    partyIds: all('PartyIdentification', 'ID'),
    legalIds: all('PartyLegalEntity', 'CompanyID'),
    taxIds: childrenOf(party, 'PartyTaxScheme')
      .map((scheme) => {
        const number = statedNumber(childOf(scheme, 'CompanyID'));
        const tax = termAt(scheme, 'TaxScheme', 'ID') ?? termAt(scheme, 'TaxScheme', 'Name');
        return number && withoutUndefined({ scheme: tax ?? number.scheme, value: number.value });
      })
      .filter((each) => each !== undefined)
      .slice(0, 50),
  };
}

/** A sole trader has a person's name, some only a name in the register of taxes. */
function otherNameOf(party: XmlElement): string | undefined {
  const person = childOf(party, 'Person');
  const parts = ['FirstName', 'MiddleName', 'FamilyName'].map((name) => person && textAt(person, name));
  const named = parts.filter((part) => part !== undefined).join(' ');
  return textsAt(party, 'PartyTaxScheme', 'RegistrationName')[0] ?? (named === '' ? undefined : named);
}
