import type { Position } from '../../kit/connector.ts';
import { pack } from '../packed.ts';
import type { Queryable } from '../transaction.ts';

export interface RawRecordRow {
  readonly id: string;
  readonly key: string;
  readonly contentHash: string;
  readonly payload: Uint8Array;
  readonly mediaType: string;
  readonly position: Position;
  readonly counts: 'record' | 'context';
  readonly status: 'MAPPED' | 'QUARANTINED';
  readonly reasonCode: string | null;
  readonly reasonMessage: string | null;
}

export interface RawRecordPlace {
  readonly connectionId: string;
  readonly ownerId: string;
  readonly runId: string;
  readonly stream: string;
  readonly mappingVersion: number;
}

/**
 * Lands rows as received. A row whose key and content are there already (raw_record_content_uq) stays as it is.
 *
 * @returns the ids of the rows that are new.
 */
export async function landRawRecords(
  client: Queryable,
  place: RawRecordPlace,
  rows: readonly RawRecordRow[],
): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const payloads = pack(rows.map((row) => row.payload));
  const { rows: landed } = await client.query<{ id: string }>(LAND, [
    place.connectionId,
    place.ownerId,
    place.runId,
    place.stream,
    place.mappingVersion,
    rows.map((row) => row.id),
    rows.map((row) => row.key),
    rows.map((row) => row.contentHash),
    payloads.bytes,
    payloads.starts,
    payloads.lengths,
    rows.map((row) => row.mediaType),
    rows.map((row) => JSON.stringify(row.position)),
    rows.map((row) => row.counts),
    rows.map((row) => row.status),
    rows.map((row) => row.reasonCode),
    rows.map((row) => row.reasonMessage),
  ]);
  return new Set(landed.map((row) => row.id));
}

const LAND = `
  insert into raw_record (connection_id, owner_id, run_id, stream, mapping_version,
    id, key, content_hash, payload, media_type, position, counts, status, reason_code, reason_message)
  select $1, $2, $3, $4, $5, id, key, content_hash, substr($9::bytea, start, length), media_type, position, counts, status,
    reason_code, reason_message
  from unnest($6::uuid[], $7::text[], $8::text[], $10::int[], $11::int[], $12::text[], $13::jsonb[], $14::text[],
    $15::text[], $16::text[], $17::text[])
    incoming (id, key, content_hash, start, length, media_type, position, counts, status, reason_code, reason_message)
  on conflict (connection_id, stream, key, content_hash) do nothing
  returning id`;
