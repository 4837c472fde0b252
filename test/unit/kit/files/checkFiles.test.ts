import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkFiles, fileSourceConfig } from '../../../../src/kit/files/index.ts';
import { contextFor, makeFolder, type Folder } from './folder.ts';

let folder: Folder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

describe('checkFiles', () => {
  it('finds a folder or a file', async () => {
    await folder.put('a.xml', '12345');
    expect(await checkFiles(contextFor(folder))).toEqual({
      state: 'HEALTHY',
      message: `${folder.path} is a folder with 1 entries.`,
    });
    expect(await checkFiles(contextFor(folder, { config: { path: 'a.xml' } }))).toMatchObject({
      state: 'HEALTHY',
      message: `${join(folder.path, 'a.xml')} is a file of 5 bytes.`,
    });
  });

  it('says what to do about an absent one', async () => {
    expect(await checkFiles(contextFor(folder, { config: { path: 'absent' } }))).toEqual({
      state: 'UNREACHABLE',
      message: `${join(folder.path, 'absent')} does not exist; create it, mount it, or correct "path" in the connection's config.`,
    });
  });
});

describe('fileSourceConfig', () => {
  it('refuses what it does not know', () => {
    expect(fileSourceConfig.safeParse({ path: './inbox', globb: '*.xml' }).success).toBe(false);
    expect(fileSourceConfig.safeParse({ path: '' }).success).toBe(false);
    expect(fileSourceConfig.parse({ path: './inbox', glob: '*.xml' })).toEqual({
      path: './inbox',
      glob: '*.xml',
    });
  });
});
