import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, printType, type GraphQLNamedType } from 'graphql';
import { buildHubSchema, createHubExecutor } from '../../src/api/index.ts';
import { createKey } from '../../src/security/index.ts';
import { createLogger, publicSchema, startServer, type RunningServer } from '../../src/server/index.ts';
import { queryAsPrincipal } from '../../src/store/principalTransaction.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { send } from './serve.ts';

const schema = publicSchema(buildHubSchema());
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

  it('shows ADMIN the schema without what is for routers', async () => {
    const answer = await post({ query: getIntrospectionQuery() });
    expect(answer.body.errors).toBeUndefined();
    expect(answer.text).toContain('"InvoiceConnection"');
    expect(answer.text).not.toMatch(/_entities|_service|_Any|link__|federation__|"name":"key"/);
  });

  it('does not answer routers here', async () => {
    const query = 'query E($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
    const answer = await post({ query, variables: { r: [] } });
    expect([answer.status, answer.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect((await post({ query: '{ _service { sdl } }' })).code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('is not served with the fields for routers by mistake', async () => {
    const api = {
      schema: buildHubSchema(),
      executor: { executeDocument: async () => ({}) },
      timeZone: 'UTC',
    };
    const start = startServer({ host: '127.0.0.1', port: 0, database, logger, api });
    await expect(start).rejects.toThrow('api.schema must be publicSchema(...)');
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

describe('publicSchema', () => {
  it('keeps every other type as it is', () => {
    const types = Object.values(buildHubSchema().getTypeMap());
    const kept = types.filter((type) => !type.name.includes('_') && type.name !== 'Query');
    expect(kept.length).toBeGreaterThan(100);
    for (const type of kept) expect(print(schema.getType(type.name))).toBe(printType(type));
  });

  const print = (type: GraphQLNamedType | undefined): string => (type ? printType(type) : 'not there');
});
