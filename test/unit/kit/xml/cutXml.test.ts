import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SkippableRecordError } from '../../../../src/kit/errors.ts';
import { childOf, cutXml, parseXml, serialiseXml } from '../../../../src/kit/xml/index.ts';
import type { XmlCut, XmlCutOptions } from '../../../../src/kit/xml/index.ts';
import { collect, inChunks, textOfBytes } from '../bytes.ts';

const entries: XmlCutOptions = {
  isRecord: (path) => path.join('/') === 'Document/Stmt/Ntry',
  isHolder: (path) => path.join('/') === 'Document/Stmt',
};
const cut = (text: string, options: XmlCutOptions = entries, chunkBytes = 64): Promise<XmlCut[]> =>
  collect(cutXml(inChunks(text, chunkBytes), options));
const summary = ({ kind, index, payload }: XmlCut): [string, number, string] => [
  kind,
  index,
  textOfBytes(payload),
];

const STATEMENTS =
  '<Document xmlns="urn:camt"><GrpHdr><MsgId>M</MsgId></GrpHdr>\n' +
  '<Stmt><Id>1</Id><Ntry><Amt Ccy="EUR">1.50</Amt></Ntry>\n<Sum>2</Sum><Ntry/></Stmt>\n<Stmt><Id>2</Id></Stmt></Document>';

describe('cutXml', () => {
  it('makes each record a document with its ancestors and what stood before it in them', async () => {
    const start = '<Document xmlns="urn:camt"><GrpHdr><MsgId>M</MsgId></GrpHdr>';
    expect((await cut(STATEMENTS)).map(summary)).toEqual([
      ['record', 0, `${start}<Stmt><Id>1</Id><Ntry><Amt Ccy="EUR">1.50</Amt></Ntry></Stmt></Document>`],
      ['record', 1, `${start}<Stmt><Id>1</Id><Sum>2</Sum><Ntry/></Stmt></Document>`],
      ['head', 0, `${start}<Stmt><Id>1</Id><Sum>2</Sum></Stmt></Document>`],
      ['head', 1, `${start}<Stmt><Id>2</Id></Stmt></Document>`],
    ]);
  });

  it('names path and line of each', async () => {
    expect((await cut(STATEMENTS)).map(({ path, line }) => [path.join('/'), line])).toEqual([
      ['Document/Stmt/Ntry', 2],
      ['Document/Stmt/Ntry', 3],
      ['Document/Stmt', 2],
      ['Document/Stmt', 4],
    ]);
  });

  it('knows holders by their records where nobody names them', async () => {
    const cuts = await cut(STATEMENTS, { isRecord: entries.isRecord });
    expect(cuts.map(({ kind, index }) => [kind, index])).toEqual([
      ['record', 0],
      ['record', 1],
      ['head', 0],
    ]);
  });

  it('takes a root that is the record', async () => {
    const cuts = await cut('<a x="1"><b/></a>', { isRecord: (path) => path.join() === 'a' });
    expect(cuts.map(summary)).toEqual([['record', 0, '<a x="1"><b/></a>']]);
  });

  it('keeps foreign namespaces apart and drops what records leave between them', async () => {
    const cuts = await cut('<p:r xmlns:p="u:1"><l> <q:e xmlns:q="u:2" q:k="v"/> </l></p:r>', {
      isRecord: (path) => path.at(-1) === 'e',
    });
    expect(summary(cuts[0]!)[2]).toBe('<r xmlns="u:1"><l xmlns=""><e xmlns="u:2" k="v"/></l></r>');
  });

  it('yields what was complete before a fault, then refuses', async () => {
    const seen: string[] = [];
    const reading = (async () => {
      const text = '<Document><Stmt><Ntry>1</Ntry><Ntry>2</Ntry><Ntry>3</oops></Stmt></Document>';
      for await (const { root } of cutXml(inChunks(text, 10_000), entries)) seen.push(serialiseXml(root));
    })();
    await expect(reading).rejects.toThrow('line 1, column 59: not well-formed XML, unexpected close tag');
    expect(seen).toHaveLength(2);
  });

  it.each([
    [
      'a record',
      `<Document><Stmt><Ntry>${'<x>1234567890</x>'.repeat(200_000)}</Ntry></Stmt></Document>`,
      'a Document/Stmt/Ntry',
    ],
    [
      'the head',
      `<Document>${'<x>1234567890</x>'.repeat(20_000)}<Stmt/></Document>`,
      'stand around the records, such as in Document/x',
    ],
  ])('bounds %s', async (_, text, reason) => {
    const refused = cut(text, entries, 65_536);
    await expect(refused).rejects.toBeInstanceOf(SkippableRecordError);
    await expect(refused).rejects.toThrow(reason);
    await expect(refused).rejects.toMatchObject({ code: 'XML_LIMIT' });
  });

  it('cuts the same whatever the chunks are, and each payload is its root', async () => {
    const document = fc
      .array(
        fc.array(
          fc.constantFrom(
            '<Ntry>é</Ntry>',
            '<Bal>1</Bal>',
            '<Ntry a="1"><x/></Ntry>',
            '\r\n',
            'txt',
            '<!--c-->',
          ),
        ),
      )
      .map(
        (statements) =>
          `<Document>${statements.map((parts) => `<Stmt>${parts.join('')}</Stmt>`).join('')}</Document>`,
      );
    await fc.assert(
      fc.asyncProperty(document, fc.integer({ min: 1, max: 40 }), async (text, chunkBytes) => {
        const whole = await cut(text, entries, 1_000_000);
        expect((await cut(text, entries, chunkBytes)).map(summary)).toEqual(whole.map(summary));
        expect(whole.filter(({ kind }) => kind === 'record')).toHaveLength(text.split('</Ntry>').length - 1);
        expect(whole.filter(({ kind }) => kind === 'head')).toHaveLength(text.split('</Stmt>').length - 1);
        for (const { payload } of whole) expect(serialiseXml(parseXml(payload))).toBe(textOfBytes(payload));
      }),
    );
  });
});

