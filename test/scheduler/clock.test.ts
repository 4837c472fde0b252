import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ReadyConnection } from '../../src/ingest/readStream.ts';
import type { Queue } from '../../src/scheduler/queue/openQueue.ts';
import { type Clock, startClock } from '../../src/scheduler/startClock.ts';
import { claimMissed, claimSlot } from '../../src/store/operations/slots.ts';
import { connect } from '../helpers/connection.ts';
import { memoryConnector } from '../helpers/connector.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { countOf, queueOf, until } from './given.ts';

const EVERY_SECOND = '* * * * * *';
const NEXT_YEAR = '0 0 1 1 *';
const FAR = new Date('2999-01-01T00:00:00Z');

describe('startClock', () => {
  let database: TestDatabase;
  let queue: Queue;
  let connection: ReadyConnection;
  let serial = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    queue = await queueOf(database);
  });
  afterAll(async () => {
    await queue.close();
    await database.close();
  });
  beforeEach(async () => {
    await database.pipelinePool.query('delete from pgboss.job');
    connection = await connect(database, `clock-${String(++serial)}`, memoryConnector({ pages: [] }));
  });

  const clockOf = (schedule: string, onError = failing): Promise<Clock> =>
    startClock([{ ...connection, schedule }], {
      pool: database.pipelinePool,
      queue,
      timeZone: 'UTC',
      onError,
    });
  const jobs = (): Promise<number> => countOf(database, 'pgboss.job');

  it('sends one job a slot, however many clocks fire it', async () => {
    const clocks = await Promise.all([clockOf(EVERY_SECOND), clockOf(EVERY_SECOND), clockOf(EVERY_SECOND)]);
    await until(async () => (await jobs()) >= 3);
    for (const clock of clocks) await clock.stop();
    const sent = await countOf(database, 'pgboss.job');
    expect(await countOf(database, `(select distinct data->>'slot' from pgboss.job) slots`)).toBe(sent);
  });

  it('catches up once what was missed while no process ran', async () => {
    await (await clockOf(NEXT_YEAR)).stop();
    await database.pipelinePool.query(
      `update connection_schedule set last_slot = now() - interval '3 days', due_at = now() - interval '2 days'
       where connection_id = $1`,
      [connection.id],
    );
    const clocks = await Promise.all([clockOf(NEXT_YEAR), clockOf(NEXT_YEAR)]);
    await until(async () => (await jobs()) > 0);
    for (const clock of clocks) await clock.stop();
    await (await clockOf(NEXT_YEAR)).stop();
    expect(await jobs()).toBe(1);
  });

  it('catches up once when its process stood still for some seconds', async () => {
    const clock = await clockOf(EVERY_SECOND);
    await until(async () => (await jobs()) >= 1);
    const before = await lastSlot();
    const end = Date.now() + 5_500;
    while (Date.now() < end);
    await until(async () => (await lastSlot()) > before + 5_000);
    await clock.stop();
    const { rows } = await database.pipelinePool.query<{ slot: string }>(
      `select data->>'slot' as slot from pgboss.job where (data->>'slot')::timestamptz > to_timestamp($1::float8 / 1000)`,
      [before],
    );
    // Of the last second the slot is not missed: it comes, a little late, by itself. One may have been under way at first.
    const ofStandstill = rows.filter(({ slot }) => Date.parse(slot) < end - 1_000);
    expect([1, 2]).toContain(ofStandstill.length);
  });

  it('runs nothing at once where a schedule is new or another', async () => {
    await (await clockOf('0 0 1 2 *')).stop();
    await database.pipelinePool.query(`update connection_schedule set due_at = now() - interval '1 day'`);
    await (await clockOf(NEXT_YEAR)).stop();
    expect(await jobs()).toBe(0);
  });

  it('goes on after a slot that could not be sent, and catches it up', async () => {
    const errors: unknown[] = [];
    let isAway = true;
    const unreliable = {
      send: (...call: Parameters<Queue['send']>) =>
        isAway ? Promise.reject(new Error('the queue is away')) : queue.send(...call),
    };
    const clock = await startClock([{ ...connection, schedule: EVERY_SECOND }], {
      ...{ pool: database.pipelinePool, queue: unreliable, timeZone: 'UTC' },
      onError: (error) => errors.push(error),
    });
    await until(() => Promise.resolve(errors.length > 0));
    isAway = false;
    await until(async () => (await jobs()) > 0);
    await clock.stop();
    expect(errors).toMatchObject([{ message: 'the queue is away' }]);
  });

  async function lastSlot(): Promise<number> {
    const { rows } = await database.pipelinePool.query<{ slot: Date }>(
      'select last_slot as slot from connection_schedule where connection_id = $1',
      [connection.id],
    );
    return rows[0]?.slot.getTime() ?? 0;
  }
});

describe('claimSlot and claimMissed', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.close());

  it('never take the same slot twice, nor an older one', async () => {
    const { id } = await connect(database, 'slots', memoryConnector({ pages: [] }));
    const pool = database.pipelinePool;
    await pool.query(
      `insert into connection_schedule values ($1, '* * * * *', 'UTC', now() - interval '5 minutes', now() - interval '4 minutes')`,
      [id],
    );
    const slot = new Date(Date.now() - 60_000);
    const claims = await Promise.all([1, 2, 3, 4].map(() => claimSlot(pool, id, slot, FAR)));
    expect(claims.filter((claim) => claim === 'claimed')).toHaveLength(1);
    expect(await claimSlot(pool, id, new Date(slot.getTime() - 60_000), FAR)).toBe('taken');
    expect(await claimMissed(pool, id, FAR)).toBeUndefined();
  });
});

function failing(error: unknown): never {
  throw error;
}
