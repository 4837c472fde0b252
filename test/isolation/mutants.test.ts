import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { findOffences } from './catalog/findOffences.ts';
import { functionMutants, policyMutants, tableMutants, type Mutant } from './mutants/policyMutants.ts';
import { expectationOf, findDifferences, type Expectation } from './oracle.ts';
import { loadWorld, type World } from './world/loadWorld.ts';
import { plantEnds } from './world/orphans.ts';
import { worldPlan, type GrantPlan, type TradePlan, type WorldPlan } from './world/plan.ts';

const WORLDS = 8;
const SEED = 20_260_630;

const SIEVE = `( SELECT (NULLIF(current_setting('app.grantor_sieve'::text, true), ''::text))::bytea AS "nullif")`;
const PASSES = [1, 2, 3].map((place) => `(get_bit(${SIEVE}, (sieve_slots[${String(place)}])::bigint) = 1)`);

/** What may be left out without anybody seeing more or less, and why it stands there nevertheless. */
const EQUIVALENT = [
  // The sieve says no before an entry's own consent is looked up, which says it again.
  `access_entry: entitled without ((get_bit(${SIEVE}, ((uuid_hash(enterprise_id) & 8191))::bigint) = 1) IS NOT FALSE)`,
  // ADMIN sees every enterprise; it spares asking for each.
  'enterprise_identifier: named without ( SELECT app.is_admin() AS is_admin)',
  // For whoever did not make the sieve; nobody does not here, but in sieve.test.ts.
  `trade_document: entitled without (${SIEVE} IS NULL)`,
  // The sieve says no before entries are looked up, which say it again.
  `trade_document: entitled without (((${SIEVE} IS NULL) OR ${PASSES.join(' OR ')} OR (cardinality(sieve_slots) > 3)) IS TRUE)`,
];

interface ReadyWorld {
  readonly world: World;
  readonly admin: pg.Client;
  readonly expectation: Expectation;
}

describe('the oracle', () => {
  const worlds: ReadyWorld[] = [];

  beforeAll(async () => {
    for (const plan of fc.sample(worldPlan, { numRuns: WORLDS, seed: SEED })) {
      const world = await loadWorld(withIdleConsent(plan));
      await plantEnds(world.database.pipelinePool);
      const admin = new pg.Client(world.database.admin);
      await admin.connect();
      worlds.push({ world, admin, expectation: await expectationOf(world) });
    }
  }, 120_000);

  afterAll(async () => {
    for (const { admin, world } of worlds) {
      await admin.end();
      await world.close();
    }
  });

  const survivorsOf = async (mutants: readonly Mutant[]): Promise<string[]> => {
    const survivors: string[] = [];
    for (const mutant of mutants) if (!(await isFound(mutant))) survivors.push(mutant.name);
    return survivors;
  };

  const isFound = async ({ table, apply, restore }: Mutant): Promise<boolean> => {
    for (const { admin, world, expectation } of worlds) {
      await admin.query(apply);
      const near = table === undefined ? [] : await findDifferences(world, expectation, table);
      const found = near.length > 0 || (await findDifferences(world, expectation)).length > 0;
      await admin.query(restore);
      if (found) return true;
    }
    return false;
  };

  it('finds nothing wrong where nothing is', async () => {
    for (const { world, expectation } of worlds)
      expect(await findDifferences(world, expectation)).toEqual([]);
  });

  it('finds every policy that is loosened or loses a part', async () => {
    const mutants = await policyMutants(worlds[0]!.admin);
    expect(mutants.length).toBeGreaterThan(80);
    expect(await survivorsOf(mutants)).toEqual(EQUIVALENT);
  }, 300_000);

  it('finds every table whose row security is off', async () => {
    const mutants = await tableMutants(worlds[0]!.admin, 'disable');
    expect(mutants.length).toBeGreaterThan(20);
    expect(await survivorsOf(mutants)).toEqual([]);
  }, 120_000);

  it('finds every demand on a principal that is dropped', async () => {
    const mutants = await functionMutants(worlds[0]!.admin);
    expect(mutants.length).toBe(20);
    expect(await survivorsOf(mutants)).toEqual([]);
  }, 120_000);

  it('leaves tables that their owner walks through to the catalog gate, which finds each', async () => {
    const { admin } = worlds[0]!;
    for (const { name, apply, restore } of await tableMutants(admin, 'no force')) {
      await admin.query(apply);
      expect([name, ...(await findOffences(admin))]).toHaveLength(2);
      await admin.query(restore);
    }
  }, 120_000);
});

/** A payee and carrier who consents: what it sees so reaches nobody, which a world has to show by chance otherwise. */
function withIdleConsent(plan: WorldPlan): WorldPlan {
  const paper = { observers: [0], daysAgo: 1, namesPayee: true, namesCarrier: true };
  const documents = [
    { ...paper, kind: 'invoice' as const },
    { ...paper, kind: 'despatch' as const },
  ];
  const trade: TradePlan = { seller: 1, buyer: 0, payee: 3, carrier: 3, documents, events: [], payments: [] };
  const consent = { grantor: 3, grantee: 4, beganDaysAgo: 5, endsInDays: null, isRevoked: false };
  const grant: GrantPlan = { ...consent, scopes: ['BUSINESS'], includesHistory: true };
  // Beside it a consent of the seller's that does not reach the paper: one's scope must not serve the other's grantor.
  const beside: GrantPlan = { ...consent, grantor: 1, scopes: ['RISK'], includesHistory: true };
  const connection = { owner: 1, hasPoison: true };
  const { trades, grants, connections } = plan;
  return {
    ...plan,
    connections: [connection, ...connections],
    trades: [trade, ...trades],
    grants: [grant, beside, ...grants],
  };
}
