import type { Queryable } from '../../transaction.ts';

export interface LogisticsChange {
  readonly eventIds: readonly string[];
  readonly documentIds: readonly string[];
  /** Logistic units that a despatch or an event came to name or names no more. */
  readonly units: readonly string[];
}

/**
 * The events whose shipment or access may change: these, those that name one of the documents or units, and those of the
 * documents' shipments (event_document_document_ix, logistic_unit_unit_ix, tracking_event_shipment_ix).
 */
export async function affectedEvents(client: Queryable, change: LogisticsChange): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(AFFECTED, [
    change.eventIds,
    change.documentIds,
    change.units,
  ]);
  return rows.map(({ id }) => id);
}

const AFFECTED = `
  select e.id from unnest($1::uuid[]) asked (id)
  cross join lateral (select id from tracking_event where id = asked.id offset 0) e
  union
  select n.event_id from unnest($2::uuid[]) asked (id)
  cross join lateral (select event_id from event_document where document_id = asked.id offset 0) n
  union
  select e.id from unnest($3::text[]) asked (unit)
  cross join lateral (select subject_id from logistic_unit where unit = asked.unit offset 0) u
  cross join lateral (select id from tracking_event where id = u.subject_id offset 0) e
  union
  select e.id from unnest($2::uuid[]) asked (id)
  cross join lateral (select id from shipment where document_id = asked.id offset 0) s
  cross join lateral (select id from tracking_event where shipment_id = s.id offset 0) e`;
