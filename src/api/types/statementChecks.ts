import type { Row } from '../plan/row.ts';
import { join, sql, type Sql } from '../plan/sql.ts';
import { tableRow } from '../plan/typedRows.ts';

/**
 * Opening balance and booked entries against the closing balance, by currency, over all pages of the statement that are
 * there. Worked out from what is there at the moment it is asked, so that it does not matter what came first.
 */
export function balanceChecks(statement: Row): Sql {
  const entry = tableRow('StatementEntry', statement);
  const page = tableRow('AccountStatement', statement);
  const opening = balanceOf(statement, {
    types: sql`'OPBD', 'PRCD'`,
    order: (row) => sql`(balance.value ->> 'type') = 'PRCD', ${row.column('page')} nulls first`,
  });
  const closing = balanceOf(statement, {
    types: sql`'CLBD'`,
    order: (row) => sql`${row.column('page')} desc nulls last`,
  });
  const booked = sql`coalesce((
    select sum(case ${entry.column('direction')} when 'DEBIT' then -${entry.column('amount')} else ${entry.column('amount')} end)
    from ${entry.from()}
    where ${entry.column('accountId')} = ${statement.column('accountId')} and ${entry.column('state')} = 'BOOKED'
      and ${entry.column('currency')} = opens.currency and ${entry.column('statementKey')} in (
        select ${page.column('statementKey')} from ${page.from()} where ${isPageOf(page, statement)})), 0)`;
  return sql`(select jsonb_agg(jsonb_build_object('currency', currency, 'opening', opening, 'booked', booked,
      'computed', opening + booked, 'closing', closing, 'difference', closing - opening - booked) order by currency)
    from (select opens.currency, opens.amount as opening, closes.amount as closing, ${booked} as booked
      from (${opening}) opens join (${closing}) closes on closes.currency = opens.currency) balanced)`;
}

function isPageOf(page: Row, statement: Row): Sql {
  return sql`${page.column('accountId')} = ${statement.column('accountId')}
    and ${page.column('seriesKey')} = ${statement.column('seriesKey')}`;
}

/** Of each currency the first balance of these types. */
function balanceOf(statement: Row, { types, order }: { types: Sql; order: (page: Row) => Sql }): Sql {
  const page = tableRow('AccountStatement', statement);
  return sql`select distinct on (balance.value ->> 'currency') balance.value ->> 'currency' as currency,
      (balance.value ->> 'amount')::numeric as amount
    from ${page.from()} cross join lateral jsonb_array_elements(${page.column('balances')})
      with ordinality balance (value, number)
    where ${isPageOf(page, statement)} and balance.value ->> 'type' in (${types})
    order by balance.value ->> 'currency', ${order(page)}, balance.number`;
}

/** What the statement contradicts, a sentence each. */
export function contradictionsOf(statement: Row): Sql {
  const found = [
    sql`select 1 as step, format('The closing balance of %s %s does not follow from the opening balance of %s and the booked entries of %s: the difference is %s.',
        check_row ->> 'closing', check_row ->> 'currency', check_row ->> 'opening', check_row ->> 'booked', check_row ->> 'difference') as sentence
      from jsonb_array_elements(${balanceChecks(statement)}) check_row where (check_row ->> 'difference')::numeric <> 0`,
    ...STATED.map((stated) => differs(statement, stated)),
    ...(['sequence', 'legalSequence'] as const).map((property) => gapBefore(statement, property)),
  ];
  return sql`(select coalesce(json_agg(sentence order by step, sentence), '[]') from (${join(found, sql` union all `)}) found)`;
}

interface Stated {
  readonly property: string;
  readonly what: Sql;
  readonly actual: (entry: Row) => Sql;
}

const sumOf =
  (direction: Sql) =>
  (entry: Row): Sql =>
    sql`coalesce(sum(${entry.column('amount')}) filter (where ${entry.column('direction')} = ${direction}), 0)`;
const countOf =
  (direction: Sql) =>
  (entry: Row): Sql =>
    sql`count(*) filter (where ${entry.column('direction')} = ${direction})`;

const STATED: readonly Stated[] = [
  { property: 'statedEntryCount', what: sql`'number of entries'`, actual: () => sql`count(*)` },
  { property: 'statedCreditCount', what: sql`'number of credits'`, actual: countOf(sql`'CREDIT'`) },
  { property: 'statedDebitCount', what: sql`'number of debits'`, actual: countOf(sql`'DEBIT'`) },
  { property: 'statedCreditSum', what: sql`'sum of the credits'`, actual: sumOf(sql`'CREDIT'`) },
  { property: 'statedDebitSum', what: sql`'sum of the debits'`, actual: sumOf(sql`'DEBIT'`) },
];

/** What a page states may be meant of itself or of all pages: it differs where it is true of neither. */
function differs(statement: Row, { property, what, actual }: Stated): Sql {
  const [own, all, page] = [
    tableRow('StatementEntry', statement),
    tableRow('StatementEntry', statement),
    tableRow('AccountStatement', statement),
  ];
  const stated = statement.column(property);
  const ofAccount = (entry: Row): Sql => sql`${entry.column('accountId')} = ${statement.column('accountId')}`;
  return sql`select 2, format('The %s is stated as %s, but there are %s.', ${what}, ${stated}, actual)
    from (select ${actual(own)} as actual from ${own.from()}
      where ${ofAccount(own)} and ${own.column('statementKey')} = ${statement.column('statementKey')}) of_page,
    (select ${actual(all)} as total from ${all.from()} where ${ofAccount(all)} and ${all.column('statementKey')} in (
      select ${page.column('statementKey')} from ${page.from()} where ${isPageOf(page, statement)})) of_all
    where ${stated} is not null and ${stated} <> actual and ${stated} <> total`;
}

/** A number that is missing right before this statement, while an earlier one of the same year is there. */
function gapBefore(statement: Row, property: 'sequence' | 'legalSequence'): Sql {
  const other = tableRow('AccountStatement', statement);
  const own = numberOf(statement, property);
  const name = property === 'sequence' ? sql`'electronic'` : sql`'legal'`;
  const isOfSameYear = sql`${other.column('accountId')} = ${statement.column('accountId')}
    and ${other.column('message')} = ${statement.column('message')} and ${yearOf(other)} = ${yearOf(statement)}`;
  return sql`select 3, format('The statement before it is missing: its %s sequence number would be %s, and the last one there is %s.',
      ${name}, ${own} - 1, last)
    from (select max(${numberOf(other, property)}) as last from ${other.from()}
      where ${isOfSameYear} and ${numberOf(other, property)} < ${own}) earlier
    where last < ${own} - 1`;
}

function numberOf(statement: Row, property: string): Sql {
  const text = statement.column(property);
  return sql`(case when ${text} ~ '^[0-9]{1,15}$' then ${text}::bigint end)`;
}

/** Numbers begin anew every year. */
function yearOf(statement: Row): Sql {
  return sql`left(coalesce(${statement.column('periodStart')}::text, ${statement.column('createdAtText')}, ''), 4)`;
}
