import type { Queryable } from '../../transaction.ts';

export interface LogisticsChange {
  readonly eventIds: readonly string[];
  readonly documentIds: readonly string[];
  /** Logistic units that a despatch or an event came to name or names no more. */
  readonly ssccs: readonly string[];
}

/**
 * The events whose shipment or access may change: these, those that name one of the documents or units, and those of the
 * documents' shipments (event_document_document_ix, logistic_unit_sscc_ix, tracking_event_shipment_ix).
 */
export async function affectedEvents(client: Queryable, change: LogisticsChange): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(AFFECTED, [
    change.eventIds,
    change.documentIds,
    change.ssccs,
  ]);
  return rows.map(({ id }) => id);
}

const AFFECTED = `
  select id from tracking_event where id = any ($1::uuid[])
  union
  select event_id from event_document where document_id = any ($2::uuid[])
  union
  select e.id from logistic_unit u join tracking_event e on e.id = u.subject_id where u.sscc = any ($3::text[])
  union
  select e.id from shipment s join tracking_event e on e.shipment_id = s.id where s.document_id = any ($2::uuid[])`;
