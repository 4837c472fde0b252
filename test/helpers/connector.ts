import { type Connector, defineConnector, type Page, type RawRow } from '../../src/kit/connector.ts';
import type { CanonicalRecord, TradeDocument } from '../../src/kit/records/index.ts';
import { SkippableRecordError } from '../../src/kit/errors.ts';
import { z } from 'zod';

/** A source in memory: pages of canonical records, so that a test says what arrives and nothing else. */
export interface MemorySource {
  pages: readonly (readonly RawRow[])[];
  /** Raised by a test that changes how records are mapped. */
  mappingVersion?: number;
  map?: (record: CanonicalRecord) => readonly CanonicalRecord[];
}

export function memoryConnector(source: MemorySource): Connector<never> {
  return defineConnector<object>({
    name: 'memory',
    title: 'Memory',
    description: 'What a test hands it.',
    flow: 'BUSINESS',
    config: z.object({}),
    check: () => Promise.resolve({ state: 'HEALTHY', message: 'in memory' }),
    discover: () => Promise.resolve([{ stream: 'records', message: 'in memory' }]),
    streams: [
      {
        name: 'records',
        description: 'canonical records as JSON',
        mode: 'delta',
        kinds: ['invoice'],
        mappingVersion: source.mappingVersion ?? 1,
        read: ({ cursor }) => readPages(source.pages, cursor),
        map: ({ payload, key }) => {
          const text = new TextDecoder().decode(payload);
          if (text === 'poison')
            throw new SkippableRecordError('TEST_POISON', `memory ${key}: poison; record quarantined.`);
          const record = JSON.parse(text) as CanonicalRecord;
          return source.map?.(record) ?? [record];
        },
      },
    ],
  }) as Connector<never>;
}

export function rowOf(record: object, key = keyOf(record)): RawRow {
  return rawRow(key, JSON.stringify(record));
}

export function rawRow(key: string, content: string): RawRow {
  const payload = new TextEncoder().encode(content);
  return { key, payload, mediaType: 'application/json', position: { file: 'memory', record: 0 } };
}

function keyOf(record: object): string {
  const { kind, number, eventId } = record as Partial<Record<string, string>>;
  return `${kind ?? 'record'} ${number ?? eventId ?? ''}`;
}

async function* readPages(pages: MemorySource['pages'], cursor: string | null): AsyncGenerator<Page> {
  const start = cursor === null ? 0 : Number(cursor);
  for (const [index, rows] of pages.entries()) {
    if (index >= start) yield await Promise.resolve({ rows, cursor: String(index + 1) });
  }
}

/** A document with what every document has; the rest is the test's. */
export function tradeDocument(
  facts: Partial<TradeDocument> & Pick<TradeDocument, 'kind' | 'number'>,
): TradeDocument {
  return {
    issueDate: '2026-03-01',
    paymentReferences: [],
    payeeAccounts: [],
    logisticUnits: [],
    references: [],
    lines: [],
    contradictions: [],
    ...facts,
  };
}
