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

/** Registers of one country that number firms without doubt, by the name that its customisation gives them. */
const NATIONAL_SCHEMES: ReadonlyMap<string, Pick<Identifier, 'scheme' | 'country'>> = new Map([
  ['VKN', { scheme: 'VAT', country: 'TR' }],
  ['MERSISNO', { scheme: 'REGISTRATION', country: 'TR' }],
  ['CRN', { scheme: 'REGISTRATION', country: 'SA' }],
]);

/** Prefixes of VAT numbers that are the country's own code; EL and XI are not. */
const VAT_COUNTRIES = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  ),
);

/** What value added tax is called; OIOUBL names it Moms under the code 63. */
const VALUE_ADDED_TAX = /(?:^|[^A-Z])(?:VAT|GST|MOMS|MVA|IVA|TVA|BTW|UST|KDV|PDV)(?:[^A-Z]|$)/i;

const COUNTRY_ALIASES: ReadonlyMap<string, string> = new Map([
  ['EL', 'GR'],
  ['UK', 'GB'],
  ['XI', 'GB'],
]);

/**
 * An EndpointID or a PartyIdentification's ID. What is known to one source or to one country only is `local` and makes
 * nobody one with anybody else: mailboxes, addresses of a transport, and the creditor number that a bank gives.
 */
export function identifierOf(id: XmlElement): Identifier | undefined {
  if (isVoid(id.text)) return undefined;
  const value = id.text;
  if (value.includes('@')) return { scheme: 'local', value };
  const national = NATIONAL_SCHEMES.get(schemeIdOf(id));
  return national ? { ...national, value } : { scheme: knownSchemeOf(id) ?? 'local', value };
}

/**
 * The CompanyID of a PartyLegalEntity. A scheme that is no ISO 6523 code (`CVR`, `SE:ORGNR`) names the register of
 * a country, so it becomes a registration number there.
 */
export function registrationOf(entity: XmlElement, partyCountry: string | undefined): Identifier | undefined {
  const id = childOf(entity, 'CompanyID');
  if (!id || isVoid(id.text)) return undefined;
  const value = id.text;
  const scheme = knownSchemeOf(id);
  if (scheme !== undefined) return { scheme, value };
  const registered = countryOf(textOf(entity, 'RegistrationAddress', 'Country', 'IdentificationCode'));
  const country = countryOf(/^([A-Z]{2}):/.exec(schemeIdOf(id))?.[1]) ?? registered ?? partyCountry;
  return withoutUndefined({ scheme: 'REGISTRATION', value, country });
}

/**
 * The CompanyID of a PartyTaxScheme: for value added tax a VAT number, else `local`, for other taxes number their
 * payers by office and not by firm.
 */
export function taxNumberOf(
  partyTaxScheme: XmlElement,
  partyCountry: string | undefined,
): Identifier | undefined {
  const value = textOf(partyTaxScheme, 'CompanyID');
  if (value === undefined || isVoid(value)) return undefined;
  if (!isValueAddedTax(partyTaxScheme)) return { scheme: 'local', value };
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

/** The tax is named by its code, its type or, where the code is a country's own, by its name. */
function isValueAddedTax(partyTaxScheme: XmlElement): boolean {
  const named = ['ID', 'TaxTypeCode', 'Name'].map((name) => textOf(partyTaxScheme, 'TaxScheme', name));
  const stated = named.filter((each) => each !== undefined);
  return stated.length === 0 || stated.some((each) => VALUE_ADDED_TAX.test(each));
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
