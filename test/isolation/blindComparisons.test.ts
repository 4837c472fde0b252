import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const COMPARISONS = [
  ['above', '>'],
  ['at_least', '>='],
  ['at_most', '<='],
  ['below', '<'],
  ['equals', '='],
] as const;

describe('comparisons of amounts', () => {
  it('are promised to tell nothing of rows that are hidden, where a superuser administers', async () => {
    const { rows } = await database.pipelinePool.query(
      `select proname as name, proleakproof as "isPromised", proisstrict as "isStrict", provolatile as volatility
       from pg_proc where pronamespace = 'app'::regnamespace and proargtypes = '1700 1700'::oidvector order by 1`,
    );
    expect(rows).toEqual(
      COMPARISONS.map(([name]) => ({ name, isPromised: true, isStrict: true, volatility: 'i' })),
    );
  });

  it('are asked before the policy, so that their index serves though rows are hidden', async () => {
    const plan = await planOf(`select from trade_document d where app.above(d.payable_amount, 1)`);
    const [conditions = ''] = plan.filter((line) => line.includes('Filter:'));
    // In the order in which they are asked: what comes first is not asked of rows that the policy has let through alone.
    expect(conditions.indexOf('app.above(')).toBeGreaterThan(-1);
    expect(conditions.indexOf('app.above(')).toBeLessThan(conditions.search(/SubPlan|InitPlan|app\.is_/));
  });

  it.each(COMPARISONS)(
    '%s compares as %s does, with what is no number and what is not there',
    async (name, operator) => {
      const { rows } = await database.pipelinePool.query<{ differing: string }>(
        `with amount (value) as (values (null), ('NaN'::numeric), (-1), (0), (0.0), (1.00), (1), (1e30), ('Infinity'))
       select count(*) as differing from amount l, amount r
       where app.${name}(l.value, r.value) is distinct from (l.value ${operator} r.value)`,
      );
      expect(rows).toEqual([{ differing: '0' }]);
    },
  );
});

async function planOf(statement: string): Promise<string[]> {
  const client = await database.appPool.connect();
  try {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (costs off) ${statement}`);
    return rows.map((row) => row['QUERY PLAN']);
  } finally {
    client.release();
  }
}
