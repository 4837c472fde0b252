import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { buildHubSchema, createHubExecutor } from '../../src/api/index.ts';
import { enterpriseByIdentifier } from '../../src/identity/enterpriseByIdentifier.ts';
import { inGraphTransaction } from '../../src/pipeline/locks.ts';
import { authenticate, createKey } from '../../src/security/index.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import {
  type EmbeddedPostgres,
  openEmbeddedPostgres,
} from '../../src/store/embedded/openEmbeddedPostgres.ts';
import { queryAsPrincipal } from '../../src/store/principalTransaction.ts';
import { GLN } from '../helpers/connection.ts';
import { gln, invoice, load } from '../identity/vocabulary.ts';
import { findOffences } from './catalog/findOffences.ts';

/** May create roles, owns its database, and is no superuser: what a managed PostgreSQL gives. */
const ADMINISTRATOR = 'plain_administrator';
const dealer = gln(GLN.dealer, 'Dealer KG');

let postgres: EmbeddedPostgres;
let database: Database;
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'fourflow-plain-'));
  // A server of its own, for roles belong to a whole server.
  postgres = await openEmbeddedPostgres({ dataDir, role: 'hub', durability: 'none' });
  const password = randomBytes(16).toString('hex');
  await asSuperuser(
    `create role ${ADMINISTRATOR} login nosuperuser createrole createdb password '${password}'`,
    `create database hub owner ${ADMINISTRATOR}`,
  );
  const admin = { host: postgres.host, port: postgres.port, user: ADMINISTRATOR, password, database: 'hub' };
  database = await openDatabase({ admin });
  await database.close();
  // As every further start does: with nothing left to migrate.
  database = await openDatabase({ admin });
  await load(database, 'core-erp', [
    invoice({ number: 'INV-1', payableAmount: '99.99' }),
    invoice({ number: 'INV-2', payableAmount: '100.00' }),
    invoice({ number: 'INV-3', payableAmount: '100.01', buyer: dealer }),
  ]);
}, 120_000);
afterAll(async () => {
  await database.close();
  await postgres.release();
  await rm(dataDir, { recursive: true, force: true });
});

describe('a hub whose administrator is no superuser', () => {
  it('has no comparison that is promised to tell nothing, since nobody there may promise it', async () => {
    const { rows } = await database.pipelinePool.query(
      `select count(*)::int as functions, count(*) filter (where proleakproof)::int as promised
       from pg_proc where pronamespace = 'app'::regnamespace and proargtypes = '1700 1700'::oidvector`,
    );
    expect(rows).toEqual([{ functions: 5, promised: 0 }]);
  });

  it.each([
    [GLN.core, ['INV-1', 'INV-2', 'INV-3']],
    [GLN.supplier, ['INV-1', 'INV-2', 'INV-3']],
    [GLN.dealer, ['INV-3']],
    [GLN.bank, []],
  ])('shows %s what it may see, and no more', async (value, numbers) => {
    expect(await numbersSeenBy(value, '')).toEqual(numbers);
  });

  it.each([
    ['eq', '100', ['INV-2']],
    ['gt', '99.990', ['INV-2', 'INV-3']],
    ['gte', '100', ['INV-2', 'INV-3']],
    ['lt', '100.000', ['INV-1']],
    ['lte', '100', ['INV-1', 'INV-2']],
  ])('compares amounts exactly: %s %s', async (operator, amount, numbers) => {
    const filter = `payableAmount: { value: { ${operator}: "${amount}" } }`;
    expect(await numbersSeenBy(GLN.core, filter)).toEqual(numbers);
    expect(await numbersSeenBy(GLN.dealer, filter)).toEqual(numbers.filter((number) => number === 'INV-3'));
  });

  it('keeps every rule of the catalog', async () => {
    const client = new pg.Client({ ...superuser(), database: 'hub' });
    await client.connect();
    try {
      expect(await findOffences(client)).toEqual([]);
    } finally {
      await client.end();
    }
  });
});

async function numbersSeenBy(value: string, filter: string): Promise<string[]> {
  const enterpriseId = await inGraphTransaction(database.pipelinePool, (client) =>
    enterpriseByIdentifier(client, { scheme: 'GLN', value }, 'test'),
  );
  const { secret } = await createKey(database.pipelinePool, { role: 'ENTERPRISE', enterpriseId });
  const principal = await authenticate(database.appPool, `Bearer ${secret}`);
  if (!principal) throw new Error('a key that was just made is unknown');
  const executor = createHubExecutor({
    schema: buildHubSchema(),
    entities: database.dataSource.entityMetadatas,
    runStatement: (asked, statement) => queryAsPrincipal(database.appPool, asked, statement),
  });
  const source = `{ invoices(filter: { ${filter} }, orderBy: [{ field: NUMBER, direction: ASC }]) {
    totalCount edges { node { number } } } }`;
  const moment = { today: '2026-06-30', timeZone: 'UTC' };
  const answer = JSON.stringify(await executor.execute(source, { principal, moment, variables: {} }));
  const { data, errors } = JSON.parse(answer) as Answer;
  if (!data) throw new Error(JSON.stringify(errors));
  expect(data.invoices.totalCount).toBe(data.invoices.edges.length);
  return data.invoices.edges.map(({ node }) => node.number);
}

interface Answer {
  readonly data?: {
    readonly invoices: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: { readonly number: string } }[];
    };
  };
  readonly errors?: unknown;
}

async function asSuperuser(...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ ...superuser(), database: 'postgres' });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function superuser(): pg.ClientConfig {
  const { host, port, user, password } = postgres;
  return { host, port, user, password };
}
