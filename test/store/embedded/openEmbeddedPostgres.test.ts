import { afterAll, describe, expect, it } from '@jest/globals';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openEmbeddedPostgres } from '../../../src/store/embedded/openEmbeddedPostgres.ts';
import { ask, isAlive, makeDataFolder, processesOf, removeDataFolders, until } from './dataFolders.ts';
import { startUser } from './startUser.ts';

afterAll(removeDataFolders);

function open(dataDir: string, role: 'hub' | 'command') {
  return openEmbeddedPostgres({ dataDir, role, durability: 'none' });
}

describe('openEmbeddedPostgres', () => {
  it('keeps the data over a restart and stops with its only user', async () => {
    const dataDir = await makeDataFolder();
    const first = await open(dataDir, 'hub');
    await ask(first, 'CREATE TABLE kept AS SELECT 42 AS value');
    const { supervisor, server } = await processesOf(dataDir);
    await first.release();
    expect(isAlive(server)).toBe(false);
    await until(async () => !isAlive(supervisor), 'the supervisor ends');

    const second = await open(dataDir, 'hub');
    expect(await ask(second, 'SELECT value FROM kept')).toEqual([42]);
    expect(second.port).toBe(first.port);
    await second.release();
  });

  it('demands the password, listens on loopback alone and syncs by default', async () => {
    const dataDir = await makeDataFolder();
    const database = await openEmbeddedPostgres({ dataDir, role: 'command' });
    await expect(ask({ ...database, port: database.port, password: 'wrong' }, 'SELECT 1')).rejects.toThrow(
      'password authentication failed for user "postgres"',
    );
    const setting = async (name: string) => (await ask(database, `SHOW ${name}`))[0];
    expect(await setting('listen_addresses')).toBe('127.0.0.1');
    expect(await setting('unix_socket_directories')).toBe('');
    expect(await setting('fsync')).toBe('on');
    expect(await setting('data_checksums')).toBe('on');
    expect(await setting('server_encoding')).toBe('UTF8');
    expect((await stat(join(dataDir, 'postgres', 'password'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, 'run'))).mode & 0o777).toBe(0o700);
    await database.release();
  });

  it('gives two who open at once the same server, which stops with the later one', async () => {
    const dataDir = await makeDataFolder();
    const [here, there] = await Promise.all([open(dataDir, 'hub'), startUser(dataDir, 'command')]);
    expect(there.said.port).toBe(here.port);
    const { server } = await processesOf(dataDir);
    await here.release();
    expect(isAlive(server)).toBe(true);
    expect(await ask(there.said, 'SELECT 1')).toEqual([1]);
    await there.release();
    expect(isAlive(server)).toBe(false);
  });

  it('gives ten who open at once one server', async () => {
    const dataDir = await makeDataFolder();
    const opened = await Promise.all(Array.from({ length: 10 }, () => open(dataDir, 'command')));
    expect(new Set(opened.map(({ port }) => port)).size).toBe(1);
    await Promise.all(opened.map((database) => database.release()));
    const log = await readFile(join(dataDir, 'run', 'postgres.log'), 'utf8');
    expect(log.match(/starting PostgreSQL/g)).toHaveLength(1);
  });

  it('refuses a second hub on a folder, naming the first, and lets commands in', async () => {
    const dataDir = await makeDataFolder();
    const hub = await startUser(dataDir, 'hub');
    await expect(open(dataDir, 'hub')).rejects.toMatchObject({
      name: 'ConfigError',
      code: 'DATABASE_HUB_RUNNING',
      message:
        `Data folder ${dataDir}: a hub is already running on it (process ${hub.pid}). ` +
        'Stop that hub first, or start this one on a folder of its own with --data DIR.',
    });
    const command = await open(dataDir, 'command');
    expect(await ask(command, 'SELECT 1')).toEqual([1]);
    await command.release();
    await hub.release();
    const next = await open(dataDir, 'hub');
    await next.release();
  });

  it('serves two folders at once, each its own data', async () => {
    const [left, right] = await Promise.all([makeDataFolder(), makeDataFolder()]);
    const [one, other] = await Promise.all([open(left, 'hub'), open(right, 'hub')]);
    await ask(one, `CREATE TABLE side AS SELECT 'left' AS name`);
    await ask(other, `CREATE TABLE side AS SELECT 'right' AS name`);
    expect(await ask(one, 'SELECT name FROM side')).toEqual(['left']);
    expect(await ask(other, 'SELECT name FROM side')).toEqual(['right']);
    await Promise.all([one.release(), other.release()]);
  });
});
