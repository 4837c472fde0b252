import { jsonList, jsonMember, jsonObjectField } from '../plan/elements.ts';
import { moneyColumn } from '../plan/fields.ts';
import { belongsTo, connection, type Link } from '../plan/relations.ts';
import type { FieldMaps, Row, TypeMap } from '../plan/row.ts';
import { sql, type Sql } from '../plan/sql.ts';
import { tableRow } from '../plan/typedRows.ts';
import { globalId, value } from '../plan/valueFields.ts';
import { INTEGER, TEXT } from '../plan/valueKinds.ts';
import { jsonConnection } from './jsonConnection.ts';
import { OWN_MONEY } from './paymentDetails.ts';
import { exchangeFactsIn, STATEMENT_TRANSACTION } from './statementTransaction.ts';

const BALANCE: FieldMaps = {
  type: jsonMember('type'),
  subType: jsonMember('subType'),
  amount: jsonObjectField(OWN_MONEY, (balance) => balance.column('value')),
  date: jsonMember('date'),
  timeText: jsonMember('timeText'),
};

const CHECK: FieldMaps = {
  currency: jsonMember('currency'),
  opening: jsonMember('opening'),
  booked: jsonMember('booked'),
  computed: jsonMember('computed'),
  closing: jsonMember('closing'),
  difference: jsonMember('difference'),
};

const TOTAL: FieldMaps = {
  currency: jsonMember('currency'),
  credit: jsonMember('credit'),
  debit: jsonMember('debit'),
  count: { select: (total) => sql`${total.column('value')} -> 'count'` },
};

const isEntryOf: Link = (entry, statement) =>
  sql`${entry.column('accountId')} = ${statement.column('accountId')}
    and ${entry.column('statementKey')} = ${statement.column('statementKey')}`;

export const ACCOUNT_STATEMENT: TypeMap = {
  entity: 'AccountStatement',
  idPrefix: 'sta',
  fields: {
    id: globalId('sta'),
    account: belongsTo('Account', 'accountId'),
    balances: jsonList(BALANCE, (statement) => statement.column('balances')),
    entryCount: value(INTEGER, (statement) => ofEntries(statement, sql`count(*)::integer`)),
    transactionCount: value(INTEGER, (statement) =>
      ofEntries(statement, (entry) => sql`coalesce(sum(${entry.column('transactionCount')}), 0)::integer`),
    ),
    totals: jsonList(TOTAL, totalsOf),
    // Functions of the database: as a part of every operation's statement they would be planned each time.
    checks: jsonList(CHECK, (statement) => sql`app.statement_checks(${statement.column('id')})`),
    contradictions: { select: (statement) => sql`app.statement_contradictions(${statement.column('id')})` },
    entries: connection('StatementEntry', isEntryOf),
  },
  defaultOrder: [
    ['createdAt', 'desc'],
    ['createdAtText', 'desc'],
    ['statementId', 'asc'],
  ],
};

export const STATEMENT_ENTRY: TypeMap = {
  entity: 'StatementEntry',
  idPrefix: 'ste',
  fields: {
    id: globalId('ste'),
    amount: moneyColumn('amount'),
    bookingTimeText: value(TEXT, (entry) => sql`${entry.column('details')} ->> 'bookingTimeText'`),
    valueTimeText: value(TEXT, (entry) => sql`${entry.column('details')} ->> 'valueTimeText'`),
    ...exchangeFactsIn((entry) => entry.column('details')),
    transactions: jsonConnection('transactions', STATEMENT_TRANSACTION),
    payments: connection('Payment', (payment, entry) => {
      const told = tableRow('EntryPayment', entry);
      const entries = sql`(${entry.column('id')}, ${entry.column('detailedById')})`;
      return sql`${payment.column('id')} in (
        select ${told.column('paymentId')} from ${told.from()} where ${told.column('entryId')} in ${entries})`;
    }),
  },
  defaultOrder: [
    ['statementKey', 'asc'],
    ['position', 'asc'],
  ],
};

/** An entry tells of a payment itself, or states the sum of the entry that does. */
export const tellsOf: Link = (entry, payment) => {
  const told = tableRow('EntryPayment', payment);
  const ids = sql`(select ${told.column('entryId')} from ${told.from()} where ${told.column('paymentId')} = ${payment.column('id')})`;
  return sql`(${entry.column('id')} in ${ids} or ${entry.column('detailedById')} in ${ids})`;
};

function ofEntries(statement: Row, aggregate: Sql | ((entry: Row) => Sql)): Sql {
  const entry = tableRow('StatementEntry', statement);
  const expression = typeof aggregate === 'function' ? aggregate(entry) : aggregate;
  return sql`(select ${expression} from ${entry.from()} where ${isEntryOf(entry, statement)})`;
}

function totalsOf(statement: Row): Sql {
  const entry = tableRow('StatementEntry', statement);
  const sum = (direction: Sql): Sql =>
    sql`coalesce(sum(${entry.column('amount')}) filter (where ${entry.column('direction')} = ${direction}), 0)`;
  const [credit, debit] = [sum(sql`'CREDIT'`), sum(sql`'DEBIT'`)];
  return sql`(select jsonb_agg(total order by total ->> 'currency') from (
    select jsonb_build_object('currency', ${entry.column('currency')}, 'credit', ${credit}, 'debit', ${debit},
      'count', count(*)) as total
    from ${entry.from()} where ${isEntryOf(entry, statement)} group by ${entry.column('currency')}) by_currency)`;
}
