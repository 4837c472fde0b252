import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { expectationOf } from './oracle.ts';
import { findLeaks } from './requests/findLeaks.ts';
import { RUNS } from './runs.ts';
import { loadWorld, type World } from './world/loadWorld.ts';
import { worldPlan, type WorldPlan } from './world/plan.ts';

const REQUESTS = 80;
const SEED = 20_260_701;

/** Numbers from which requests are made once the world is there: who asks, what, and about which things. */
const requests = fc.array(fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), {
  minLength: REQUESTS,
  maxLength: REQUESTS,
});

describe('the graph', () => {
  it('tells every principal only of what it may see, and counts and sums nothing else', async () => {
    const property = fc.asyncProperty(worldPlan, requests, async (plan, drawn) =>
      inWorld(plan, async (world) => {
        expect(await findLeaks(world, await expectationOf(world), drawn)).toEqual([]);
      }),
    );
    await fc.assert(property, { numRuns: RUNS ?? 2, endOnFailure: true });
  }, 900_000);

  it('would be found out by this test if a policy let it tell more', async () => {
    const [plan] = fc.sample(worldPlan, { numRuns: 1, seed: SEED });
    const [drawn] = fc.sample(requests, { numRuns: 1, seed: SEED });
    const connections = [{ owner: 0, hasPoison: true }, ...plan!.connections];
    await inWorld({ ...plan!, connections }, async (world) => {
      const expectation = await expectationOf(world);
      const admin = new pg.Client(world.database.admin);
      await admin.connect();
      const missed: string[] = [];
      for (const table of [
        'trade_document',
        'payment',
        'enterprise',
        'raw_record',
        'tracking_event',
        'access_entry',
      ]) {
        const { rows } = await admin.query<{ policyname: string; qual: string }>(
          `select policyname, qual from pg_policies where tablename = $1 and 'fourflow_app' = any (roles)`,
          [table],
        );
        const { policyname, qual } = rows[0]!;
        await admin.query(`alter policy ${policyname} on ${table} using (true)`);
        if ((await findLeaks(world, expectation, drawn!)).length === 0) missed.push(table);
        await admin.query(`alter policy ${policyname} on ${table} using (${qual})`);
      }
      await admin.end();
      expect(missed).toEqual([]);
    });
  }, 120_000);
});

async function inWorld(plan: WorldPlan, work: (world: World) => Promise<void>): Promise<void> {
  const world = await loadWorld(plan);
  try {
    await work(world);
  } finally {
    await world.close();
  }
}
