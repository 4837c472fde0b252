import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { runAsAdmin } from '../helpers/server.ts';
import { answerOf, launch } from '../cli/fourflow.ts';
import { invoiceXml, type Ledger, openLedger } from './ledger.ts';
import { eventually, type Running, startProcess } from './processes.ts';
import { RUNS, runsOf } from './world.ts';

const FIRES = RUNS ?? 5;
const DOWN_MS = RUNS === undefined ? 6_000 : 30_000;
const TAKEOVER_MS = 60_000;
/** Enough that a fault meets a run in the middle. */
const MANY = RUNS === undefined ? 800 : 2_500;
/** Between the slots: longer than a run of nothing, so that none waits and becomes one with the next. */
const SLOT_SECONDS = 2;

jest.setTimeout(240_000 + FIRES * 2_000 * SLOT_SECONDS);

let ledger: Ledger;
let running: Running[];
beforeEach(() => {
  running = [];
});
afterEach(async () => {
  for (const each of running) {
    each.child.kill('SIGCONT');
    await each.stop('SIGKILL');
  }
  await ledger.remove();
});

const start = async (...argv: string[]): Promise<Running> => {
  const process = await startProcess(ledger, ...argv);
  running.push(process);
  return process;
};

describe('fourflow start and worker', () => {
  it('make one run of each slot of two schedulers, never two at once', async () => {
    ledger = await openLedger(['schedule: "*/2 * * * * *"', 'config: { path: ./inbox/ledger }']);
    await Promise.all([start('start'), start('start')]);
    await eventually(
      async () => (await runs('SUCCEEDED')).length >= FIRES,
      FIRES * 2_000 * SLOT_SECONDS + 30_000,
    );
    const codes = await Promise.all(running.map((each) => each.stop()));
    expect(codes).toEqual([0, 0]);
    const [slots] = await ledger.query<{ jobs: number; slots: number; span: number }>(
      `select count(*)::int as jobs, count(distinct slot)::int as slots,
         extract(epoch from max(slot) - min(slot))::int as span
       from (select (data->>'slot')::timestamptz as slot from pgboss.job where state = 'completed') as done`,
    );
    const fired = (await runs('SUCCEEDED')).length;
    expect(fired).toBeGreaterThanOrEqual(FIRES);
    expect(slots).toEqual({ jobs: fired, slots: fired, span: (fired - 1) * SLOT_SECONDS });
    const [overlaps] = await ledger.query<{ count: number }>(
      `select count(*)::int as count from ingest_run a join ingest_run b
       on a.id <> b.id and tstzrange(a.started_at, a.finished_at) && tstzrange(b.started_at, b.finished_at)`,
    );
    expect(overlaps).toEqual({ count: 0 });
  });

  it.each(['SIGKILL', 'SIGSTOP'] as const)(
    'take over within a minute from a worker that meets %s, whose late pages are fenced off',
    async (signal) => {
      ledger = await openLedger(['config: { path: ./inbox/ledger, watch: true }']);
      await ledger.put(0, MANY);
      const victim = await start('worker', '--concurrency', '1');
      await eventually(async () => (await landed()) > 0, 60_000);
      // First, for while another starts, the run might end by itself.
      victim.child.kill(signal);
      const struckAt = performance.now();
      await start('worker');
      await eventually(async () => (await runs('INTERRUPTED')).length > 0, TAKEOVER_MS);
      expect(performance.now() - struckAt).toBeLessThan(TAKEOVER_MS);
      await eventually(async () => (await runs('SUCCEEDED')).length > 0, 60_000);
      const [gone] = await runs('INTERRUPTED');
      expect(gone?.message).toMatch(signal === 'SIGKILL' ? /process that ran it ended/ : /did not answer/);
      const before = await ledger.query('select cursor from stream_state');
      victim.child.kill('SIGCONT');
      await delay(signal === 'SIGSTOP' ? 3_000 : 0);
      expect(await ledger.query('select cursor from stream_state')).toEqual(before);
      expect(await landed()).toBe(MANY);
      await expectHonestRuns();
    },
  );

  it('live through a database that is away, and lose nothing', async () => {
    ledger = await openLedger(['config: { path: ./inbox/ledger, watch: true }']);
    await ledger.put(0, MANY);
    const hub = await start('start');
    await eventually(async () => (await landed()) > 0, 60_000);
    await setDatabase('false');
    await eventually(async () => (await hub.status('ready')) === 503, 10_000);
    const until = performance.now() + DOWN_MS;
    while (performance.now() < until) expect(await hub.status('live')).toBe(200);
    await setDatabase('true');
    await eventually(async () => (await hub.status('ready')) === 200, 30_000);
    await eventually(async () => (await landed()) === MANY, 60_000);
    await eventually(async () => (await runs('RUNNING')).length === 0, 30_000);
    await expectHonestRuns();
    expect(hub.child.exitCode).toBeNull();
  });

  it('end within ten seconds of SIGTERM in the middle of a run, and go on where they were', async () => {
    ledger = await openLedger(['config: { path: ./inbox/ledger, watch: true }']);
    await ledger.put(0, MANY);
    const first = await start('start');
    await eventually(async () => (await landed()) > 0, 60_000);
    const toldAt = performance.now();
    expect(await first.stop()).toBe(0);
    expect(performance.now() - toldAt).toBeLessThan(10_000);
    expect(await runs('RUNNING')).toEqual([]);
    await start('start');
    await eventually(async () => (await landed()) === MANY, 60_000);
    await expectHonestRuns();
  });

  it('read a file soon after it arrives, and leave one alone that is still being written', async () => {
    ledger = await openLedger(['config: { path: ./inbox/ledger, watch: true }']);
    await start('start');
    await eventually(async () => (await runs('SUCCEEDED')).length > 0, 30_000);
    const xml = invoiceXml('SLOW');
    const file = join(ledger.inbox, 'slow.xml');
    await writeFile(file, xml.slice(0, 400));
    for (let at = 400; at < xml.length; at += 200) {
      await delay(500);
      await appendFile(file, xml.slice(at, at + 200));
    }
    await ledger.put(1, 2);
    const tookMs = await eventually(async () => (await landed()) === 2, 15_000);
    expect(tookMs).toBeLessThan(10_000);
    expect(await ledger.query(`select from raw_record where status <> 'MAPPED'`)).toEqual([]);
  });
});

