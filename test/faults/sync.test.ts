import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import { type Answer, answerOf, ask, type Command, launch } from '../cli/fourflow.ts';
import {
  createWorld,
  deliverTwiceShuffled,
  type EmptyHub,
  openHub,
  queryAll,
  randomFrom,
  recordCount,
  RUNS,
  runsOf,
  type World,
} from './world.ts';
import { graphOf } from './graph.ts';

const KILLS = RUNS ?? 2;
/** Kills of one load; then it is let through, so that later kills do not only meet what is done. */
const KILLS_A_LOAD = 3;
/** A kill that comes when all is done is none, and the next load is tried. */
const MOST_LOADS = 3 * KILLS;
const STOP_MS = 10_000;

jest.setTimeout(120_000 + KILLS * 40_000);

let world: World;
beforeAll(async () => {
  world = await createWorld(11);
});
afterAll(() => world.remove());

describe('fourflow sync', () => {
  it('loses nothing and doubles nothing when it is killed at random moments', async () => {
    const seed = Date.now() % 100_000;
    const random = randomFrom(seed);
    let struck = 0;
    for (let load = 0; struck < KILLS && load < MOST_LOADS; load++) {
      await withHub(world.folder, async (hub) => {
        for (let kill = 0; kill < KILLS_A_LOAD && struck < KILLS; kill++) {
          const step = Math.floor(random() * world.steps);
          if (!(await killAfter(hub, step, random() * world.stepMs))) break;
          struck += 1;
        }
        await ask(hub, 'sync');
        expect({ seed, graph: await graphOf(hub.database.admin) }).toEqual({ seed, graph: world.graph });
        await expectHonestRuns(hub);
      });
    }
    expect(struck).toBe(KILLS);
  });

  it('makes the same graph of files that come twice, in another order and under other names', async () => {
    const folder = await deliverTwiceShuffled(world.folder, randomFrom(5));
    try {
      await withHub(folder, async (hub) => {
        const rows = await ask<{ read: number; unchanged: number }[]>(hub, 'sync');
        const sum = (key: 'read' | 'unchanged'): number => rows.reduce((total, row) => total + row[key], 0);
        expect(sum('unchanged')).toBeGreaterThanOrEqual(sum('read') / 2);
        expect(await graphOf(hub.database.admin)).toEqual(world.graph);
        await expectHonestRuns(hub);
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('quarantines one broken file among many, and has the same graph once it is mended', async () => {
    const file = await anInvoice(world.folder);
    const sound = await readFile(file, 'utf8');
    await withHub(world.folder, async (hub) => {
      try {
        await writeFile(file, sound.replace(/<cbc:PayableAmount(.*?)>/, '<cbc:PayableAmount$1>poison '));
        const before = await quarantinedBySync(hub);
        expect(await quarantineOf(hub)).toHaveLength(before);
        await writeFile(file, sound);
        expect(await quarantinedBySync(hub)).toBe(0);
        // The mended one is no longer listed, and kept.
        expect(await quarantineOf(hub)).toHaveLength(before - 1);
        const { raw_record: records, ...graph } = await graphOf(hub.database.admin);
        const { raw_record: soundRecords, ...soundGraph } = world.graph;
        expect(graph).toEqual(soundGraph);
        expect(records?.rows).toBe((soundRecords?.rows ?? 0) + 1);
      } finally {
        await writeFile(file, sound);
      }
    });
  });

  it('ends with a reason when the database drops all its sessions, and goes on at the next', async () => {
    await withHub(world.folder, async (hub) => {
      const child = await launch(hub, 'sync');
      const answered = answerOf(child);
      await firstPage(child);
      for (let stroke = 0; stroke < 3; stroke++) await terminateSessions(hub);
      const { code, stderr } = await answered;
      // It may have survived; where it has not, it says why, and no fault of Node's own ended it.
      expect([0, 1]).toContain(code);
      if (code === 1) expect(stderr).toMatch(/^fourflow: .*(terminat|connection error)/m);
      expect(stderr).not.toMatch(/Unhandled|^node:/m);
      await ask(hub, 'sync');
      expect(await graphOf(hub.database.admin)).toEqual(world.graph);
      await expectHonestRuns(hub);
    });
  });

  it('stops within ten seconds when it is told to, with nothing half there', async () => {
    await withHub(world.folder, async (hub) => {
      const child = await launch(hub, 'sync');
      const answered = answerOf(child);
      await firstPage(child);
      const toldAt = performance.now();
      child.kill('SIGTERM');
      const { code, stderr } = await answered;
      expect(performance.now() - toldAt).toBeLessThan(STOP_MS);
      expect([code, stderr]).toEqual([1, expect.stringContaining(STOPPED)]);
      await expectHonestRuns(hub);
      await ask(hub, 'sync');
      expect(await graphOf(hub.database.admin)).toEqual(world.graph);
    });
  });
});

const STOPPED = 'fourflow: stopped before the end; the next sync goes on from there.\n';

async function withHub(folder: string, work: (hub: EmptyHub) => Promise<void>): Promise<void> {
  const hub = await openHub(folder);
  try {
    await work(hub);
  } finally {
    await hub.database.close();
  }
}

/** Kills a sync this long after that line of its progress. @returns whether it was still at work. */
async function killAfter(hub: EmptyHub, step: number, ms: number): Promise<boolean> {
  const child = await launch(hub, 'sync');
  const answered: Promise<Answer> = answerOf(child);
  await Promise.race([progress(child, step), answered]);
  await Promise.race([delay(ms), answered]);
  child.kill('SIGKILL');
  return (await answered).code === null;
}

/** Each run's figures add up, and together they are the records that are there: each once. */
async function expectHonestRuns(hub: EmptyHub): Promise<void> {
  const runs = await runsOf(hub.database.admin);
  expect(runs.length).toBeGreaterThan(0);
  expect(runs.filter(({ outcome }) => outcome === 'RUNNING')).toEqual([]);
  expect(runs.filter((run) => run.read !== run.accepted + run.unchanged + run.quarantined)).toEqual([]);
  const landed = runs.reduce((sum, run) => sum + run.accepted + run.quarantined, 0);
  expect(landed).toBe(await recordCount(hub.database.admin));
}

async function quarantinedBySync(hub: EmptyHub): Promise<number> {
  const rows = await ask<{ quarantined: number }[]>(hub, 'sync');
  return rows.reduce((sum, row) => sum + row.quarantined, 0);
}

function quarantineOf(hub: EmptyHub): Promise<unknown[]> {
  return ask<unknown[]>(hub, 'quarantine', 'list');
}

async function anInvoice(folder: string): Promise<string> {
  const inbox = join(folder, 'inbox/oem-erp');
  const names = await readdir(inbox, { recursive: true });
  const name = names.sort().find((each) => each.endsWith('.xml') && each.includes('-Invoice-'));
  return join(inbox, name ?? '');
}

/** The first progress: something has landed, most has not. */
async function firstPage(child: Command): Promise<void> {
  await Promise.race([progress(child, 1), once(child, 'exit')]);
}

async function progress(child: Command, step: number): Promise<void> {
  for (let lines = 0; lines < step;) {
    const [chunk] = (await once(child.stderr, 'data')) as [Buffer];
    lines += chunk.toString().split('\n').length - 1;
  }
}

async function terminateSessions({ database }: EmptyHub): Promise<void> {
  await queryAll(
    database.admin,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  );
}
