import { jsonList, jsonMember, jsonObjectField } from '../plan/elements.ts';
import { money } from '../plan/fields.ts';
import type { FieldMap, FieldMaps, Row } from '../plan/row.ts';
import { sql, word, type Sql } from '../plan/sql.ts';

/*
 * What documents and lines state beyond what they are linked and reckoned by. It stands in the row itself, so whoever
 * sees the document sees it, the parties that it names included, and nobody else does.
 */

const NUMBER = members('scheme', 'value');

const ADDRESS: FieldMaps = {
  ...members('city', 'postalCode', 'region', 'country'),
  lines: texts('lines'),
};

const PARTY: FieldMaps = {
  ...members('role', 'element', 'name', 'registeredName', 'tradingName', 'country'),
  endpoint: object(NUMBER, 'endpoint'),
  partyIds: objects(NUMBER, 'partyIds'),
  legalIds: objects(NUMBER, 'legalIds'),
  taxIds: objects(NUMBER, 'taxIds'),
  address: object(ADDRESS, 'address'),
};

const TAX_CATEGORY = members('categoryCode', 'percent', 'scheme', 'exemptionReasonCode', 'exemptionReason');

const TAX_TOTAL: FieldMaps = {
  amount: moneyIn('amount'),
  isWithheld: { select: (row) => member(row, 'isWithheld') },
  subtotals: objects(
    { ...TAX_CATEGORY, taxableAmount: moneyIn('taxableAmount'), taxAmount: moneyIn('taxAmount') },
    'subtotals',
  ),
};

const PAYMENT_MEANS: FieldMaps = {
  ...members('code', 'name', 'dueDate', 'accountId', 'accountName', 'branchId', 'mandateId'),
  paymentIds: texts('paymentIds'),
};

const DELIVERY: FieldMaps = {
  ...members('actualDate', 'latestDate', 'partyName'),
  location: object(NUMBER, 'location'),
  address: object(ADDRESS, 'address'),
};

const DOCUMENT_DETAILS: FieldMaps = {
  ...members('schemaVersion', 'customizationId', 'profileId', 'uuid', 'issueTime', 'taxPointDate'),
  ...members('buyerReference', 'accountingCost'),
  notes: texts('notes'),
  paymentMeans: objects(PAYMENT_MEANS, 'paymentMeans'),
  paymentTerms: texts('paymentTerms'),
  deliveries: objects(DELIVERY, 'deliveries'),
};

const PRICE_ALLOWANCE: FieldMaps = {
  ...members('type', 'factor', 'reasonCode', 'reason'),
  amount: moneyIn('amount'),
  baseAmount: moneyIn('baseAmount'),
};

const PRICE: FieldMaps = {
  ...members('baseQuantity', 'baseUnitCode'),
  amount: moneyIn('amount'),
  allowanceCharges: objects(PRICE_ALLOWANCE, 'allowanceCharges'),
};

const LINE_DETAILS: FieldMaps = {
  ...members('description', 'statedQuantity', 'taxAmount', 'accountingCost', 'periodStart', 'periodEnd'),
  ...members('originCountry'),
  notes: texts('notes'),
  price: object(PRICE, 'price'),
  taxes: objects(TAX_CATEGORY, 'taxes'),
  classifications: objects(NUMBER, 'classifications'),
  properties: objects(members('name', 'value'), 'properties'),
};

/** What every kind of document states beside its amounts. */
export const STATED_BY_DOCUMENT: FieldMaps = {
  namedParties: jsonList(PARTY, (document) => sql`${document.column('details')} -> 'parties'`),
  taxTotals: jsonList(TAX_TOTAL, (document) => sql`${document.column('details')} -> 'taxTotals'`),
  details: jsonObjectField(DOCUMENT_DETAILS, (document) => document.column('details')),
};

export const STATED_BY_LINE: FieldMaps = {
  details: jsonObjectField(LINE_DETAILS, (line) => line.column('details')),
};

function members(...names: readonly string[]): FieldMaps {
  return Object.fromEntries(names.map((name) => [name, jsonMember(name)]));
}

function texts(name: string): FieldMap {
  return { select: (row) => sql`coalesce(${member(row, name)}, '[]')` };
}

function object(fields: FieldMaps, name: string): FieldMap {
  return jsonObjectField(fields, (row) => member(row, name));
}

function objects(fields: FieldMaps, name: string): FieldMap {
  return jsonList(fields, (row) => member(row, name));
}

/** An amount in the currency that stands beside it. */
function moneyIn(name: string): FieldMap {
  return money(
    (row) => sql`(${row.column('value')} ->> ${word(name)})::numeric`,
    (row) => sql`(${row.column('value')} ->> 'currency')`,
  );
}

function member(row: Row, name: string): Sql {
  return sql`(${row.column('value')} -> ${word(name)})`;
}
