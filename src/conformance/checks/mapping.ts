import type { RawRow, StreamDefinition } from '../../kit/connector.ts';
import type { CanonicalRecord } from '../../kit/records/index.ts';
import { type Check, checkStreams, demand } from '../check.ts';
import { findDifference } from '../difference.ts';
import { createInbox } from '../inbox.ts';
import { nameOf, type Outcome, readRows, takeRow } from '../reading.ts';
import type { Subject } from '../subject.ts';
import { withoutClockAndChance } from '../withoutClockAndChance.ts';

/** The same row gives the same records, today, tomorrow and on another machine. */
export const mappingChecks: readonly Check[] = [
  checkStreams(
    'maps a row to the same records each time, without clock or chance',
    async (subject, stream) => {
      for (const row of await cutRows(subject, stream)) checkPurity(stream, row);
    },
  ),
  checkStreams(
    'maps to canonical records of the kinds it declares, and shows each kind',
    async (subject, stream) => {
      const rows = await cutRows(subject, stream);
      const shown = new Set(rows.flatMap((row) => kindsOf(stream, takeRow(stream, row))));
      const unseen = stream.kinds.filter((kind) => !shown.has(kind));
      demand(
        unseen.length === 0,
        `declares ${unseen.join(', ')}, but no fixture shows one; add one, or drop the kind.`,
      );
    },
  ),
];

/** @throws NonConformance when the row was not refused in words but by a defect of the mapping. */
export function demandOrderlyRefusal(outcome: Outcome): void {
  if (outcome.outcome !== 'quarantined') return;
  const { code, message, row } = outcome;
  demand(
    code !== 'MAPPING_FAILED' && code !== 'RECORD_INVALID',
    `${nameOf(row)}: ${message} What cannot be taken is refused by throwing a SkippableRecordError with a reason.`,
  );
  demand(
    /^[A-Z][A-Z0-9_]+$/.test(code),
    `${nameOf(row)}: the code ${JSON.stringify(code)} must be upper case, such as PRICE_INVALID.`,
  );
  demand(
    message.length >= 20 && message.length <= 2_000 && !message.includes('\0'),
    `${nameOf(row)}: the reason must be a sentence of 20 to 2,000 characters, but has ${String(message.length)}: ${JSON.stringify(message.slice(0, 100))}.`,
  );
}

async function cutRows(subject: Subject, stream: StreamDefinition<never>): Promise<RawRow[]> {
  const inbox = await createInbox(subject, subject.fixtures);
  const rows = await readRows(stream, inbox.from(null));
  return rows.filter(({ rejection }) => !rejection);
}

function checkPurity(stream: StreamDefinition<never>, row: RawRow): void {
  const before = Buffer.from(row.payload);
  const first = withoutClockAndChance(() => takeRow(stream, row));
  demandOrderlyRefusal(first);
  demand(
    before.equals(row.payload),
    `${nameOf(row)}: map changed the row's bytes; they are what was received.`,
  );
  // What `map` gets from the database is equal, but not the same object.
  const { key, mediaType, position } = row;
  const again = takeRow(stream, { key, mediaType, position: { ...position }, payload: before });
  const difference = findDifference(saidBy(first), saidBy(again));
  demand(
    difference === undefined,
    `${nameOf(row)}: mapped again, ${difference ?? ''}; map must depend on the row alone.`,
  );
}

function saidBy(outcome: Outcome): unknown {
  return outcome.outcome === 'mapped' ? outcome.records : [outcome.code, outcome.message];
}

function kindsOf(stream: StreamDefinition<never>, outcome: Outcome): CanonicalRecord['kind'][] {
  if (outcome.outcome !== 'mapped') return [];
  const kinds = outcome.records.map(({ kind }) => kind);
  const strange = kinds.filter((kind) => !stream.kinds.includes(kind));
  demand(
    strange.length === 0,
    `${nameOf(outcome.row)} maps to ${strange.join(', ')}, which the stream does not declare.`,
  );
  return kinds;
}