describe('fourflow sync', () => {
  it('leaves a file that is still being written for the next run, and says so', async () => {
    ledger = await openLedger(['config: { path: ./inbox/ledger }']);
    await ledger.put(0, 1);
    const file = join(ledger.inbox, 'growing.xml');
    await writeFile(file, invoiceXml('GROWING').slice(0, 300));
    const child = await launch(ledger, 'sync');
    const answered = answerOf(child);
    while (child.exitCode === null) {
      await appendFile(file, ' ');
      await delay(100);
    }
    const { code, stderr } = await answered;
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining('growing.xml is still being written; the next run reads it.'),
    ]);
    expect(await landed()).toBe(1);
    await writeFile(file, invoiceXml('GROWING'));
    expect((await answerOf(await launch(ledger, 'sync'))).code).toBe(0);
    expect(await ledger.query('select key, status from raw_record order by key')).toHaveLength(2);
    expect(await ledger.query(`select from raw_record where status <> 'MAPPED'`)).toEqual([]);
  });
});

async function landed(): Promise<number> {
  const [found] = await ledger.query<{ count: number }>('select count(*)::int as count from raw_record');
  return found?.count ?? 0;
}

async function runs(outcome: string): Promise<{ message: string | null }[]> {
  return (await runsOf(ledger.database.admin)).filter((run) => run.outcome === outcome);
}

/** Each run's figures add up, and together they are the records that are there: each once. */
async function expectHonestRuns(): Promise<void> {
  const all = await runsOf(ledger.database.admin);
  expect(all.filter((run) => run.read !== run.accepted + run.unchanged + run.quarantined)).toEqual([]);
  expect(all.reduce((sum, run) => sum + run.accepted + run.quarantined, 0)).toBe(await landed());
}

/** Closes the database to everybody, or opens it again. */
async function setDatabase(isOpen: 'true' | 'false'): Promise<void> {
  const { database, ...server } = ledger.database.admin;
  await runAsAdmin(server, `alter database ${database} allow_connections ${isOpen}`);
  await runAsAdmin(
    server,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}' and '${isOpen}' = 'false'`,
  );
}
