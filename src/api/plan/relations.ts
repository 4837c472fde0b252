import { connectionSql } from './connection.ts';
import { listSql } from './list.ts';
import { objectSql } from './objectSql.ts';
import { orderSignature, type OrderStep } from './order.ts';
import type { FieldMap, Row } from './row.ts';
import { allOf, sql, type Sql } from './sql.ts';
import { existsSuch, inside, ofType, rowOfType, rowsOfType, typeMapNamed } from './typedRows.ts';

/** Which rows of the other type belong to this row. */
export type Link = (other: Row, row: Row) => Sql;

/** At most one row of another type, such as an invoice's seller. */
export function one(typeName: string, link: Link): FieldMap {
  return {
    select: (row, field) => {
      const type = typeMapNamed(typeName, row);
      const other = rowOfType(type, inside(row));
      const object = objectSql(other, type.fields, field);
      const found = sql`(select ${object} from ${other.from()} where ${allOf(ofType(type, other, link(other, row)))})`;
      return type.isFoundBeside === true ? besides(row, found) : found;
    },
    matches: matchesSome(typeName, link),
  };
}

/**
 * Tells row security what row it is that this sub-select is read beneath, before it runs: whoever sees a document sees
 * whom it names, and that this one does is proved faster than that any does. CASE keeps the order.
 */
function besides(row: Row, found: Sql): Sql {
  if (!row.describe('id')) return found;
  return sql`case when set_config('app.beside', ${row.column('id')}::text, true) is not null then ${found} end`;
}

/** As `one`, by the foreign key that this property holds. */
export function belongsTo(typeName: string, property: string): FieldMap {
  return one(typeName, (other, row) => sql`${other.column('id')} = ${row.column(property)}`);
}

/** A plain list in the type's own order: `first` bounds it, and it has no pages. */
export function list(typeName: string, link: Link): FieldMap {
  return {
    select: (row, field) => {
      const type = typeMapNamed(typeName, row);
      const rows = rowsOfType(type, inside(row), {
        conditions: (other) => [link(other, row)],
        steps: type.defaultOrder,
      });
      return listSql(row.compilation, { field, rows, fields: type.fields });
    },
    matches: matchesSome(typeName, link),
  };
}

/** A list in pages, in these steps or the type's own order. */
export function connection(typeName: string, link: Link, order?: readonly OrderStep[]): FieldMap {
  return {
    select: (row, field) => {
      const type = typeMapNamed(typeName, row);
      const steps = order ?? type.defaultOrder;
      return connectionSql({
        compilation: row.compilation,
        field,
        rows: rowsOfType(type, inside(row), { conditions: (other) => [link(other, row)], steps }),
        signature: orderSignature(typeName, steps),
        node: (other, node) => objectSql(other, type.fields, node),
      });
    },
    matches: matchesSome(typeName, link),
  };
}

/** At least one of the linked rows fulfils the whole filter. */
function matchesSome(typeName: string, link: Link): NonNullable<FieldMap['matches']> {
  return (row, filter) =>
    existsSuch(typeMapNamed(typeName, row), inside(row), { condition: (other) => link(other, row), filter });
}
