import { EntitySchema } from 'typeorm';
import { instant, int, optional, text, uuid, type Row } from './columns.ts';
import { partOf } from './relations.ts';

/** Who may land pages of a connection now: the run whose token is the newest. */
export const ConnectionLeaseEntity = new EntitySchema<Row>({
  name: 'ConnectionLease',
  tableName: 'connection_lease',
  columns: {
    connectionId: { ...uuid, primary: true, primaryKeyConstraintName: 'connection_lease_pk' },
    token: { type: 'bigint', default: 0 },
    /** Null when nothing runs. */
    runId: optional(uuid),
    /** Pages that the run has landed, so that one whose commit was answered by silence is not counted twice. */
    pageCount: { ...int, default: 0 },
    expiresAt: { ...instant, default: () => 'now()' },
  },
  relations: { connection: partOf('SourceConnection', 'connection_id', 'connection_lease_connection_fk') },
});

/** Which slot of its schedule a connection had last, and when the next is due, across processes and restarts. */
export const ConnectionScheduleEntity = new EntitySchema<Row>({
  name: 'ConnectionSchedule',
  tableName: 'connection_schedule',
  columns: {
    connectionId: { ...uuid, primary: true, primaryKeyConstraintName: 'connection_schedule_pk' },
    schedule: text,
    timeZone: text,
    lastSlot: instant,
    dueAt: instant,
  },
  relations: { connection: partOf('SourceConnection', 'connection_id', 'connection_schedule_connection_fk') },
});
