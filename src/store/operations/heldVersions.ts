import type { Queryable } from '../transaction.ts';
import type { RawRecordPlace, RawRecordRow } from './landRawRecords.ts';

export interface HeldVersion {
  readonly key: string;
  readonly contentHash: string;
  readonly status: 'MAPPED' | 'QUARANTINED' | 'SUPERSEDED' | 'DISCARDED';
}

/** What is landed of these rows' keys already, in whichever version (raw_record_content_uq). */
export async function heldVersions(
  client: Queryable,
  { connectionId, stream }: Pick<RawRecordPlace, 'connectionId' | 'stream'>,
  rows: readonly Pick<RawRecordRow, 'key'>[],
): Promise<HeldVersion[]> {
  const { rows: held } = await client.query<HeldVersion>(HELD, [
    connectionId,
    stream,
    [...new Set(rows.map(({ key }) => key))],
  ]);
  return held;
}

// OFFSET 0 keeps the look-up one of the index: the planner would rather read the whole stream while it is small.
const HELD = `
  select held.key, held.content_hash as "contentHash", held.status
  from unnest($3::text[]) asked (key)
  cross join lateral (
    select key, content_hash, status from raw_record
    where connection_id = $1 and stream = $2 and key = asked.key offset 0) held`;
