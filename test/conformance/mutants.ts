import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { connector } from '../../connectors/_template/connector.ts';
import type {
  Connector,
  LandedRow,
  Page,
  RawRow,
  ReadContext,
  StreamDefinition,
} from '../../src/kit/connector.ts';
import { fileSourceConfig, type FileSourceConfig } from '../../src/kit/files/index.ts';
import type { TradeDocument } from '../../src/kit/records/index.ts';

/** The pattern for new connectors, with one thing broken. */
export type Mutant = Connector<FileSourceConfig>;
type FileStream = StreamDefinition<FileSourceConfig>;

const [stream] = connector.streams as readonly [FileStream];

export function withConnector(change: Partial<Mutant>): Mutant {
  return { ...connector, ...change };
}

export function withStream(change: Partial<FileStream>): Mutant {
  return { ...connector, streams: [{ ...stream, ...change }] };
}

/** Does the work, then maps as the pattern does. */
export function mappingAfter(work: (row: LandedRow) => unknown): Mutant {
  return mappingTo((document) => document, work);
}

/** Every record changed behind the pattern's mapping. */
export function mappingTo(
  change: (document: TradeDocument) => TradeDocument,
  work: (row: LandedRow) => unknown = () => undefined,
): Mutant {
  return withStream({
    map(row) {
      work(row);
      return stream.map(row).map((record) => change(record as TradeDocument));
    },
  });
}

/** Every page changed as it is read. */
export function readingPages(change: (page: Page) => Page): Mutant {
  return withStream({
    async *read(context) {
      for await (const page of stream.read(context)) yield change(page);
    },
  });
}

/** Every row changed as it is read; left out where nothing is returned. */
export function readingRows(change: (row: RawRow) => RawRow | undefined): Mutant {
  return readingPages((page) => ({
    ...page,
    rows: page.rows.map(change).filter((row) => row !== undefined),
  }));
}

/** Reads as the pattern does, told something else. */
export function readingFrom(change: (context: ReadContext<FileSourceConfig>) => object): Mutant {
  return withStream({ read: (context) => stream.read({ ...context, ...change(context) }) });
}

/** Reads nothing at all. */
export const silent = withStream({
  read: () => ({ [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }) }),
});

/** Yields everything at once. */
export const hoarding = withStream({
  async *read(context) {
    const rows: RawRow[] = [];
    for await (const page of stream.read(context)) rows.push(...page.rows);
    yield { rows, cursor: '{"after":"9999999999999999999","path":""}' };
  },
});

/** Reads files with JSON.parse, and trusts them. */
export const careless = withStream({
  async *read({ config, resolvePath }) {
    const folder = resolvePath(config.path);
    for (const file of (await readdir(folder)).sort()) {
      const elements = JSON.parse(await readFile(join(folder, file), 'utf8')) as object[];
      const rows = elements.map((element, record): RawRow => {
        const payload = Buffer.from(JSON.stringify(element));
        return {
          key: `${file}#${String(record)}`,
          payload,
          mediaType: 'application/json',
          position: { file, record },
        };
      });
      yield { rows, cursor: file };
    }
  },
});

/** What the reader parsed travels beside the row; the database does not keep it. */
export const parsedWhileReading = withStream({
  async *read(context) {
    for await (const page of stream.read(context)) {
      yield { ...page, rows: page.rows.map((row) => ({ ...row, parsed: true })) };
    }
  },
  map(row) {
    if (!('parsed' in row)) throw new TypeError('nobody parsed this row');
    return stream.map(row);
  },
});

export const misspeltSettingsPass = withConnector({ config: z.object(fileSourceConfig.shape) });

/** Copies what was received into an object of its own, name by name. */
export function mergeInto(target: Record<string, unknown>, source: object): void {
  for (const [name, value] of Object.entries(source) as [string, unknown][]) {
    const own = target[name];
    if (typeof value === 'object' && value !== null && typeof own === 'object' && own !== null) {
      mergeInto(own as Record<string, unknown>, value);
    } else target[name] = value;
  }
}
