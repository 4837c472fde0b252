import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { createDemoHub, type DemoHub } from './demoHub.ts';
import { ask, fourflow } from './fourflow.ts';

let hub: DemoHub;
beforeAll(async () => {
  hub = await createDemoHub();
  await ask(hub, 'sync', 'oem-erp');
}, 120_000);
afterAll(() => hub.close());

describe('fourflow connection', () => {
  it('lists what is connected, with health and last run', async () => {
    const rows = await ask<{ name: string }[]>(hub, 'connection', 'list');
    const found = new Map(rows.map((row) => [row.name, row]));
    expect(found.get('oem-erp')).toMatchObject({ connector: 'ubl', health: 'HEALTHY', lastRun: 'SUCCEEDED' });
    expect(found.get('oem-bank')).toMatchObject({ connector: 'iso20022', health: 'UNKNOWN', lastRun: null });
  });

  it('checks whether a source is reachable', async () => {
    expect(await ask(hub, 'connection', 'check', 'oem-bank')).toEqual({
      connection: 'oem-bank',
      state: 'HEALTHY',
      message: expect.stringContaining(join(hub.folder, 'inbox/oem-bank')),
      streams: [{ stream: 'entries', message: expect.stringMatching(/^\d+ files of /) }],
    });
  });

  it('shows how far it is read, and reads again from where it is told', async () => {
    const [state] = await ask<{ cursor: string }[]>(hub, 'connection', 'state', 'oem-erp');
    expect(state).toMatchObject({ stream: 'documents', cursor: expect.stringContaining('"after"') });
    await ask(hub, 'connection', 'rewind', 'oem-erp', '--to', 'beginning');
    expect(await ask(hub, 'connection', 'state', 'oem-erp')).toEqual([
      expect.objectContaining({ cursor: null }),
    ]);
    const [row] = await ask<{ read: number; unchanged: number }[]>(hub, 'sync', 'oem-erp');
    expect(row?.read).toBeGreaterThan(0);
    expect(row?.unchanged).toBe(row?.read);
    expect(await ask(hub, 'connection', 'state', 'oem-erp')).toMatchObject([{ cursor: state?.cursor }]);
  });

  it('refuses a cursor that the connector does not understand, and stays where it was', async () => {
    const before = await ask(hub, 'connection', 'state', 'oem-erp');
    const { code, stderr } = await fourflow(hub, 'connection', 'rewind', 'oem-erp', '--to', 'yesterday');
    expect(code).toBe(1);
    expect(stderr).toContain('fourflow: the cursor of a folder must look like');
    expect(await ask(hub, 'connection', 'state', 'oem-erp')).toEqual(before);
  });

  it('names what is unknown', async () => {
    const stderr = 'fourflow: there is no connection nope; fourflow connection list shows them.\n';
    const words = [['check'], ['state'], ['rewind', '--to', 'beginning']];
    const answers = await Promise.all(words.map((word) => fourflow(hub, 'connection', ...word, 'nope')));
    expect(answers).toEqual(words.map(() => ({ code: 1, stdout: '', stderr })));
  });
});
