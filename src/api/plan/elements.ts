import { connectionSql } from './connection.ts';
import { filterCondition } from './filter.ts';
import { objectSql } from './objectSql.ts';
import { orderSignature } from './order.ts';
import type { RowList } from './page.ts';
import { Row, type FieldMap, type FieldMaps } from './row.ts';
import { elementSource, valueSource } from './rowSource.ts';
import { sql, word } from './sql.ts';
import { inside } from './typedRows.ts';
import { column, value, type Expression } from './valueFields.ts';
import { INTEGER, TEXT } from './valueKinds.ts';

/** A column that is a list of texts, in pages and in its own order. */
export function textConnection(property: string): FieldMap {
  return {
    ...column(property),
    select: (row, field) =>
      connectionSql({
        compilation: row.compilation,
        field,
        rows: elementsOf(row, property),
        signature: orderSignature(property, []),
        node: (element) => element.column('value'),
      }),
  };
}

/** A JSON array of objects, each read by these fields. */
export function jsonList(fields: FieldMaps, array: Expression): FieldMap {
  const elementIn = (row: Row): Row =>
    new Row(
      elementSource(sql`jsonb_array_elements(coalesce(${array(row)}, '[]'))`, { kind: undefined }),
      inside(row),
    );
  return {
    select: (row, field) => {
      const element = elementIn(row);
      const object = objectSql(element, fields, field);
      return sql`(select coalesce(json_agg(${object} order by ${element.column('ordinal')}), '[]') from ${element.from()})`;
    },
    matches: (row, filter) => {
      const element = elementIn(row);
      const condition = filterCondition(element, fields, filter);
      return sql`exists (select from ${element.from()} where ${condition})`;
    },
  };
}

/** A JSON object, read by these fields; null where there is none. */
export function jsonObjectField(fields: FieldMaps, object: Expression): FieldMap {
  const objectIn = (row: Row): Row => new Row(valueSource(object(row)), inside(row));
  return {
    select: (row, field) =>
      sql`case when jsonb_typeof(${object(row)}) = 'object' then ${objectSql(objectIn(row), fields, field)} end`,
    matches: (row, filter) => filterCondition(objectIn(row), fields, filter),
  };
}

/** A member of a JSON object as text, in which exact numbers and instants stand too. */
export function jsonMember(member: string): FieldMap {
  return value(TEXT, (row) => sql`(${row.column('value')} ->> ${word(member)})`);
}

function elementsOf(row: Row, property: string): RowList {
  return {
    newRow: () => new Row(elementSource(sql`unnest(${row.column(property)})`, { kind: TEXT }), inside(row)),
    conditions: () => [],
    keys: (element) => [
      { expression: element.column('ordinal'), kind: INTEGER, isNullable: false, direction: 'asc' },
    ],
  };
}
