import {
  buildHubSchema,
  createHubExecutor,
  type HubExecutorOptions,
  type HubResult,
  type Reach,
} from '../../src/api/index.ts';
import { queryAsPrincipal, type Principal, type Statement } from '../../src/store/principalTransaction.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';

export const MOMENT = { today: '2026-06-30', timeZone: 'Europe/Berlin' };

/** An answer as a client reads it; `pick` looks into its data. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

interface Asked {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly as?: Principal;
  readonly reach?: Reach;
}

export interface TestHub {
  readonly database: TestDatabase;
  readonly admin: Principal;
  /** Every statement that was sent since the last `forget`. */
  readonly statements: Statement[];
  /** The result as a client reads it. */
  ask(source: string, asked?: Asked): Promise<Answer>;
  /** The result as the executor gives it. */
  execute(source: string, asked?: Asked): Promise<HubResult>;
  insert(table: string, ...rows: readonly Readonly<Record<string, unknown>>[]): Promise<string[]>;
  close(): Promise<void>;
}

/** A hub over an empty database: its executor without HTTP, and a way to put rows under it. It reads, unless told how to mutate. */
export async function startHub(
  mutating?: (database: TestDatabase) => Pick<HubExecutorOptions, 'schema' | 'mutations'>,
): Promise<TestHub> {
  const database = await createTestDatabase();
  const statements: Statement[] = [];
  const executor = createHubExecutor({
    schema: buildHubSchema(),
    entities: database.dataSource.entityMetadatas,
    runStatement: async (principal, statement) => {
      statements.push(statement);
      return queryAsPrincipal(database.appPool, principal, statement);
    },
    ...mutating?.(database),
  });
  const insert: TestHub['insert'] = async (table, ...rows) => {
    const inserted = rows.map((row) => insertRow(database, table, row));
    return Promise.all(inserted);
  };
  const [id = ''] = await insert('principal', { role: 'ADMIN', label: 'test' });
  const admin: Principal = { id, role: 'ADMIN', enterpriseId: null, connectionId: null };
  const execute: TestHub['execute'] = async (source, { as = admin, ...asked } = {}) =>
    executor.execute(source, { principal: as, moment: MOMENT, ...asked });
  return {
    database,
    admin,
    statements,
    insert,
    execute,
    ask: async (source, asked) => JSON.parse(JSON.stringify(await execute(source, asked))) as Answer,
    close: async () => database.close(),
  };
}

/** What stands at a path of an answer, such as `invoices.edges.*.node.id`; `*` goes through a list. */
export function pick(data: unknown, path: string): unknown {
  const [member = '', ...rest] = path.split('.');
  if (path === '') return data;
  if (member === '*') return (data as unknown[]).map((item) => pick(item, rest.join('.')));
  return pick((data as Readonly<Record<string, unknown>>)[member], rest.join('.'));
}

/** Somebody who asks for an enterprise. */
export async function principalOf(hub: TestHub, enterpriseId: string): Promise<Principal> {
  const [id = ''] = await hub.insert('principal', {
    role: 'ENTERPRISE',
    label: 'test',
    enterprise_id: enterpriseId,
  });
  return { id, role: 'ENTERPRISE', enterpriseId, connectionId: null };
}

async function insertRow(
  { pipelinePool }: TestDatabase,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<string> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${String(index + 1)}`);
  const returning = HAS_NO_ID.has(table) ? '' : ' returning id';
  const text = `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})${returning}`;
  const { rows } = await pipelinePool.query<{ id: string }>(text, Object.values(row));
  return rows[0]?.id ?? '';
}

const HAS_NO_ID = new Set([
  'access_entry',
  'subject_party',
  'document_link',
  'observed_party',
  'document_disagreement',
  'event_document',
]);
