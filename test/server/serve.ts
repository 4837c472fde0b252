import { buildSchema, execute, type DocumentNode, type GraphQLSchema } from 'graphql';
import { JsonText, type HubRequest, type HubResult } from '../../src/api/index.ts';
import { createKey } from '../../src/security/index.ts';
import {
  createLogger,
  startServer,
  type HubApi,
  type RunningServer,
  type ServerOptions,
} from '../../src/server/index.ts';
import { queryAsPrincipal } from '../../src/store/principalTransaction.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';

/** A graph whose fields do what servers have to cope with. */
const SDL = `
  type Query { who: String  node(id: ID): Item  item: Item  boom(message: String): String  raw: String
    slow(ms: Int!): String  sleep(seconds: Float!): String  large(bytes: Int!): String  not: Filtered  find(filter: Filter): String }
  type Item { id: ID  name: String  next: Item  left: Item  right: Item }
  type Filtered { id: ID }
  input Filter { not: Filter  name: String }
`;

export interface Served extends RunningServer {
  readonly database: TestDatabase;
  readonly logged: string[];
  /** Secrets of keys by role. */
  readonly keys: Readonly<Record<'ADMIN' | 'ENTERPRISE' | 'GATEWAY' | 'INGEST', string>>;
  /** How often the database's connections were asked for something. */
  readonly sqlCount: () => number;
  /** Another server over the same database. */
  start(other: Partial<ServerOptions>): Promise<RunningServer>;
  post(body: unknown, options?: PostOptions): Promise<Answer>;
}

export interface PostOptions {
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
  };
  readonly code: unknown;
  readonly durationMs: number;
}

/** A running server over a database of its own. */
export async function serve(
  options: Partial<ServerOptions> & { readonly secrets?: readonly string[]; readonly poolSize?: number } = {},
): Promise<Served> {
  const database = await createTestDatabase({ poolSize: options.poolSize ?? 5 });
  const counted = countUses(database);
  const logged: string[] = [];
  const logger = createLogger({
    level: 'trace',
    secrets: options.secrets ?? [],
    destination: { write: (line) => logged.push(line) },
  });
  const schema = buildSchema(SDL);
  const api = tinyApi(schema, database);
  const start: Served['start'] = (other) =>
    startServer({ ...{ host: '127.0.0.1', port: 0, logger, database: counted, api }, ...other });
  const server = await start(options);
  const keys = await createKeys(database);
  const close = async (): Promise<void> => {
    await server.close();
    await database.close();
  };
  const post: Served['post'] = (body, given) => send(server.url, body, { key: keys.ADMIN, ...given });
  return { ...server, start, close, database, logged, keys, sqlCount: counted.sqlCount, post };
}

export async function send(url: string, body: unknown, { key, headers }: PostOptions): Promise<Answer> {
  const started = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(typeof key === 'string' && { authorization: `Bearer ${key}` }),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const parsed = JSON.parse(text) as Answer['body'];
  return {
    ...{ status: response.status, headers: response.headers, text, body: parsed },
    code: parsed.errors?.[0]?.extensions['code'],
    durationMs: performance.now() - started,
  };
}

async function createKeys(database: TestDatabase): Promise<Served['keys']> {
  const { rows } = await database.pipelinePool.query<{ enterprise: string; connection: string }>(
    `with e as (insert into enterprise (name) values ('Core AG') returning id),
          c as (insert into source_connection (name, connector, flow, owner_id) select 'core', 'ubl', 'BUSINESS', id from e returning id)
     select e.id as enterprise, c.id as connection from e, c`,
  );
  const { enterprise: enterpriseId, connection: connectionId } = rows[0]!;
  const [admin, enterprise, gateway, ingest] = await Promise.all([
    createKey(database.pipelinePool, { role: 'ADMIN' }),
    createKey(database.pipelinePool, { role: 'ENTERPRISE', enterpriseId }),
    createKey(database.pipelinePool, { role: 'GATEWAY' }),
    createKey(database.pipelinePool, { role: 'INGEST', connectionId }),
  ]);
  return {
    ADMIN: admin.secret,
    ENTERPRISE: enterprise.secret,
    GATEWAY: gateway.secret,
    INGEST: ingest.secret,
  };
}

function countUses({ appPool }: TestDatabase) {
  let count = 0;
  const counting = new Proxy(appPool, {
    get: (pool, property) => {
      const value: unknown = Reflect.get(pool, property, pool);
      if (typeof value !== 'function') return value;
      if (property === 'query' || property === 'connect') count += 1;
      return value.bind(pool) as unknown;
    },
  });
  return { appPool: counting, sqlCount: () => count };
}

/** Executed by graphql-js; as the hub's executor does, it hands on text. */
function tinyApi(schema: GraphQLSchema, database: TestDatabase): HubApi {
  const executeDocument = async (document: DocumentNode, request: HubRequest): Promise<HubResult> => {
    const result = await execute({
      ...{ schema, document, rootValue: rootOf(request, database) },
      operationName: request.operationName ?? null,
      variableValues: request.variables ?? null,
    });
    for (const error of result.errors ?? []) {
      if (!error.originalError) error.extensions['code'] ??= 'BAD_USER_INPUT';
    }
    const { data, ...rest } = result;
    return rest.errors || !data ? result : { ...rest, data: new JsonText(JSON.stringify(data)) };
  };
  return { schema, executor: { executeDocument }, timeZone: 'UTC' };
}

function rootOf({ principal }: HubRequest, { appPool }: TestDatabase): object {
  return {
    who: () => principal.role,
    boom: ({ message }: { message: string }) => {
      throw new Error(message);
    },
    // Unreferenced: a worker whose tests are done does not wait for it.
    slow: ({ ms }: { ms: number }) => new Promise((resolve) => setTimeout(resolve, ms, 'done').unref()),
    sleep: async ({ seconds }: { seconds: number }) => {
      const text = 'select pg_sleep($1)::text as slept';
      await queryAsPrincipal(appPool, principal, { text, values: [seconds] });
      return 'slept';
    },
    large: ({ bytes }: { bytes: number }) => 'x'.repeat(bytes),
    find: () => 'found',
  };
}
