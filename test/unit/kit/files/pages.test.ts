import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RawRow } from '../../../../src/kit/index.ts';
import { contextFor, keysOf, makeFolder, readPages, type Folder } from './folder.ts';

let folder: Folder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

describe('the pages of readFiles', () => {
  it('hold 500 rows; small files share one, a large file goes on where it was left', async () => {
    await folder.put('a.xml', Array(700).fill('x').join('\n'));
    await folder.tick();
    for (const name of ['b.xml', 'c.xml']) await folder.put(name);
    const pages = await readPages(contextFor(folder));
    expect(pages.map(({ rows }) => rows.length)).toEqual([500, 202]);
    expect(JSON.parse(pages[0]!.cursor)).toEqual({
      after: await folder.ctimeNs('a.xml'),
      path: 'a.xml',
      record: 500,
    });
    expect(await readPages(contextFor(folder, { cursor: pages[0]!.cursor }))).toEqual(pages.slice(1));
  });

  it('hold 8 MB', async () => {
    const megabyte = 'x'.repeat(1024 * 1024);
    await folder.put('a.xml', Array(20).fill(megabyte).join('\n'));
    const pages = await readPages(contextFor(folder));
    expect(pages.map(({ rows }) => rows.length)).toEqual([8, 8, 4]);
  });

  it('resume after every page to the same whole', async () => {
    for (let file = 0; file < 5; file += 1) {
      await folder.put(
        `${String(file)}.xml`,
        Array(file * 260 + 1)
          .fill('x')
          .join('\n'),
      );
    }
    const whole = keysOf(await readPages(contextFor(folder)));
    const resumed: string[] = [];
    let cursor: string | null = null;
    for (;;) {
      const [page] = await readPages(contextFor(folder, { cursor }));
      if (!page) break;
      resumed.push(...page.rows.map(({ key }) => key));
      cursor = page.cursor;
    }
    expect(resumed).toEqual(whole);
    expect(new Set(resumed).size).toBe(2_605);
  });

  it('keep the way made through files without rows', async () => {
    await folder.put('a.xml');
    const none = async function* (): AsyncGenerator<RawRow> {
      yield* [];
    };
    const pages = await readPages(contextFor(folder), none);
    expect(pages.map(({ rows }) => rows)).toEqual([[]]);
    expect(await readPages(contextFor(folder, { cursor: pages[0]!.cursor }), none)).toEqual([]);
  });
});
