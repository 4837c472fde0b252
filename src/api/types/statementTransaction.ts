import { jsonList, jsonMember, jsonObjectField } from '../plan/elements.ts';
import { money } from '../plan/fields.ts';
import type { FieldMaps, Row } from '../plan/row.ts';
import { sql, word, type Sql } from '../plan/sql.ts';
import { JSON_IDENTIFIER } from './logistics.ts';

const SIDE: FieldMaps = {
  name: jsonMember('name'),
  ultimateName: jsonMember('ultimateName'),
  bic: jsonMember('bic'),
  identifiers: jsonList(JSON_IDENTIFIER, (side) => member(side, 'identifiers')),
  account: jsonList(JSON_IDENTIFIER, (side) => member(side, 'account')),
};

export const REMITTED_DOCUMENT: FieldMaps = {
  type: jsonMember('type'),
  number: jsonMember('number'),
  amount: moneyIn('amount'),
};

/** A transaction as its entry lists it. Whoever sees the statement sees it; a payment shows less of its other side. */
export const STATEMENT_TRANSACTION: FieldMaps = {
  amount: moneyIn('amount'),
  direction: jsonMember('direction'),
  endToEndId: jsonMember('endToEndId'),
  instructionId: jsonMember('instructionId'),
  transactionId: jsonMember('transactionId'),
  uetr: jsonMember('uetr'),
  mandateId: jsonMember('mandateId'),
  servicerReference: jsonMember('servicerReference'),
  bankTransactionCode: jsonMember('bankTransactionCode'),
  purposeCode: jsonMember('purposeCode'),
  information: jsonMember('information'),
  debtor: jsonObjectField(SIDE, (row) => member(row, 'debtor')),
  creditor: jsonObjectField(SIDE, (row) => member(row, 'creditor')),
  remittanceLines: { select: (row) => sql`coalesce(${member(row, 'remittanceLines')}, '[]')` },
  structuredReferences: { select: (row) => sql`coalesce(${member(row, 'structuredReferences')}, '[]')` },
  remittedDocuments: jsonList(REMITTED_DOCUMENT, (row) => member(row, 'remittedDocuments')),
};

function moneyIn(name: string): FieldMaps[string] {
  return money(
    (row) => sql`(${row.column('value')} ->> ${word(name)})::numeric`,
    (row) => sql`(${row.column('value')} ->> 'currency')`,
  );
}

function member(row: Row, name: string): Sql {
  return sql`(${row.column('value')} -> ${word(name)})`;
}
