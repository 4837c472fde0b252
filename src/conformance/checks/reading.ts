import type { Page, RawRow, StreamDefinition } from '../../kit/connector.ts';
import { ConfigError, messageOf } from '../../kit/errors.ts';
import { type Check, checkStreams, demand } from '../check.ts';
import { findDifference } from '../difference.ts';
import type { SourceContent } from '../fixtures.ts';
import { createInbox, type Inbox } from '../inbox.ts';
import { nameOf, plainRow, readPages, readRows } from '../reading.ts';

/** Behind everything a folder could hold. */
const FUTURE_CURSOR = '{"after":"9999999999999999999","path":""}';
const UNREADABLE_CURSORS = ['', 'yesterday', '{', '[]', 'null', '{"after":12}', '\0', 'x'.repeat(10_000)];

/** A page is committed before the next is asked for, so it has to be small. */
const MAX_PAGE_ROWS = 1_000;
const MAX_PAGE_BYTES = 16 * 1024 * 1024;

/** The key stands in an index, whose entries PostgreSQL bounds at 2,704 bytes. */
export const MAX_KEY_BYTES = 2_000;

/** Reading goes on where it ended, in an order that stays. */
export const readingChecks: readonly Check[] = [
  checkStreams('reads the same source twice to the same rows and cursors', async (subject, stream) => {
    const inbox = await createInbox(subject, subject.fixtures);
    const [first, second] = [
      await readPages(stream, inbox.from(null)),
      await readPages(stream, inbox.from(null)),
    ];
    const difference = findDifference(first.map(plainPage), second.map(plainPage), 'pages');
    demand(difference === undefined, `read twice, ${difference ?? ''}; neither clock nor chance may decide.`);
  }),
  checkStreams('gives each row a key, and says where it stood', async (subject, stream) => {
    const inbox = await createInbox(subject, subject.fixtures);
    const names = subject.fixtures.map(({ name }) => name);
    for (const row of await readRows(stream, inbox.from(null))) checkPlace(row, names);
  }),
  checkStreams(
    'reads nothing where nothing is new, then new and changed files alone',
    async (subject, stream) => {
      const inbox = await createInbox(subject, subject.fixtures);
      const end = await lastCursor(stream, inbox, null);
      await demandNoRows(stream, inbox, end);
      const [example] = subject.fixtures;
      demand(example !== undefined, 'needs a fixture.');
      await inbox.put({ ...example, name: `new-${example.name}` });
      const next = await demandRowsOf(stream, inbox, { cursor: end, file: `new-${example.name}` });
      await inbox.put({ ...example, bytes: Buffer.concat([example.bytes, Buffer.from('\n')]) });
      const last = await demandRowsOf(stream, inbox, { cursor: next, file: example.name });
      await demandNoRows(stream, inbox, last);
    },
  ),
  checkStreams('reads nothing behind a cursor in the future', async (subject, stream) => {
    await demandNoRows(stream, await createInbox(subject, subject.fixtures), FUTURE_CURSOR);
  }),
  checkStreams('refuses a cursor that it did not write, as a matter of settings', async (subject, stream) => {
    const inbox = await createInbox(subject, subject.fixtures);
    for (const cursor of UNREADABLE_CURSORS) await checkUnreadableCursor(stream, inbox, cursor);
  }),
  checkStreams('yields pages of a bounded size', async (subject, stream) => {
    const inbox = await createInbox(subject, subject.fixtures);
    const rows = await readRows(stream, inbox.from(null));
    const rounds = Math.ceil((MAX_PAGE_ROWS + 1) / Math.max(1, rows.length));
    const copies = Array.from({ length: rounds }, (_, round) => copiesOf(subject.fixtures, round)).flat();
    const pages = await readPages(stream, (await createInbox(subject, copies)).from(null));
    pages.forEach(demandBounded);
  }),
  checkStreams('stops soon after it is told to', async (subject, stream) => {
    const stop = new AbortController();
    const inbox = await createInbox(subject, subject.fixtures);
    const pages: Page[] = [];
    for await (const page of stream.read(inbox.from(null, { pageRows: 1, signal: stop.signal }))) {
      pages.push(page);
      stop.abort();
    }
    demand(
      pages.length <= 2,
      `yielded ${String(pages.length - 1)} pages after its signal was aborted; look at context.signal between rows.`,
    );
  }),
];

