import { afterAll, describe, expect, it } from '@jest/globals';
import { chmod, chown, mkdir, readFile, readdir, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeReadable } from '../../../src/store/embedded/readableBinaries.ts';
import { canRead } from '../../../src/store/embedded/serverAccount.ts';
import { makeDataFolder, removeDataFolders } from './dataFolders.ts';

const NOBODY = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;

afterAll(removeDataFolders);

/** A distribution as npm unpacks it where install scripts are blocked: one program, one library, no links. */
async function makeDistribution(): Promise<string> {
  const native = join(await makeDataFolder(), 'native');
  await mkdir(join(native, 'bin'), { recursive: true });
  await mkdir(join(native, 'lib'));
  await writeFile(join(native, 'bin', 'postgres'), 'program', { mode: 0o755 });
  await writeFile(join(native, 'lib', 'libpq.so.5.18'), 'library');
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
  await writeFile(join(native, 'pg-symlinks.json'), JSON.stringify(links));
  return native;
}

describe('makeReadable', () => {
  it('makes the library links in the package itself, as often as it is asked', async () => {
    const native = await makeDistribution();
    for (let time = 0; time < 2; time++) {
      expect(await makeReadable({ native, version: '1.0' }, null, [])).toBe(native);
      expect(await readlink(join(native, 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18');
    }
  });

  (isRoot ? it : it.skip)('copies a package that the account cannot reach, once', async () => {
    const native = await makeDistribution();
    await chmod(native, 0o700);
    const home = await makeDataFolder();
    const made = await Promise.all(
      [1, 2].map(() => makeReadable({ native, version: '1.0' }, NOBODY, [join(home, 'cache')])),
    );
    const copied = join(home, 'cache', 'fourflow-postgresql-1.0');
    expect(made).toEqual([copied, copied]);
    expect(await readdir(join(home, 'cache'))).toEqual(['fourflow-postgresql-1.0']);
    expect(await readFile(join(copied, 'lib', 'libpq.so.5'), 'utf8')).toBe('library');
    expect(await canRead(join(copied, 'bin', 'postgres'), NOBODY)).toBe(true);
  });

  (isRoot ? it : it.skip)('starts no programs that another user put where the copy belongs', async () => {
    const native = await makeDistribution();
    await chmod(native, 0o700);
    const home = await makeDataFolder();
    const planted = join(home, 'fourflow-postgresql-1.0');
    await mkdir(planted);
    await chown(planted, NOBODY.uid, NOBODY.gid);
    await expect(makeReadable({ native, version: '1.0' }, NOBODY, [home])).rejects.toMatchObject({
      name: 'ConfigError',
      code: 'DATABASE_BINARIES_CLOSED',
      message:
        `PostgreSQL's programs in ${native} cannot be read by the user that runs them, and no copy could be made: ` +
        `${planted} was made by another user. Install the hub in a folder open to all users, or set DATABASE_URL.`,
    });
  });
});
