import type { Position } from '../../kit/connector.ts';
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
  const { rows: landed } = await client.query<{ id: string }>(LAND, [
    place.connectionId,
    place.ownerId,
    place.runId,
    place.stream,
    place.mappingVersion,
    rows.map((row) => row.id),
    rows.map((row) => row.key),
    rows.map((row) => row.contentHash),
    rows.map((row) => row.payload),
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
  select $1, $2, $3, $4, $5, incoming.*
  from unnest($6::uuid[], $7::text[], $8::text[], $9::bytea[], $10::text[], $11::jsonb[], $12::text[],
    $13::text[], $14::text[], $15::text[]) incoming
  on conflict (connection_id, stream, key, content_hash) do nothing
  returning id`;
