import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connector as iso20022 } from '../../connectors/iso20022/connector.ts';
import type { ReadyConnection } from '../../src/ingest/readStream.ts';
import type { Connector } from '../../src/kit/connector.ts';
import { processPending } from '../../src/pipeline/processPending.ts';
import { runConnection } from '../../src/pipeline/runConnection.ts';
import { connect } from '../helpers/connection.ts';
import { memoryConnector, type MemorySource, rowOf, tradeDocument } from '../helpers/connector.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { RECEIVER } from './bankMessages.ts';

/** What came of some bank messages, each as a sentence, in the order of the sentences. */
export interface Books {
  readonly payments: readonly string[];
  readonly allocations: readonly string[];
  /** How many entries each statement, or page, has. */
  readonly statements: readonly string[];
}

export interface Arrival {
  /** In the order of arrival, each by the connection of its owner. */
  readonly messages: readonly { readonly xml: string; readonly ownerGln?: string }[];
  /** Paid into the receiving account by their reference, which is their number: what is open of each. */
  readonly invoices?: Readonly<Record<string, string>>;
}

/** The books after messages came one by one, each identified and linked before the next. */
export async function booksAfter({ messages, invoices = {} }: Arrival): Promise<Books> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'fourflow-bank-'));
  try {
    await landInvoices(database, invoices);
    for (const [index, { xml, ownerGln = '' }] of messages.entries()) {
      const name = `bank${ownerGln}`;
      await rename(await written(folder, xml), join(folder, `${name}-${String(index)}.xml`));
      const settings = {
        config: { path: '.', glob: `${name}-*.xml`, settleSeconds: 0 },
        ...(ownerGln && { ownerGln }),
      };
      const connection = await connect(database, name, iso20022 as unknown as Connector<never>, settings);
      await run(database, { ...connection, source: { ...connection.source, resolvePath: () => folder } });
    }
    return await read(database);
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function written(folder: string, xml: string): Promise<string> {
  const path = join(folder, 'arriving');
  await writeFile(path, xml);
  return path;
}

async function run(database: TestDatabase, connection: ReadyConnection): Promise<void> {
  const { outcome, quarantined } = await runConnection(database.pipelinePool, connection);
  if (outcome !== 'SUCCEEDED' || quarantined > 0) throw new Error(`the run of ${connection.name} ${outcome}`);
  await processPending(database.pipelinePool);
  const { rows: refused } = await database.pipelinePool.query(
    `select reason_message from raw_record where status = 'QUARANTINED'`,
  );
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}

async function landInvoices(
  database: TestDatabase,
  invoices: Readonly<Record<string, string>>,
): Promise<void> {
  const documents = Object.entries(invoices).map(([number, payableAmount]) =>
    tradeDocument({
      kind: 'invoice',
      number,
      currency: 'EUR',
      payableAmount,
      paymentReferences: [number],
      payeeAccounts: [RECEIVER],
    }),
  );
  const source: MemorySource = { pages: [documents.map((document) => rowOf(document))] };
  await run(database, await connect(database, 'books', memoryConnector(source)));
}

const PAYMENTS = `
  select concat_ws(' ', amount, end_to_end_id, case when is_booked then 'booked' else 'reported' end,
    'by ' || (select count(*) from entry_payment l where l.payment_id = p.id)) as text from payment p`;
const ALLOCATIONS = `
  select concat_ws(' ', a.amount, 'of', p.end_to_end_id, 'for', d.number) as text
  from payment_allocation a join payment p on p.id = a.payment_id join trade_document d on d.id = a.document_id`;
const STATEMENTS = `
  select concat_ws(' ', s.message, s.statement_id, 'page ' || s.page, 'with', (select count(*) from statement_entry e
    where e.account_id = s.account_id and e.statement_key = s.statement_key)) as text from account_statement s`;

async function read(database: TestDatabase): Promise<Books> {
  const sentences = async (query: string): Promise<string[]> => {
    const { rows } = await database.pipelinePool.query<{ text: string }>(query);
    return rows.map(({ text }) => text).sort();
  };
  return {
    payments: await sentences(PAYMENTS),
    allocations: await sentences(ALLOCATIONS),
    statements: await sentences(STATEMENTS),
  };
}
