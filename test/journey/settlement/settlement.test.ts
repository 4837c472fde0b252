import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { graphOf, type Graph } from '../../faults/graph.ts';
import { createTestDatabase, type TestDatabase } from '../../helpers/database.ts';
import { answerOf } from './answerOf.ts';
import { arbitraryWorld } from './arbitraryWorld.ts';
import { type Course, playWorld, WORKS } from './playWorld.ts';
import { DECIDED_WORLDS } from './decidedWorlds.ts';
import { STRANGERS_WORLDS } from './strangersWorlds.ts';
import { type World, WORLDS_OF_ARRIVALS } from './worlds.ts';

/** Orders of each world; more with RUNS=, from SEED= on. */
const RUNS = Number(process.env['RUNS'] ?? 1);
/** By default the answer alone is compared, which is known; else all of the graph, with that of all coming at once. */
const IS_LONG = process.env['RUNS'] !== undefined;
const SEED = Number(process.env['SEED'] ?? 7);
const TIMEOUT_MS = 60_000 + RUNS * 30_000;
/** What came is told by these, and when somebody decided what; not what it means. */
const CIRCUMSTANTIAL = /^(raw_record|allocation_decision|identity_decision|identity_merge|audit_entry)$/;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 3 });
});
afterAll(() => database.close());

describe('what pays what', () => {
  it.each(Object.entries({ ...WORLDS_OF_ARRIVALS, ...DECIDED_WORLDS, ...STRANGERS_WORLDS }))(
    'is known, in any order: %s',
    async (_name, world) => {
      if (IS_LONG) await playWorld(database, world, ALL_AT_ONCE(world));
      const together = IS_LONG && (await meaningOf(database));
      await fc.assert(
        fc.asyncProperty(coursesOf(world), async (course) => {
          await playWorld(database, world, course);
          expect(await answerOf(database)).toEqual([...world.answer].sort());
          if (together) expect(await meaningOf(database)).toEqual(together);
        }),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      );
    },
    TIMEOUT_MS,
  );

  it(
    'is the same in any order, whatever comes',
    async () => {
      const played = arbitraryWorld.chain((world) => coursesOf(world).map((course) => ({ world, course })));
      await fc.assert(
        fc.asyncProperty(played, async ({ world, course }) => {
          await playWorld(database, world, ALL_AT_ONCE(world));
          const together = [await answerOf(database), await meaningOf(database)];
          await playWorld(database, world, course);
          expect([await answerOf(database), await meaningOf(database)]).toEqual(together);
        }),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      );
    },
    TIMEOUT_MS,
  );
});

const ALL_AT_ONCE = ({ arrivals }: World): Course => ({
  batches: [arrivals],
  workBetween: ['ALL'],
  manualFrom: 0,
});

/** All in any order, some twice, cut anywhere, with more or less work between. */
function coursesOf({ arrivals }: World): fc.Arbitrary<Course> {
  const again = fc.subarray([...arrivals], { maxLength: 2 });
  return again
    .chain((twice) =>
      fc.shuffledSubarray([...arrivals, ...twice], { minLength: arrivals.length + twice.length }),
    )
    .chain((coming) =>
      fc.record({
        batches: fc
          .array(fc.boolean(), { minLength: coming.length, maxLength: coming.length })
          .map((isCut) => cut(coming, isCut)),
        workBetween: fc.array(fc.constantFrom(...WORKS), { minLength: 1, maxLength: coming.length }),
        manualFrom: fc.nat({ max: coming.length }),
      }),
    );
}

function cut<Item>(items: readonly Item[], isCut: readonly boolean[]): Item[][] {
  const batches: Item[][] = [[]];
  for (const [index, item] of items.entries()) {
    if (isCut[index]) batches.push([]);
    batches.at(-1)?.push(item);
  }
  return batches.filter((batch) => batch.length > 0);
}

async function meaningOf({ admin }: TestDatabase): Promise<Graph> {
  const graph = await graphOf(admin);
  return Object.fromEntries(Object.entries(graph).filter(([table]) => !CIRCUMSTANTIAL.test(table)));
}
