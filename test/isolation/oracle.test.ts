import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expectationOf, findDifferences } from './oracle.ts';
import { loadWorld } from './world/loadWorld.ts';
import { worldPlan } from './world/plan.ts';
import { RUNS } from './runs.ts';

describe('row security', () => {
  it('shows every principal exactly what the specification gives it, in every table of a random world', async () => {
    await fc.assert(
      fc.asyncProperty(worldPlan, async (plan) => {
        const world = await loadWorld(plan);
        try {
          expect(await findDifferences(world, await expectationOf(world))).toEqual([]);
        } finally {
          await world.close();
        }
      }),
      { numRuns: RUNS ?? 4, endOnFailure: true },
    );
  }, 900_000);
});
