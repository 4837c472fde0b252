import pg from 'pg';

/** How tests reach the PostgreSQL server that the suite's global setup started. */
export interface TestServer {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

export const TEMPLATE = 'fourflow_template';
const VARIABLE = 'FOURFLOW_TEST_SERVER';

/** Workers inherit the environment, which is how they learn of the server. */
export function announceServer(server: TestServer): void {
  process.env[VARIABLE] = JSON.stringify(server);
}

export function testServer(): TestServer {
  const announced = process.env[VARIABLE];
  if (announced === undefined) throw new Error('No test server: the global setup has not run.');
  return JSON.parse(announced) as TestServer;
}

export async function runAsAdmin(server: TestServer, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ ...server, database: 'postgres' });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
