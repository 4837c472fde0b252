import { pack } from '../packed.ts';
import type { Queryable } from '../transaction.ts';

export interface ObservationRow {
  readonly rawRecordId: string;
  readonly ordinal: number;
  readonly kind: string;
  readonly externalId: string;
  /** The canonical record as JSON. */
  readonly bodyText: string;
  readonly versionTime: string | null;
  readonly versionSequence: string | null;
  readonly contentHash: string;
  /** The golden row that the record was of when it was mapped before. */
  readonly formerSubjectId?: string | undefined;
}

/** Adds what raw records say; a record that was mapped before has its observations replaced by these. */
export async function insertObservations(
  client: Queryable,
  place: { readonly connectionId: string; readonly ownerId: string },
  rows: readonly ObservationRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const bodies = pack(rows.map((row) => Buffer.from(row.bodyText)));
  await client.query(INSERT, [
    place.connectionId,
    place.ownerId,
    rows.map((row) => row.rawRecordId),
    rows.map((row) => row.ordinal),
    rows.map((row) => row.kind),
    rows.map((row) => row.externalId),
    bodies.bytes,
    bodies.starts,
    bodies.lengths,
    rows.map((row) => row.versionTime),
    rows.map((row) => row.versionSequence),
    rows.map((row) => row.contentHash),
    rows.map((row) => row.formerSubjectId ?? null),
  ]);
}

const INSERT = `
  insert into observation (connection_id, owner_id, raw_record_id, ordinal, kind, external_id, body,
    version_time, version_sequence, content_hash, former_subject_id)
  select $1, $2, raw_record_id, ordinal, kind, external_id, convert_from(substr($7::bytea, start, length), 'UTF8')::jsonb,
    version_time, version_sequence, content_hash, former_subject_id
  from unnest($3::uuid[], $4::int[], $5::text[], $6::text[], $8::int[], $9::int[], $10::timestamptz[], $11::numeric[],
    $12::text[], $13::uuid[])
    incoming (raw_record_id, ordinal, kind, external_id, start, length, version_time, version_sequence, content_hash,
      former_subject_id)`;
