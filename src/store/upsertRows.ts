import type { EntitySchema } from 'typeorm';
import type { Row } from './entities/columns.ts';
import type { Queryable } from './transaction.ts';

export interface UpsertTarget {
  readonly entity: EntitySchema<Row>;
  /** The properties of a unique constraint: a row that collides on them is updated. */
  readonly conflict: readonly string[];
  /** Properties that an update leaves as they are, and an insert at their default. */
  readonly untouched?: readonly string[];
}

/**
 * Writes rows of an entity in one statement: new ones are inserted, those that collide are updated (all columns but
 * the id and what the database sets itself). Columns travel as arrays through `unnest`, which came closest to COPY
 * of the ways measured.
 */
export async function upsertRows(
  client: Queryable,
  target: UpsertTarget,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const { entity, conflict, untouched = [] } = target;
  const columns = columnsOf(entity).filter(({ property }) => !untouched.includes(property));
  await client.query(
    upsertStatement(entity.options.tableName ?? '', columns, conflict),
    columns.map((column) => rows.map((row) => toParameter(column, row[column.property]))),
  );
}

interface Column {
  readonly property: string;
  readonly name: string;
  readonly type: string;
  readonly isArray: boolean;
}

/** What the database sets itself. */
const KEPT_BY_DATABASE = new Set(['knownFrom', 'recordedAt', 'noticedAt', 'sieveSlots']);

function columnsOf(entity: EntitySchema<Row>): Column[] {
  return Object.entries(entity.options.columns)
    .filter(([property]) => !KEPT_BY_DATABASE.has(property))
    .map(([property, options]) => ({
      property,
      name: columnName(property),
      type: String(options?.type),
      isArray: options?.array === true,
    }));
}

function upsertStatement(table: string, columns: readonly Column[], conflict: readonly string[]): string {
  const names = columns.map(({ name }) => name);
  const keys = conflict.map(columnName);
  const updated = names.filter((name) => name !== 'id' && !keys.includes(name));
  const arrays = columns.map(
    ({ type, isArray }, index) => `$${String(index + 1)}::${isArray ? 'jsonb' : type}[]`,
  );
  const values = columns.map(({ name, type, isArray }) =>
    isArray ? `array(select jsonb_array_elements_text(r.${name}))::${type}[]` : `r.${name}`,
  );
  const action =
    updated.length === 0
      ? 'nothing'
      : `update set ${updated.map((name) => `${name} = excluded.${name}`).join(', ')}`;
  return `insert into ${table} (${names.join(', ')})
    select ${values.join(', ')} from unnest(${arrays.join(', ')}) r (${names.join(', ')})
    on conflict (${keys.join(', ')}) do ${action}`;
}

function toParameter(column: Column, value: unknown): unknown {
  if (value === undefined || value === null) return column.isArray ? '[]' : null;
  return column.isArray || column.type === 'jsonb' ? JSON.stringify(value) : value;
}

function columnName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
