import { moneyColumn } from '../plan/fields.ts';
import { connection } from '../plan/relations.ts';
import type { FieldMaps, TypeMap } from '../plan/row.ts';
import { ACCOUNT_LINE_FIELDS, answers } from './documentParts.ts';
import { documentMap, isLineOf, lineMap } from './documents.ts';

const orderLines = connection('OrderLine', isLineOf);
export const ORDER_CHANGE = documentMap('ORDER_CHANGE', 'och', { lines: orderLines });
export const ORDER_CANCELLATION = documentMap('ORDER_CANCELLATION', 'oca', { answers: answers() });
export const ORDER_RESPONSE = documentMap('ORDER_RESPONSE', 'ors', { lines: orderLines, answers: answers() });
export const APPLICATION_RESPONSE = documentMap('APPLICATION_RESPONSE', 'apr', { answers: answers() });

const ACCOUNT_FIELDS: FieldMaps = {
  lines: connection('AccountLine', isLineOf),
  debitTotal: moneyColumn('debitTotal'),
  creditTotal: moneyColumn('creditTotal'),
  balanceAmount: moneyColumn('balanceAmount'),
};
export const REMITTANCE_ADVICE = documentMap('REMITTANCE_ADVICE', 'rem', ACCOUNT_FIELDS);
export const REMINDER = documentMap('REMINDER', 'rmd', ACCOUNT_FIELDS);
export const STATEMENT_OF_ACCOUNT = documentMap('STATEMENT_OF_ACCOUNT', 'soa', ACCOUNT_FIELDS);
export const ACCOUNT_LINE: TypeMap = lineMap(
  ['REMITTANCE_ADVICE', 'REMINDER', 'STATEMENT_OF_ACCOUNT'],
  'acl',
  ACCOUNT_LINE_FIELDS,
);
