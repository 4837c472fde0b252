import type { EntitySchemaColumnOptions } from 'typeorm';

/** Entities describe columns and relations; rows themselves are read and written by statements. */
export type Row = Record<string, unknown>;

/** The column kinds of the model, so that an entity reads as a list of facts. */
export function key(constraintName: string): EntitySchemaColumnOptions {
  return { type: 'uuid', primary: true, generated: 'uuid', primaryKeyConstraintName: constraintName };
}

export const uuid: EntitySchemaColumnOptions = { type: 'uuid' };
export const text: EntitySchemaColumnOptions = { type: 'text' };
export const texts: EntitySchemaColumnOptions = { type: 'text', array: true, default: () => "'{}'" };
export const smallints: EntitySchemaColumnOptions = { type: 'smallint', array: true, default: () => "'{}'" };
export const int: EntitySchemaColumnOptions = { type: 'integer' };
export const bool: EntitySchemaColumnOptions = { type: 'boolean', default: false };
/** NUMERIC without a fixed scale keeps the scale in which the source wrote the number; read as text. */
export const numeric: EntitySchemaColumnOptions = { type: 'numeric' };
export const day: EntitySchemaColumnOptions = { type: 'date' };
export const instant: EntitySchemaColumnOptions = { type: 'timestamptz' };
export const json: EntitySchemaColumnOptions = { type: 'jsonb' };
export const bytes: EntitySchemaColumnOptions = { type: 'bytea' };

export function optional(column: EntitySchemaColumnOptions): EntitySchemaColumnOptions {
  return { ...column, nullable: true };
}

/** When the hub came to hold the row as it stands; its earlier versions are in `history`. */
export const knownFrom: EntitySchemaColumnOptions = { type: 'timestamptz', default: () => 'now()' };
