import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { buildHubSchema, createHubExecutor } from '../../src/api/index.ts';
import { createKey } from '../../src/security/index.ts';
import { createLogger, startServer, type RunningServer } from '../../src/server/index.ts';
import { queryAsPrincipal } from '../../src/store/principalTransaction.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { send } from './serve.ts';

const schema = buildHubSchema();
const logger = createLogger({ level: 'silent' });
let database: TestDatabase;
let server: RunningServer;
let key: string;
beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 2 });
  const executor = createHubExecutor({
    schema,
    entities: database.dataSource.entityMetadatas,
    runStatement: (principal, statement) => queryAsPrincipal(database.appPool, principal, statement),
  });
  const api = { schema, executor, timeZone: 'Europe/Berlin' };
  server = await startServer({ host: '127.0.0.1', port: 0, database, logger, api });
  await database.pipelinePool.query(`insert into enterprise (name) values ('Core AG')`);
  key = (await createKey(database.pipelinePool, { role: 'ADMIN' })).secret;
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const post = (body: object) => send(server.url, body, { key });

describe('the hub’s graph behind the server', () => {
  it('answers with the JSON that the database wrote', async () => {
    const answer = await post({ query: '{ enterprises(first: 5) { totalCount edges { node { name } } } }' });
    expect(JSON.parse(answer.text)).toEqual({
      data: { enterprises: { totalCount: 1, edges: [{ node: { name: 'Core AG' } }] } },
    });
  });

  it('refuses with the graph’s own codes, as 400', async () => {
    const answer = await post({ query: '{ enterprises(first: 100000) { totalCount } }' });
    expect([answer.status, answer.code]).toEqual([400, 'FIRST_OUT_OF_RANGE']);
  });

  it('shows ADMIN the schema, as introspection and as the SDL for routers', async () => {
    const introspected = await post({ query: getIntrospectionQuery() });
    expect(introspected.body.errors).toBeUndefined();
    expect(introspected.text).toContain('"InvoiceConnection"');
    const sdl = await post({ query: '{ _service { sdl } }' });
    expect(sdl.text).toMatch(/type Invoice implements Node\\n {2}@key/);
  });

  it('keeps the SDL from everybody else', async () => {
    const { rows } = await database.pipelinePool.query<{ id: string }>('select id from enterprise');
    const partner = await createKey(database.pipelinePool, { role: 'PARTNER', enterpriseId: rows[0]!.id });
    const answer = await send(server.url, { query: '{ _service { sdl } }' }, { key: partner.secret });
    expect([answer.status, answer.code]).toEqual([403, 'INTROSPECTION_DISABLED']);
  });

  it('resolves references under the caller’s principal: what is hidden is as what is absent', async () => {
    const { rows } = await database.pipelinePool.query<{ id: string }>(
      `insert into enterprise (name) values ('Hidden AG'), ('Partner AG') returning id`,
    );
    const [hidden, own] = rows.map(({ id }) => id);
    const partner = await createKey(database.pipelinePool, { role: 'PARTNER', enterpriseId: own! });
    const representations = [hidden, own, crypto.randomUUID()].map((id) => ({
      __typename: 'Enterprise',
      id: `ent_${id!}`,
    }));
    const query = 'query E($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { name } } }';
    const answer = await send(
      server.url,
      { query, variables: { r: representations } },
      { key: partner.secret },
    );
    expect(JSON.parse(answer.text)).toEqual({ data: { _entities: [null, { name: 'Partner AG' }, null] } });
  });

  const fourFlows = join(
    import.meta.dirname,
    '../../../shared/contract/operations/invoice-four-flows.graphql',
  );
  const isThere = existsSync(fourFlows);
  if (!isThere) console.warn(`skipped: there is no ${fourFlows}`);
  (isThere ? it : it.skip)('lets the four flows of an invoice through the default limits', async () => {
    const query = readFileSync(fourFlows, 'utf8');
    const answer = await post({ query, variables: { id: `inv_${crypto.randomUUID()}` } });
    expect([answer.status, answer.body]).toEqual([200, { data: { invoice: null } }]);
  });
});
