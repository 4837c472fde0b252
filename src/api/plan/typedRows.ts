import { filterCondition } from './filter.ts';
import { orderKeys, type OrderStep } from './order.ts';
import type { RowList } from './page.ts';
import { Row, type RowPlace, type TypeMap } from './row.ts';
import { tableSource } from './rowSource.ts';
import type { Input } from './input.ts';
import { allOf, sql, type Sql } from './sql.ts';

/** The place of rows that are nested in this one. */
export function inside(row: Row): RowPlace {
  const { compilation, types, clock } = row;
  return { compilation, types, clock, parent: row };
}

export function typeMapNamed(typeName: string, { types }: Pick<RowPlace, 'types'>): TypeMap {
  const type = types[typeName];
  if (!type) throw new TypeError(`plan: the type ${typeName} has no map; add it to src/api/types.`);
  return type;
}

/** A row of the table in which this type's rows stand. */
export function rowOfType(type: TypeMap, place: RowPlace): Row {
  return new Row(tableSource(place.compilation.table(type.entity)), place);
}

/** A row of another table, for a sub-select in this row's expressions. */
export function tableRow(entity: string, row: Row): Row {
  return new Row(tableSource(row.compilation.table(entity)), inside(row));
}

/** What makes a row of the table one of this type, together with these conditions. */
export function ofType(type: TypeMap, row: Row, ...conditions: readonly Sql[]): readonly Sql[] {
  return [...(type.where ? [type.where(row)] : []), ...conditions];
}

/** Whether there is such a row: the condition of a filter that is nested by relation. */
export function existsSuch(
  type: TypeMap,
  place: RowPlace,
  { condition, filter }: { condition: (other: Row) => Sql; filter: Input },
): Sql {
  const other = rowOfType(type, place);
  const conditions = ofType(type, other, condition(other), filterCondition(other, type.fields, filter));
  return sql`exists (select from ${other.from()} where ${allOf(conditions)})`;
}

/** The rows of this type that fulfil the conditions, in this order. */
export function rowsOfType(
  type: TypeMap,
  place: RowPlace,
  { conditions, steps }: { conditions: (row: Row) => readonly Sql[]; steps: readonly OrderStep[] },
): RowList {
  return {
    newRow: () => rowOfType(type, place),
    conditions: (row) => ofType(type, row, ...conditions(row)),
    keys: (row) => orderKeys(row, type, steps),
  };
}
