import type { GraphQLObjectType } from 'graphql';
import { column } from './valueFields.ts';
import type { FieldMaps, Row } from './row.ts';
import type { SelectedField } from './selection.ts';
import { commaSeparated, sql, word, type Sql } from './sql.ts';

type Pair = readonly [key: string, value: Sql];

/** A PostgreSQL function takes at most 100 arguments. */
const PAIRS_IN_ONE_CALL = 50;

/** The JSON object of a field whose type is an object type: what is asked of it, read from the row. */
export function objectSql(row: Row, fields: FieldMaps, field: SelectedField): Sql {
  return typedObjectSql(row, fields, { field, type: field.type as GraphQLObjectType });
}

/** As `objectSql`, where the field's type is an interface or a union and the row decides which type it is. */
export function typedObjectSql(
  row: Row,
  fields: FieldMaps,
  { field, type }: { field: SelectedField; type: GraphQLObjectType },
): Sql {
  const selected = field.fieldsOf(type).flatMap((child) => pairsOf(row, fields, { child, type }));
  const isAbstract = field.type !== type;
  const typed: Pair[] = isAbstract && row.compilation.mode === 'tree' ? [['$type', word(type.name)]] : [];
  return jsonObject([...selected, ...typed]);
}

/** A JSON object of these pairs, in their order. */
export function jsonObject(pairs: readonly Pair[]): Sql {
  if (pairs.length <= PAIRS_IN_ONE_CALL) return objectCall(pairs);
  const head = objectCall(pairs.slice(0, PAIRS_IN_ONE_CALL));
  const tail = jsonObject(pairs.slice(PAIRS_IN_ONE_CALL));
  return sql`(left(${head}::text, -1) || ', ' || right(${tail}::text, -1))::json`;
}

function objectCall(pairs: readonly Pair[]): Sql {
  return sql`json_build_object(${commaSeparated(pairs.map(([key, value]) => sql`${word(key)}, ${value}`))})`;
}

function pairsOf(
  row: Row,
  fields: FieldMaps,
  { child, type }: { child: SelectedField; type: GraphQLObjectType },
): Pair[] {
  if (child.name === '__typename') return [[child.key, word(type.name)]];
  const map = fields[child.name] ?? column(child.name);
  if (!map.needs) return [[child.key, map.select(row, child)]];
  row.compilation.isWhole = false;
  return Object.entries(map.needs).map(([key, read]) => [key, read(row)]);
}
