import { affectedEvents } from '../../store/operations/chain/affectedEvents.ts';
import { assignShipments } from '../../store/operations/chain/assignShipments.ts';
import { replaceEventAccess } from '../../store/operations/chain/eventAccess.ts';
import { resolveEventDocuments } from '../../store/operations/chain/resolveEventDocuments.ts';
import { replaceShipmentAccess } from '../../store/operations/chain/shipmentAccess.ts';
import {
  affectedShipments,
  createShipments,
  updateShipments,
} from '../../store/operations/chain/writeShipments.ts';
import type { Queryable } from '../../store/transaction.ts';
import { recordLogisticUnits } from './recordLogisticUnits.ts';

export interface LogisticsSubjects {
  readonly eventIds: readonly string[];
  /** Documents that came or changed, with all that `linkDocuments` touched. */
  readonly documentIds: readonly string[];
}

/**
 * Links tracking events and shipments with the documents of their trades: resolves the documents that events name, gives each
 * despatch its shipment, tells which shipment an event is of, how far each shipment is, and who may see both.
 * Events may come before their documents, and what comes out does not depend on the order. Runs after `linkDocuments`.
 */
export async function linkEvents(
  client: Queryable,
  { eventIds, documentIds }: LogisticsSubjects,
): Promise<void> {
  if (eventIds.length === 0 && documentIds.length === 0) return;
  const units = await recordLogisticUnits(client, { eventIds, documentIds });
  const moved = await resolveEventDocuments(client, { eventIds, documentIds });
  const affected = await affectedEvents(client, { eventIds: [...eventIds, ...moved], documentIds, units });
  await createShipments(client, documentIds);
  const reassigned = await assignShipments(client, affected);
  const shipmentIds = [
    ...new Set([...reassigned, ...(await affectedShipments(client, { documentIds, eventIds: affected }))]),
  ];
  await updateShipments(client, shipmentIds);
  await replaceShipmentAccess(client, shipmentIds);
  await replaceEventAccess(client, { eventIds: affected, shipmentIds });
}
