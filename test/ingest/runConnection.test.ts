import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { remapStream, replayRecords } from '../../src/ingest/remapStream.ts';
import type { ReadyConnection } from '../../src/ingest/readStream.ts';
import { runConnection } from '../../src/pipeline/runConnection.ts';
import { connect } from '../helpers/connection.ts';
import { memoryConnector, type MemorySource, rawRow, rowOf, tradeDocument } from '../helpers/connector.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';

const invoice = (number: string, payableAmount = '10.00'): object =>
  tradeDocument({ kind: 'invoice', number, currency: 'EUR', payableAmount });

describe('runConnection', () => {
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
    connection = await connect(database, `memory-${String(++serial)}`, memoryConnector(source));
  });

  const run = (from?: 'beginning'): ReturnType<typeof runConnection> => {
    const reread = { ...connection, connector: memoryConnector(source) };
    return runConnection(database.pipelinePool, reread, from ? { from } : {});
  };

  const countOf = async (table: string): Promise<number> => {
    const { rows } = await database.pipelinePool.query<{ count: string }>(
      `select count(*) from ${table} where connection_id = $1`,
      [connection.id],
    );
    return Number(rows[0]?.count);
  };

  it('counts what it read as accepted, unchanged or quarantined', async () => {
    source.pages = [
      [rowOf(invoice('A')), rowOf(invoice('B')), rowOf(invoice('A'))],
      [rawRow('bad', 'poison')],
    ];
    expect(await run()).toMatchObject({
      outcome: 'SUCCEEDED',
      read: 4,
      accepted: 2,
      unchanged: 1,
      quarantined: 1,
    });
    expect(await countOf('observation')).toBe(2);
  });

  it('reads on from its cursor, and takes what it has as unchanged from the beginning', async () => {
    source.pages = [[rowOf(invoice('A'))]];
    await run();
    expect(await run()).toMatchObject({ read: 0 });
    source.pages = [[rowOf(invoice('A'))], [rowOf(invoice('B'))]];
    expect(await run()).toMatchObject({ read: 1, accepted: 1 });
    expect(await run('beginning')).toMatchObject({ read: 2, accepted: 0, unchanged: 2 });
    expect(await countOf('raw_record')).toBe(2);
  });

  it('keeps a record that cannot be taken with its reason, payload and position', async () => {
    source.pages = [[rawRow('bad', 'poison'), rowOf({ kind: 'invoice', number: 7 }, 'odd')]];
    await run();
    const { rows } = await database.pipelinePool.query<{
      key: string;
      code: string;
      message: string;
      payload: Buffer;
    }>(
      `select key, reason_code as code, reason_message as message, payload from raw_record
       where connection_id = $1 order by key`,
      [connection.id],
    );
    expect(rows.map(({ key, code }) => [key, code])).toEqual([
      ['bad', 'TEST_POISON'],
      ['odd', 'RECORD_INVALID'],
    ]);
    expect(rows[0]?.message).toBe('memory bad: poison; record quarantined.');
    expect(rows[1]?.message).toMatch(/^records odd: number: .*record quarantined\.$/);
    expect(rows[0]?.payload.toString()).toBe('poison');
  });

  it('takes a mended record at replay, once', async () => {
    source.pages = [[rowOf(invoice('R'), 'mended')]];
    source.map = () => {
      throw new TypeError('a defect of the mapping');
    };
    expect(await run()).toMatchObject({ quarantined: 1 });
    const { rows } = await database.pipelinePool.query<{ id: string }>(
      'select id from raw_record where connection_id = $1',
      [connection.id],
    );
    delete source.map;
    const [stream] = memoryConnector(source).streams;
    const place = { connectionId: connection.id, ownerId: connection.ownerId, stream: 'records' };
    const ids = rows.map(({ id }) => id);
    expect(await replayRecords(database.pipelinePool, place, stream!, ids)).toEqual({
      mapped: 1,
      quarantined: 0,
    });
    expect(await replayRecords(database.pipelinePool, place, stream!, ids)).toEqual({
      mapped: 0,
      quarantined: 0,
    });
    expect(await countOf('observation')).toBe(1);
  });

  it('maps again what is landed when the mapping has a new version, without asking the source', async () => {
    source.pages = [[rowOf(invoice('V', '1.00'))]];
    await run();
    source = {
      pages: [],
      mappingVersion: 2,
      map: () => [tradeDocument({ kind: 'invoice', number: 'V', payableAmount: '2.00' })],
    };
    const [stream] = memoryConnector(source).streams;
    const place = { connectionId: connection.id, ownerId: connection.ownerId, stream: 'records' };
    expect(await remapStream(database.pipelinePool, place, stream!)).toEqual({ mapped: 1, quarantined: 0 });
    const { rows } = await database.pipelinePool.query<{ amount: string }>(
      `select body->>'payableAmount' as amount from observation where connection_id = $1`,
      [connection.id],
    );
    expect(rows).toEqual([{ amount: '2.00' }]);
  });

  it('ends a failed run with its reason; what had landed stays with its cursor', async () => {
    const landed = rowOf(invoice('L'));
    const failing = memoryConnector(source);
    const [stream] = failing.streams;
    const broken = {
      ...failing,
      streams: [
        {
          ...stream!,
          read: async function* () {
            yield await Promise.resolve({ rows: [landed], cursor: '1' });
            throw new Error('connection reset by peer');
          },
        },
      ],
    };
    const summary = await runConnection(database.pipelinePool, { ...connection, connector: broken });
    expect(summary).toMatchObject({
      outcome: 'FAILED',
      message: 'connection reset by peer',
      read: 1,
      accepted: 1,
    });
    source.pages = [[landed], [rowOf(invoice('M'))]];
    expect(await run()).toMatchObject({ outcome: 'SUCCEEDED', read: 1, accepted: 1 });
  });

  it('runs one at a time: a second run of the connection is refused while the first goes on', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const slow = memoryConnector(source);
    const [stream] = slow.streams;
    const waiting = {
      ...slow,
      streams: [
        {
          ...stream!,
          read: async function* () {
            await gate;
            yield { rows: [], cursor: '0' };
          },
        },
      ],
    };
    const first = runConnection(database.pipelinePool, { ...connection, connector: waiting });
    await expect(retryUntilRefused(run)).resolves.toMatch(/is being read by another run; wait/);
    release();
    await expect(first).resolves.toMatchObject({ outcome: 'SUCCEEDED' });
  });
});

/** The first run takes its lock a moment after it is started. */
async function retryUntilRefused(run: () => Promise<unknown>): Promise<string> {
  for (;;) {
    try {
      await run();
    } catch (error) {
      return (error as Error).message;
    }
  }
}
