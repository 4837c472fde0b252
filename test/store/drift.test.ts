import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '../../src/store/database.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';

describe('migrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(() => database.close());

  it('create exactly what the entities describe', async () => {
    const dataSource = await createDataSource(database.admin).initialize();
    try {
      const drift = await dataSource.driver.createSchemaBuilder().log();
      expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });

  it('give every history table the columns of its table, and the end of the span', async () => {
    const { rows } = await database.pipelinePool.query<{ table: string; columns: string[]; kept: string[] }>(`
      select c.relname as table,
        (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
         where a.attrelid = to_regclass('public.' || c.relname) and a.attnum > 0 and not a.attisdropped) as columns,
        (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as kept
      from pg_class c where c.relnamespace = 'history'::regnamespace and c.relkind = 'r'`);
    expect(rows.length).toBeGreaterThan(10);
    // History is kept by name: a column that came later stands behind the end of the span.
    for (const { columns, kept } of rows) expect(kept.sort()).toEqual([...columns, 'known_to'].sort());
  });
});
