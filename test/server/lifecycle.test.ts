import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clientError } from '../../src/server/clientError.ts';
import { createLogger } from '../../src/server/index.ts';
import { runAsAdmin } from '../helpers/server.ts';
import { serve, type Served } from './serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const statusOf = async (url: string, path: string): Promise<number> => (await fetch(`${url}${path}`)).status;

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('the condition did not come true within 15 s');
    await delay(50);
  }
}

describe('the probes', () => {
  it('say that the process lives and can answer', async () => {
    expect(await statusOf(served.url, '/health/live')).toBe(200);
    expect(await statusOf(served.url, '/health/ready')).toBe(200);
  });

  it('say that the database is gone, and that it is back', async () => {
    const { admin } = served.database;
    const { database } = admin;
    await runAsAdmin(
      admin,
      `alter database ${database} with allow_connections false`,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`,
    );
    await until(async () => (await statusOf(served.url, '/health/ready')) === 503);
    expect(await statusOf(served.url, '/health/live')).toBe(200);
    const answer = await served.post({ query: '{ who }' });
    expect([answer.status, answer.code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
    expect(answer.headers.get('retry-after')).toBe('2');
    await runAsAdmin(admin, `alter database ${database} with allow_connections true`);
    await until(async () => (await statusOf(served.url, '/health/ready')) === 200);
    expect((await served.post({ query: '{ who }' })).text).toBe('{"data":{"who":"ADMIN"}}');
  });

  it('go on when only the sessions were ended', async () => {
    const { admin } = served.database;
    await served.post({ query: '{ who }' });
    await runAsAdmin(
      admin,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${admin.database}'`,
    );
    await until(async () => (await served.post({ query: '{ who }' })).status === 200);
  });

  it('say that an operation lost its connection on the way', async () => {
    const { admin } = served.database;
    const answered = served.post({ query: '{ sleep(seconds: 20) }' });
    const sleeping = `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = '${admin.database}' and query like '%pg_sleep($1)%' and state = 'active' and pid <> pg_backend_pid()`;
    let isAnswered = false;
    void answered.then(() => (isAnswered = true));
    await until(async () => {
      await runAsAdmin(admin, sleeping);
      return isAnswered;
    });
    const answer = await answered;
    expect([answer.body.data, answer.code]).toEqual([{ sleep: null }, 'DATABASE_UNAVAILABLE']);
  });
});

describe('a statement', () => {
  it('of a reader ends after 8 s, which a client learns as too much asked', async () => {
    const { rows } = await served.database.appPool.query<{ limit: string }>(
      `select current_setting('statement_timeout') as limit`,
    );
    expect(rows).toEqual([{ limit: '8s' }]);
    const client = await served.database.appPool.connect();
    await client.query(`set statement_timeout = '20ms'`);
    const failure: unknown = await client.query('select pg_sleep(5)').catch((error: unknown) => error);
    client.release(true);
    const { extensions } = clientError(failure, {
      requestId: 'r',
      logger: createLogger({ level: 'silent' }),
    });
    expect(extensions).toEqual({ code: 'OPERATION_TIMED_OUT', http: { status: 422 } });
  });
});

describe('close', () => {
  it('answers what is in flight, refuses what is new, and ends', async () => {
    const closing = await serve();
    const inFlight = closing.post({ query: '{ slow(ms: 1500) }' });
    await until(async () => closing.sqlCount() > 0);
    // Opened before the end begins, as a load balancer's probe and a client's connection are.
    const [probe, client] = [await open(closing.url), await open(closing.url)];
    const started = performance.now();
    const closed = closing.close();
    expect(await ask(probe, 'GET /health/ready')).toMatch(/^HTTP\/1\.1 503 [^]*"status":"draining"/);
    expect(await ask(client, 'POST /graphql')).toMatch(/^HTTP\/1\.1 503 [^]*"SHUTTING_DOWN"/);
    const answer = await inFlight;
    expect(answer.text).toBe('{"data":{"slow":"done"}}');
    await closed;
    expect(performance.now() - started).toBeLessThan(10_000);
    await expect(fetch(`${closing.url}/health/live`)).rejects.toThrow('fetch failed');
  });

  it('does not wait for connections that ask for nothing', async () => {
    const closing = await serve();
    const idle = await open(closing.url);
    const ended = new Promise((resolve) => idle.once('close', resolve));
    await closing.close();
    await ended;
  });
});

describe('startServer', () => {
  it('says who may remedy a port that is taken, and how', async () => {
    const { port } = new URL(served.url);
    await expect(served.start({ port: Number(port) })).rejects.toMatchObject({
      name: 'ConfigError',
      code: 'PORT_TAKEN',
      message: `port ${port} of 127.0.0.1 is taken by another program; end it, or choose another with --port.`,
    });
  });

  it('says that an address is not this machine’s', async () => {
    await expect(served.start({ host: '192.0.2.1' })).rejects.toMatchObject({ code: 'HOST_UNKNOWN' });
  });
});

describe('many sockets that ask for nothing', () => {
  it('leave the others served', async () => {
    const idle = await Promise.all(Array.from({ length: 500 }, () => open(served.url)));
    const answer = await served.post({ query: '{ who }' });
    expect(answer.status).toBe(200);
    for (const socket of idle) socket.destroy();
  });
});

async function open(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('connect', resolve));
  return socket;
}

async function ask(socket: Socket, line: string): Promise<string> {
  socket.write(`${line} HTTP/1.1\r\nHost: hub\r\nContent-Length: 0\r\n\r\n`);
  let text = '';
  for await (const chunk of socket) {
    text += String(chunk);
    if (text.includes('}')) break;
  }
  return text;
}
