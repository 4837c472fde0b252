import { connectionSql } from '../plan/connection.ts';
import { objectSql } from '../plan/objectSql.ts';
import { orderSignature } from '../plan/order.ts';
import { Row, type FieldMap, type FieldMaps } from '../plan/row.ts';
import { elementSource } from '../plan/rowSource.ts';
import { sql } from '../plan/sql.ts';
import { inside } from '../plan/typedRows.ts';
import { INTEGER } from '../plan/valueKinds.ts';

/** A JSON array of objects that can grow, in pages and in its own order. */
export function jsonConnection(property: string, fields: FieldMaps): FieldMap {
  return {
    select: (row, field) =>
      connectionSql({
        compilation: row.compilation,
        field,
        rows: {
          newRow: () => new Row(elementSource(elementsOf(row, property), { kind: undefined }), inside(row)),
          conditions: () => [],
          keys: (element) => [
            { expression: element.column('ordinal'), kind: INTEGER, isNullable: false, direction: 'asc' },
          ],
        },
        signature: orderSignature(property, []),
        node: (element, node) => objectSql(element, fields, node),
      }),
  };
}

function elementsOf(row: Row, property: string): ReturnType<typeof sql> {
  return sql`jsonb_array_elements(coalesce(${row.column(property)}, '[]'))`;
}
