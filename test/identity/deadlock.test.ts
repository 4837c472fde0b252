import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { CanonicalRecord } from '../../src/kit/records/index.ts';
import { processPending } from '../../src/pipeline/processPending.ts';
import { runConnection } from '../../src/pipeline/runConnection.ts';
import { connect } from '../helpers/connection.ts';
import { memoryConnector, rowOf } from '../helpers/connector.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { emptyDatabase } from '../helpers/emptyDatabase.ts';
import { core, invoice, supplier } from './vocabulary.ts';

/** Each is written by a stage of its own, or at its begin, middle and end. */
const TABLES = [
  'enterprise',
  'trade_document',
  'payment',
  'access_entry',
  'payment_allocation',
  'document_line',
];
const FAULTS = [
  ['40P01', 'deadlock detected'],
  ['40001', 'could not serialize access'],
] as const;

const RECORDS: readonly CanonicalRecord[] = [
  invoice({ lines: [{ number: '1', quantity: '1', lineAmount: '100.00', references: [] }] }),
  {
    ...{
      kind: 'payment',
      direction: 'CREDIT',
      state: 'BOOKED',
      isReversal: false,
      bookingDate: '2026-04-01',
    },
    account: { identifiers: [{ scheme: 'IBAN', value: 'DE02120300000000202051' }], owner: supplier },
    report: { message: 'camt.053', statementId: 'S', entryIndex: 0, transactionIndex: 0 },
    ...{ amount: '100.00', currency: 'EUR', endToEndId: 'E', remittanceLines: ['INV-1'] },
    ...{ structuredReferences: [], remittedDocuments: [], debtor: { party: core } },
  },
];

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 3 });
});
afterAll(() => database.close());

describe('processPending', () => {
  it.each(TABLES.flatMap((table) => FAULTS.map(([code, message]) => ({ table, code, message }))))(
    'does a batch again that meets $message at $table, and applies it once',
    async ({ table, code, message }) => {
      await emptyDatabase(database);
      const connector = memoryConnector({
        pages: [RECORDS.map((record, index) => rowOf(record, String(index)))],
      });
      await runConnection(database.pipelinePool, await connect(database, 'core-erp', connector));
      await injectOnce(table, code, message);
      const met: unknown[] = [];
      await processPending(database.pipelinePool, { onRetry: (error) => met.push(error) });
      expect(met).toEqual([expect.objectContaining({ code, message })]);
      const { rows } = await database.pipelinePool.query(
        `select (select count(*)::int from trade_document) as documents, (select count(*)::int from payment) as payments,
           (select array_agg(amount::text) from payment_allocation) as allocated,
           (select count(*)::int from work_item) as waiting`,
      );
      expect(rows).toEqual([{ documents: 1, payments: 1, allocated: ['100.00'], waiting: 0 }]);
    },
  );
});

/** The next row that is written to the table meets this error of the database. */
async function injectOnce(table: string, code: string, message: string): Promise<void> {
  await asOwner(`
    create sequence if not exists fault_seq;
    grant usage on sequence fault_seq to fourflow_pipeline;
    alter sequence fault_seq restart;
    create or replace function fault() returns trigger language plpgsql as $$ begin
      if nextval('fault_seq') = 1 then raise exception using errcode = '${code}', message = '${message}'; end if;
      return new;
    end $$;
    ${TABLES.map((each) => `drop trigger if exists fault on ${each};`).join(' ')}
    create trigger fault before insert on ${table} for each row execute function fault()`);
}

async function asOwner(text: string): Promise<void> {
  const client = new pg.Client(database.admin);
  await client.connect();
  await client.query(text);
  await client.end();
}
