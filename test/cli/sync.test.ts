import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDemoHub, type DemoHub } from './demoHub.ts';
import { ask, fourflow } from './fourflow.ts';

interface Row {
  readonly connection: string;
  readonly outcome: string;
  readonly read: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly quarantined: number;
  readonly durationMs: number;
}

interface Truth {
  readonly connections: readonly {
    readonly name: string;
    readonly records: number;
    readonly duplicates: readonly { readonly records: number }[];
    readonly quarantined: readonly unknown[];
  }[];
}

const KEYS = ['connection', 'outcome', 'read', 'accepted', 'unchanged', 'quarantined', 'durationMs'];

let hub: DemoHub;
let truth: Truth;
let first: Row[];
beforeAll(async () => {
  hub = await createDemoHub();
  truth = JSON.parse(await readFile(join(hub.folder, 'truth.json'), 'utf8')) as Truth;
  first = await ask<Row[]>(hub, 'sync');
}, 120_000);
afterAll(() => hub.close());

describe('fourflow sync', () => {
  it('sums each connection up in the words that programs read, and ends well though records are quarantined', () => {
    expect(first.map((row) => Object.keys(row))).toEqual(first.map(() => KEYS));
    expect(
      first.map(({ connection, outcome, durationMs: _, ...counts }) => [connection, outcome, counts]),
    ).toEqual(
      truth.connections.map(({ name, records, duplicates, ...bad }) => {
        const unchanged = duplicates.reduce((sum, copy) => sum + copy.records, 0);
        const quarantined = bad.quarantined.length;
        const accepted = records - unchanged - quarantined;
        return [name, 'SUCCEEDED', { read: records, accepted, unchanged, quarantined }];
      }),
    );
    expect(first.reduce((sum, row) => sum + row.quarantined, 0)).toBeGreaterThan(0);
  });

  it('reads nothing twice, and with --full finds everything unchanged', async () => {
    const again = await ask<Row[]>(hub, 'sync');
    expect(again.map(({ read }) => read)).toEqual(first.map(() => 0));
    const full = await ask<Row[]>(hub, 'sync', '--full');
    expect(
      full.map(({ read, accepted, unchanged, quarantined }) => [read, accepted, unchanged, quarantined]),
    ).toEqual(first.map(({ read }) => [read, 0, read, 0]));
  });

  it('names the connections that there are when one is unknown', async () => {
    const names = first.map(({ connection }) => connection).join(', ');
    expect(await fourflow(hub, 'sync', 'nope', 'oem-erp', 'neither')).toEqual({
      code: 1,
      stdout: '',
      stderr: `fourflow: there is no connection nope, neither; hub.yaml has ${names}.\n`,
    });
  });

  it('runs the other connections when one fails, and then ends with 1 and the reason', async () => {
    const config = await readFile(join(hub.folder, 'hub.yaml'), 'utf8');
    await writeFile(join(hub.folder, 'broken.yaml'), config.replace('./inbox/oem-erp', './inbox/away'));
    const { code, stdout, stderr } = await fourflow(
      hub,
      ...['sync', 'oem-erp', 'oem-bank', '--config', 'broken.yaml', '--json'],
    );
    const rows = JSON.parse(stdout) as Row[];
    expect(rows.map(({ connection, outcome }) => [connection, outcome])).toEqual([
      ['oem-erp', 'FAILED'],
      ['oem-bank', 'SUCCEEDED'],
    ]);
    const away = join(hub.folder, 'inbox/away');
    expect(JSON.parse(stderr)).toEqual({
      error: {
        code: 'RUN_FAILED',
        message: `oem-erp: ${away} does not exist; create it, mount it, or correct "path" in the connection's config.`,
      },
    });
    expect(code).toBe(1);
  });

  it('keeps no cursor that the connector refuses', async () => {
    const refused = await fourflow(hub, 'sync', 'oem-erp', '--from', 'yesterday');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('fourflow: oem-erp: the cursor of a folder must look like');
    expect(await ask<Row[]>(hub, 'sync', 'oem-erp')).toEqual([
      expect.objectContaining({ outcome: 'SUCCEEDED', read: 0 }),
    ]);
  });

  it('takes a cursor for one connection only, and not together with --full', async () => {
    expect(await fourflow(hub, 'sync', '--from', 'x')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'fourflow: a cursor belongs to one connection; name it: fourflow sync NAME --from CURSOR.\n',
    });
    expect((await fourflow(hub, 'sync', 'oem-erp', '--full', '--from', 'x')).stderr).toBe(
      "fourflow: option '--from <cursor>' cannot be used with option '--full'; fourflow COMMAND --help tells more.\n",
    );
  });
});
