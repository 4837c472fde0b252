import { jsonMember, jsonObjectField } from '../plan/elements.ts';
import type { FieldMaps } from '../plan/row.ts';
import { sql } from '../plan/sql.ts';

/** What payments keep as JSON: amounts are exact texts there. */
export const JSON_MONEY: FieldMaps = { value: jsonMember('value'), currency: jsonMember('currency') };

/** An object that is an amount itself, among others of its facts. */
export const OWN_MONEY: FieldMaps = { value: jsonMember('amount'), currency: jsonMember('currency') };

export const CHARGE: FieldMaps = {
  amount: jsonObjectField(OWN_MONEY, (charge) => charge.column('value')),
  direction: jsonMember('direction'),
  isIncluded: { select: (charge) => sql`${charge.column('value')} -> 'isIncluded'` },
  type: jsonMember('type'),
};

export const EXCHANGE: FieldMaps = {
  sourceCurrency: jsonMember('sourceCurrency'),
  targetCurrency: jsonMember('targetCurrency'),
  unitCurrency: jsonMember('unitCurrency'),
  contractId: jsonMember('contractId'),
};

export const REASON: FieldMaps = {
  code: jsonMember('code'),
  information: { select: (reason) => sql`coalesce(${reason.column('value')} -> 'information', '[]')` },
};
