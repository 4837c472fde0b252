import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Page, RawRow, StreamDefinition } from '../kit/connector.ts';
import { indexKey } from '../kit/indexKey.ts';
import { heldVersions, type HeldVersion } from '../store/operations/heldVersions.ts';
import { insertObservations } from '../store/operations/insertObservations.ts';
import {
  landRawRecords,
  type RawRecordPlace,
  type RawRecordRow,
} from '../store/operations/landRawRecords.ts';
import { addToRun, type RunCounts } from '../store/operations/runs.ts';
import { settleQuarantine } from '../store/operations/settleQuarantine.ts';
import { moveCursor } from '../store/operations/streamState.ts';
import { type RetryOptions, withRetries } from '../store/retries.ts';
import { inTransaction } from '../store/transaction.ts';
import { contentHashOf, mapRow, type MappedRow } from './mapRow.ts';
import { observationsOf } from './observe.ts';

interface PreparedRow {
  readonly raw: RawRecordRow;
  readonly mapped: MappedRow;
}

/**
 * Asked last in a page's transaction: may it commit? `landed`: an attempt before has committed it already.
 *
 * @throws where the run no longer has the connection; nothing of the page is then committed.
 */
export type PageGuard = (client: pg.PoolClient) => Promise<'claimed' | 'landed'>;

export interface Landing extends RetryOptions {
  readonly place: RawRecordPlace;
  readonly guard?: PageGuard | undefined;
}

/** A page whose rows are mapped, ready to land. */
export interface MappedPage extends Omit<Page, 'rows'> {
  readonly rows: readonly PreparedRow[];
}

export function mapPage(stream: StreamDefinition<never>, page: Page): MappedPage {
  return { ...page, rows: page.rows.map((row) => prepareRow(stream, row)) };
}

/**
 * Lands one page: raw records, their observations, the run's figures and the cursor commit together, or nothing does.
 * A deadlock or a lost database is tried again.
 *
 * @returns the page's figures, for which read = accepted + unchanged + quarantined.
 */
export async function landPage(pool: pg.Pool, landing: Landing, page: MappedPage): Promise<RunCounts> {
  const { place, guard, ...retries } = landing;
  return withRetries(() => landOnce(pool, place, page, guard), retries);
}

async function landOnce(
  pool: pg.Pool,
  place: RawRecordPlace,
  page: MappedPage,
  guard: PageGuard = () => Promise.resolve('claimed'),
): Promise<RunCounts> {
  const { rows: prepared } = page;
  const rows = prepared.map(({ raw }) => raw);
  let counts: RunCounts | undefined;
  try {
    return await inTransaction(pool, async (client) => {
      const held = await heldVersions(client, place, rows);
      const landed = await landRawRecords(client, place, withoutHeld(rows, held));
      const fresh = prepared.filter(({ raw }) => landed.has(raw.id));
      await insertObservations(client, place, fresh.flatMap(observationsOfRow));
      await settleQuarantine(client, place, { rows: unsettled(rows, held), answered: page.answered ?? [] });
      counts = countRows(prepared, landed);
      await addToRun(client, place.runId, counts);
      // Cursor and page commit together; otherwise a crash skips a page or counts it twice.
      await moveCursor(client, place.connectionId, place.stream, page.cursor);
      if ((await guard(client)) === 'landed') throw new LandedBefore();
      return counts;
    });
  } catch (error) {
    if (error instanceof LandedBefore && counts) return counts;
    throw error;
  }
}

/** Those whose content is not there yet: what is held is not sent to the database again. */
function withoutHeld(rows: readonly RawRecordRow[], held: readonly HeldVersion[]): RawRecordRow[] {
  const known = new Set(held.map(versionOf));
  return rows.filter((row) => !known.has(versionOf(row)));
}

function versionOf({ key, contentHash }: Pick<RawRecordRow, 'key' | 'contentHash'>): string {
  return `${contentHash}/${key}`;
}

/** Rows of whose key another version may be quarantined: before this page, or in it. */
function unsettled(rows: readonly RawRecordRow[], held: readonly HeldVersion[]): RawRecordRow[] {
  const open = new Set(held.filter(({ status }) => status !== 'MAPPED').map(({ key }) => key));
  const seen = new Set<string>();
  for (const { key } of rows) {
    if (seen.has(key)) open.add(key);
    seen.add(key);
  }
  return rows.filter(({ key }) => open.has(key));
}

/** Rolls the second attempt back: the first was committed, though the connection was lost before it said so. */
class LandedBefore extends Error {}

function prepareRow(stream: StreamDefinition<never>, row: RawRow): PreparedRow {
  const mapped: MappedRow = row.rejection
    ? { outcome: 'quarantined', code: row.rejection.code, message: row.rejection.message }
    : mapRow(stream, row);
  const reason = mapped.outcome === 'quarantined' ? mapped : undefined;
  return {
    mapped,
    raw: {
      id: randomUUID(),
      key: indexKey(row.key),
      contentHash: contentHashOf(row.payload),
      payload: row.payload,
      mediaType: row.mediaType,
      position: row.position,
      counts: row.counts ?? 'record',
      status: reason ? 'QUARANTINED' : 'MAPPED',
      reasonCode: reason?.code ?? null,
      reasonMessage: reason?.message ?? null,
    },
  };
}

function observationsOfRow({ raw, mapped }: PreparedRow): ReturnType<typeof observationsOf> {
  return mapped.outcome === 'mapped' ? observationsOf(raw.id, mapped.records) : [];
}

function countRows(prepared: readonly PreparedRow[], landed: ReadonlySet<string>): RunCounts {
  const records = prepared.filter(({ raw }) => raw.counts === 'record');
  const fresh = records.filter(({ raw }) => landed.has(raw.id));
  const quarantined = fresh.filter(({ raw }) => raw.status === 'QUARANTINED').length;
  return {
    read: records.length,
    accepted: fresh.length - quarantined,
    unchanged: records.length - fresh.length,
    quarantined,
  };
}
