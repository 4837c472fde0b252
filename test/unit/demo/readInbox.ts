import { join } from 'node:path';
import { connector as epcis } from '../../../connectors/epcis/connector.ts';
import { connector as iso20022 } from '../../../connectors/iso20022/connector.ts';
import { connector as ubl } from '../../../connectors/ubl/connector.ts';
import type { Connector, RawRow } from '../../../src/kit/connector.ts';
import { SkippableRecordError } from '../../../src/kit/errors.ts';
import type { CanonicalRecord } from '../../../src/kit/records/index.ts';
import type { WrittenWorld } from './world.ts';

const CONNECTORS = { ubl, epcis, iso20022 } as unknown as Record<string, Connector<{ path: string }>>;

/** What a connector makes of a connection's folder. */
export interface ReadFolder {
  readonly name: string;
  readonly records: readonly CanonicalRecord[];
  readonly rows: number;
  /** Different contents, and different keys, among the rows that were taken. */
  readonly versions: number;
  readonly keys: number;
  readonly quarantinedFiles: readonly (string | undefined)[];
}

export async function readInbox({ truth, outDir }: WrittenWorld): Promise<ReadFolder[]> {
  return Promise.all(
    truth.connections.map(({ name, connector }) => readFolder(name, CONNECTORS[connector]!, outDir)),
  );
}

async function readFolder(
  name: string,
  connector: Connector<{ path: string }>,
  outDir: string,
): Promise<ReadFolder> {
  const stream = connector.streams[0]!;
  const records: CanonicalRecord[] = [];
  const contents = new Set<string>();
  const keys = new Set<string>();
  const quarantinedFiles: (string | undefined)[] = [];
  let rows = 0;
  for await (const row of rowsOf(stream, join('inbox', name), outDir)) {
    const isCounted = row.counts !== 'context';
    rows += isCounted ? 1 : 0;
    try {
      if (row.rejection) throw row.rejection;
      records.push(...stream.map(row));
    } catch (error) {
      if (!(error instanceof SkippableRecordError)) throw error;
      quarantinedFiles.push(row.position.file);
      continue;
    }
    if (!isCounted) continue;
    keys.add(row.key);
    contents.add(`${row.key}\n${Buffer.from(row.payload).toString('latin1')}`);
  }
  return { name, records, rows, versions: contents.size, keys: keys.size, quarantinedFiles };
}

async function* rowsOf(
  stream: Connector<{ path: string }>['streams'][number],
  path: string,
  outDir: string,
): AsyncGenerator<RawRow> {
  const pages = stream.read({
    config: { path },
    cursor: null,
    resolvePath: (relative) => join(outDir, relative),
    signal: new AbortController().signal,
    now: () => new Date('2026-06-30T12:00:00Z'),
  });
  for await (const page of pages) yield* page.rows;
}
