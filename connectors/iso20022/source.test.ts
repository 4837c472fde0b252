import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RawRow } from '../../src/kit/index.ts';
import { connector } from './connector.ts';
import { landBytes } from './landing.ts';
import { cutReport } from './source.ts';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));

describe('cutReport', () => {
  it('keeps two equal entries of one statement apart', async () => {
    const [third, fourth] = (await land(statement())).rows.slice(2, 4);

    expect(third?.payload).toEqual(fourth?.payload);
    expect(third?.key).toBe('camt.053/DE89370400440532013000/NWB-DE89-2026-042/42~2026/2');
    expect(fourth?.key).toBe('camt.053/DE89370400440532013000/NWB-DE89-2026-042/42~2026/3');
  });

  it('gives the same rows again, however the bytes arrive', async () => {
    const once = await landBytes(Buffer.from(statement()));
    const again = await landBytes(Buffer.from(statement()), 1);

    expect(again.rows.map(contentOf)).toEqual(once.rows.map(contentOf));
    expect(once.rows).toHaveLength(5);
  });

  it('changes the statement alone when a report comes again with another balance', async () => {
    const before = (await land(statement())).rows.map(contentOf);
    const after = (await land(statement().replace('20000.00', '20000.01'))).rows.map(contentOf);

    expect(after.slice(0, 4)).toEqual(before.slice(0, 4));
    expect(after[4]).not.toEqual(before[4]);
  });

  it('counts entries, and lands statements beside them as context', async () => {
    const { rows } = await land(statement());

    expect(rows.map(({ counts }) => counts)).toEqual([undefined, undefined, undefined, undefined, 'context']);
    expect(rows.map(({ position }) => position.record)).toEqual([0, 1, 2, 3, undefined]);
    // The line above its reference is the entry's first.
    expect(rows[1]?.position.line).toBe(lineOf(statement(), '<NtryRef>2<') - 1);
  });

  it('keeps the pages of one statement apart, and statements that begin anew every year', async () => {
    const secondPage = statement().replace(
      '</CreDtTm>\n    </GrpHdr>',
      '</CreDtTm><MsgPgntn><PgNb>02</PgNb></MsgPgntn></GrpHdr>',
    );
    const nextYear = statement().replaceAll('2026-03-02T19', '2027-03-02T19');

    expect((await land(secondPage)).rows[0]?.key).toBe(
      'camt.053/DE89370400440532013000/NWB-DE89-2026-042/42~2026 page 2/0',
    );
    expect((await land(nextYear)).rows[0]?.key).toBe(
      'camt.053/DE89370400440532013000/NWB-DE89-2026-042/42~2027/0',
    );
  });

  it('lands what stands before a break in the file, and says where it breaks', async () => {
    const broken = statement().replace('<BkTxCd><Prtry><Cd>NCHG+808', '<BkTxCd><Prtry></Cd>NCHG+808');
    const { rows, refusals } = await land(broken);

    expect(rows.map(({ key }) => key.at(-1))).toEqual(['0', '1']);
    expect(refusals.map(({ code }) => code)).toEqual(['XML_MALFORMED']);
    expect(refusals[0]?.message).toContain(`line ${String(lineOf(broken, '</Cd>NCHG'))},`);
  });

  it('yields entries while the file is still being read', async () => {
    const head = statement().split('<Ntry>')[0] ?? '';
    const entry = '<Ntry><Amt Ccy="EUR">1</Amt><CdtDbtInd>CRDT</CdtDbtInd></Ntry>';
    const endless = {
      relativePath: 'endless.xml',
      size: Infinity,
      async *bytes() {
        yield Buffer.from(head);
        for (;;) yield Buffer.from(entry.repeat(1_000));
      },
    };

    let taken = 0;
    for await (const row of cutReport(endless)) {
      expect(row.key.endsWith(`/${String(taken)}`)).toBe(true);
      taken += 1;
      if (taken === 2_500) break;
    }
    expect(taken).toBe(2_500);
  });

  it('refuses another message without reading it to its end', async () => {
    let chunks = 0;
    const file = {
      relativePath: 'orders.xml',
      size: 1_000_000,
      async *bytes() {
        for (; chunks < 1_000; chunks += 1)
          yield Buffer.from(chunks === 0 ? '<Document><CstmrDrctDbtInitn>' : '<a/>'.repeat(2_000));
      },
    };

    await expect(cutReport(file).next()).rejects.toMatchObject({
      code: 'ISO20022_MESSAGE_UNSUPPORTED',
    });
    expect(chunks).toBeLessThan(3);
  });
});

describe('the entries stream', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'iso20022-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('goes on with the next file where one is broken, foreign or empty', async () => {
    for (const name of [
      'hostile.xml',
      'direct-debit.xml',
      'no-statement.xml',
      'statement-v2.xml',
      'truncated.xml',
    ]) {
      cpSync(join(fixtures, name), join(folder, name));
    }

    const rows = await readAll(folder);

    const rejected = rows.filter(({ rejection }) => rejection !== undefined);
    expect(new Map(rejected.map(({ key, rejection }) => [key, rejection?.code]))).toEqual(
      new Map([
        ['hostile.xml', 'XML_DOCTYPE'],
        ['direct-debit.xml', 'ISO20022_MESSAGE_UNSUPPORTED'],
        ['no-statement.xml', 'ISO20022_STATEMENT_MISSING'],
        ['truncated.xml#rest', 'XML_MALFORMED'],
      ]),
    );
    expect(rows.filter((row) => row.rejection === undefined && row.counts !== 'context')).toHaveLength(6);
  });
});

async function readAll(path: string): Promise<RawRow[]> {
  const context = {
    config: { path },
    resolvePath: (relative: string) => relative,
    signal: new AbortController().signal,
    now: () => new Date(0),
    cursor: null,
  };
  const rows: RawRow[] = [];
  for await (const page of connector.streams[0]?.read(context) ?? []) rows.push(...page.rows);
  return rows;
}

function statement(): string {
  return readFileSync(join(fixtures, 'statement-v2.xml'), 'utf8');
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

function land(xml: string): ReturnType<typeof landBytes> {
  return landBytes(Buffer.from(xml));
}

function contentOf({ key, payload }: RawRow): { key: string; text: string } {
  return { key, text: Buffer.from(payload).toString() };
}
