import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ReadyConnection } from '../../src/ingest/readStream.ts';
import { runConnection, type RunSummary } from '../../src/pipeline/runConnection.ts';
import { connect } from '../helpers/connection.ts';
import { memoryConnector, type MemorySource, rawRow, rowOf, tradeDocument } from '../helpers/connector.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';

const invoice = (number: string): object => tradeDocument({ kind: 'invoice', number });

describe('runConnection, of what cannot be taken', () => {
  let database: TestDatabase;
  let source: MemorySource;
  let connection: ReadyConnection;
  let serial = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    source = { pages: [] };
    connection = await connect(database, `bad-${String(++serial)}`, memoryConnector(source));
  });

  const run = (from?: 'beginning'): Promise<RunSummary> =>
    runConnection(
      database.pipelinePool,
      { ...connection, connector: memoryConnector(source) },
      from ? { from } : {},
    );

  const keys = async (status = 'MAPPED'): Promise<string[]> => {
    const { rows } = await database.pipelinePool.query<{ key: string }>(
      'select key from raw_record where connection_id = $1 and status = $2 order by key',
      [connection.id, status],
    );
    return rows.map(({ key }) => key);
  };

  it('supersedes a quarantined record when its key comes again in order, in the order of reading', async () => {
    source.pages = [[rawRow('invoice A', 'poison')]];
    await run();
    expect(await keys('QUARANTINED')).toEqual(['invoice A']);
    source.pages = [...source.pages, [rowOf(invoice('A'))]];
    await run();
    expect([await keys('QUARANTINED'), await keys('SUPERSEDED')]).toEqual([[], ['invoice A']]);
    source.pages = [[rowOf(invoice('A'))], [rawRow('invoice A', 'poison')]];
    expect(await run('beginning')).toMatchObject({ read: 2, unchanged: 2 });
    expect(await keys('QUARANTINED')).toEqual(['invoice A']);
  });

  it.each([
    [19, 19, 'SUCCEEDED', 'HEALTHY'],
    [20, 5, 'SUCCEEDED', 'HEALTHY'],
    [20, 6, 'FAILED', 'FAILED'],
  ])('judges a run of %i records of which %i cannot be taken as %s', async (all, bad, outcome, health) => {
    const rows = Array.from({ length: all }, (_, index) =>
      index < bad ? rawRow(`bad ${String(index)}`, 'poison') : rowOf(invoice(String(index))),
    );
    source.pages = [rows];
    const summary = await run();
    expect(summary).toMatchObject({ outcome, read: all, quarantined: bad, accepted: all - bad });
    // The next run brings nothing: that mends nothing.
    expect(await run()).toMatchObject({ outcome: 'SUCCEEDED', read: 0 });
    const { rows: found } = await database.pipelinePool.query<{ state: string }>(
      'select health_state as state from source_connection where id = $1',
      [connection.id],
    );
    expect(found).toEqual([{ state: health }]);
    expect((await keys()).length).toBe(all - bad);
  });
});
