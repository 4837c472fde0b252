import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { EntityMetadata } from 'typeorm';
import { name, type Sql } from './sql.ts';
import { kindOfColumn, type ValueKind } from './valueKinds.ts';

/** A column as plans see it. */
export interface Column {
  readonly name: string;
  readonly isNullable: boolean;
  readonly isArray: boolean;
  /** Undefined for what cannot be answered as a plain value: JSON, bytes. */
  readonly kind: ValueKind | undefined;
}

/** A table as plans see it: its quoted name, and its columns by property. */
export interface Table {
  readonly relation: Sql;
  readonly columns: ReadonlyMap<string, Column>;
}

/** The tables by entity name, taken from TypeORM's metadata, so that the model is described in one place. */
export type Model = ReadonlyMap<string, Table>;

export function modelOf(entities: readonly EntityMetadata[]): Model {
  return new Map(entities.map((entity) => [entity.name, tableOf(entity)]));
}

export function tableNamed(model: Model, entity: string): Table {
  const table = model.get(entity);
  if (!table)
    throw new TypeError(`plan: there is no entity ${entity}; name one of ${[...model.keys()].join(', ')}.`);
  return table;
}

function tableOf(entity: EntityMetadata): Table {
  const columns = entity.columns.map((column) => [column.propertyName, columnOf(column)] as const);
  return { relation: name(...entity.tablePath.split('.')), columns: new Map(columns) };
}

function columnOf(column: ColumnMetadata): Column {
  const { databaseName, isNullable, isArray, type } = column;
  return { name: databaseName, isNullable, isArray, kind: kindOfColumn(type) };
}
