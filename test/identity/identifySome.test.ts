import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { CanonicalRecord, Party } from '../../src/kit/records/index.ts';
import { processPending } from '../../src/pipeline/processPending.ts';
import { runConnection } from '../../src/pipeline/runConnection.ts';
import { connect, GLN } from '../helpers/connection.ts';
import { memoryConnector, type MemorySource, rowOf } from '../helpers/connector.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { documents, gln, invoice, load, one, supplier } from './vocabulary.ts';

describe('identifySome', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createTestDatabase();
  });

  afterEach(() => database.close());

  it('never takes the same transfer twice: both parties’ statements and the advice tell of one', async () => {
    const account = (iban: string) => ({ identifiers: [{ scheme: 'IBAN', value: iban }], currency: 'EUR' });
    const [ours, theirs] = [account('DE89370400440532013000'), account('DE02120300000000202051')];
    const transfer = (direction: 'CREDIT' | 'DEBIT', message: 'camt.053' | 'camt.054'): CanonicalRecord => ({
      kind: 'payment',
      account: direction === 'DEBIT' ? ours : theirs,
      report: { message, statementId: `${message}-${direction}`, entryIndex: 0, transactionIndex: 0 },
      direction,
      state: 'BOOKED',
      isReversal: false,
      bookingDate: '2026-04-01',
      valueDate: '2026-04-01',
      amount: direction === 'DEBIT' ? '100.00' : '100.0',
      currency: 'EUR',
      endToEndId: 'E2E-1',
      debtor: { party: { name: 'Core AG', identifiers: [] }, account: ours },
      creditor: { party: { name: 'Supplier GmbH', identifiers: [] }, account: theirs },
      remittanceLines: ['INV-1'],
      structuredReferences: [],
      remittedDocuments: [],
    });
    await load(database, 'core-erp', [invoice()]);
    await load(database, 'core-bank', [transfer('DEBIT', 'camt.053'), transfer('DEBIT', 'camt.054')]);
    await load(database, 'supplier-bank', [transfer('CREDIT', 'camt.053')], GLN.supplier);
    const { rows } = await database.pipelinePool.query<object>(
      `select d.name as debtor, c.name as creditor, p.direction, a.amount, a.method
       from payment p join enterprise d on d.id = p.debtor_id join enterprise c on c.id = p.creditor_id
       left join payment_allocation a on a.payment_id = p.id`,
    );
    const expected = {
      debtor: 'Core AG',
      creditor: 'Supplier GmbH',
      direction: 'CREDIT',
      method: 'DOCUMENT_NUMBER',
    };
    expect(rows).toEqual([{ ...expected, amount: expect.stringMatching(/^100\.00?$/) }]);
  });

  it('keeps the account of a firm its own, whoever reported its number before', async () => {
    const account = { identifiers: [{ scheme: 'IBAN', value: 'DE89370400440532013000' }] };
    const statement = (statementId: string): CanonicalRecord => {
      return { kind: 'statement', account, message: 'camt.053', statementId, balances: [] };
    };
    await load(database, 'stranger-bank', [statement('S-1')], GLN.dealer);
    await load(database, 'core-bank', [statement('S-1')]);
    const { rows } = await database.pipelinePool.query<object>(
      `select s.statement_id as statement, i.value as owner from account_statement s join account a on a.id = s.account_id
       join enterprise_identifier i on i.enterprise_id = a.owner_id order by 2`,
    );
    expect(rows).toEqual([GLN.core, GLN.dealer].map((owner) => ({ statement: 'S-1', owner })));
  });

  it('makes one account of two when their owners turn out to be one', async () => {
    const vat = { scheme: 'VAT', value: 'DE136695976', country: 'DE' };
    const owner: Party = { name: 'Supplier GmbH', identifiers: [vat] };
    const statement = (statementId: string, named: Party): CanonicalRecord => {
      const account = { identifiers: [{ scheme: 'IBAN', value: 'DE02120300000000202051' }], owner: named };
      return { kind: 'statement', account, message: 'camt.053', statementId, balances: [] };
    };
    await load(database, 'bank', [
      statement('S-1', owner),
      statement('S-1', supplier),
      statement('S-2', supplier),
    ]);
    const both: Party = { name: 'Supplier GmbH', identifiers: [...supplier.identifiers, vat] };
    await load(database, 'other-erp', [invoice({ seller: both })]);
    const { rows } = await database.pipelinePool.query<object>(
      `select s.statement_id as statement, (select count(*) from account)::int as accounts
       from account_statement s order by 1`,
    );
    expect(rows).toEqual(['S-1', 'S-2'].map((id) => ({ statement: id, accounts: 1 })));
  });

  it('leaves nothing in the name of a firm that turned out to be another', async () => {
    const lei = { scheme: 'LEI', value: '5493001KJTIIGC8Y1R12' };
    await load(database, 'core-erp', [invoice({ seller: { identifiers: [lei] } })]);
    const bank: MemorySource = { pages: [[rowOf(received, 'before')]] };
    const connection = await connect(database, 'dealer-bank', memoryConnector(bank), {
      ownerGln: GLN.dealer,
    });
    await runConnection(database.pipelinePool, connection);
    await processPending(database.pipelinePool);
    await load(database, 'other-erp', [
      invoice({ seller: { identifiers: [lei, ...gln(GLN.dealer).identifiers] } }),
    ]);
    // The process goes on with what it knew of the connection when it started.
    bank.pages = [[], [rowOf({ ...received, amount: '8.00' }, 'after')]];
    await runConnection(database.pipelinePool, { ...connection, connector: memoryConnector(bank) });
    await processPending(database.pipelinePool);
    const { rows } = await database.pipelinePool.query<object>(
      `select (select count(*) from enterprise where merged_into_id is not null)::int as merged,
         (select count(*) from enterprise e where merged_into_id is not null and e.id in (
           select owner_id from account union select debtor_id from payment union select creditor_id from payment
           union select owner_id from source_connection union select owner_id from raw_record
           union select enterprise_id from access_entry union select enterprise_id from subject_party))::int as named`,
    );
    expect(rows).toEqual([{ merged: 1, named: 0 }]);
  });

  it('is not held up by a text that no index can hold, nor by one that grows when it is compared', async () => {
    const grown = invoice({ number: '\uFDFA'.repeat(480) });
    const long = invoice({ number: 'X'.repeat(9_000) });
    await load(database, 'core-erp', [grown, long, invoice()]);
    expect(await documents(database)).toMatchObject([one, { number: grown.number }]);
    const { rows } = await database.pipelinePool.query<object>(
      `select reason_code as code, reason_message as message from raw_record where status = 'QUARANTINED'`,
    );
    const message =
      'records core-erp-1: number may have at most 500 characters; shorten it at its source; record quarantined.';
    expect(rows).toEqual([{ code: 'RECORD_TOO_LONG', message }]);
  });

  it('quarantines what the database refuses, and goes on with its neighbours', async () => {
    const { admin } = database;
    await asAdmin(admin, `alter table trade_document add constraint odd_ck check (number <> 'ODD-1')`);
    await load(database, 'core-erp', [invoice({ number: 'ODD-1' }), invoice(), invoice({ number: 'INV-2' })]);
    expect(await documents(database)).toMatchObject([one, { ...one, number: 'INV-2' }]);
    const { rows } = await database.pipelinePool.query<{ code: string; message: string }>(
      `select reason_code as code, reason_message as message from raw_record where status = 'QUARANTINED'`,
    );
    expect(rows).toEqual([
      {
        code: 'IDENTIFICATION_FAILED',
        message:
          'core-erp-0: the record cannot be stored (SQLSTATE 23514); correct it at its source and send it again.',
      },
    ]);
  });

  it('does not blame a record for a golden row that was to be composed beside it', async () => {
    await load(database, 'core-erp', [invoice({ number: 'OLD-1', dueDate: '2026-04-01' })]);
    // A golden row that can no longer be written as its observations say, and has to be.
    await asAdmin(
      database.admin,
      `update trade_document set number = 'STALE', content_hash = '' where number = 'OLD-1'`,
    );
    await asAdmin(
      database.admin,
      `alter table trade_document add constraint odd_ck check (number <> 'OLD-1')`,
    );
    await asAdmin(database.admin, `insert into work_item select 'COMPOSE', id from trade_document`);
    await expect(load(database, 'core-erp-2', [invoice({ number: 'NEW-1' })])).rejects.toThrow('odd_ck');
    const { rows } = await database.pipelinePool.query<object>(
      `select number, (select count(*) from raw_record where status = 'QUARANTINED')::int as quarantined
       from trade_document order by number`,
    );
    expect(rows).toEqual([
      { number: 'NEW-1', quarantined: 0 },
      { number: 'STALE', quarantined: 0 },
    ]);
  });
});

/** Received on an account of which the report names no owner: it is the connection's. */
const received: CanonicalRecord = {
  kind: 'payment',
  account: { identifiers: [{ scheme: 'IBAN', value: 'DE02120300000000202051' }] },
  report: { message: 'camt.053', statementId: 'S-3', entryIndex: 0, transactionIndex: 0 },
  direction: 'CREDIT',
  state: 'BOOKED',
  isReversal: false,
  bookingDate: '2026-04-01',
  amount: '7.00',
  currency: 'EUR',
  remittanceLines: [],
  structuredReferences: [],
  remittedDocuments: [],
};

async function asAdmin(admin: TestDatabase['admin'], statement: string): Promise<void> {
  const client = new pg.Client(admin);
  await client.connect();
  await client.query(statement);
  await client.end();
}
