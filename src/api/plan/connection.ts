import type { GraphQLObjectType } from 'graphql';
import type { Compilation } from './compilation.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Input } from './input.ts';
import type { KeyAtCursor } from './keyset.ts';
import { limitOf, type Limit } from './limit.ts';
import { jsonObject } from './objectSql.ts';
import type { OrderKey } from './order.ts';
import { countUpTo, pageOf, type Page, type RowList } from './page.ts';
import type { Row } from './row.ts';
import type { SelectedField } from './selection.ts';
import { commaSeparated, integer, join, name, sql, word, type Sql } from './sql.ts';

const MAX_TOTAL = integer(10_000);

/** A field of a connection type, and the list that it pages through. */
export interface Connection {
  readonly compilation: Compilation;
  readonly field: SelectedField;
  readonly rows: RowList;
  /** Tells lists and orders apart in cursors. */
  readonly signature: string;
  /** The JSON of an edge's node. */
  node(row: Row, field: SelectedField): Sql;
}

/** Everything that is asked of a connection, and nothing more: no count, no page, no cursor that nobody reads. */
export function connectionSql(connection: Connection): Sql {
  const { compilation, field } = connection;
  const limit = limitOf(compilation, field);
  refuseForeignCursors(connection);
  const asked = childrenOf(field);
  const paged = asked.filter(({ name }) => name === 'edges' || name === 'pageInfo');
  const isCounted = asked.some(({ name }) => name.startsWith('totalCount'));
  const sources = [
    ...(paged.length > 0
      ? [sql`(${compilation.beneath(limit.size, () => pageQuery(connection, limit, paged))}) page`]
      : []),
    ...(isCounted ? [sql`(${countUpTo(connection.rows, MAX_TOTAL)}) counted`] : []),
  ];
  const object = jsonObject(asked.map((child) => [child.key, memberOf(child, field, paged)]));
  return sources.length === 0 ? object : sql`(select ${object} from ${join(sources, sql` cross join `)})`;
}

/** Also where nothing of the page is asked for: a count without an error would let a wrong cursor pass for a right one. */
function refuseForeignCursors({ compilation, field, rows, signature }: Connection): void {
  const after = field.arguments.get('after');
  if (!after.isGiven()) return;
  const kinds = rows.keys(rows.newRow()).map(({ kind }) => kind);
  compilation.checks.push((request) => decodeCursor(after.valueIn(request), { signature, kinds }));
}

function memberOf(child: SelectedField, field: SelectedField, paged: readonly SelectedField[]): Sql {
  if (child.name === 'totalCount') return sql`least(counted.total, ${MAX_TOTAL})`;
  if (child.name === 'totalCountIsExact') return sql`counted.total <= ${MAX_TOTAL}`;
  if (child.name === '__typename') return word(field.type?.name ?? '');
  return sql`page.${pagedName(paged.indexOf(child))}`;
}

/** One row, with a column for each time that `edges` or `pageInfo` is asked for. */
function pageQuery(connection: Connection, limit: Limit, paged: readonly SelectedField[]): Sql {
  const asks = (...names: string[]): boolean =>
    paged.some((field) => childrenOf(field).some(({ name }) => names.includes(name)));
  const asksNext = asks('hasNextPage');
  const after = connection.field.arguments.get('after');
  const isContinued = after.isGiven();
  const page = pageOf(connection.rows, {
    limit: asksNext ? sql`${limit.sql} + 1` : limit.sql,
    isNumbered: asksNext || asks('startCursor', 'endCursor'),
    cursor: isContinued ? (keys) => keysAtCursor(connection, after, keys) : undefined,
  });
  const columns = paged.map((field, index) => {
    const content = field.name === 'edges' ? edgesSql(connection, page, { field, shown: asksNext ? limit : undefined }) : pageInfoSql(connection, page, { field, limit, isContinued }); // prettier-ignore
    return sql`${content} as ${pagedName(index)}`;
  });
  return sql`select ${commaSeparated(columns)} from ${page.row.from()}`;
}

/** Of a page that holds one row more, to know whether there is a next, only the `shown` become edges. */
function edgesSql(
  connection: Connection,
  page: Page,
  { field, shown }: { field: SelectedField; shown: Limit | undefined },
): Sql {
  const edge = jsonObject(
    childrenOf(field).map((child) => {
      if (child.name === 'cursor') return [child.key, encodeCursor(connection.signature, page.keys)];
      if (child.name === 'node') return [child.key, connection.node(page.row, child)];
      return [child.key, word(field.type?.name ?? '')];
    }),
  );
  const filter = shown ? sql` filter (where ${page.number} <= ${shown.sql})` : sql``;
  return sql`coalesce(json_agg(${edge} order by ${page.order})${filter}, '[]')`;
}

function pageInfoSql(
  connection: Connection,
  page: Page,
  { field, limit, isContinued }: { field: SelectedField; limit: Limit; isContinued: boolean },
): Sql {
  const cursor = encodeCursor(connection.signature, page.keys);
  const members: Readonly<Record<string, Sql>> = {
    hasNextPage: sql`count(*) > ${limit.sql}`,
    hasPreviousPage: isContinued ? sql`true` : sql`false`,
    startCursor: sql`max(${cursor}) filter (where ${page.number} = 1)`,
    endCursor: sql`(array_agg(${cursor} order by ${page.number} desc) filter (where ${page.number} <= ${limit.sql}))[1]`,
  };
  return jsonObject(
    childrenOf(field).map((child) => [child.key, members[child.name] ?? word(field.type?.name ?? '')]),
  );
}

/** The cursor's keys as parameters; which of them are null is part of the plan. */
function keysAtCursor(
  { compilation, signature }: Connection,
  after: Input,
  keys: readonly OrderKey[],
): readonly KeyAtCursor[] {
  const shape = { signature, kinds: keys.map(({ kind }) => kind) };
  const pattern = compilation.inquiry.ask((request) =>
    decodeCursor(after.valueIn(request), shape)
      .map((key) => (key === null ? '-' : '+'))
      .join(''),
  );
  return [...String(pattern)].map((presence, index) =>
    presence === '-'
      ? null
      : after.bind(shape.kinds[index]?.type ?? 'text', (cursor) => decodeCursor(cursor, shape)[index]),
  );
}

function childrenOf(field: SelectedField): readonly SelectedField[] {
  return field.fieldsOf(field.type as GraphQLObjectType);
}

function pagedName(index: number): Sql {
  return name(`#${String(index)}`);
}
