import type pg from 'pg';
import { linkDocuments } from '../chain/documents/linkDocuments.ts';
import { linkEvents } from '../chain/logistics/linkEvents.ts';
import { allocatePayments } from '../chain/payments/allocatePayments.ts';
import { takeLinkWork } from './takeLinkWork.ts';

/** Links what identity has changed: documents first, for events and payments are linked to them. */
export async function linkBatch(client: pg.PoolClient, limit: number): Promise<number> {
  const { documentIds: taken, eventIds, paymentIds, count } = await takeLinkWork(client, limit);
  if (count === 0) return 0;
  const { touchedDocumentIds } = await linkDocuments(client, taken);
  const documentIds = [...new Set([...taken, ...touchedDocumentIds])];
  await linkEvents(client, { eventIds, documentIds });
  await allocatePayments(client, { paymentIds, documentIds });
  return count;
}
