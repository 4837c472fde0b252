import type { CanonicalRecord, Party, TradeDocument } from '../../src/kit/records/index.ts';
import { processPending } from '../../src/pipeline/processPending.ts';
import { runConnection } from '../../src/pipeline/runConnection.ts';
import { connect, GLN } from '../helpers/connection.ts';
import { memoryConnector, type MemorySource, rowOf, tradeDocument } from '../helpers/connector.ts';
import type { TestDatabase } from '../helpers/database.ts';

export const gln = (value: string, name?: string): Party => ({
  identifiers: [{ scheme: 'GLN', value }],
  ...(name ? { name } : {}),
});
export const core = gln(GLN.core, 'Core AG');
export const supplier = gln(GLN.supplier, 'Supplier GmbH');

export const invoice = (facts: Partial<TradeDocument> = {}): TradeDocument =>
  tradeDocument({
    kind: 'invoice',
    number: 'INV-1',
    currency: 'EUR',
    payableAmount: '100.00',
    seller: supplier,
    buyer: core,
    ...facts,
  });

/** One invoice as `documents` shows it. */
export const one = { number: 'INV-1', payable: '100.00', seller: 'Supplier GmbH', buyer: 'Core AG' };

export async function load(
  database: Pick<TestDatabase, 'pipelinePool'>,
  name: string,
  records: readonly CanonicalRecord[],
  ownerGln = GLN.core,
): Promise<void> {
  const pages = [records.map((record, index) => rowOf(record, `${name}-${String(index)}`))];
  const source: MemorySource = { pages };
  await runConnection(
    database.pipelinePool,
    await connect(database, name, memoryConnector(source), { ownerGln }),
  );
  await processPending(database.pipelinePool);
}

export async function documents(database: TestDatabase): Promise<object[]> {
  const { rows } = await database.pipelinePool.query<object>(
    `select d.number, d.payable_amount as payable, s.name as seller, b.name as buyer,
       (select array_agg(a.capacity order by a.capacity) from access_entry a where a.subject_id = d.id) as sight
     from trade_document d left join enterprise s on s.id = d.seller_id left join enterprise b on b.id = d.buyer_id
     order by d.number`,
  );
  return rows;
}
