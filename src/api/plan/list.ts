import type { Compilation } from './compilation.ts';
import { limitOf } from './limit.ts';
import { objectSql } from './objectSql.ts';
import { pageOf, type RowList } from './page.ts';
import type { FieldMaps } from './row.ts';
import type { SelectedField } from './selection.ts';
import { sql, type Sql } from './sql.ts';

/** A field that is a plain list of objects: as many as its argument `first` allows, an empty list where there are none. */
export function listSql(
  compilation: Compilation,
  { field, rows, fields }: { field: SelectedField; rows: RowList; fields: FieldMaps },
): Sql {
  const limit = limitOf(compilation, field);
  return compilation.beneath(limit.size, () => {
    const page = pageOf(rows, { limit: limit.sql });
    const object = objectSql(page.row, fields, field);
    return sql`(select coalesce(json_agg(${object} order by ${page.order}), '[]') from ${page.row.from()})`;
  });
}
