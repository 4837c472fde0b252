import { afterAll, describe, expect, it } from '@jest/globals';
import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { backupEmbedded } from '../../../src/store/embedded/backupEmbedded.ts';
import { openEmbeddedPostgres } from '../../../src/store/embedded/openEmbeddedPostgres.ts';
import { restoreEmbedded } from '../../../src/store/embedded/restoreEmbedded.ts';
import { canRead } from '../../../src/store/embedded/serverAccount.ts';
import { ask, makeDataFolder, processesOf, removeDataFolders } from './dataFolders.ts';
import { startUser } from './startUser.ts';

const NOBODY = 65_534;
/** `daemon` or `bin`: a user of every Linux that owns nothing of ours. */
const ORDINARY = 1;
const UNNAMED = 61_234;

const isRoot = process.getuid?.() === 0;
const program = join(import.meta.dirname, 'user.ts');
const isProjectOpen = await canRead(dirname(program), { uid: ORDINARY, gid: ORDINARY });

afterAll(removeDataFolders);

function open(dataDir: string) {
  return openEmbeddedPostgres({ dataDir, role: 'hub', durability: 'none' });
}

async function ownerOfProcess(pid: number): Promise<number> {
  return (await stat(`/proc/${pid}`)).uid;
}

(isRoot && process.platform === 'linux' ? describe : describe.skip)('openEmbeddedPostgres as root', () => {
  it('runs the server as nobody in a folder that nobody else can reach', async () => {
    const closed = await makeDataFolder();
    await chmod(closed, 0o700);
    const dataDir = join(closed, 'home', 'data');
    const hub = await open(dataDir);
    const { server } = await processesOf(dataDir);
    expect(await ownerOfProcess(server)).toBe(NOBODY);
    expect((await stat(join(dataDir, 'postgres', 'pgdata'))).uid).toBe(NOBODY);
    expect((await stat(join(dataDir, 'postgres', 'password'))).uid).toBe(0);
    expect(await ask(hub, 'SELECT 1')).toEqual([1]);
    await hub.release();
  });

  it('gives the server a folder that was copied as root', async () => {
    const dataDir = await makeDataFolder();
    await (await open(dataDir)).release();
    await chown(join(dataDir, 'postgres', 'pgdata'), 0, 0);
    await (await open(dataDir)).release();
    expect((await stat(join(dataDir, 'postgres', 'pgdata'))).uid).toBe(NOBODY);
  });

  (isProjectOpen ? it : it.skip)(
    'serves as an ordinary user, whose folder root does not take away',
    async () => {
      const dataDir = join(await makeDataFolder(), 'data');
      const user = await startUser(dataDir, 'hub', { uid: ORDINARY });
      expect(await ask(user.said, 'SELECT 1')).toEqual([1]);
      expect(await ownerOfProcess((await processesOf(dataDir)).server)).toBe(ORDINARY);
      expect(await ownerOfProcess((await processesOf(dataDir)).supervisor)).toBe(ORDINARY);
      await user.release();

      const root = await open(dataDir);
      const backup = join(dataDir, '..', 'backup');
      await backupEmbedded(root, backup);
      expect(await ownerOfProcess((await processesOf(dataDir)).server)).toBe(ORDINARY);
      await root.release();
      await restoreEmbedded({ dataDir, file: backup, existing: 'replace' });
      const again = await startUser(dataDir, 'hub', { uid: ORDINARY });
      expect(await ask(again.said, 'SELECT 1')).toEqual([1]);
      await again.release();
    },
  );

  (isProjectOpen ? it : it.skip)('tells a user without a name what initdb wants', async () => {
    const dataDir = join(await makeDataFolder(), 'data');
    const user = await startUser(dataDir, 'command', { uid: UNNAMED });
    expect(user.said).toEqual({
      code: 'DATABASE_USER_UNNAMED',
      message:
        `Data folder ${dataDir}: PostgreSQL creates a database only as a user that the system knows by name, and ` +
        `user ${UNNAMED} has none. Add it to /etc/passwd, run the hub as another user, or set DATABASE_URL.`,
    });
  });

  (isProjectOpen ? it : it.skip)('tells an ordinary user whose folder it is not', async () => {
    const dataDir = await makeDataFolder();
    await mkdir(join(dataDir, 'run'), { mode: 0o700 });
    const user = await startUser(dataDir, 'command', { uid: ORDINARY });
    expect(user.said).toEqual({
      code: 'DATABASE_FOLDER_CLOSED',
      message:
        `Data folder ${dataDir}: this user may not use ${join(dataDir, 'run')} (EACCES). Start as the user who made ` +
        'it, give the folder to this user, or name another one with --data DIR.',
    });
  });
});
