import { childOf, textOf, type Identifier, type XmlElement } from '../../src/kit/index.ts';
import { isPlaceholder, withoutUndefined } from './records.ts';

/** ISO 6523 codes and UBL's older words for the schemes that the canonical record has names for. */
const KNOWN_SCHEMES: ReadonlyMap<string, string> = new Map([
  ['0088', 'GLN'],
  ['GLN', 'GLN'],
  ['0060', 'DUNS'],
  ['DUNS', 'DUNS'],
  ['0199', 'LEI'],
  ['LEI', 'LEI'],
  ['USCC', 'USCC'],
]);

/** Addresses of a mailbox or a transport, which many firms may share, and the creditor number that a bank gives. */
const NO_PARTY_SCHEMES = new Set(['EM', 'AN', 'AQ', 'AS', 'AU', 'SEPA']);

/** Prefixes of VAT numbers that are the country's own code; EL and XI are not. */
const VAT_COUNTRIES = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  ),
);

const COUNTRY_ALIASES: ReadonlyMap<string, string> = new Map([
  ['EL', 'GR'],
  ['UK', 'GB'],
  ['XI', 'GB'],
]);

/** An EndpointID or a PartyIdentification's ID; undefined where it identifies no party. */
export function identifierOf(id: XmlElement): Identifier | undefined {
  const written = schemeIdOf(id);
  if (isVoid(id.text) || id.text.includes('@') || NO_PARTY_SCHEMES.has(written)) return undefined;
  return { scheme: knownSchemeOf(id) ?? 'local', value: id.text };
}

/**
 * The CompanyID of a PartyLegalEntity. A scheme that is no ISO 6523 code (`CVR`, `SE:ORGNR`) names the register of
 * a country, so it becomes a registration number there.
 */
export function registrationOf(entity: XmlElement, partyCountry: string | undefined): Identifier | undefined {
  const id = childOf(entity, 'CompanyID');
  if (!id || isVoid(id.text)) return undefined;
  const scheme = knownSchemeOf(id);
  if (scheme !== undefined) return { scheme, value: id.text };
  const registered = countryOf(textOf(entity, 'RegistrationAddress', 'Country', 'IdentificationCode'));
  const country = countryOf(/^([A-Z]{2}):/.exec(schemeIdOf(id))?.[1]) ?? registered ?? partyCountry;
  return withoutUndefined({ scheme: 'REGISTRATION', value: id.text, country });
}

/** The CompanyID of a PartyTaxScheme for value added tax; other taxes number their payers by office, not by firm. */
export function vatOf(partyTaxScheme: XmlElement, partyCountry: string | undefined): Identifier | undefined {
  const value = textOf(partyTaxScheme, 'CompanyID');
  if (value === undefined || isVoid(value) || !isValueAddedTax(partyTaxScheme)) return undefined;
  return withoutUndefined({ scheme: 'VAT', value, country: countryOfVat(value) ?? partyCountry });
}

/** An ISO 3166-1 alpha-2 code, or undefined for anything else; `UK` and `EL` are taken for what they mean. */
export function countryOf(code: string | undefined): string | undefined {
  const upper = code?.trim().toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(upper) ? (COUNTRY_ALIASES.get(upper) ?? upper) : undefined;
}

function schemeIdOf(id: XmlElement): string {
  return id.attributes.get('schemeID')?.trim().toUpperCase() ?? '';
}

function knownSchemeOf(id: XmlElement): string | undefined {
  const written = schemeIdOf(id);
  // Agency 9 is GS1 (EAN) in UN/ECE 3055: documents of UBL 2.0 state it without naming the scheme.
  if (written === '' && id.attributes.get('schemeAgencyID') === '9' && /^\d{13}$/.test(id.text)) return 'GLN';
  return KNOWN_SCHEMES.get(written) ?? (/^\d{4}$/.test(written) ? written : undefined);
}

function isValueAddedTax(partyTaxScheme: XmlElement): boolean {
  const tax = textOf(partyTaxScheme, 'TaxScheme', 'ID') ?? textOf(partyTaxScheme, 'TaxScheme', 'TaxTypeCode');
  return tax === undefined || /\b(?:VAT|GST)\b/i.test(tax);
}

function countryOfVat(value: string): string | undefined {
  const compact = value.toUpperCase().replace(/[\s.-]/g, '');
  const prefix = /^(?:ATU|CHE|ES[A-Z\d]|FR[A-Z\d]{2}|[A-Z]{2})\d/.test(compact) ? compact.slice(0, 2) : '';
  const country = COUNTRY_ALIASES.get(prefix) ?? prefix;
  return VAT_COUNTRIES.has(country) ? country : undefined;
}

function isVoid(text: string): boolean {
  return text === '' || isPlaceholder(text);
}
