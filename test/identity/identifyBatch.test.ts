import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { remapStream } from '../../src/ingest/remapStream.ts';
import type { CanonicalRecord, Party, TradeDocument } from '../../src/kit/records/index.ts';
import { processPending } from '../../src/pipeline/processPending.ts';
import { runConnection } from '../../src/pipeline/runConnection.ts';
import { connect, GLN } from '../helpers/connection.ts';
import { memoryConnector, type MemorySource, rowOf, tradeDocument } from '../helpers/connector.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';

const gln = (value: string, name?: string): Party => ({
  identifiers: [{ scheme: 'GLN', value }],
  ...(name ? { name } : {}),
});
const core = gln(GLN.core, 'Core AG');
const supplier = gln(GLN.supplier, 'Supplier GmbH');

const invoice = (facts: Partial<TradeDocument> = {}): TradeDocument =>
  tradeDocument({
    kind: 'invoice',
    number: 'INV-1',
    currency: 'EUR',
    payableAmount: '100.00',
    seller: supplier,
    buyer: core,
    ...facts,
  });

describe('identifyBatch', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createTestDatabase();
  });

  afterEach(() => database.close());

  const load = async (
    name: string,
    records: readonly CanonicalRecord[],
    ownerGln = GLN.core,
  ): Promise<void> => {
    const source: MemorySource = {
      pages: [records.map((record, index) => rowOf(record, `${name}-${String(index)}`))],
    };
    await runConnection(
      database.pipelinePool,
      await connect(database, name, memoryConnector(source), { ownerGln }),
    );
    await processPending(database.pipelinePool);
  };

  const documents = async (): Promise<object[]> => {
    const { rows } = await database.pipelinePool.query<object>(
      `select d.number, d.payable_amount as payable, s.name as seller, b.name as buyer,
         (select array_agg(a.capacity order by a.capacity) from access_entry a where a.subject_id = d.id) as sight
       from trade_document d left join enterprise s on s.id = d.seller_id left join enterprise b on b.id = d.buyer_id
       order by d.number`,
    );
    return rows;
  };

  const one = { number: 'INV-1', payable: '100.00', seller: 'Supplier GmbH', buyer: 'Core AG' };

  it('makes one invoice of what both parties report, and sees both as its owners', async () => {
    await load('core-erp', [invoice()]);
    await load('supplier-erp', [invoice()], GLN.supplier);
    expect(await documents()).toEqual([{ ...one, sight: ['BUYER', 'OWNER', 'OWNER', 'SELLER'] }]);
  });

  it('believes the issuer where both differ, and keeps the difference', async () => {
    await load('core-erp', [invoice({ payableAmount: '99.00' })]);
    await load('supplier-erp', [invoice()], GLN.supplier);
    expect(await documents()).toMatchObject([one]);
    const { rows } = await database.pipelinePool.query<object>(
      'select field, chosen_value as chosen, value from document_disagreement',
    );
    expect(rows).toEqual([{ field: 'payableAmount', chosen: '100.00', value: '99.00' }]);
  });

  it('takes the later version by the document’s own time, whichever came first', async () => {
    const early = invoice({ payableAmount: '90.00', versionTime: '2026-03-01T08:00:00Z' });
    const late = invoice({ versionTime: '2026-03-01T09:00:00Z' });
    await load('core-erp', [late, early]);
    expect(await documents()).toMatchObject([one]);
    const { rows } = await database.pipelinePool.query<{ count: string }>('select count(*) from observation');
    expect(rows).toEqual([{ count: '2' }]);
  });

  it('keeps the earlier version with the span in which the hub held it true', async () => {
    await load('core-erp', [invoice({ payableAmount: '90.00', versionTime: '2026-03-01T08:00:00Z' })]);
    await load('core-erp-2', [invoice({ versionTime: '2026-03-01T09:00:00Z' })]);
    const { rows } = await database.pipelinePool.query<object>(
      `select h.payable_amount as payable, h.known_to = d.known_from as adjoins
       from history.trade_document h join trade_document d using (id)`,
    );
    expect(rows).toEqual([{ payable: '90.00', adjoins: true }]);
  });

  it('removes a golden row of which nothing is observed any more, with who might see it', async () => {
    const source: MemorySource = { pages: [[rowOf(invoice({ number: 'WRONG-1' }))]] };
    const connection = await connect(database, 'core-erp', memoryConnector(source));
    await runConnection(database.pipelinePool, connection);
    await processPending(database.pipelinePool);
    const [stream] = memoryConnector({ pages: [], mappingVersion: 2, map: () => [invoice()] }).streams;
    const place = { connectionId: connection.id, ownerId: connection.ownerId, stream: 'records' };
    await remapStream(database.pipelinePool, place, stream!);
    await processPending(database.pipelinePool);
    expect(await documents()).toEqual([{ ...one, sight: ['BUYER', 'OWNER', 'SELLER'] }]);
    const { rows } = await database.pipelinePool.query<{ count: string }>(
      'select count(*) from access_entry where subject_id not in (select id from trade_document)',
    );
    expect(rows).toEqual([{ count: '0' }]);
  });

  it('makes one of two invoices when their sellers turn out to be one', async () => {
    const vat = { scheme: 'VAT', value: 'DE136695976', country: 'DE' };
    const byVat: Party = { name: 'Supplier GmbH', identifiers: [vat] };
    await load('core-erp', [invoice(), invoice({ seller: byVat, versionTime: '2026-03-01T09:00:00Z' })]);
    expect(await documents()).toHaveLength(2);
    const both: Party = { name: 'Supplier GmbH', identifiers: [...supplier.identifiers, vat] };
    await load('other-erp', [invoice({ number: 'INV-2', seller: both })]);
    expect(await documents()).toMatchObject([one, { ...one, number: 'INV-2' }]);
  });

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
    await load('core-erp', [invoice()]);
    await load('core-bank', [transfer('DEBIT', 'camt.053'), transfer('DEBIT', 'camt.054')]);
    await load('supplier-bank', [transfer('CREDIT', 'camt.053')], GLN.supplier);
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
});
