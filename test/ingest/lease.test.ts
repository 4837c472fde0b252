import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { ReadyConnection } from '../../src/ingest/readStream.ts';
import type { Page } from '../../src/kit/connector.ts';
import { runConnection, type RunSummary } from '../../src/pipeline/runConnection.ts';
import { connect } from '../helpers/connection.ts';
import { memoryConnector, type MemorySource, rowOf, tradeDocument } from '../helpers/connector.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { until } from '../scheduler/given.ts';

const invoice = (number: string, payableAmount = '1.00'): object =>
  tradeDocument({ kind: 'invoice', number, currency: 'EUR', payableAmount });

describe('runConnection, under faults', () => {
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
    connection = await connect(database, `lease-${String(++serial)}`, memoryConnector(source));
  });

  const run = (): Promise<RunSummary> =>
    runConnection(database.pipelinePool, { ...connection, connector: memoryConnector(source) });

  /** Reads these pages, and does something between them. */
  const runWith = (read: () => AsyncGenerator<Page>): Promise<RunSummary> => {
    const connector = memoryConnector(source);
    const [stream] = connector.streams;
    return runConnection(database.pipelinePool, {
      ...connection,
      connector: { ...connector, streams: [{ ...stream!, read }] },
    });
  };

  const query = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await database.pipelinePool.query<Row>(text, values)).rows;

  const keys = async (): Promise<string[]> => {
    const rows = await query<{ key: string }>(
      'select key from raw_record where connection_id = $1 order by key',
      [connection.id],
    );
    return rows.map(({ key }) => key);
  };

  it('commits nothing after another run has taken over, and leaves its cursor and figures alone', async () => {
    source.pages = [[rowOf(invoice('A'))], [rowOf(invoice('B'))]];
    let winner: RunSummary | undefined;
    const stalled = await runWith(async function* () {
      yield { rows: [rowOf(invoice('A'))], cursor: '1' };
      // Reading is a page ahead of landing.
      await until(async () => (await keys()).length === 1);
      // The process stands still: its lease expires, and another run reads on.
      await query('update connection_lease set expires_at = now() where connection_id = $1', [connection.id]);
      winner = await run();
      yield { rows: [rowOf(invoice('LATE'))], cursor: '99' };
    });
    expect(winner).toMatchObject({ outcome: 'SUCCEEDED', read: 1, accepted: 1 });
    expect(stalled).toMatchObject({ outcome: 'INTERRUPTED', read: 1, accepted: 1 });
    expect(stalled.message).toMatch(/did not answer in time/);
    expect(await keys()).toEqual(['invoice A', 'invoice B']);
    const [state] = await query('select cursor from stream_state where connection_id = $1', [connection.id]);
    expect(state).toEqual({ cursor: '2' });
  });

  it('takes over at once what a dead session has left, and not what lives', async () => {
    let refusal: unknown;
    const first = await runWith(async function* () {
      refusal = await run().catch((error: unknown) => error);
      await endSessions(`query like '%pg_try_advisory_lock%' or state = 'idle'`);
      expect(await run()).toMatchObject({ outcome: 'SUCCEEDED' });
      yield { rows: [rowOf(invoice('LATE'))], cursor: '9' };
    });
    expect(refusal).toMatchObject({ code: 'RUN_IN_PROGRESS' });
    expect(first).toMatchObject({
      outcome: 'INTERRUPTED',
      message: expect.stringMatching(/process that ran it ended/),
    });
    expect(await keys()).toEqual([]);
  });

  it('counts a page once whose commit was answered by silence', async () => {
    const { pipelinePool } = database;
    let isArmed = false;
    const silent = new Proxy(pipelinePool, {
      get: (pool, name) =>
        name === 'connect'
          ? async () => {
              const client = await pool.connect();
              return isArmed ? silentAtCommit(client, () => (isArmed = false)) : client;
            }
          : bound(pool, Reflect.get(pool, name)),
    });
    const connector = memoryConnector(source);
    const [stream] = connector.streams;
    const read = async function* (): AsyncGenerator<Page> {
      isArmed = true;
      yield await Promise.resolve({ rows: [rowOf(invoice('A')), rowOf(invoice('B'))], cursor: '1' });
    };
    const summary = await runConnection(silent, {
      ...connection,
      connector: { ...connector, streams: [{ ...stream!, read }] },
    });
    expect(summary).toMatchObject({ outcome: 'SUCCEEDED', read: 2, accepted: 2, unchanged: 0, retries: 1 });
  });

  it('lands a page again after a deadlock or a serialisation failure, once', async () => {
    await injectOnce('40P01', 'deadlock detected');
    source.pages = [[rowOf(invoice('D'))]];
    expect(await run()).toMatchObject({ outcome: 'SUCCEEDED', read: 1, accepted: 1, retries: 1 });
    await injectOnce('40001', 'could not serialize access');
    source.pages = [[rowOf(invoice('D'))], [rowOf(invoice('E'))]];
    expect(await run()).toMatchObject({ outcome: 'SUCCEEDED', read: 1, accepted: 1, retries: 1 });
    expect(await keys()).toEqual(['invoice D', 'invoice E']);
  });

  it('fails with its reason where the disk is full, keeps its checkpoint, and recovers', async () => {
    source.pages = [[rowOf(invoice('A'))]];
    await run();
    await injectOnce('53100', 'could not extend file: No space left on device');
    source.pages = [[rowOf(invoice('A'))], [rowOf(invoice('B'))]];
    const full = await run();
    expect(full).toMatchObject({ outcome: 'FAILED', read: 0, retries: 0 });
    expect(full.message).toMatch(/No space left/);
    expect(await run()).toMatchObject({ outcome: 'SUCCEEDED', read: 1, accepted: 1 });
  });

  /** The next page that lands meets this error of the database. */
  async function injectOnce(code: string, message: string): Promise<void> {
    await asOwner(`
      create sequence if not exists fault_seq;
      grant usage on sequence fault_seq to fourflow_pipeline;
      alter sequence fault_seq restart;
      create or replace function fault() returns trigger language plpgsql as $$ begin
        if nextval('fault_seq') = 1 then raise exception using errcode = '${code}', message = '${message}'; end if;
        return new;
      end $$;
      drop trigger if exists fault on raw_record;
      create trigger fault before insert on raw_record for each row execute function fault()`);
  }

  async function endSessions(which: string): Promise<void> {
    await asOwner(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and (${which})`);
  }

  async function asOwner(text: string): Promise<void> {
    const client = new pg.Client(database.admin);
    await client.connect();
    await client.query(text);
    await client.end();
  }
});

/** Commits, and then behaves as if the line had gone before the answer. */
function silentAtCommit(client: pg.PoolClient, disarm: () => void): pg.PoolClient {
  const query = client.query.bind(client) as (...call: unknown[]) => Promise<unknown>;
  return Object.assign(Object.create(client) as pg.PoolClient, {
    query: async (...call: unknown[]) => {
      const result = await query(...call);
      if (call[0] !== 'commit') return result;
      disarm();
      throw Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' });
    },
    release: (failure?: Error) => {
      client.release(failure);
    },
  });
}

function bound(pool: pg.Pool, member: unknown): unknown {
  return typeof member === 'function' ? (member.bind(pool) as unknown) : member;
}
