import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { generateDemo } from '../../src/demo/generateDemo.ts';
import { temporaryFolder } from './demoHub.ts';
import { ask, fourflow, type Place } from './fourflow.ts';
import { startHub } from './startHub.ts';

interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly message: string;
}

let hub: Place;
beforeAll(async () => {
  const folder = await temporaryFolder();
  await generateDemo({ outDir: folder, enterprises: 10, invoices: 5, seed: 7 });
  hub = { folder };
  await ask(hub, 'sync');
}, 120_000);
afterAll(() => rm(hub.folder, { recursive: true, force: true }));

describe('fourflow doctor', () => {
  it('finds a hub in order', async () => {
    const findings = await ask<Finding[]>(hub, 'doctor');
    expect(findings.map(({ check, ok }) => [check, ok])).toEqual([
      ...['configuration', 'database', 'clock', 'disk'].map((check) => [check, true]),
      ...findings.filter(({ check }) => check.startsWith('connection ')).map(({ check }) => [check, true]),
      ['schedules', true],
      ['quarantine', true],
    ]);
    expect(findings[1]?.message).toMatch(
      /^embedded, PostgreSQL \d+\.\d+, \d+ migrations applied, none pending$/,
    );
  });

  it('tells what is wrong with the configuration, and ends with 1', async () => {
    await writeFile(join(hub.folder, 'wrong.yaml'), 'timeZone: Nowhere\n');
    const { code, stdout } = await fourflow(hub, 'doctor', '--config', 'wrong.yaml', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        check: 'configuration',
        ok: false,
        message:
          'the configuration has 1 problem:\n  wrong.yaml:1: timeZone: must be a time zone of the IANA database such as Europe/Berlin',
      },
    ]);
  });
});

describe('fourflow backup and restore', () => {
  it('brings everything back after the data folder is lost', async () => {
    const file = join(hub.folder, 'hub.backup');
    const before = await state(hub);
    expect(await ask(hub, 'backup', file)).toEqual({ file });
    const { code, stderr } = await fourflow(hub, 'restore', file);
    expect([code, stderr]).toEqual([
      1,
      `fourflow: ${join(hub.folder, '.fourflow')} holds a database already; restore into an empty folder with --data DIR, or over this one with --replace.\n`,
    ]);
    await rm(join(hub.folder, '.fourflow'), { recursive: true });
    expect(await ask(hub, 'restore', file)).toEqual({ file, dataDir: join(hub.folder, '.fourflow') });
    expect(await state(hub)).toEqual(before);
    const again = await ask<{ read: number }[]>(hub, 'sync');
    expect(again.map(({ read }) => read)).toEqual(again.map(() => 0));
  });
});

describe('fourflow start', () => {
  it('serves alone on its folder, and lets commands attach beside it', async () => {
    const running = await startHub(hub, '--port', '0');
    try {
      const ready = await fetch(`${running.url}/health/ready`);
      expect(ready.status).toBe(200);
      const second = await fourflow(hub, 'start', '--port', '0');
      expect([second.code, second.stdout]).toEqual([1, '']);
      expect(second.stderr).toBe(
        `fourflow: Data folder ${join(hub.folder, '.fourflow')}: a hub is already running on it (process ${String(running.pid)}). Stop that hub first, or start this one on a folder of its own with --data DIR.\n`,
      );
      const beside = [['sync'], ['quarantine', 'list'], ['key', 'create', '--role', 'ADMIN'], ['doctor']];
      for (const words of beside) expect((await fourflow(hub, ...words)).code).toBe(0);
      await ask(hub, 'backup', join(hub.folder, 'beside.backup'));
    } finally {
      expect(await running.stop()).toEqual({ code: 0, isPrompt: true });
    }
  });

  it('says that a port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { code, stderr } = await fourflow(hub, 'start', '--port', String(port));
    server.close();
    expect([code, stderr]).toEqual([
      1,
      `fourflow: port ${String(port)} of 127.0.0.1 is taken by another program; end it, or choose another with --port.\n`,
    ]);
  });
});

describe('fourflow start --demo', () => {
  it('ends in order while it loads, and takes up what is there at the next start', async () => {
    const folder = await temporaryFolder();
    try {
      const first = await startHub({ folder }, '--demo', '--port', '0');
      expect(first.key).toMatch(/^ff_/);
      expect(await first.stop()).toEqual({ code: 0, isPrompt: true });
      const second = await startHub({ folder }, '--demo', '--port', '0');
      expect(second.key).toBe(first.key);
      const answer = await fetch(`${second.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${String(second.key)}` },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
      expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
      expect(await second.stop()).toEqual({ code: 0, isPrompt: true });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

/** What an operator sees of the hub's rows, ids included. */
async function state(place: Place): Promise<unknown> {
  return Promise.all([
    ask(place, 'connection', 'list'),
    ask(place, 'quarantine', 'list'),
    ask(place, 'connection', 'state', 'oem-erp'),
  ]);
}
