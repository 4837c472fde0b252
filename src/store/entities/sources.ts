import { EntitySchema } from 'typeorm';
import { bytes, instant, int, json, key, numeric, optional, text, texts, uuid, type Row } from './columns.ts';
import { belongsTo, partOf } from './relations.ts';

export const SourceConnectionEntity = new EntitySchema<Row>({
  name: 'SourceConnection',
  tableName: 'source_connection',
  columns: {
    id: key('source_connection_pk'),
    name: text,
    connector: text,
    flow: text,
    ownerId: uuid,
    /** The party as which hub.yaml declares the owner: whoever it turns out to be owns the connection. */
    ownerPartyId: optional(uuid),
    schedule: optional(text),
    healthState: { ...text, default: 'UNKNOWN' },
    healthMessage: optional(text),
    healthCheckedAt: optional(instant),
  },
  relations: { owner: belongsTo('Enterprise', 'owner_id', 'source_connection_owner_fk') },
  uniques: [{ name: 'source_connection_name_uq', columns: ['name'] }],
});

/** How far a stream has been read. Moves only in the transaction that lands the rows before it. */
export const StreamStateEntity = new EntitySchema<Row>({
  name: 'StreamState',
  tableName: 'stream_state',
  columns: {
    id: key('stream_state_pk'),
    connectionId: uuid,
    ownerId: uuid,
    stream: text,
    cursor: optional(text),
    lastAdvancedAt: optional(instant),
    mappingVersion: int,
  },
  relations: { connection: partOf('SourceConnection', 'connection_id', 'stream_state_connection_fk') },
  uniques: [{ name: 'stream_state_stream_uq', columns: ['connectionId', 'stream'] }],
});

/** One run of a connection: read = accepted + unchanged + quarantined, held by a check constraint. */
export const IngestRunEntity = new EntitySchema<Row>({
  name: 'IngestRun',
  tableName: 'ingest_run',
  columns: {
    id: key('ingest_run_pk'),
    connectionId: uuid,
    ownerId: uuid,
    startedAt: { ...instant, default: () => 'now()' },
    finishedAt: optional(instant),
    outcome: { ...text, default: 'RUNNING' },
    readCount: { ...int, default: 0 },
    acceptedCount: { ...int, default: 0 },
    unchangedCount: { ...int, default: 0 },
    quarantinedCount: { ...int, default: 0 },
    message: optional(text),
  },
  relations: { connection: partOf('SourceConnection', 'connection_id', 'ingest_run_connection_fk') },
  indices: [{ name: 'ingest_run_connection_ix', columns: ['connectionId', 'startedAt'] }],
  checks: [
    {
      name: 'ingest_run_balance_ck',
      expression: 'read_count = accepted_count + unchanged_count + quarantined_count',
    },
  ],
});

/** A row as received, kept so that it can be mapped again without asking the source. */
export const RawRecordEntity = new EntitySchema<Row>({
  name: 'RawRecord',
  tableName: 'raw_record',
  columns: {
    id: key('raw_record_pk'),
    connectionId: uuid,
    ownerId: uuid,
    runId: uuid,
    stream: text,
    key: text,
    /** SHA-256 of the payload, hexadecimal. */
    contentHash: text,
    payload: bytes,
    mediaType: text,
    position: json,
    counts: text,
    receivedAt: { ...instant, default: () => 'now()' },
    /** MAPPED, QUARANTINED, SUPERSEDED by what came for the same key later, or DISCARDED by a person with a reason. */
    status: text,
    mappingVersion: int,
    reasonCode: optional(text),
    reasonMessage: optional(text),
    discardReason: optional(text),
  },
  relations: {
    connection: partOf('SourceConnection', 'connection_id', 'raw_record_connection_fk'),
    run: belongsTo('IngestRun', 'run_id', 'raw_record_run_fk'),
  },
  uniques: [{ name: 'raw_record_content_uq', columns: ['connectionId', 'stream', 'key', 'contentHash'] }],
  indices: [
    { name: 'raw_record_quarantine_ix', synchronize: false, columns: ['connectionId', 'receivedAt', 'id'] },
  ],
});

