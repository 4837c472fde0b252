import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contextFor, keysOf, makeFolder, readPages, type Folder } from './folder.ts';

let folder: Folder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

const FILES = 400;

/** Files arrive in folders that the listing has passed already, and in such that it has not. */
async function writeAll(): Promise<void> {
  for (let file = 0; file < FILES; file += 1) {
    const name = `${String((file * 7) % 10)}/${String(file)}.xml`;
    if (file % 2 === 0) {
      await folder.put(name);
    } else {
      await folder.put(`${name}.part`);
      await rename(join(folder.path, `${name}.part`), join(folder.path, name));
    }
  }
}

describe('readFiles, while files keep arriving', () => {
  it('skips none, wherever it arrives', async () => {
    const read: string[] = [];
    let cursor: string | null = null;
    let isWriting = true;
    const writing = writeAll().finally(() => {
      isWriting = false;
    });
    const readOn = async (): Promise<void> => {
      const pages = await readPages(contextFor(folder, { cursor }));
      read.push(...keysOf(pages));
      cursor = pages.at(-1)?.cursor ?? cursor;
    };
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- it changes while this waits
    while (isWriting) await readOn();
    await writing;
    await readOn();
    expect(new Set(read).size).toBe(FILES);
  });
});
