import { embedded, resolved } from '../plan/fields.ts';
import { belongsTo, list } from '../plan/relations.ts';
import { objectSql } from '../plan/objectSql.ts';
import type { FieldMap, TypeMap } from '../plan/row.ts';
import { sql } from '../plan/sql.ts';
import { inside, rowOfType, typeMapNamed } from '../plan/typedRows.ts';
import { column, globalId, value } from '../plan/valueFields.ts';
import { TEXT } from '../plan/valueKinds.ts';
import { ofConnection } from './provenance.ts';

/** So many bytes hold 500 characters, whatever they are. */
const EXCERPT_BYTES = sql`2000`;

export const SOURCE_CONNECTION: TypeMap = {
  entity: 'SourceConnection',
  idPrefix: 'con',
  fields: {
    id: globalId('con'),
    kind: column('flow'),
    owner: belongsTo('Enterprise', 'ownerId'),
    health: embedded({
      state: column('healthState'),
      message: column('healthMessage'),
      checkedAt: column('healthCheckedAt'),
    }),
    streams: list(
      'SourceStream',
      (stream, connection) => sql`${stream.column('connectionId')} = ${connection.column('id')}`,
    ),
    lastRun: { select: selectLastRun() },
  },
  defaultOrder: [['name', 'asc']],
};

export const SOURCE_STREAM: TypeMap = {
  entity: 'StreamState',
  idPrefix: null,
  fields: { name: column('stream') },
  defaultOrder: [['stream', 'asc']],
};

export const INGEST_RUN: TypeMap = {
  entity: 'IngestRun',
  idPrefix: 'run',
  fields: {
    id: globalId('run'),
    read: column('readCount'),
    accepted: column('acceptedCount'),
    unchanged: column('unchangedCount'),
    quarantined: column('quarantinedCount'),
  },
  defaultOrder: [['startedAt', 'desc']],
};

export const QUARANTINED_RECORD: TypeMap = {
  entity: 'RawRecord',
  idPrefix: 'qua',
  where: (record) => sql`${record.column('status')} = 'QUARANTINED'`,
  fields: {
    id: globalId('qua'),
    connection: ofConnection('name'),
    externalId: column('key'),
    position: value(TEXT, (record) => {
      const position = record.column('position');
      return sql`nullif(concat_ws(' ', ${position} ->> 'file', 'line ' || (${position} ->> 'line'),
        'record ' || (${position} ->> 'record')), '')`;
    }),
    reason: embedded({ code: column('reasonCode'), message: column('reasonMessage') }),
    // The bytes may be of any encoding, or of none: PostgreSQL would refuse what a resolver shows as it can.
    payloadExcerpt: resolved({
      $payload: (record) =>
        sql`encode(substring(${record.column('payload')} for ${EXCERPT_BYTES}), 'base64')`,
    }),
  },
  defaultOrder: [['receivedAt', 'desc']],
};

function selectLastRun(): FieldMap['select'] {
  return (connection, field) => {
    const type = typeMapNamed('IngestRun', connection);
    const run = rowOfType(type, inside(connection));
    const object = objectSql(run, type.fields, field);
    return sql`(select ${object} from ${run.from()} where ${run.column('connectionId')} = ${connection.column('id')}
      order by ${run.column('startedAt')} desc, ${run.column('id')} desc limit 1)`;
  };
}
