import type { Column, Table } from './model.ts';
import { name, sql, type Sql } from './sql.ts';

/** Where rows come from: a relation, and what its columns are called. */
export interface RowSource {
  /** What stands in FROM, with its alias. */
  from(alias: Sql): Sql;
  column(alias: Sql, property: string): Sql;
  /** Undefined where the source has no such column. */
  describe(property: string): Column | undefined;
}

export function tableSource(table: Table): RowSource {
  return {
    from: (alias) => sql`${table.relation} ${alias}`,
    column: (alias, property) => sql`${alias}.${columnName(table, property)}`,
    describe: (property) => table.columns.get(property),
  };
}

/** The elements of an array or of a JSON array, as `value`, with their place from 1, as `ordinal`. */
export function elementSource(elements: Sql, value: Pick<Column, 'kind'>): RowSource {
  const columns: Readonly<Record<string, Column>> = {
    value: { name: 'value', isNullable: false, isArray: false, kind: value.kind },
    ordinal: { name: 'ordinal', isNullable: false, isArray: false, kind: undefined },
  };
  return {
    from: (alias) => sql`${elements} with ordinality ${alias} (value, ordinal)`,
    column: (alias, property) => sql`${alias}.${name(property)}`,
    describe: (property) => columns[property],
  };
}

/** One value that is computed from another row, as `value`; it needs no FROM. */
export function valueSource(value: Sql): RowSource {
  return { from: () => sql``, column: () => value, describe: () => undefined };
}

function columnName(table: Table, property: string): Sql {
  const column = table.columns.get(property);
  if (!column) throw new TypeError(`plan: the table has no column for ${property}.`);
  return name(column.name);
}
