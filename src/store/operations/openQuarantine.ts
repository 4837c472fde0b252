import type { Queryable } from '../transaction.ts';
import type { Lease } from './leases.ts';
import type { RunCounts } from './runs.ts';

/**
 * For a run that brought nothing new: of the last run before it that did, what it accepted and what of its
 * quarantined records is still open. Else nothing.
 */
export async function openQuarantineAfter(client: Queryable, lease: Lease): Promise<RunCounts> {
  const { rows } = await client.query<RunCounts>(LAST_FRESH, [lease.connectionId, lease.runId]);
  return rows[0] ?? { read: 0, accepted: 0, unchanged: 0, quarantined: 0 };
}

// The last run is found by ingest_run_connection_ix, what it left open by raw_record_quarantine_ix.
const LAST_FRESH = `
  select run.read_count as read, run.accepted_count as accepted, run.unchanged_count as unchanged,
    (select count(*)::int from raw_record r
     where r.connection_id = $1 and r.run_id = run.id and r.status = 'QUARANTINED' and r.counts = 'record') as quarantined
  from (
    select * from ingest_run
    where connection_id = $1 and accepted_count + quarantined_count > 0
    order by started_at desc limit 1) run
  where run.id <> $2`;
