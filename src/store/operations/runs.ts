import type { Queryable } from '../transaction.ts';

export interface RunCounts {
  readonly read: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly quarantined: number;
}

export type RunOutcome = 'SUCCEEDED' | 'FAILED' | 'INTERRUPTED';

export interface StartedRun {
  readonly id: string;
  /** Whose data it brings: the connection's owner as of now, for a merge may have changed who that is. */
  readonly ownerId: string;
}

export async function startRun(client: Queryable, connectionId: string): Promise<StartedRun> {
  const { rows } = await client.query<StartedRun>(
    `insert into ingest_run (connection_id, owner_id) select id, owner_id from source_connection where id = $1
     returning id, owner_id as "ownerId"`,
    [connectionId],
  );
  const [started] = rows;
  if (!started) throw new RangeError(`connection ${connectionId} is not registered`);
  return started;
}

/** A run that its process left open ends where its last page did. */
export async function endOpenRuns(client: Queryable, connectionId: string, message: string): Promise<void> {
  await client.query(
    `update ingest_run set outcome = 'INTERRUPTED', finished_at = now(), message = $2
     where connection_id = $1 and outcome = 'RUNNING'`,
    [connectionId, message],
  );
}

/** In the page's own transaction, so that a run's figures are those of the pages that are there. */
export async function addToRun(client: Queryable, runId: string, counts: RunCounts): Promise<void> {
  await client.query(
    `update ingest_run set read_count = read_count + $2, accepted_count = accepted_count + $3,
       unchanged_count = unchanged_count + $4, quarantined_count = quarantined_count + $5
     where id = $1`,
    [runId, counts.read, counts.accepted, counts.unchanged, counts.quarantined],
  );
}

export async function finishRun(
  client: Queryable,
  runId: string,
  outcome: RunOutcome,
  message: string | null,
): Promise<RunCounts> {
  const { rows } = await client.query<RunCounts>(
    `update ingest_run set outcome = $2, message = $3, finished_at = now() where id = $1 returning ${COUNTS}`,
    [runId, outcome, message],
  );
  return rows[0] ?? NONE;
}

/** What a run has landed so far. */
export async function countsOfRun(client: Queryable, runId: string): Promise<RunCounts> {
  const { rows } = await client.query<RunCounts>(`select ${COUNTS} from ingest_run where id = $1`, [runId]);
  return rows[0] ?? NONE;
}

export interface EndedRun extends RunCounts {
  readonly outcome: RunOutcome;
  readonly message: string | null;
}

/** A run that has ended, as it is recorded. */
export async function readRun(client: Queryable, runId: string): Promise<EndedRun> {
  const { rows } = await client.query<EndedRun>(
    `select outcome, message, ${COUNTS} from ingest_run where id = $1`,
    [runId],
  );
  return rows[0] ?? { outcome: 'INTERRUPTED', message: null, ...NONE };
}

const COUNTS =
  'read_count as read, accepted_count as accepted, unchanged_count as unchanged, quarantined_count as quarantined';
const NONE: RunCounts = { read: 0, accepted: 0, unchanged: 0, quarantined: 0 };
