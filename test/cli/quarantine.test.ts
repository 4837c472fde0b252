import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDemoHub, type DemoHub } from './demoHub.ts';
import { ask, fourflow } from './fourflow.ts';

interface Listed {
  readonly id: string;
  readonly connection: string;
  readonly position: { readonly file: string };
  readonly code: string;
  readonly message: string;
}

let hub: DemoHub;
let listed: Listed[];
let poison: Listed;
beforeAll(async () => {
  hub = await createDemoHub();
  await ask(hub, 'sync');
  listed = await ask<Listed[]>(hub, 'quarantine', 'list');
  const found = listed.find(({ code }) => code === 'ISO20022_AMOUNT_INVALID');
  if (!found) throw new Error('the world has nothing to quarantine');
  poison = found;
}, 120_000);
afterAll(() => hub.close());

describe('fourflow quarantine', () => {
  it('lists records with their place and reason, of one connection when asked', async () => {
    expect(await ask(hub, 'quarantine', 'list', '--connection', poison.connection)).toEqual([poison]);
    expect(poison).toMatchObject({
      connection: expect.stringMatching(/-bank$/),
      message: expect.stringContaining('but got "1,234.50"'),
    });
    const { stdout } = await fourflow(hub, 'quarantine', 'list');
    const heading = stdout.split('\n')[0]?.split(/ +/);
    expect(heading).toEqual(['id', 'connection', 'position', 'message']);
    expect(stdout).toMatch(new RegExp(`${poison.connection} +${poison.position.file}:\\d+ `));
  });

  it('shows one with the beginning of what came', async () => {
    const shown = await ask<Record<string, unknown>>(hub, 'quarantine', 'show', poison.id);
    expect(shown).toMatchObject({ ...poison, status: 'QUARANTINED', discardReason: null });
    expect(shown['excerpt']).toContain('1,234.50');
    const { stdout } = await fourflow(hub, 'quarantine', 'show', poison.id);
    expect(stdout).toMatch(/^id +\S+\nconnection +\S+-bank\n/);
  });

  it("replays with today's connector: what cannot be taken stays", async () => {
    expect(await ask(hub, 'quarantine', 'replay', poison.id)).toEqual({ mapped: 0, quarantined: 1 });
    expect(await ask(hub, 'quarantine', 'replay')).toEqual({ mapped: 0, quarantined: listed.length });
  });

  it('gives up a record for a reason, and keeps it', async () => {
    const [other] = listed.filter(({ id }) => id !== poison.id);
    expect(await ask(hub, 'quarantine', 'discard', other!.id, '--reason', 'sent by mistake')).toEqual({
      id: other!.id,
      outcome: 'discarded',
    });
    expect(await ask(hub, 'quarantine', 'show', other!.id)).toMatchObject({
      status: 'DISCARDED',
      discardReason: 'sent by mistake',
    });
  });

  it('lists a record no longer once its mended file is taken, and keeps it', async () => {
    const file = join(hub.folder, 'inbox', poison.connection, poison.position.file);
    await writeFile(file, (await readFile(file, 'utf8')).replace('1,234.50', '1234.50'));
    const counts = { read: 1, accepted: 1, unchanged: 0, quarantined: 0 };
    expect(await ask(hub, 'sync', poison.connection)).toEqual([expect.objectContaining(counts)]);
    expect(await ask(hub, 'quarantine', 'list', '--connection', poison.connection)).toEqual([]);
    expect(await ask(hub, 'quarantine', 'show', poison.id)).toMatchObject({ status: 'SUPERSEDED' });
  });

  it.each([
    ['show', 'nothing'],
    ['replay', 'nothing'],
    ['discard', 'nothing', '--reason', 'x'],
  ])('refuses to %s what is not there', async (...words) => {
    expect(await fourflow(hub, 'quarantine', ...words)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'fourflow: there is no quarantined record nothing; fourflow quarantine list shows them.\n',
    });
  });

  it('refuses a connection that there is not', async () => {
    const { code, stderr } = await fourflow(hub, 'quarantine', 'replay', '--connection', 'nope');
    expect([code, stderr]).toEqual([
      1,
      'fourflow: there is no connection nope; fourflow connection list shows them.\n',
    ]);
  });
});
