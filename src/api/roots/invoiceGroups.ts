import { filterCondition } from '../plan/filter.ts';
import { money } from '../plan/fields.ts';
import type { Input } from '../plan/input.ts';
import { withinReach } from '../plan/reach.ts';
import { belongsTo } from '../plan/relations.ts';
import type { FieldMaps, Row, RowPlace } from '../plan/row.ts';
import type { RowSource } from '../plan/rowSource.ts';
import { allOf, commaSeparated, name, sql, type Sql } from '../plan/sql.ts';
import { ofType, rowOfType, typeMapNamed } from '../plan/typedRows.ts';
import { value } from '../plan/valueFields.ts';
import { INTEGER, TEXT } from '../plan/valueKinds.ts';
import { daysPastDue, isOverdue, openAmount, status } from '../types/invoiceFacts.ts';

/** Which invoices are grouped by what, and which figures are asked of the groups. */
export interface Grouping {
  readonly place: RowPlace;
  readonly filter: Input;
  readonly dimensions: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  /** Rows in this currency alone. */
  readonly inCurrency: Sql | undefined;
}

interface DimensionMap {
  readonly column: string;
  readonly type: Sql;
  readonly of: (invoice: Row) => Sql;
}

/** In the order in which groups are shown. */
const DIMENSIONS: Readonly<Record<string, DimensionMap>> = {
  MONTH: {
    column: 'month',
    type: sql`text`,
    of: (invoice) => sql`to_char(${invoice.column('issueDate')}, 'YYYY-MM')`,
  },
  CURRENCY: { column: 'currency', type: sql`text`, of: (invoice) => invoice.column('currency') },
  STATUS: { column: 'status', type: sql`text`, of: status },
  AGEING_BUCKET: { column: 'ageingBucket', type: sql`text`, of: ageingBucket },
  SELLER: { column: 'sellerId', type: sql`uuid`, of: (invoice) => invoice.column('sellerId') },
  BUYER: { column: 'buyerId', type: sql`uuid`, of: (invoice) => invoice.column('buyerId') },
};

/** The figures of a group, by the field that shows them; computed only when asked for. */
const MEASURES: Readonly<Record<string, (invoice: Row) => Sql>> = {
  payableAmount: (invoice) => sql`sum(${invoice.column('payableAmount')})`,
  openAmount: (invoice) => sql`sum(${openAmount(invoice)})`,
  overdueAmount: (invoice) =>
    sql`coalesce(sum(${openAmount(invoice)}) filter (where ${isOverdue(invoice)}), 0)`,
};

/** How a row of the statistics is read from a group. */
export const STATISTICS_ROW: FieldMaps = {
  month: text('month'),
  status: text('status'),
  currency: text('currency'),
  ageingBucket: text('ageingBucket'),
  seller: belongsTo('Enterprise', 'sellerId'),
  buyer: belongsTo('Enterprise', 'buyerId'),
  count: value(INTEGER, (group) => group.column('count')),
  ...Object.fromEntries(Object.keys(MEASURES).map((measure) => [measure, sum(measure)])),
};

/** The groups, numbered in their order, one more than the limit so that the rest can be told of. */
export function groupedInvoices(grouping: Grouping, limit: Sql): Sql {
  const invoice = invoiceRow(grouping);
  const { inCurrency } = grouping;
  const grouped = Object.entries(DIMENSIONS).map(([dimension, map]) => {
    const isGrouped = dimension === 'CURRENCY' || grouping.dimensions.has(dimension);
    return sql`${isGrouped ? map.of(invoice) : sql`null::${map.type}`} as ${name(map.column)}`;
  });
  const asked = Object.entries(MEASURES).filter(([measure]) => grouping.measures.has(measure));
  const measures = asked.map(([measure, of]) => sql`${of(invoice)} as ${name(measure)}`);
  const conditions = invoicesOf(grouping, invoice);
  const inThatCurrency = inCurrency ? [sql`${invoice.column('currency')} = ${inCurrency}`] : [];
  return sql`select n.*, row_number() over (order by ${ORDER}) as "#" from (
    select ${commaSeparated([...grouped, ...measures])}, count(*) as "count"
    from ${invoice.from()} where ${allOf([...conditions, ...inThatCurrency])}
    group by 1, 2, 3, 4, 5, 6 order by ${ORDER} limit ${limit} + 1) n`;
}

/** How many invoices would have to be converted to the one currency that was asked for. */
export function unconvertedInvoices(grouping: Grouping): Sql {
  if (!grouping.inCurrency) return sql`0`;
  const invoice = invoiceRow(grouping);
  const isForeign = sql`${invoice.column('currency')} is distinct from ${grouping.inCurrency}`;
  const conditions = [...invoicesOf(grouping, invoice), isForeign];
  return sql`(select count(*) from ${invoice.from()} where ${allOf(conditions)})`;
}

/** The groups' columns, by their own names. */
export function groupSource(groups: Sql): RowSource {
  return {
    from: (alias) => sql`(${groups}) ${alias}`,
    column: (alias, property) => sql`${alias}.${name(property)}`,
    describe: () => undefined,
  };
}

/** Along time, then by size: where groups are cut off, the small ones are. */
const ORDER = sql`"month", "currency", "status", "ageingBucket", "count" desc, "sellerId", "buyerId"`;

function invoiceRow({ place }: Grouping): Row {
  return rowOfType(typeMapNamed('Invoice', place), place);
}

function invoicesOf({ place, filter }: Grouping, invoice: Row): readonly Sql[] {
  const type = typeMapNamed('Invoice', place);
  const { asOf } = place.clock;
  const issuedByThen = asOf ? [sql`${invoice.column('issueDate')} <= ${asOf}`] : [];
  return ofType(
    type,
    invoice,
    ...withinReach(type, invoice),
    ...issuedByThen,
    filterCondition(invoice, type.fields, filter),
  );
}

function ageingBucket(invoice: Row): Sql {
  const days = daysPastDue(invoice);
  return sql`case when ${days} > 90 then 'D90_PLUS' when ${days} > 60 then 'D61_90'
    when ${days} > 30 then 'D31_60' when ${days} > 0 then 'D1_30' else 'CURRENT' end`;
}

function text(column: string): FieldMaps[string] {
  return value(TEXT, (group) => group.column(column));
}

function sum(measure: string): FieldMaps[string] {
  return money(
    (group) => group.column(measure),
    (group) => group.column('currency'),
  );
}
