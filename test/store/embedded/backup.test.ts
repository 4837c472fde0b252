import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { backupEmbedded } from '../../../src/store/embedded/backupEmbedded.ts';
import { packManifest, thisPlatform } from '../../../src/store/embedded/backupManifest.ts';
import {
  type EmbeddedPostgres,
  openEmbeddedPostgres,
} from '../../../src/store/embedded/openEmbeddedPostgres.ts';
import { restoreEmbedded } from '../../../src/store/embedded/restoreEmbedded.ts';
import { ask, makeDataFolder, removeDataFolders } from './dataFolders.ts';

const ACCOUNTS = 20;

let files: string;
let source: string;
let hub: EmbeddedPostgres;
let backup: string;

beforeAll(async () => {
  files = await makeDataFolder();
  source = await makeDataFolder();
  hub = await openEmbeddedPostgres({ dataDir: source, role: 'hub' });
  backup = join(files, 'backup.tar.gz');
});

afterAll(async () => {
  await hub.release();
  await removeDataFolders();
});

/** Opens the database of a folder for one question. */
async function askFolder(dataDir: string, sql: string): Promise<unknown[]> {
  const database = await openEmbeddedPostgres({ dataDir, role: 'command' });
  const answer = await ask(database, sql);
  await database.release();
  return answer;
}

/** Moves money between accounts until told to stop; the total never changes, and each transfer leaves a row. */
function transferOnAndOn(database: EmbeddedPostgres): { stop(): Promise<number> } {
  let isStopped = false;
  const work = async () => {
    let transfers = 0;
    for (; !isStopped; transfers++) {
      const [from, to] = [transfers % ACCOUNTS, (transfers * 7 + 1) % ACCOUNTS];
      await ask(
        database,
        `WITH moved AS (UPDATE account SET balance = balance + CASE id WHEN ${from} THEN -1 ELSE 1 END
           WHERE id IN (${from}, ${to}) AND ${from} <> ${to} RETURNING 1)
         INSERT INTO transfer SELECT ${transfers}, repeat('x', 2000) FROM (SELECT count(*) FROM moved) AS done`,
      );
    }
    return transfers;
  };
  const working = work();
  return {
    stop() {
      isStopped = true;
      return working;
    },
  };
}

describe('backupEmbedded and restoreEmbedded', () => {
  it('hold what was committed before, consistent, while the hub writes on', async () => {
    await ask(
      hub,
      `CREATE TABLE account AS SELECT id, 100 AS balance FROM generate_series(0, ${ACCOUNTS - 1}) AS id`,
    );
    await ask(hub, 'CREATE TABLE transfer (id int PRIMARY KEY, note text)');
    await ask(
      hub,
      `CREATE TABLE ballast AS SELECT id, md5(id::text) AS text FROM generate_series(1, 200000) AS id`,
    );
    const transfers = transferOnAndOn(hub);
    const [before] = (await ask(hub, 'SELECT count(*)::int FROM transfer')) as [number];
    await backupEmbedded(hub, backup);
    const [after] = (await ask(hub, 'SELECT count(*)::int FROM transfer')) as [number];
    await transfers.stop();
    expect(after).toBeGreaterThan(before);

    const target = await makeDataFolder();
    await restoreEmbedded({ dataDir: target, file: backup });
    const facts = await askFolder(
      target,
      `SELECT json_build_object('total', (SELECT sum(balance) FROM account), 'transfers', count(*), 'last', max(id),
         'ballast', (SELECT md5(string_agg(text, '' ORDER BY id)) FROM ballast)) FROM transfer`,
    );
    const restored = facts[0] as { total: number; transfers: number; last: number; ballast: string };
    expect(restored.total).toBe(ACCOUNTS * 100);
    expect(restored.transfers).toBe(restored.last + 1);
    expect(restored.transfers).toBeGreaterThanOrEqual(before);
    expect(restored.transfers).toBeLessThanOrEqual(after);
    expect([restored.ballast]).toEqual(
      await ask(hub, `SELECT md5(string_agg(text, '' ORDER BY id)) FROM ballast`),
    );
  });

  it('leave one file, closed to others, and no draft', async () => {
    expect(await readdir(files)).toEqual(['backup.tar.gz']);
    expect((await stat(backup)).mode & 0o777).toBe(0o600);
    await expect(backupEmbedded(hub, join(files, 'absent', 'file'))).rejects.toMatchObject({
      code: 'DATABASE_BACKUP_FAILED',
      message: expect.stringContaining('ENOENT'),
    });
  });

  it('refuse a folder in use, and one with a database unless it may be replaced', async () => {
    await expect(
      restoreEmbedded({ dataDir: source, file: backup, existing: 'replace' }),
    ).rejects.toMatchObject({
      code: 'DATABASE_FOLDER_IN_USE',
      message: `Data folder ${source}: a hub or a command is using its database. Stop it, then restore.`,
    });
    const target = await makeDataFolder();
    await askFolder(target, 'CREATE TABLE earlier (id int)');
    await expect(restoreEmbedded({ dataDir: target, file: backup })).rejects.toMatchObject({
      code: 'DATABASE_FOLDER_FULL',
    });
    await restoreEmbedded({ dataDir: target, file: backup, existing: 'replace' });
    expect(await askFolder(target, `SELECT to_regclass('earlier')::text`)).toEqual([null]);
    expect(await askFolder(target, 'SELECT count(*)::int FROM ballast')).toEqual([200_000]);
    expect((await readdir(target)).sort()).toEqual(['postgres', 'run']);
  });

  it('refuse a file that is cut off, foreign, or of another version, and leave the database alone', async () => {
    const target = await makeDataFolder();
    await askFolder(target, 'CREATE TABLE earlier AS SELECT 5 AS value');
    const manifest = { format: 1 as const, createdAt: new Date(0).toISOString(), password: 'p' };
    const cut = await packManifest({ ...manifest, serverVersion: '18.4', platform: thisPlatform });
    const old = await packManifest({ ...manifest, serverVersion: '15.2', platform: thisPlatform });
    const bad: [name: string, content: Buffer, code: string][] = [
      ['cut', (await readFile(backup)).subarray(0, 1_000_000), 'DATABASE_BACKUP_FOREIGN'],
      ['empty', Buffer.alloc(0), 'DATABASE_BACKUP_FOREIGN'],
      ['text', Buffer.from('not a backup'), 'DATABASE_BACKUP_FOREIGN'],
      ['zipped', gzipSync('not a backup'), 'DATABASE_BACKUP_FOREIGN'],
      ['old', old, 'DATABASE_BACKUP_VERSION'],
      ['hollow', cut, 'DATABASE_START_FAILED'],
    ];
    for (const [name, content, code] of bad) {
      const file = join(files, name);
      await writeFile(file, content);
      const restoring = restoreEmbedded({ dataDir: target, file, existing: 'replace' });
      await expect(restoring).rejects.toMatchObject({ code });
      expect((await readdir(target)).sort()).toEqual(['postgres', 'run']);
    }
    expect(await askFolder(target, 'SELECT value FROM earlier')).toEqual([5]);
    await expect(
      restoreEmbedded({ dataDir: target, file: join(files, 'absent'), existing: 'replace' }),
    ).rejects.toThrow('absent cannot be read (ENOENT); name a backup file.');
  });
});
