import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { revokeKey } from '../../src/security/index.ts';
import { send, serve, type Served } from './serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const persisted = (query: string) => ({
  persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
});

const PLAIN = { 'content-type': 'text/plain' };
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

describe('POST /graphql', () => {
  it('answers the principal whose key is presented', async () => {
    const answer = await served.post({ query: '{ who }' }, { key: served.keys.ENTERPRISE });
    expect([answer.status, answer.text]).toEqual([200, '{"data":{"who":"ENTERPRISE"}}']);
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['no key', null],
    ['a malformed key', 'secret'],
    ['a key that is nobody’s', `ff_aaaaaaaa_${'A'.repeat(43)}`],
  ])('answers 401 to %s, before it reads the body', async (_what, key) => {
    const answer = await served.post('{ this is no JSON', { key });
    expect([answer.status, answer.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="fourflow"');
  });

  it('tells no revoked key from an unknown one', async () => {
    const unknown = await served.post({ query: '{ who }' }, { key: `ff_aaaaaaaa_${'A'.repeat(43)}` });
    const { rows } = await served.database.pipelinePool.query<{ id: string }>(
      `select id from principal where role = 'INGEST'`,
    );
    await revokeKey(served.database.pipelinePool, rows[0]!.id);
    const revoked = await served.post({ query: '{ who }' }, { key: served.keys.INGEST });
    const shown = ({ status, body }: typeof revoked) => [status, body.errors?.[0]?.message];
    expect(shown(revoked)).toEqual(shown(unknown));
  });

  it('is not for gateways', async () => {
    const answer = await served.post({ query: '{ who }' }, { key: served.keys.GATEWAY });
    expect([answer.status, answer.code]).toEqual([403, 'FORBIDDEN']);
  });

  it('is the only method of the path', async () => {
    const query = encodeURIComponent('{ who }');
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS']) {
      const response = await fetch(`${served.url}/graphql?query=${query}`, {
        method,
        headers: { authorization: `Bearer ${served.keys.ADMIN}` },
      });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    }
  });

  it.each<[string, string, string, Record<string, string>?]>([
    ['a batch', '[{ "query": "{ who }" }, { "query": "{ who }" }]', '400 BAD_REQUEST'],
    ['a form', 'query=%7Bwho%7D', '415 UNSUPPORTED_MEDIA_TYPE', FORM],
    ['plain text', '{"query":"{who}"}', '415 UNSUPPORTED_MEDIA_TYPE', PLAIN],
    [
      'plain text with the header against forgery',
      '{"query":"{who}"}',
      '415 UNSUPPORTED_MEDIA_TYPE',
      { ...PLAIN, 'apollo-require-preflight': 'yes' },
    ],
    ['broken JSON', '{"query":', '400 BODY_INVALID'],
    ['a polluting key', '{"query":"{ who }","__proto__":{"x":1}}', '400 BODY_INVALID'],
    ['an empty body', '', '400 BODY_INVALID'],
    ['no query', '{}', '400 BAD_REQUEST'],
    ['an unknown field', '{"query":"{ whom }"}', '400 GRAPHQL_VALIDATION_FAILED'],
    ['no GraphQL', '{"query":"{ who"}', '400 GRAPHQL_PARSE_FAILED'],
    [
      'an unknown operation',
      '{"query":"query A { who }","operationName":"B"}',
      '400 OPERATION_RESOLUTION_FAILURE',
    ],
  ])('refuses %s', async (_what, body, refusal, headers = {}) => {
    const answer = await served.post(body, { headers });
    expect(`${String(answer.status)} ${String(answer.code)}`).toBe(refusal);
  });

  it('suggests no names of the schema', async () => {
    const answer = await served.post({ query: '{ whom itm { id } find(filtr: {}) }' });
    expect(answer.body.errors).toHaveLength(3);
    expect(answer.text).not.toMatch(/did you mean|"who"|filter\b/i);
  });
});

describe('persisted operations', () => {
  it('are sent once and then named by their hash', async () => {
    const query = '{ who  # persisted\n }';
    const missing = await served.post({ extensions: persisted(query) });
    expect(missing.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    await served.post({ query, extensions: persisted(query) });
    const answer = await served.post({ extensions: persisted(query) }, { key: served.keys.ENTERPRISE });
    expect(answer.text).toBe('{"data":{"who":"ENTERPRISE"}}');
  });

  it('refuse a hash that is not the query’s', async () => {
    const answer = await served.post({ query: '{ who }', extensions: persisted('{ item { id } }') });
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('introspection', () => {
  it('is ADMIN’s, however deep', async () => {
    const answer = await served.post({ query: getIntrospectionQuery() });
    expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
  });

  it.each(['{ __schema { types { name } } }', '{ a: __type(name: "Item") { name } }'])(
    'is refused to others: %s',
    async (query) => {
      const answer = await served.post({ query }, { key: served.keys.ENTERPRISE });
      expect([answer.status, answer.code]).toEqual([403, 'INTROSPECTION_DISABLED']);
    },
  );

  it('is refused to others also as an operation that ADMIN persisted', async () => {
    const query = '{ __schema { queryType { name } } }';
    const registered = await served.post({ query, extensions: persisted(query) });
    expect(registered.status).toBe(200);
    const answer = await served.post({ extensions: persisted(query) }, { key: served.keys.ENTERPRISE });
    expect([answer.status, answer.code]).toEqual([403, 'INTROSPECTION_DISABLED']);
  });

  it('is everybody’s in development', async () => {
    const lenient = await served.start({ development: true });
    const query = '{ __schema { queryType { name } } }';
    const answer = await send(lenient.url, { query }, { key: served.keys.ENTERPRISE });
    await lenient.close();
    expect(answer.text).toBe('{"data":{"__schema":{"queryType":{"name":"Query"}}}}');
  });
});
