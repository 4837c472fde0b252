import type pg from 'pg';
import { linkDocuments } from '../chain/documents/linkDocuments.ts';
import { linkEvents } from '../chain/logistics/linkEvents.ts';
import { allocatePayments } from '../chain/payments/allocatePayments.ts';
import { takeWork } from '../store/operations/identity/workItems.ts';

/** Links what identity has changed: documents first, for events and payments are linked to them. */
export async function linkBatch(client: pg.PoolClient, limit: number): Promise<number> {
  const taken = await takeWork(client, 'LINK', limit);
  if (taken.length === 0) return 0;
  const documents = await existing(client, 'trade_document', taken);
  const eventIds = await existing(client, 'tracking_event', taken);
  const paymentIds = await existing(client, 'payment', taken);
  const { touchedDocumentIds } = await linkDocuments(client, documents);
  const documentIds = [...new Set([...documents, ...touchedDocumentIds])];
  await linkEvents(client, { eventIds, documentIds });
  await allocatePayments(client, { paymentIds, documentIds });
  return taken.length;
}

async function existing(client: pg.PoolClient, table: string, ids: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(`select id from ${table} where id = any ($1::uuid[])`, [
    ids,
  ]);
  return rows.map(({ id }) => id);
}
