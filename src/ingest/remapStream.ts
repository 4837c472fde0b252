import type pg from 'pg';
import type { Position, StreamDefinition } from '../kit/connector.ts';
import { type ForgottenObservation, forgetObservations } from '../store/operations/forgetObservations.ts';
import { insertObservations, type ObservationRow } from '../store/operations/insertObservations.ts';
import { raiseMappingVersion } from '../store/operations/streamState.ts';
import { type RetryOptions, withRetries } from '../store/retries.ts';
import { inTransaction } from '../store/transaction.ts';
import { mapRow } from './mapRow.ts';
import { observationsOf } from './observe.ts';

interface LandedRecord {
  readonly id: string;
  readonly key: string;
  readonly payload: Uint8Array;
  readonly mediaType: 'application/xml' | 'application/json' | 'text/csv' | 'application/octet-stream';
  readonly position: Position;
}

export interface RemapPlace {
  readonly connectionId: string;
  readonly ownerId: string;
  readonly stream: string;
}

export interface RemapCounts {
  readonly mapped: number;
  readonly quarantined: number;
}

const BATCH = 500;

/** Maps again, without asking the source, what older versions of the mapping have mapped or quarantined. */
export async function remapStream(
  pool: pg.Pool,
  place: RemapPlace,
  stream: StreamDefinition<never>,
  retries: RetryOptions = {},
): Promise<RemapCounts> {
  const total = { mapped: 0, quarantined: 0 };
  for (;;) {
    const batch = await withRetries(
      () => remapBatch(pool, place, stream, { olderThan: stream.mappingVersion }),
      retries,
    );
    total.mapped += batch.mapped;
    total.quarantined += batch.quarantined;
    if (batch.mapped + batch.quarantined === 0) break;
  }
  await withRetries(
    () => raiseMappingVersion(pool, place.connectionId, place.stream, stream.mappingVersion),
    retries,
  );
  return total;
}

/** Maps these quarantined records again; what still cannot be taken stays, with its newest reason. */
export async function replayRecords(
  pool: pg.Pool,
  place: RemapPlace,
  stream: StreamDefinition<never>,
  ids: readonly string[],
): Promise<RemapCounts> {
  return remapBatch(pool, place, stream, { ids });
}

async function remapBatch(
  pool: pg.Pool,
  place: RemapPlace,
  stream: StreamDefinition<never>,
  which: { readonly olderThan: number } | { readonly ids: readonly string[] },
): Promise<RemapCounts> {
  return inTransaction(pool, async (client) => {
    const records = await selectRecords(client, place, which);
    const mapped = records.map((record) => ({ record, result: mapRow(stream, record) }));
    const forgotten = await forgetObservations(
      client,
      records.map((record) => record.id),
    );
    const observations = mapped.flatMap(({ record, result }) =>
      result.outcome === 'mapped' ? observationsOf(record.id, result.records) : [],
    );
    await insertObservations(client, place, withFormerSubjects(observations, forgotten));
    await client.query(RECORD_RESULT, [
      stream.mappingVersion,
      records.map((record) => record.id),
      mapped.map(({ result }) => (result.outcome === 'mapped' ? null : result.code)),
      mapped.map(({ result }) => (result.outcome === 'mapped' ? null : result.message)),
    ]);
    const quarantined = mapped.filter(({ result }) => result.outcome === 'quarantined').length;
    return { mapped: records.length - quarantined, quarantined };
  });
}

/** A golden row keeps its id, and what people decided about it, when what it stems from is mapped again. */
function withFormerSubjects(
  observations: readonly ObservationRow[],
  forgotten: readonly ForgottenObservation[],
): ObservationRow[] {
  const subjects = new Map(forgotten.map((was) => [placeOf(was), was.subjectId]));
  return observations.map((observation) => ({
    ...observation,
    formerSubjectId: subjects.get(placeOf(observation)),
  }));
}

function placeOf({ rawRecordId, ordinal, kind }: Omit<ForgottenObservation, 'subjectId'>): string {
  return [rawRecordId, ordinal, kind].join('/');
}

async function selectRecords(
  client: pg.PoolClient,
  place: RemapPlace,
  which: { readonly olderThan: number } | { readonly ids: readonly string[] },
): Promise<LandedRecord[]> {
  const [condition, value] =
    'ids' in which
      ? [`status = 'QUARANTINED' and id = any ($3::uuid[])`, which.ids]
      : [`status in ('MAPPED', 'QUARANTINED') and mapping_version < $3`, which.olderThan];
  const { rows } = await client.query<LandedRecord>(
    `select id, key, payload, media_type as "mediaType", position from raw_record
     where connection_id = $1 and stream = $2 and ${condition}
     order by id limit ${String('ids' in which ? which.ids.length : BATCH)} for update`,
    [place.connectionId, place.stream, value],
  );
  return rows;
}

const RECORD_RESULT = `
  update raw_record set mapping_version = $1, reason_code = result.code, reason_message = result.message,
    status = case when result.code is null then 'MAPPED' else 'QUARANTINED' end
  from unnest($2::uuid[], $3::text[], $4::text[]) result (id, code, message)
  where raw_record.id = result.id`;
