import type { Input } from './input.ts';
import { column } from './valueFields.ts';
import type { FieldMaps, Row } from './row.ts';
import { allOf, anyOf, sql, type Sql } from './sql.ts';

/**
 * The condition that a filter sets on a row: all its members together, `and`, `or` and `not` nested.
 *
 * A comparison with a missing value is not fulfilled. SQL calls it unknown, which is the same for `and` and `or`,
 * so only `not` has to say that unknown is not true.
 */
export function filterCondition(row: Row, fields: FieldMaps, filter: Input): Sql {
  return allOf(
    filter.names().map((member) => memberCondition(row, fields, { member, filter: filter.get(member) })),
  );
}

function memberCondition(
  row: Row,
  fields: FieldMaps,
  { member, filter }: { member: string; filter: Input },
): Sql {
  const nested = (item: Input): Sql => filterCondition(row, fields, item);
  if (member === 'and') return allOf(filter.items().map(nested));
  if (member === 'or') return anyOf(filter.items().map(nested));
  if (member === 'not') return sql`(${nested(filter)}) is not true`;
  const condition = (fields[member] ?? column(member)).matches?.(row, filter);
  if (!condition)
    throw new TypeError(`plan: ${member} cannot be filtered by; give its field map \`matches\`.`);
  return condition;
}
