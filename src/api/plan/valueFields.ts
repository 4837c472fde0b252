import { compareList, compareValue } from './comparison.ts';
import { parseGlobalId } from '../globalId.ts';
import type { FieldMap, Row } from './row.ts';
import { sql, word, type Sql } from './sql.ts';
import type { ValueKind } from './valueKinds.ts';

export type Expression = (row: Row) => Sql;

/** A plain value that is computed from the row. */
export function value(kind: ValueKind, expression: Expression): FieldMap {
  return {
    select: (row) => kind.toJson(expression(row)),
    matches: (row, filter) => compareValue(kind, expression(row), filter),
    orderBy: (row) => ({ expression: expression(row), kind, isNullable: true }),
  };
}

/** The column of this property, as the entity describes it. */
export function column(property: string): FieldMap {
  const kindIn = (row: Row): ValueKind => {
    const kind = row.describe(property)?.kind;
    if (!kind) throw new TypeError(`plan: no plain column ${property}; map the field in src/api/types.`);
    return kind;
  };
  const isList = (row: Row): boolean => row.describe(property)?.isArray === true;
  return {
    select: (row) => (isList(row) ? row.column(property) : kindIn(row).toJson(row.column(property))),
    matches: (row, filter) =>
      isList(row)
        ? compareList(row.column(property), filter)
        : compareValue(kindIn(row), row.column(property), filter),
    orderBy: (row) => ({
      expression: row.column(property),
      kind: kindIn(row),
      isNullable: row.describe(property)?.isNullable !== false,
    }),
  };
}

/** The global id: the type's prefix and the row's own id. */
export function globalId(prefix: string, own: Expression = (row) => row.column('id')): FieldMap {
  const kind: ValueKind = {
    type: 'uuid',
    toJson: (expression) => sql`${word(`${prefix}_`)} || ${expression}`,
    isValue: (id) => typeof id === 'string',
    // An id of another kind is equal to none, and so is null.
    toParameter: (id) => {
      const parsed = parseGlobalId(String(id));
      return parsed?.prefix === prefix ? parsed.uuid : null;
    },
  };
  return value(kind, own);
}
