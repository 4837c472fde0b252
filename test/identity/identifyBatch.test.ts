import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { remapStream } from '../../src/ingest/remapStream.ts';
import type { Party } from '../../src/kit/records/index.ts';
import { processPending } from '../../src/pipeline/processPending.ts';
import { runConnection } from '../../src/pipeline/runConnection.ts';
import { connect, GLN } from '../helpers/connection.ts';
import { memoryConnector, type MemorySource, rowOf } from '../helpers/connector.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { documents, invoice, load, one, supplier } from './vocabulary.ts';

describe('identifyBatch', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createTestDatabase();
  });

  afterEach(() => database.close());

  it('makes one invoice of what both parties report, and sees both as its owners', async () => {
    await load(database, 'core-erp', [invoice()]);
    await load(database, 'supplier-erp', [invoice()], GLN.supplier);
    expect(await documents(database)).toEqual([{ ...one, sight: ['BUYER', 'OWNER', 'OWNER', 'SELLER'] }]);
  });

  it('believes the issuer where both differ, and keeps the difference', async () => {
    await load(database, 'core-erp', [invoice({ payableAmount: '99.00' })]);
    await load(database, 'supplier-erp', [invoice()], GLN.supplier);
    expect(await documents(database)).toMatchObject([one]);
    const { rows } = await database.pipelinePool.query<object>(
      'select field, chosen_value as chosen, value from document_disagreement',
    );
    expect(rows).toEqual([{ field: 'payableAmount', chosen: '100.00', value: '99.00' }]);
  });

  it('takes the later version by the document’s own time, whichever came first', async () => {
    const early = invoice({ payableAmount: '90.00', versionTime: '2026-03-01T08:00:00Z' });
    const late = invoice({ versionTime: '2026-03-01T09:00:00Z' });
    await load(database, 'core-erp', [late, early]);
    expect(await documents(database)).toMatchObject([one]);
    const { rows } = await database.pipelinePool.query<{ count: string }>('select count(*) from observation');
    expect(rows).toEqual([{ count: '2' }]);
  });

  it('keeps the earlier version with the span in which the hub held it true', async () => {
    await load(database, 'core-erp', [
      invoice({ payableAmount: '90.00', versionTime: '2026-03-01T08:00:00Z' }),
    ]);
    await load(database, 'core-erp-2', [invoice({ versionTime: '2026-03-01T09:00:00Z' })]);
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
    expect(await documents(database)).toEqual([{ ...one, sight: ['BUYER', 'OWNER', 'SELLER'] }]);
    const { rows } = await database.pipelinePool.query<{ count: string }>(
      'select count(*) from access_entry where subject_id not in (select id from trade_document)',
    );
    expect(rows).toEqual([{ count: '0' }]);
  });

  it('makes one of two invoices when their sellers turn out to be one', async () => {
    const vat = { scheme: 'VAT', value: 'DE136695976', country: 'DE' };
    const byVat: Party = { name: 'Supplier GmbH', identifiers: [vat] };
    await load(database, 'core-erp', [
      invoice(),
      invoice({ seller: byVat, versionTime: '2026-03-01T09:00:00Z' }),
    ]);
    expect(await documents(database)).toHaveLength(2);
    const both: Party = { name: 'Supplier GmbH', identifiers: [...supplier.identifiers, vat] };
    await load(database, 'other-erp', [invoice({ number: 'INV-2', seller: both })]);
    expect(await documents(database)).toMatchObject([one, { ...one, number: 'INV-2' }]);
  });
});
