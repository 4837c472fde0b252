import { embedded } from '../plan/fields.ts';
import { list } from '../plan/relations.ts';
import type { FieldMap, FieldMaps, Row, TypeMap } from '../plan/row.ts';
import { sql, type Sql } from '../plan/sql.ts';
import { tableRow } from '../plan/typedRows.ts';
import { column, globalId, value } from '../plan/valueFields.ts';
import { TEXT } from '../plan/valueKinds.ts';

/** What a row of a connection says of that connection. */
export function ofConnection(property: 'name' | 'connector'): FieldMap {
  return value(TEXT, (row) => lookUp('SourceConnection', property, row.column('connectionId'), row));
}

/** A source record is read from its observation: what the source calls the subject stands there. */
export const SOURCE_FIELDS: FieldMaps = {
  id: globalId('src'),
  connection: ofConnection('name'),
  connector: ofConnection('connector'),
  stream: value(TEXT, (row) => lookUp('RawRecord', 'stream', row.column('rawRecordId'), row)),
  contentHash: value(TEXT, (row) => lookUp('RawRecord', 'contentHash', row.column('rawRecordId'), row)),
};

export const SOURCE_RECORD: TypeMap = {
  entity: 'Observation',
  idPrefix: 'src',
  fields: SOURCE_FIELDS,
  defaultOrder: [['recordedAt', 'desc']],
};

export const OBSERVATION: TypeMap = {
  entity: 'Observation',
  idPrefix: 'obs',
  fields: { id: globalId('obs'), source: embedded(SOURCE_FIELDS), versionTime: column('versionTime') },
  defaultOrder: [['recordedAt', 'desc']],
};

/** What the sources say of this row. */
export function observationsOf(): FieldMap {
  return list(
    'Observation',
    (observation, row) => sql`${observation.column('subjectId')} = ${row.column('id')}`,
  );
}

function lookUp(entity: string, property: string, id: Sql, row: Row): Sql {
  const other = tableRow(entity, row);
  return sql`(select ${other.column(property)} from ${other.from()} where ${other.column('id')} = ${id})`;
}
