import type { GraphQLObjectType } from 'graphql';
import { TODAY, type Clock } from '../plan/compilation.ts';
import { limitOf, type Limit } from '../plan/limit.ts';
import { jsonObject, objectSql } from '../plan/objectSql.ts';
import type { RootField } from '../plan/roots.ts';
import { Row, type RowPlace } from '../plan/row.ts';
import type { SelectedField } from '../plan/selection.ts';
import { commaSeparated, name, sql, word, type Sql } from '../plan/sql.ts';
import {
  groupedInvoices,
  groupSource,
  STATISTICS_ROW,
  unconvertedInvoices,
  type Grouping,
} from './invoiceGroups.ts';

const MAX_ROWS = 1_000;

/** Counts and sums over invoices, grouped in the database; rows are always split by currency. */
export const invoiceStatistics: RootField = (given, field) => {
  const place = { ...given, clock: clockOf(field) };
  const limit = limitOf(place.compilation, field, MAX_ROWS);
  const asked = childrenOf(field);
  const lists = asked.filter((child) => child.name === 'rows');
  const grouping = groupingOf(place, field, lists);
  const groups = place.compilation.beneath(limit.size, () => groupsSql(place, grouping, { lists, limit }));
  const members = asked.map((child): [string, Sql] => [
    child.key,
    memberOf(child, grouping, { lists, limit }),
  ]);
  return sql`(select ${jsonObject(members)} from (${groups}) g)`;
};

/** With `asOf` facts are judged as of the end of that day, else as of now. */
function clockOf(field: SelectedField): Clock {
  const asOf = field.arguments.get('asOf');
  if (!asOf.isGiven()) return TODAY;
  const day = asOf.bind('date');
  return { day, asOf: day };
}

function groupingOf(place: RowPlace, field: SelectedField, lists: readonly SelectedField[]): Grouping {
  const inCurrency = field.arguments.get('inCurrency');
  return {
    place,
    filter: field.arguments.get('filter'),
    dimensions: new Set(
      field.arguments
        .get('groupBy')
        .items()
        .map((dimension) => dimension.word()),
    ),
    measures: new Set(lists.flatMap((list) => childrenOf(list).map((child) => child.name))),
    inCurrency: inCurrency.isGiven() ? inCurrency.bind('text') : undefined,
  };
}

interface Asked {
  readonly lists: readonly SelectedField[];
  readonly limit: Limit;
}

/** One row: how many groups there are, up to one more than the limit, and each list of them that is asked for. */
function groupsSql(place: RowPlace, grouping: Grouping, { lists, limit }: Asked): Sql {
  const row = new Row(groupSource(groupedInvoices(grouping, limit.sql)), place);
  const number = sql`${row.alias}."#"`;
  const columns = lists.map((list, index) => {
    const object = objectSql(row, STATISTICS_ROW, list);
    return sql`coalesce(json_agg(${object} order by ${number}) filter (where ${number} <= ${limit.sql}), '[]') as ${listName(index)}`;
  });
  return sql`select ${commaSeparated([sql`count(*) as groups`, ...columns])} from ${row.from()}`;
}

function memberOf(child: SelectedField, grouping: Grouping, { lists, limit }: Asked): Sql {
  const members: Readonly<Record<string, () => Sql>> = {
    rows: () => sql`g.${listName(lists.indexOf(child))}`,
    isTruncated: () => sql`g.groups > ${limit.sql}`,
    // The hub has no rates: nothing is converted, and what would have to be is counted.
    rateDate: () => sql`null::date`,
    unconvertedCount: () => unconvertedInvoices(grouping),
  };
  return members[child.name]?.() ?? word('InvoiceStatistics');
}

function listName(index: number): Sql {
  return name(`#${String(index)}`);
}

function childrenOf(field: SelectedField): readonly SelectedField[] {
  return field.fieldsOf(field.type as GraphQLObjectType);
}
