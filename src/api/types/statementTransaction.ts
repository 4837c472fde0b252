import { jsonList, jsonMember, jsonObjectField } from '../plan/elements.ts';
import { money } from '../plan/fields.ts';
import type { FieldMap, FieldMaps, Row } from '../plan/row.ts';
import { sql, word, type Sql } from '../plan/sql.ts';
import { value, type Expression } from '../plan/valueFields.ts';
import { TEXT } from '../plan/valueKinds.ts';
import { JSON_IDENTIFIER } from './logistics.ts';
import { CHARGE, EXCHANGE, OWN_MONEY, REASON } from './paymentDetails.ts';

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
  issueDateText: jsonMember('issueDateText'),
  amount: moneyIn('amount'),
  dueAmount: jsonObjectField(OWN_MONEY, (document) => member(document, 'dueAmount')),
  discountAmount: jsonObjectField(OWN_MONEY, (document) => member(document, 'discountAmount')),
  creditNoteAmount: jsonObjectField(OWN_MONEY, (document) => member(document, 'creditNoteAmount')),
};

/** What an entry or a transaction states of other currencies and of what it cost, kept in this JSON object. */
export function exchangeFactsIn(object: Expression): FieldMaps {
  const part = (name: string) => (row: Row) => sql`(${object(row)} -> ${word(name)})`;
  const said = (name: string): FieldMap => value(TEXT, (row) => sql`(${object(row)} ->> ${word(name)})`);
  return {
    proprietaryCode: said('proprietaryCode'),
    instructedAmount: jsonObjectField(OWN_MONEY, part('instructed')),
    counterValue: jsonObjectField(OWN_MONEY, part('counterValue')),
    exchangeRate: said('exchangeRate'),
    exchange: jsonObjectField(EXCHANGE, part('exchange')),
    charges: jsonList(CHARGE, part('charges')),
  };
}

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
  ...exchangeFactsIn((row) => row.column('value')),
  returnReason: jsonObjectField(REASON, (row) => member(row, 'returnReason')),
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
