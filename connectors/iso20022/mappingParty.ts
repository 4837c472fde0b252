import { childOf, childrenOf, textOf } from '../../src/kit/index.ts';
import type { Identifier, Party, XmlElement } from '../../src/kit/index.ts';
import { referenceOf, stated } from './values.ts';

const COUNTRY = /^[A-Z]{2}$/;

/**
 * Codes of ISO 20022's ExternalOrganisationIdentification1Code, and the proprietary names in use for the same,
 * by the hub's scheme. SIREN and SIRET have ISO 6523 codes of their own.
 */
const SCHEMES: ReadonlyMap<string, string> = new Map([
  ['LEI', 'LEI'],
  ['LEIC', 'LEI'],
  ['USCC', 'USCC'],
  ['DUNS', 'DUNS'],
  ['GS1G', 'GLN'],
  ['GLN', 'GLN'],
  ['SREN', '0002'],
  ['SRET', '0009'],
]);

/** These need the country that gave the number; without one they mean something in this source only. */
const NATIONAL_SCHEMES: ReadonlyMap<string, string> = new Map([
  ['VAT', 'VAT'],
  ['COID', 'REGISTRATION'],
  ['CINC', 'REGISTRATION'],
]);

/**
 * A party: directly (to version 7), or below Pty or Agt (from version 8). Undefined where nothing names it.
 * Numbers of private persons are left out: they identify no enterprise.
 */
export function readParty(choice: XmlElement | undefined): Party | undefined {
  if (!choice) return undefined;
  const institution = childOf(choice, 'Agt', 'FinInstnId');
  const party = institution
    ? readInstitution(institution)
    : readOrganisation(childOf(choice, 'Pty') ?? choice);
  return party.name === undefined && party.identifiers.length === 0 ? undefined : party;
}

function readInstitution(institution: XmlElement): Party {
  const bic = textOf(institution, 'BICFI') ?? textOf(institution, 'BIC');
  return stated({
    name: referenceOf(institution, 'Nm'),
    country: countryOf(institution),
    identifiers: [...single('LEI', textOf(institution, 'LEI')), ...single(BIC, bic)],
  });
}

function readOrganisation(party: XmlElement): Party {
  const country = countryOf(party);
  const organisation = childOf(party, 'Id', 'OrgId');
  const identifiers = [
    ...(organisation ? identifiersOf(organisation, country) : []),
    ...sepaCreditorIdOf(party),
  ];
  return stated({
    name: referenceOf(party, 'Nm'),
    country,
    identifiers: identifiers.slice(0, MAX_IDENTIFIERS),
  });
}

/** ISO 6523's code for SWIFT's business identifiers. */
const BIC = '0021';
const MAX_IDENTIFIERS = 50;

function identifiersOf(organisation: XmlElement, country: string | undefined): readonly Identifier[] {
  const bic = ['AnyBIC', 'BICOrBEI', 'BIC', 'BEI'].map((name) => textOf(organisation, name)).find(Boolean);
  return [
    ...single('LEI', textOf(organisation, 'LEI')),
    ...single(BIC, bic),
    ...single('GLN', textOf(organisation, 'EANGLN')),
    ...single('DUNS', textOf(organisation, 'DUNS')),
    ...[...childrenOf(organisation, 'Othr'), ...childrenOf(organisation, 'PrtryId')].flatMap((other) =>
      readOther(other, country),
    ),
  ];
}

// The SEPA rulebooks put the creditor identifier of any creditor, firms included, below PrvtId.
function sepaCreditorIdOf(party: XmlElement): readonly Identifier[] {
  const personal = childOf(party, 'Id', 'PrvtId');
  const others = personal ? childrenOf(personal, 'Othr') : [];
  return others
    .filter((other) => textOf(other, 'SchmeNm', 'Prtry') === 'SEPA')
    .flatMap((other) => local(textOf(other, 'Id'), 'SEPA'));
}

function readOther(other: XmlElement, country: string | undefined): readonly Identifier[] {
  const value = referenceOf(other, 'Id');
  if (value === undefined) return [];
  const scheme = textOf(other, 'SchmeNm', 'Cd') ?? textOf(other, 'SchmeNm', 'Prtry');
  const known = scheme === undefined ? undefined : SCHEMES.get(scheme.toUpperCase());
  if (known !== undefined) return single(known, value);
  const national = scheme === undefined ? undefined : NATIONAL_SCHEMES.get(scheme.toUpperCase());
  if (national !== undefined && country !== undefined) return [{ scheme: national, value, country }];
  return local(value, textOf(other, 'Issr') ?? scheme);
}

/** Without its issuer a number could be anybody's: two parties must not become one by it. */
function local(value: string | undefined, issuer: string | undefined): readonly Identifier[] {
  return value === undefined || issuer === undefined
    ? []
    : [{ scheme: 'local', value: `${issuer}:${value}` }];
}

function single(scheme: string, value: string | undefined): readonly Identifier[] {
  return value === undefined ? [] : [{ scheme, value }];
}

function countryOf(party: XmlElement): string | undefined {
  const country = (textOf(party, 'PstlAdr', 'Ctry') ?? textOf(party, 'CtryOfRes'))?.toUpperCase();
  return country !== undefined && COUNTRY.test(country) ? country : undefined;
}
