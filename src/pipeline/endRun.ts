import type pg from 'pg';
import { giveLeaseBack, type Lease } from '../store/operations/leases.ts';
import { openQuarantineAfter } from '../store/operations/openQuarantine.ts';
import { recordHealth } from '../store/operations/recordHealth.ts';
import { countsOfRun, type EndedRun, finishRun, readRun, type RunCounts } from '../store/operations/runs.ts';
import { withRetries } from '../store/retries.ts';
import { inTransaction } from '../store/transaction.ts';

export interface RunEnd {
  /** Why it could not be read to the end. */
  readonly failure: string | undefined;
  /** The process was told to stop. */
  readonly isStopped: boolean;
  readonly notes: readonly string[];
}

/** `records`: it was read to the end, but too many of its records could not be taken. */
export type FailureCause = 'reading' | 'records';

export interface JudgedRun extends EndedRun {
  /** Of a FAILED run. */
  readonly cause?: FailureCause;
}

/** Fewer records say little of a source. */
const FEWEST_JUDGED = 20;
const TOLERATED_SHARE = 0.3;

/**
 * Ends a run: its outcome, the connection's health and the lease change together. A run that another has taken over
 * meanwhile was ended by that one, and stays as it is.
 */
export async function endRun(pool: pg.Pool, lease: Lease, end: RunEnd): Promise<JudgedRun> {
  return withRetries(() =>
    inTransaction(pool, async (client) => {
      if ((await giveLeaseBack(client, lease)) === 'lost') return readRun(client, lease.runId);
      const verdict = await judge(client, lease, end);
      const { health, ...judged } = verdict;
      if (health) await recordHealth(client, lease.connectionId, ...health);
      return { ...judged, ...(await finishRun(client, lease.runId, judged.outcome, judged.message)) };
    }),
  );
}

interface Verdict extends Pick<JudgedRun, 'outcome' | 'message' | 'cause'> {
  readonly health?: readonly ['HEALTHY' | 'FAILED', string];
}

async function judge(client: pg.PoolClient, lease: Lease, end: RunEnd): Promise<Verdict> {
  const { failure, isStopped, notes } = end;
  if (failure !== undefined) return failed('reading', failure);
  const refused = refusedShare(await countsOfRun(client, lease.runId));
  if (refused !== undefined) return failed('records', refused);
  if (isStopped) return { outcome: 'INTERRUPTED', message: 'Stopped; the next run goes on there.' };
  const message = notes.length === 0 ? null : notes.join(' ');
  // A run that brings nothing new says nothing of how good the records are: what is wrong stays visible.
  const still = refusedShare(await openQuarantineAfter(client, lease));
  const health = still === undefined ? HEALTHY : (['FAILED', still] as const);
  return { outcome: 'SUCCEEDED', message, health };
}

const HEALTHY = ['HEALTHY', 'The last run read to the end.'] as const;

function failed(cause: FailureCause, message: string): Verdict {
  return { outcome: 'FAILED', cause, message, health: ['FAILED', message] };
}

/** The reason where so much was quarantined that the source, not single records, is in disorder. */
export function refusedShare({ accepted, quarantined }: RunCounts): string | undefined {
  const judged = accepted + quarantined;
  if (judged < FEWEST_JUDGED || quarantined < TOLERATED_SHARE * judged) return undefined;
  return (
    `${String(quarantined)} of ${String(judged)} new records could not be taken; what could be was kept. ` +
    'See fourflow quarantine list for the reasons; mend the source or the connector, then replay.'
  );
}
