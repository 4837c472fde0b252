import { embedded } from '../plan/fields.ts';
import { belongsTo } from '../plan/relations.ts';
import type { FieldMap } from '../plan/row.ts';
import { sql } from '../plan/sql.ts';
import { column } from '../plan/valueFields.ts';

/** A party as it is named, and the enterprise that it was found to be; null where none is named. */
export function orderedParty(nameProperty: string, enterpriseProperty: string): FieldMap {
  return embedded(
    { name: column(nameProperty), enterprise: belongsTo('Enterprise', enterpriseProperty) },
    (row) => sql`(${row.column(nameProperty)} is not null or ${row.column(enterpriseProperty)} is not null)`,
  );
}
