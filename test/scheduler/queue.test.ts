import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Queue } from '../../src/scheduler/queue/openQueue.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { countOf, queueOf, until } from './given.ts';

const ONE = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';

describe('openQueue', () => {
  let database: TestDatabase;
  let queue: Queue;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  beforeEach(async () => {
    await database.pipelinePool.query('delete from pgboss.job');
    queue = await queueOf(database);
  });
  afterEach(() => queue.close());
  afterAll(() => database.close());

  it('gives a job to one of those who ask', async () => {
    await queue.send({ connectionId: ONE, reason: 'schedule', slot: 's' });
    const taken = await Promise.all([queue.take(), queue.take(), queue.take()]);
    expect(taken.filter((job) => job !== undefined)).toMatchObject([{ connectionId: ONE, slot: 's' }]);
  });

  it('keeps one job for files that arrive several times, and one for each slot', async () => {
    expect(await queue.send({ connectionId: ONE, reason: 'files' })).toBe('sent');
    expect(await queue.send({ connectionId: ONE, reason: 'files' })).toBe('waits');
    expect(await queue.send({ connectionId: OTHER, reason: 'files' })).toBe('sent');
    expect(await queue.send({ connectionId: ONE, reason: 'schedule', slot: '1' })).toBe('sent');
    expect(await queue.send({ connectionId: ONE, reason: 'schedule', slot: '2' })).toBe('sent');
  });

  it('sends in the transaction given, or not at all', async () => {
    const undone = inTransaction(database.pipelinePool, async (client) => {
      await queue.send({ connectionId: ONE, reason: 'files' }, client);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await queue.take()).toBeUndefined();
  });

  it('gives a job of a worker that is gone to another, and leaves one whose worker renews it', async () => {
    await queue.send({ connectionId: ONE, reason: 'files' });
    await queue.send({ connectionId: OTHER, reason: 'files' });
    const [gone, living] = [await queue.take(), await queue.take()];
    await database.pipelinePool.query(`update pgboss.job set started_on = now() - interval '1 minute'`);
    await queue.renew(living!);
    await until(async () => (await countOf(database, `pgboss.job where state = 'retry'`)) === 1);
    await database.pipelinePool.query('update pgboss.job set start_after = now()');
    expect(await queue.take()).toEqual(gone);
    expect(await queue.take()).toBeUndefined();
  });

  it('makes one of several jobs of a connection that are put back', async () => {
    await queue.send({ connectionId: ONE, reason: 'schedule', slot: '1' });
    await queue.send({ connectionId: ONE, reason: 'schedule', slot: '2' });
    const jobs = [await queue.take(), await queue.take()];
    for (const job of jobs) await queue.putBack(job!, 0);
    expect(await queue.take()).toMatchObject({ connectionId: ONE });
    expect(await queue.take()).toBeUndefined();
  });
});