/** What one raw record says about one subject, in canonical words. */
export const ObservationEntity = new EntitySchema<Row>({
  name: 'Observation',
  tableName: 'observation',
  columns: {
    id: key('observation_pk'),
    rawRecordId: uuid,
    ordinal: int,
    connectionId: uuid,
    ownerId: uuid,
    kind: text,
    /** What the source calls the subject: a document's number, an event's id, an entry's reference. */
    externalId: text,
    body: json,
    versionTime: optional(instant),
    versionSequence: optional(numeric),
    contentHash: text,
    recordedAt: { ...instant, default: () => 'now()' },
    /** The golden row it was identified as; null until then. */
    subjectId: optional(uuid),
    /** The golden row that it was of until who its parties are changed; the row keeps its id where it can. */
    formerSubjectId: optional(uuid),
  },
  relations: {
    rawRecord: partOf('RawRecord', 'raw_record_id', 'observation_raw_record_fk'),
    connection: belongsTo('SourceConnection', 'connection_id', 'observation_connection_fk'),
  },
  uniques: [{ name: 'observation_ordinal_uq', columns: ['rawRecordId', 'ordinal'] }],
  indices: [
    { name: 'observation_subject_ix', columns: ['subjectId'] },
    { name: 'observation_connection_ix', columns: ['connectionId'] },
    { name: 'observation_pending_ix', synchronize: false, columns: ['recordedAt', 'id'] },
  ],
});

/** A party as one owner's sources name it, and who that is in the graph. */
export const PartyRecordEntity = new EntitySchema<Row>({
  name: 'PartyRecord',
  tableName: 'party_record',
  columns: {
    id: key('party_record_pk'),
    ownerId: uuid,
    /** Hash of what identifies it: its identifiers, normalised name and country. */
    partyKey: text,
    name: optional(text),
    country: optional(text),
    identifiers: json,
    /** The identifiers as one text each, by which parties are found. */
    identifierKeys: texts,
    enterpriseId: uuid,
  },
  relations: { enterprise: belongsTo('Enterprise', 'enterprise_id', 'party_record_enterprise_fk') },
  uniques: [{ name: 'party_record_key_uq', columns: ['ownerId', 'partyKey'] }],
  indices: [
    { name: 'party_record_enterprise_ix', columns: ['enterpriseId'] },
    { name: 'party_record_party_ix', columns: ['partyKey'] },
    { name: 'party_record_identifiers_ix', synchronize: false, columns: ['identifierKeys'] },
  ],
});

/** Which party an observation names in which role. */
export const ObservedPartyEntity = new EntitySchema<Row>({
  name: 'ObservedParty',
  tableName: 'observed_party',
  columns: {
    observationId: { ...uuid, primary: true, primaryKeyConstraintName: 'observed_party_pk' },
    role: { ...text, primary: true, primaryKeyConstraintName: 'observed_party_pk' },
    ownerId: uuid,
    partyId: uuid,
  },
  relations: {
    observation: partOf('Observation', 'observation_id', 'observed_party_observation_fk'),
    party: belongsTo('PartyRecord', 'party_id', 'observed_party_party_fk'),
  },
  indices: [{ name: 'observed_party_party_ix', columns: ['partyId'] }],
});

/**
 * What the pipeline still has to do with a subject: COMPOSE its golden row again, LINK it, look whether an ACCOUNT is
 * still reported, REVIEW whom an enterprise resembles. Written in the transaction that makes it necessary and removed in the one that does it, so that a crash loses no work.
 */
export const WorkItemEntity = new EntitySchema<Row>({
  name: 'WorkItem',
  tableName: 'work_item',
  columns: {
    stage: { ...text, primary: true, primaryKeyConstraintName: 'work_item_pk' },
    subjectId: { ...uuid, primary: true, primaryKeyConstraintName: 'work_item_pk' },
  },
});
