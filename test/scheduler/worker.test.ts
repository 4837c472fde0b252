import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ReadyConnection } from '../../src/ingest/readStream.ts';
import type { Queue } from '../../src/scheduler/queue/openQueue.ts';
import { startWorker, type Worker } from '../../src/scheduler/startWorker.ts';
import { connect } from '../helpers/connection.ts';
import { memoryConnector, type MemorySource, rowOf, tradeDocument } from '../helpers/connector.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { countOf, queueOf, SILENT, until } from './given.ts';

const invoice = (number: string): object => tradeDocument({ kind: 'invoice', number, payableAmount: '1.00' });

describe('startWorker', () => {
  let database: TestDatabase;
  let queue: Queue;
  let source: MemorySource;
  let connection: ReadyConnection;
  let stop: AbortController;
  let workers: Worker[];
  let serial = 0;

  beforeAll(async () => {
    database = await createTestDatabase({ poolSize: 20 });
    queue = await queueOf(database);
  });
  afterAll(async () => {
    await queue.close();
    await database.close();
  });
  beforeEach(async () => {
    await database.pipelinePool.query('delete from pgboss.job');
    stop = new AbortController();
    workers = [];
    source = { pages: [[rowOf(invoice('A'))]] };
    connection = await connect(database, `worker-${String(++serial)}`, memoryConnector(source), {
      signal: stop.signal,
    });
  });
  afterEach(async () => {
    stop.abort();
    await Promise.all(workers.map((worker) => worker.ended()));
  });

  const work = (concurrency = 2, connections = [connection]): Worker => {
    const worker = startWorker({
      ...{ pool: database.pipelinePool, queue, connections, concurrency },
      ...{ logger: SILENT, signal: stop.signal },
    });
    workers.push(worker);
    return worker;
  };
  const slot = (name: string): Promise<unknown> =>
    queue.send({ connectionId: connection.id, reason: 'schedule', slot: name });
  const ofConnection = `where connection_id = '$'`;
  const runs = (outcome: string): Promise<number> =>
    countOf(database, `ingest_run ${ofConnection.replace('$', connection.id)} and outcome = '${outcome}'`);
  const jobs = (state: string): Promise<number> => countOf(database, `pgboss.job where state = '${state}'`);

  it('reads what the queue asks for, and identifies what it brought', async () => {
    await slot('1');
    work();
    await until(async () => (await jobs('completed')) === 1);
    expect(await runs('SUCCEEDED')).toBe(1);
    await until(
      async () =>
        (await countOf(
          database,
          `observation ${ofConnection.replace('$', connection.id)} and subject_id is not null`,
        )) === 1,
    );
  });

  it('makes one run of each slot, never two at once, with several workers', async () => {
    let now = 0;
    let most = 0;
    const counted = memoryConnector(source);
    const [stream] = counted.streams;
    const read = async function* (): AsyncGenerator<{ rows: []; cursor: string }> {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setImmediate(resolve));
      yield { rows: [], cursor: '0' };
      now -= 1;
    };
    const connector = { ...counted, streams: [{ ...stream!, read }] };
    work(2, [{ ...connection, connector }]);
    work(2, [{ ...connection, connector }]);
    for (let fire = 1; fire <= 6; fire++) {
      await slot(String(fire));
      await until(async () => (await runs('SUCCEEDED')) === fire);
    }
    expect(most).toBe(1);
    expect(await runs('SUCCEEDED')).toBe(6);
  });

  it('gives the rest to another when its process is told to end', async () => {
    let isRead: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (isRead = resolve));
    const [stream] = memoryConnector(source).streams;
    const endless = async function* (): AsyncGenerator<{ rows: []; cursor: string }> {
      for (let page = 1; ; page++) {
        yield await Promise.resolve({ rows: [], cursor: String(page) });
        isRead();
      }
    };
    const connector = { ...memoryConnector(source), streams: [{ ...stream!, read: endless }] };
    await slot('1');
    work(1, [{ ...connection, connector }]);
    await begun;
    stop.abort();
    await Promise.all(workers.map((worker) => worker.ended()));
    expect(await runs('INTERRUPTED')).toBe(1);
    expect(await queue.take()).toMatchObject({ connectionId: connection.id });
  });

  it('goes on with the next job where one is for a connection that it does not know', async () => {
    await queue.send({ connectionId: '00000000-0000-4000-8000-000000000009', reason: 'files' });
    await slot('1');
    work(1);
    await until(async () => (await jobs('completed')) === 1);
    expect(await runs('SUCCEEDED')).toBe(1);
  });
});
