import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SkippableRecordError } from '../../../../src/kit/errors.ts';
import type { RawRow, SourceFile } from '../../../../src/kit/index.ts';
import { contextFor, cutLines, makeFolder, readPages, type Folder } from './folder.ts';

let folder: Folder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

describe('readFiles sets aside', () => {
  const rejectionsOf = async (cut = cutLines, glob?: string): Promise<unknown[]> => {
    const pages = await readPages(contextFor(folder, { config: glob === undefined ? {} : { glob } }), cut);
    return pages.flatMap(({ rows }) =>
      rows.map(({ key, rejection, payload, position }) =>
        rejection
          ? { key, code: rejection.code, message: rejection.message, bytes: payload.length, position }
          : key,
      ),
    );
  };

  it('what cannot be cut, with the beginning of the file, and goes on', async () => {
    await folder.put('a.xml', 'x'.repeat(100_000));
    await folder.tick();
    await folder.put('b.xml', '1');
    const refusing = async function* (file: SourceFile): AsyncGenerator<RawRow> {
      yield* cutLines(file);
      if (file.relativePath === 'a.xml') throw new SkippableRecordError('XML_MALFORMED', 'line 2: broken.');
    };
    expect(await rejectionsOf(refusing)).toEqual([
      'a.xml#0',
      {
        key: 'a.xml#rest',
        code: 'XML_MALFORMED',
        message: 'line 2: broken.',
        bytes: 65_536,
        position: { file: 'a.xml', record: 1 },
      },
      'b.xml#0',
    ]);
  });

  it('compressed files, as long as anybody wants them', async () => {
    for (const name of ['a.xml.gz', 'b.txt.gz', 'c.zip']) await folder.put(name);
    const message = 'a.xml.gz is compressed and was not read; put the unpacked file into the folder.';
    expect(await rejectionsOf()).toEqual([
      { key: 'a.xml.gz', code: 'FILE_COMPRESSED', message, bytes: 8, position: { file: 'a.xml.gz' } },
    ]);
    expect((await rejectionsOf(cutLines, '*.{gz,zip}')).length).toBe(3);
  });

  it('files and folders that may not be read', async () => {
    await folder.put('closed/a.xml');
    await folder.put('b.xml');
    await folder.tick();
    await folder.put('c.xml');
    await chmod(folder.path, 0o755);
    await folder.tick();
    await chmod(join(folder.path, 'b.xml'), 0);
    await chmod(join(folder.path, 'closed'), 0);
    const found = await asOrdinaryUser(() => rejectionsOf());
    await chmod(join(folder.path, 'closed'), 0o755);
    expect(found).toMatchObject([
      { key: 'closed', code: 'FILE_UNREADABLE', position: { file: 'closed' } },
      'c.xml#0',
      { key: 'b.xml', code: 'FILE_UNREADABLE', bytes: 0 },
    ]);
  });

  it('nothing where a connector fails for another reason', async () => {
    await folder.put('a.xml');
    const failing = async function* (): AsyncGenerator<RawRow> {
      yield* [];
      throw new TypeError('a mistake in the connector');
    };
    await expect(rejectionsOf(failing)).rejects.toThrow('a mistake in the connector');
  });
});

/** Root may read everything: as root, the file system is asked as nobody. */
async function asOrdinaryUser<T>(action: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await action();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
