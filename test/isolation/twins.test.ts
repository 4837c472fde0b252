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
import { worldPlan, type WorldPlan } from './world/plan.ts';

const REQUESTS = 100;
const SEED = 20_260_702;
const requests = fc.array(fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), {
  minLength: REQUESTS,
  maxLength: REQUESTS,
});

describe('two worlds that differ only where somebody does not see', () => {
  it('answer it with the same bytes', async () => {
    const property = fc.asyncProperty(worldPlan, fc.nat(), requests, async (plan, who, drawn) => {
      expect(await differencesOfTwins(plan, who, drawn)).toEqual([]);
    });
    await fc.assert(property, { numRuns: RUNS ?? 3, endOnFailure: true });
  }, 900_000);

  it('would differ to a reader whom a policy lets see more', async () => {
    const [plan] = fc.sample(worldPlan, { numRuns: 1, seed: SEED });
    const [drawn] = fc.sample(requests, { numRuns: 1, seed: SEED });
    const open = 'alter policy entitled on trade_document using (true)';
    expect(await differencesOfTwins(plan!, 0, drawn!, open)).not.toEqual([]);
  }, 60_000);
});

/** The requests that one of the askers has answered differently in a world and its twin. */
async function differencesOfTwins(
  plan: WorldPlan,
  who: number,
  drawn: readonly (readonly number[])[],
  loosening?: string,
): Promise<string[]> {
  const world = await loadWorld(plan);
  try {
    const expectation = await expectationOf(world);
    const { asker, keys } = chooseAsker(expectation, who);
    const seen = rowsOf(expectation.rows, keys);
    const asked = drawn.map((numbers) => drawRequest(new Draw(numbers), { all: expectation.rows, seen }));
    await inAdmin(world, async (admin) => admin.query(loosening ?? ''));
    const before = await answersTo(world, asker, asked);
    await inAdmin(world, async (admin) => changeWhatIsHidden(admin, keys));
    const after = await answersTo(world, asker, asked);
    return asked.flatMap((request, order) =>
      before[order] === after[order]
        ? []
        : [`${asker.name}: ${JSON.stringify(request)}\n${before[order]!}\n${after[order]!}`],
    );
  } finally {
    await world.close();
  }
}

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

async function inAdmin({ database }: World, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client(database.admin);
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
