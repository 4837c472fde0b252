import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { expectationOf, type Expectation } from './oracle.ts';
import { ask, executorOf } from './requests/ask.ts';
import { Draw } from './requests/draw.ts';
import { rowsOf } from './requests/findLeaks.ts';
import { drawRequest, type DrawnRequest } from './requests/requests.ts';
import { RUNS } from './runs.ts';
import { changeWhatIsHidden } from './twins/changeWhatIsHidden.ts';
import type { Asker } from './world/issueKeys.ts';
import { loadWorld, type World } from './world/loadWorld.ts';
import { worldPlan } from './world/plan.ts';

const REQUESTS = 100;
const requests = fc.array(fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), {
  minLength: REQUESTS,
  maxLength: REQUESTS,
});

describe('two worlds that differ only where somebody does not see', () => {
  it('answer it with the same bytes', async () => {
    const property = fc.asyncProperty(worldPlan, fc.nat(), requests, async (plan, who, drawn) => {
      const world = await loadWorld(plan);
      try {
        const expectation = await expectationOf(world);
        const { asker, keys } = chooseAsker(expectation, who);
        const seen = rowsOf(expectation.rows, keys);
        const asked = drawn.map((numbers) => drawRequest(new Draw(numbers), { all: expectation.rows, seen }));
        const before = await answersTo(world, asker, asked);
        await makeTwin(world, keys);
        const after = await answersTo(world, asker, asked);
        for (const [order, request] of asked.entries()) {
          expect([asker.name, request, after[order]]).toEqual([asker.name, request, before[order]]);
        }
      } finally {
        await world.close();
      }
    });
    await fc.assert(property, { numRuns: RUNS ?? 3, endOnFailure: true });
  }, 900_000);
});

function chooseAsker({ askers }: Expectation, who: number): Expectation['askers'][number] {
  const enterprises = askers.filter(({ asker }) => asker.sees !== 'everything');
  return enterprises[who % enterprises.length]!;
}

/** By an executor of its own, so that nothing is answered from what was kept. */
async function answersTo(world: World, asker: Asker, asked: readonly DrawnRequest[]): Promise<string[]> {
  const executor = executorOf(world.database);
  const answers: string[] = [];
  for (const request of asked) answers.push(await ask(executor, asker, request));
  return answers;
}

async function makeTwin({ database }: World, visible: Expectation['askers'][number]['keys']): Promise<void> {
  const admin = new pg.Client(database.admin);
  await admin.connect();
  try {
    await changeWhatIsHidden(admin, visible);
  } finally {
    await admin.end();
  }
}
