import { rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ConfigError, RetriableError } from '../../../../src/kit/errors.ts';
import type { RawRow, SourceFile } from '../../../../src/kit/index.ts';
import { contextFor, cutLines, keysOf, makeFolder, readPages, type Folder } from './folder.ts';

let folder: Folder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

const readKeys = async (cursor: string | null = null): Promise<string[]> =>
  keysOf(await readPages(contextFor(folder, { cursor })));
const lastCursor = async (cursor: string | null = null): Promise<string> => {
  const pages = await readPages(contextFor(folder, { cursor }));
  return pages.at(-1)?.cursor ?? cursor ?? 'none';
};

describe('readFiles', () => {
  it('reads a folder with its sub-folders, each file when it was last changed', async () => {
    for (const name of ['b.xml', 'sub/deep/a.JSON', 'a.xml']) {
      await folder.put(name);
      await folder.tick();
    }
    const pages = await readPages(contextFor(folder));
    expect(keysOf(pages)).toEqual(['b.xml#0', 'sub/deep/a.JSON#0', 'a.xml#0']);
    expect(pages[0]?.rows[1]?.position).toEqual({ file: 'sub/deep/a.JSON', record: 0 });
    expect(JSON.parse(pages.at(-1)!.cursor)).toEqual({ after: await folder.ctimeNs('a.xml'), path: 'a.xml' });
  });

  it('reads one file that is named, whatever it is called', async () => {
    await folder.put('inbox/report.dat', 'x');
    const pages = await readPages(contextFor(folder, { config: { path: 'inbox/report.dat' } }));
    expect(keysOf(pages)).toEqual(['report.dat#0']);
  });

  it('ignores hidden and unfinished files, and other extensions', async () => {
    const ignored = [
      '.a.xml',
      '.git/a.xml',
      'a.xml.tmp',
      'b.xml.part',
      'c.xml.partial',
      'd.xml.crdownload',
      'e.xml~',
      'f.txt',
    ];
    for (const name of [...ignored, 'read.xml']) await folder.put(name);
    expect(await readKeys()).toEqual(['read.xml#0']);
  });

  it.each([
    ['*.dat', ['a.dat#0', 'sub/b.dat#0']],
    ['sub/*.dat', ['sub/b.dat#0']],
    ['**/*.{xml,dat}', ['a.dat#0', 'c.xml#0', 'sub/b.dat#0']],
    ['../*', []],
  ])('lets a glob decide alone: %s', async (glob, expected) => {
    for (const name of ['a.dat', 'sub/b.dat', 'c.xml', '.d.dat']) await folder.put(name);
    const keys = keysOf(await readPages(contextFor(folder, { config: { glob } })));
    expect(keys.sort()).toEqual(expected);
  });

  it('goes on behind the cursor and reads nothing twice', async () => {
    await folder.put('a.xml');
    const cursor = await lastCursor();
    expect(await readPages(contextFor(folder, { cursor }))).toEqual([]);
    await folder.put('b.xml');
    expect(await readKeys(cursor)).toEqual(['b.xml#0']);
  });

  it('reads a file that is moved in late with an old date', async () => {
    await folder.put('outside/old.xml~');
    await utimes(join(folder.path, 'outside/old.xml~'), 1, 1);
    await folder.put('a.xml');
    const cursor = await lastCursor();
    await folder.tick();
    await rename(join(folder.path, 'outside/old.xml~'), join(folder.path, 'old.xml'));
    expect(await readKeys(cursor)).toEqual(['old.xml#0']);
  });

  it('reads a changed file again', async () => {
    await folder.put('a.xml', '1');
    const cursor = await lastCursor();
    await folder.tick();
    await folder.put('a.xml', '2\n3');
    expect(await readKeys(cursor)).toEqual(['a.xml#0', 'a.xml#1']);
  });

  it('takes a file that leaves the folder, before or after it was listed, for nothing', async () => {
    await folder.put('a.xml');
    await folder.tick();
    await folder.put('b.xml');
    const vanishing = async function* (file: SourceFile): AsyncGenerator<RawRow> {
      await rm(join(folder.path, 'b.xml'), { force: true });
      yield* cutLines(file);
    };
    const pages = await readPages(contextFor(folder), vanishing);
    expect(keysOf(pages)).toEqual(['a.xml#0']);
    expect(await readKeys(pages.at(-1)?.cursor)).toEqual([]);
  });

  it('reads nothing for a cursor in the future, and leaves it as it is', async () => {
    await folder.put('a.xml');
    expect(
      await readPages(contextFor(folder, { cursor: '{"after":"99999999999999999999","path":"z"}' })),
    ).toEqual([]);
  });

  it.each([
    '',
    'x',
    '{}',
    '{"after":1,"path":""}',
    '{"after":"1","path":"","more":1}',
    '[]',
    '{"after":"-1","path":""}',
  ])('refuses the cursor %j with an example', async (cursor) => {
    const reading = readPages(contextFor(folder, { cursor }));
    await expect(reading).rejects.toBeInstanceOf(ConfigError);
    await expect(reading).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
    await expect(reading).rejects.toThrow('{"after":"1767225600000000000","path":"2026/invoice-17.xml"}');
  });

  it('says what to do where the folder is absent', async () => {
    const reading = readPages(contextFor(folder, { config: { path: 'absent' } }));
    await expect(reading).rejects.toBeInstanceOf(RetriableError);
    await expect(reading).rejects.toThrow(`${join(folder.path, 'absent')} does not exist; create it`);
  });

  it('stops when it is told to', async () => {
    await folder.put('a.xml', Array(2_000).fill('x').join('\n'));
    const controller = new AbortController();
    const stopping = async function* (file: SourceFile): AsyncGenerator<RawRow> {
      let rows = 0;
      for await (const row of cutLines(file)) {
        if (++rows === 700) controller.abort();
        yield row;
      }
    };
    const pages = await readPages(contextFor(folder, { signal: controller.signal }), stopping);
    expect(pages.map(({ rows }) => rows.length)).toEqual([500]);
  });
});
