import type { Page, RawRow, ReadContext, StreamDefinition } from '../../kit/connector.ts';
import { type Check, checkStreams, demand } from '../check.ts';
import { findDifference } from '../difference.ts';
import { createInbox, type Inbox } from '../inbox.ts';
import { plainRow, readRows } from '../reading.ts';
import { openConnection } from '../scratchConnection.ts';
import { landedBy } from '../snapshot.ts';

/** A run may end behind any page, by a signal or by a crash; the next one loses nothing and doubles nothing. */
export const resumeChecks: readonly Check[] = [
  checkStreams('goes on behind every page as if it had not ended there', async (subject, stream) => {
    const inbox = await createInbox(subject, subject.fixtures);
    const undisturbed = await readRows(stream, inbox.from(null));
    const resumed = await readPageByPage(stream, inbox);
    const difference = findDifference(undisturbed.map(plainRow), resumed.map(plainRow), 'rows');
    demand(
      difference === undefined,
      `ended behind every page and resumed from its cursor, ${difference ?? ''}.`,
    );
  }),
  checkStreams('lands the same when every run is killed behind its first page', async (subject, stream) => {
    const inbox = await createInbox(subject, subject.fixtures);
    const pool = await subject.pool();
    const [undisturbed, killed] = [
      await openConnection(subject, inbox),
      await openConnection(subject, inbox),
    ];
    await undisturbed.run(stream);
    for (let read = -1; read !== 0;)
      read = (await killed.run(stream, { end: 'behind the first page' })).pages;
    const difference = findDifference(
      await landedBy(pool, undisturbed.id),
      await landedBy(pool, killed.id),
      'records',
    );
    demand(difference === undefined, `compared with an undisturbed run, of what landed ${difference ?? ''}.`);
  }),
];

/** Each read ends behind its first page, and the next begins from that page's cursor alone. */
async function readPageByPage(stream: StreamDefinition<never>, inbox: Inbox): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  const seen = new Set<string | null>();
  for (let cursor: string | null = null; ;) {
    demand(!seen.has(cursor), `the cursor ${String(cursor)} comes a second time; reading goes in a circle.`);
    seen.add(cursor);
    const page: Page | undefined = await firstPage(stream, inbox.from(cursor, { pageRows: 1 }));
    if (!page) return rows;
    rows.push(...page.rows);
    cursor = page.cursor;
  }
}

async function firstPage(
  stream: StreamDefinition<never>,
  context: ReadContext<never>,
): Promise<Page | undefined> {
  for await (const page of stream.read(context)) return page;
  return undefined;
}
