import { link, mkdir, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RawRow, SourceFile } from '../../../../src/kit/index.ts';
import { contextFor, cutLines, keysOf, makeFolder, readPages, type Folder } from './folder.ts';

let folder: Folder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

describe('readFiles never leaves the folder', () => {
  it('through links to files or folders', async () => {
    await folder.put('outside/secret.xml');
    await folder.put('inbox/a.xml');
    await symlink('../outside/secret.xml', join(folder.path, 'inbox/link.xml'));
    await symlink('../outside', join(folder.path, 'inbox/linked'));
    await symlink('inbox', join(folder.path, 'entrance'));
    for (const path of ['inbox', 'entrance']) {
      expect(keysOf(await readPages(contextFor(folder, { config: { path } })))).toEqual(['a.xml#0']);
    }
  });

  it.each([
    ['the file becomes a link', 'inbox/sub/a.xml'],
    ['a folder on the way becomes a link', 'inbox/sub'],
  ])('not even when after the listing %s', async (_, replaced) => {
    await folder.put('outside/a.xml', 'secret');
    await folder.put('inbox/sub/a.xml', 'ours');
    const swapping = async function* (file: SourceFile): AsyncGenerator<RawRow> {
      await rename(join(folder.path, replaced), join(folder.path, 'moved'));
      const target = replaced.endsWith('.xml') ? 'outside/a.xml' : 'outside';
      await symlink(join(folder.path, target), join(folder.path, replaced));
      yield* cutLines(file);
    };
    expect(keysOf(await readPages(contextFor(folder, { config: { path: 'inbox' } }), swapping))).toEqual([]);
  });

  it('and takes a folder for no file, but each name of a file for itself', async () => {
    await mkdir(join(folder.path, 'a.xml'));
    await folder.put('b.xml');
    await link(join(folder.path, 'b.xml'), join(folder.path, 'c.xml'));
    expect(keysOf(await readPages(contextFor(folder))).sort()).toEqual(['b.xml#0', 'c.xml#0']);
  });
});
