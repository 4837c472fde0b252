import type { Queryable } from '../transaction.ts';

export interface ObservationRow {
  readonly rawRecordId: string;
  readonly ordinal: number;
  readonly kind: string;
  readonly externalId: string;
  readonly body: unknown;
  readonly versionTime: string | null;
  readonly versionSequence: string | null;
  readonly contentHash: string;
}

/** Adds what raw records say; a record that was mapped before has its observations replaced by these. */
export async function insertObservations(
  client: Queryable,
  place: { readonly connectionId: string; readonly ownerId: string },
  rows: readonly ObservationRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await client.query(INSERT, [
    place.connectionId,
    place.ownerId,
    rows.map((row) => row.rawRecordId),
    rows.map((row) => row.ordinal),
    rows.map((row) => row.kind),
    rows.map((row) => row.externalId),
    rows.map((row) => JSON.stringify(row.body)),
    rows.map((row) => row.versionTime),
    rows.map((row) => row.versionSequence),
    rows.map((row) => row.contentHash),
  ]);
}

const INSERT = `
  insert into observation (connection_id, owner_id, raw_record_id, ordinal, kind, external_id, body,
    version_time, version_sequence, content_hash)
  select $1, $2, incoming.*
  from unnest($3::uuid[], $4::int[], $5::text[], $6::text[], $7::jsonb[], $8::timestamptz[], $9::numeric[], $10::text[])
    incoming`;
