import { indexKey } from '../../kit/indexKey.ts';
import type { Queryable } from '../transaction.ts';
import type { RawRecordPlace, RawRecordRow } from './landRawRecords.ts';

interface LandedPage {
  readonly rows: readonly Pick<RawRecordRow, 'key' | 'contentHash'>[];
  /** Keys that stood for a whole file, or for its rest, and did not come again (Page.answered). */
  readonly answered: readonly string[];
}

/**
 * After a page has landed: what stands in quarantine and was sent again in better order is superseded, kept but no
 * longer open. What came last for a key counts; so a record that was superseded and comes again is open again.
 */
export async function settleQuarantine(
  client: Queryable,
  { connectionId, stream }: Pick<RawRecordPlace, 'connectionId' | 'stream'>,
  { rows, answered }: LandedPage,
): Promise<void> {
  const newest = new Map(rows.map(({ key, contentHash }) => [key, contentHash]));
  const place = [connectionId, stream];
  if (newest.size > 0) {
    const pairs = [[...newest.keys()], [...newest.values()]];
    await client.query(REOPEN, [...place, ...pairs]);
    await client.query(SUPERSEDE_BY_KEY, [...place, ...pairs]);
  }
  if (answered.length > 0) await client.query(SUPERSEDE_ANSWERED, [...place, answered.map(indexKey)]);
}

/**
 * What was landed under these keys, each looked up in raw_record_content_uq. OFFSET 0 keeps the rest out of the look-up:
 * joined to the page, all that the stream ever brought would be read for each page, while the table's statistics are behind.
 */
const LANDED = `
  from unnest($3::text[], $4::text[]) newest (key, hash)
  cross join lateral (
    select id, content_hash, status from raw_record
    where connection_id = $1 and stream = $2 and key = newest.key offset 0) landed`;

const REOPEN = `
  update raw_record set status = 'QUARANTINED' where id = any (array(
    select landed.id ${LANDED}
    where landed.content_hash = newest.hash and landed.status = 'SUPERSEDED'))`;

const SUPERSEDE_BY_KEY = `
  update raw_record set status = 'SUPERSEDED' where id = any (array(
    select landed.id ${LANDED}
    where landed.content_hash <> newest.hash and landed.status = 'QUARANTINED' and exists (
      select from raw_record taken
      where taken.connection_id = $1 and taken.stream = $2 and taken.key = newest.key
        and taken.content_hash = newest.hash and taken.status = 'MAPPED')))`;

const SUPERSEDE_ANSWERED = `
  update raw_record set status = 'SUPERSEDED'
  where connection_id = $1 and stream = $2 and key = any ($3::text[]) and status = 'QUARANTINED'`;
