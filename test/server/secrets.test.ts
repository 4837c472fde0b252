import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLogger } from '../../src/server/index.ts';
import { serve, type Served } from './serve.ts';

const CANARY = 'canary-7d1f"\\ü9e';
/** As it may stand in JSON, in an address, or bare. */
const spellings = [CANARY, JSON.stringify(CANARY).slice(1, -1), encodeURIComponent(CANARY)];

let served: Served;
beforeAll(async () => {
  served = await serve({ secrets: [CANARY] });
});
afterAll(() => served.close());

const found = (text: string): string[] => spellings.filter((spelling) => text.includes(spelling));

describe('an unexpected error', () => {
  it('is masked for the client and logged under the request’s id', async () => {
    served.logged.length = 0;
    const message = 'relation "trade_document" is on fire';
    const query = 'query B($message: String) { who boom(message: $message) }';
    const answer = await served.post({ query, variables: { message } });
    const [error] = answer.body.errors!;
    expect(answer.status).toBe(200);
    expect(answer.body.data).toEqual({ who: 'ADMIN', boom: null });
    expect(error).toMatchObject({
      message: 'Something went wrong in the hub; report this requestId to its operators.',
      path: ['boom'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: answer.headers.get('x-request-id') },
    });
    expect(answer.text).not.toMatch(/trade_document|fire|stack/);
    const line = served.logged.find((each) => each.includes('on fire'));
    expect(JSON.parse(line!)).toMatchObject({
      level: 'error',
      requestId: answer.headers.get('x-request-id'),
      err: { type: 'Error', message },
    });
  });
});

describe('a secret', () => {
  it('in headers, address, body or exception reaches neither log nor response', async () => {
    served.logged.length = 0;
    const secret = encodeURIComponent(CANARY);
    const authorization = `Bearer ${served.keys.ADMIN}`;
    const json = { 'content-type': 'application/json' };
    const requests: readonly [string, RequestInit][] = [
      ['/', { headers: { authorization: `Bearer ${secret}`, cookie: secret, 'x-request-id': secret } }],
      [`/nowhere/${secret}?token=${secret}`, { headers: { authorization } }],
      [`/%zz${secret}`, {}],
      [`/graphql?token=${secret}`, { headers: { authorization } }],
      ['/graphql', { method: 'POST', headers: { authorization: `Bearer ff_aaaaaaaa_${secret}`, ...json } }],
      ['/graphql', { method: 'POST', headers: { authorization, ...json }, body: `{${CANARY}` }],
      ['/graphql', { method: 'POST', headers: { authorization, 'content-type': secret }, body: '{}' }],
      [
        '/graphql',
        {
          method: 'POST',
          headers: { authorization, ...json },
          body: JSON.stringify({ query: `{ boom(message: ${JSON.stringify(CANARY)}) }` }),
        },
      ],
    ];
    for (const [path, init] of requests) {
      const response = await fetch(`${served.url}${path}`, init);
      const headers = JSON.stringify([...response.headers]);
      expect({ path, leaks: found(`${headers} ${await response.text()}`) }).toEqual({ path, leaks: [] });
    }
    expect(served.logged.filter((line) => line.includes('"level":"error"'))).toHaveLength(1);
    const log = served.logged.join('');
    expect([...found(log), ...Object.values(served.keys).filter((key) => log.includes(key))]).toEqual([]);
  });
});

describe('createLogger', () => {
  const logOf = (fields: object, secrets: readonly string[] = []): string => {
    const lines: string[] = [];
    createLogger({ secrets, destination: { write: (line) => lines.push(line) } }).info(fields, 'said');
    return lines.join('');
  };

  it.each([
    ['a key', { note: `a key ff_abcdefgh_${'k'.repeat(43)} came` }, 'kkk'],
    ['a web token', { note: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln' }, 'eyJzdWIi'],
    ['a header', { note: 'sent Authorization: Basic dXNlcjpwYXNz' }, 'dXNlcjpwYXNz'],
    ['a password in an address', { url: 'postgres://hub:pa55word@db.example:5432/hub' }, 'pa55word'],
    ['a field that is called so', { config: { password: 'hunter22' } }, 'hunter22'],
    ['a cause', { err: new Error('outer', { cause: new Error('inner said pa55word') }) }, 'pa55word'],
  ])('redacts %s', (_what, fields, secret) => {
    const line = logOf(fields, ['pa55word']);
    expect(line).toContain('[redacted]');
    expect(line).not.toContain(secret);
    expect(JSON.parse(line)).toMatchObject({ level: 'info', msg: 'said' });
  });

  it('leaves out what errors of the database carry beside their message', () => {
    const err = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (n)=(INV-17) exists.',
    });
    const line = logOf({ err });
    expect(line).toContain('23505');
    expect(line).not.toContain('INV-17');
  });
});