const MEGABYTE = 1024 * 1024;
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function liveHeap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

describe('the memory of cutXml', () => {
  const entry = `<Ntry><Amt Ccy="EUR">12.34</Amt><Ref>${'r'.repeat(400)}</Ref></Ntry>\n`;

  async function* largeStatement(entryCount: number): AsyncGenerator<Uint8Array> {
    const hundred = Buffer.from(entry.repeat(100));
    yield Buffer.from('<Document><Stmt><Id>1</Id>');
    for (let written = 0; written < entryCount; written += 100) yield await Promise.resolve(hundred);
    yield Buffer.from('</Stmt></Document>');
  }

  it('stays flat over 50 MB', async () => {
    const entryCount = 110_000;
    const growths: number[] = [];
    let records = 0;
    const before = liveHeap();
    for await (const { kind } of cutXml(largeStatement(entryCount), entries)) {
      if (kind === 'record') records += 1;
      if (records % 20_000 === 0) growths.push(liveHeap() - before);
    }
    expect(records).toBe(entryCount);
    expect(growths.length).toBeGreaterThan(4);
    expect(Math.max(...growths)).toBeLessThan(4 * MEGABYTE);
  });

  it('stays flat over an attachment of 50 MB that is left out', async () => {
    const growths: number[] = [];
    const before = liveHeap();
    async function* document(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('<Document><Stmt><Ntry><Object>');
      for (let megabyte = 0; megabyte < 50; megabyte += 1) {
        yield await Promise.resolve(Buffer.alloc(MEGABYTE, 'A'));
        if (megabyte % 10 === 9) growths.push(liveHeap() - before);
      }
      yield Buffer.from('</Object></Ntry></Stmt></Document>');
    }
    const [record] = await collect(cutXml(document(), { ...entries, limits: { omitTextOf: ['Object'] } }));
    expect(childOf(record!.root, 'Stmt', 'Ntry', 'Object')?.attributes.get('omittedLength')).toBe('52428800');
    expect(Math.max(...growths)).toBeLessThan(4 * MEGABYTE);
  });
});