function plainPage({ rows, cursor }: Page): object {
  return { rows: rows.map(plainRow), cursor };
}

function checkPlace(row: RawRow, names: readonly string[]): void {
  const { file, line = 1, record = 0 } = row.position;
  demand(row.key !== '' && !row.key.includes('\0'), `${nameOf(row)}: the key must be text without NUL.`);
  demandShortKey(row);
  demand(
    file !== undefined && names.includes(file),
    `${nameOf(row)}: position.file must be the file within the folder, one of ${names.join(', ')}.`,
  );
  demand(
    Number.isInteger(line) && line >= 1 && Number.isInteger(record) && record >= 0,
    `${nameOf(row)}: lines count from 1, records from 0.`,
  );
}

/** @throws NonConformance for a key that the database could not index, which would stop the whole connection. */
export function demandShortKey(row: RawRow): void {
  const bytes = Buffer.byteLength(row.key);
  demand(
    bytes <= MAX_KEY_BYTES,
    `${nameOf(row)}: the key has ${String(bytes)} bytes, at most ${String(MAX_KEY_BYTES)} can be indexed; a source's own name must be bounded, by its hash for one.`,
  );
}

async function lastCursor(
  stream: StreamDefinition<never>,
  inbox: Inbox,
  cursor: string | null,
): Promise<string | null> {
  const pages = await readPages(stream, inbox.from(cursor));
  return pages.at(-1)?.cursor ?? cursor;
}

async function demandNoRows(
  stream: StreamDefinition<never>,
  inbox: Inbox,
  cursor: string | null,
): Promise<void> {
  const [row] = await readRows(stream, inbox.from(cursor));
  demand(
    row === undefined,
    `nothing is behind cursor ${String(cursor)}, but ${row ? nameOf(row) : ''} was read.`,
  );
}

/** @returns the cursor behind them. */
async function demandRowsOf(
  stream: StreamDefinition<never>,
  inbox: Inbox,
  { cursor, file }: { cursor: string | null; file: string },
): Promise<string | null> {
  const rows = await readRows(stream, inbox.from(cursor));
  const stranger = rows.find(({ position }) => position.file !== file);
  demand(rows.length > 0, `${file} came or changed behind cursor ${String(cursor)}, but was not read.`);
  demand(
    stranger === undefined,
    `only ${file} came or changed, but ${stranger ? nameOf(stranger) : ''} was read, too.`,
  );
  return lastCursor(stream, inbox, cursor);
}

async function checkUnreadableCursor(
  stream: StreamDefinition<never>,
  inbox: Inbox,
  cursor: string,
): Promise<void> {
  const reason: unknown = await readPages(stream, inbox.from(cursor)).then(
    () => undefined,
    (error: unknown) => error,
  );
  demand(
    reason instanceof ConfigError,
    `cursor ${JSON.stringify(cursor.slice(0, 40))} must be refused with a ConfigError, but ${reason === undefined ? 'was read from' : `it threw ${messageOf(reason)}`}; reading from elsewhere would skip or repeat.`,
  );
}

function copiesOf(contents: readonly SourceContent[], round: number): SourceContent[] {
  return contents.map(({ name, bytes }) => ({ name: `${String(round).padStart(4, '0')}-${name}`, bytes }));
}

function demandBounded({ rows }: Page): void {
  const bytes = rows.reduce((sum, { payload }) => sum + payload.length, 0);
  demand(
    rows.length <= MAX_PAGE_ROWS,
    `a page has ${String(rows.length)} rows; at most ${String(MAX_PAGE_ROWS)} are committed at once.`,
  );
  demand(
    rows.length === 1 || bytes <= MAX_PAGE_BYTES,
    `a page has ${String(bytes)} bytes; at most ${String(MAX_PAGE_BYTES)} are committed at once.`,
  );
}
