import { execFile } from 'node:child_process';
import { chown, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { fourflow } from '../cli/fourflow.ts';
import { runAsAdmin } from '../helpers/server.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { recordCount, runsOf } from './world.ts';

jest.setTimeout(180_000);

const run = promisify(execFile);
const INVOICES = 250;
/** What PostgreSQL may still write before the disk is full; the invoices need more. */
const LEFT_BYTES = 60_000;
/** As root PostgreSQL runs as nobody. */
const NOBODY = 65_534;

/** A disk of a few megabytes; undefined where this user may mount none. */
const mountDisk = async (): Promise<string | undefined> => {
  const folder = await mkdtemp(join(tmpdir(), 'fourflow-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder]);
    await chown(folder, NOBODY, NOBODY);
    return folder;
  } catch {
    await rm(folder, { recursive: true, force: true });
    return undefined;
  }
};
const disk = await mountDisk();

/** Without the right to mount there is no small disk to fill: skipped. */
(disk === undefined ? describe.skip : describe)('fourflow sync, with a full disk under the records', () => {
  const folder = disk ?? '';
  const tablespace = `small_${String(process.pid)}`;
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await openLedger();
    const { database, ...server } = ledger.database.admin;
    await runAsAdmin(server, `create tablespace ${tablespace} location '${folder}'`);
    await ledger.query(`alter table raw_record set tablespace ${tablespace}`);
    expect(database).toMatch(/^test_/);
    await ledger.put(0, INVOICES);
  });
  afterAll(async () => {
    const { database: _database, ...server } = ledger.database.admin;
    await ledger.remove();
    await runAsAdmin(server, `drop tablespace ${tablespace}`);
    await run('umount', [folder]);
    await rm(folder, { recursive: true, force: true });
  });

  it('fails with the reason and keeps what landed with its cursor; with room again it goes on and has all once', async () => {
    const filler = join(folder, 'filler');
    const { bavail, bsize } = await statfs(folder);
    await writeFile(filler, Buffer.alloc(Math.max(0, bavail * bsize - LEFT_BYTES), 1));
    const full = await fourflow(ledger, 'sync', '--json');
    expect(full.code).toBe(1);
    expect(full.stderr).toMatch(/No space left on device|could not extend file/);
    const [failed] = await runsOf(ledger.database.admin);
    expect(failed).toMatchObject({ outcome: 'FAILED', message: expect.stringMatching(/space|extend/) });
    const before = await recordCount(ledger.database.admin);
    expect(before).toBeLessThan(INVOICES);
    expect(before).toBe((failed?.accepted ?? 0) + (failed?.quarantined ?? 0));

    await rm(filler);
    const again = await fourflow(ledger, 'sync', '--json');
    expect([again.code, again.stderr]).toEqual([0, '']);
    expect(await recordCount(ledger.database.admin)).toBe(INVOICES);
    expect(await ledger.query('select count(*)::int as count from trade_document')).toEqual([
      { count: INVOICES },
    ]);
    const runs = await runsOf(ledger.database.admin);
    expect(runs.filter((each) => each.read !== each.accepted + each.unchanged + each.quarantined)).toEqual(
      [],
    );
    expect(runs.reduce((sum, each) => sum + each.accepted + each.quarantined, 0)).toBe(INVOICES);
  });
});
