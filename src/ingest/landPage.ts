import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Page, RawRow, StreamDefinition } from '../kit/connector.ts';
import { indexKey } from '../kit/indexKey.ts';
import { insertObservations } from '../store/operations/insertObservations.ts';
import {
  landRawRecords,
  type RawRecordPlace,
  type RawRecordRow,
} from '../store/operations/landRawRecords.ts';
import { addToRun, type RunCounts } from '../store/operations/runs.ts';
import { moveCursor } from '../store/operations/streamState.ts';
import { inTransaction } from '../store/transaction.ts';
import { contentHashOf, mapRow, type MappedRow } from './mapRow.ts';
import { observationsOf } from './observe.ts';

interface PreparedRow {
  readonly raw: RawRecordRow;
  readonly mapped: MappedRow;
}

/**
 * Lands one page: raw records, their observations, the run's figures and the cursor commit together, or nothing does.
 *
 * @returns the page's figures, for which read = accepted + unchanged + quarantined.
 */
export async function landPage(
  pool: pg.Pool,
  place: RawRecordPlace,
  stream: StreamDefinition<never>,
  page: Page,
): Promise<RunCounts> {
  const prepared = page.rows.map((row) => prepareRow(stream, row));
  return inTransaction(pool, async (client) => {
    const landed = await landRawRecords(
      client,
      place,
      prepared.map(({ raw }) => raw),
    );
    const fresh = prepared.filter(({ raw }) => landed.has(raw.id));
    await insertObservations(client, place, fresh.flatMap(observationsOfRow));
    const counts = countRows(prepared, landed);
    await addToRun(client, place.runId, counts);
    // Cursor and page commit together; otherwise a crash skips a page or counts it twice.
    await moveCursor(client, place.connectionId, place.stream, page.cursor);
    return counts;
  });
}

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
