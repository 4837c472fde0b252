import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdir, readFile, readdir, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openEmbeddedPostgres } from '../../../src/store/embedded/openEmbeddedPostgres.ts';
import type { Durability } from '../../../src/store/embedded/serverSettings.ts';
import { ask, isAlive, makeDataFolder, processesOf, removeDataFolders, until } from './dataFolders.ts';
import { startUser } from './startUser.ts';

afterAll(removeDataFolders);

/** `full` where a test ends the server without warning: what was committed must have left its memory. */
function open(dataDir: string, durability: Durability = 'none') {
  return openEmbeddedPostgres({ dataDir, role: 'hub', durability });
}

async function kill(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  await until(async () => !isAlive(pid), `process ${pid} is gone`);
}

describe('openEmbeddedPostgres after a kill -9', () => {
  it('of the only user: stops the server soon after, cleanly', async () => {
    const dataDir = await makeDataFolder();
    const user = await startUser(dataDir, 'hub');
    await ask(user.said, 'CREATE TABLE kept AS SELECT 1 AS value');
    const { supervisor, server } = await processesOf(dataDir);
    await user.kill();
    await until(async () => !isAlive(server) && !isAlive(supervisor), 'server and supervisor end');
    expect(await readFile(join(dataDir, 'run', 'postgres.log'), 'utf8')).toContain(
      'database system is shut down',
    );

    const next = await open(dataDir);
    expect(await ask(next, 'SELECT value FROM kept')).toEqual([1]);
    await next.release();
  });

  it('of user and supervisor: takes over the server that was left running', async () => {
    const dataDir = await makeDataFolder();
    const user = await startUser(dataDir, 'hub');
    await ask(user.said, 'CREATE TABLE kept AS SELECT 2 AS value');
    const { supervisor, server } = await processesOf(dataDir);
    await Promise.all([kill(supervisor), user.kill()]);
    expect(isAlive(server)).toBe(true);

    const next = await open(dataDir);
    expect((await processesOf(dataDir)).server).toBe(server);
    expect(await ask(next, 'SELECT value FROM kept')).toEqual([2]);
    await next.release();
    expect(isAlive(server)).toBe(false);
  });

  it('of everything: recovers what was committed', async () => {
    const dataDir = await makeDataFolder();
    const user = await startUser(dataDir, 'hub', { durability: 'full' });
    await ask(user.said, 'CREATE TABLE kept AS SELECT generate_series(1, 1000) AS value');
    const { supervisor, server } = await processesOf(dataDir);
    // The supervisor first, or it would start the server again.
    await Promise.all([kill(supervisor), user.kill()]);
    await kill(server);

    const next = await open(dataDir);
    expect(await ask(next, 'SELECT count(*)::int FROM kept')).toEqual([1000]);
    await next.release();
  });

  it('of the supervisor alone: the user keeps its server under a new one', async () => {
    const dataDir = await makeDataFolder();
    const heard: string[] = [];
    const hub = await openEmbeddedPostgres({
      dataDir,
      role: 'hub',
      durability: 'none',
      log: (message) => heard.push(message),
    });
    const before = await processesOf(dataDir);
    await kill(before.supervisor);
    await until(
      async () => (await processesOf(dataDir)).supervisor !== before.supervisor,
      'a new one is elected',
    );
    const rival = await startUser(dataDir, 'hub');
    expect(rival.said).toMatchObject({ code: 'DATABASE_HUB_RUNNING' });
    expect(heard).toEqual([
      `The supervisor of the embedded database in ${dataDir} has ended; attaching again.`,
    ]);
    expect((await processesOf(dataDir)).server).toBe(before.server);
    await hub.release();
    expect(isAlive(before.server)).toBe(false);
  });

  it('of the server alone: the supervisor starts it again on the same port', async () => {
    const dataDir = await makeDataFolder();
    const hub = await open(dataDir, 'full');
    await ask(hub, 'CREATE TABLE kept AS SELECT 3 AS value');
    const { server } = await processesOf(dataDir);
    await kill(server);
    const { port } = hub;
    await until(
      () =>
        ask(hub, 'SELECT 1').then(
          () => true,
          () => false,
        ),
      'it serves again',
    );
    expect(await ask(hub, 'SELECT value FROM kept')).toEqual([3]);
    expect(hub.port).toBe(port);
    await hub.release();
  });
});

describe('openEmbeddedPostgres on what an earlier life left', () => {
  it("starts over a lock whose number is another program's by now", async () => {
    const dataDir = await makeDataFolder();
    await (await open(dataDir)).release();
    const bystander = await startUser(await makeDataFolder(), 'command');
    const lock = join(dataDir, 'postgres', 'pgdata', 'postmaster.pid');
    await writeFile(lock, `${bystander.pid}\n/elsewhere\n1\n5432\n\n127.0.0.1\n  1 1\nready   \n`);
    const next = await open(dataDir);
    expect(await ask(next, 'SELECT 1')).toEqual([1]);
    await Promise.all([next.release(), bystander.release()]);
  });

  it('starts where the supervisor was killed while it made the data folder', async () => {
    const dataDir = await makeDataFolder();
    const opening = open(dataDir).catch((error: unknown) => error);
    const isMaking = async () =>
      (await readdir(dataDir)).some((name) => name.startsWith('postgres.creating-'));
    await until(isMaking, 'initdb has begun');
    await kill((await processesOf(dataDir)).supervisor);
    // The user is not told of it: its line broke, and it tries again.
    const opened = await opening;
    expect(opened).toMatchObject({ host: '127.0.0.1' });
    await (opened as Awaited<ReturnType<typeof open>>).release();
  });

  it('refuses a folder whose supervisor beats in another container, and takes it once the beat has stopped', async () => {
    const dataDir = await makeDataFolder();
    const generation = join(dataDir, 'run', '7');
    await mkdir(generation, { recursive: true });
    const address = { pid: process.pid, port: 9, token: 't', answer: 'a', place: 'another container' };
    await writeFile(join(generation, 'address.json'), JSON.stringify(address));
    await writeFile(join(generation, 'heartbeat'), '');
    const beating = setInterval(
      () => void utimes(join(generation, 'heartbeat'), new Date(), new Date()),
      500,
    );
    const refused = await open(dataDir).catch((error: unknown) => error);
    clearInterval(beating);
    expect(refused).toMatchObject({
      name: 'ConfigError',
      code: 'DATABASE_IN_USE_ELSEWHERE',
      message:
        `Data folder ${dataDir}: a hub in another container or on another machine is using it; ` +
        'stop that hub first, give this one its own --data folder, or share an external database by DATABASE_URL.',
    });
    const opened = await open(dataDir);
    expect(await ask(opened, 'SELECT 1')).toEqual([1]);
    await opened.release();
  });

  it('explains why a server does not start, with the words of PostgreSQL, and starts it once that is mended', async () => {
    const dataDir = await makeDataFolder();
    await (await open(dataDir)).release();
    const control = join(dataDir, 'postgres', 'pgdata', 'global', 'pg_control');
    await rename(control, `${control}.away`);
    await expect(open(dataDir)).rejects.toMatchObject({
      name: 'FatalError',
      code: 'DATABASE_START_FAILED',
      message: expect.stringContaining('could not find the database system'),
    });
    await rename(`${control}.away`, control);
    const mended = await open(dataDir);
    expect(await ask(mended, 'SELECT 1')).toEqual([1]);
    await mended.release();
  });
});
