import type { Queryable } from '../../transaction.ts';

export interface SubjectsAround {
  /** Documents and events to be linked again. */
  readonly linkedIds: string[];
  /** Shipments that go with the documents; who may see them goes by their ids. */
  readonly shipmentIds: string[];
}

/**
 * What has to be linked again when these documents go, asked before they go: what they are linked to, documents and events
 * that name their numbers (one that was ambiguous may become plain), and the events of their shipments.
 * `offset 0` keeps each look-up one of an index, whatever the planner guesses.
 */
export async function subjectsAround(
  client: Queryable,
  documentIds: readonly string[],
): Promise<SubjectsAround> {
  const { rows } = await client.query<{ id: string; isShipment: boolean }>(AROUND, [documentIds]);
  return {
    linkedIds: rows.filter(({ isShipment }) => !isShipment).map(({ id }) => id),
    shipmentIds: rows.filter(({ isShipment }) => isShipment).map(({ id }) => id),
  };
}

const AROUND = `
  with asked as (
    select d.* from unnest($1::uuid[]) given (id)
    cross join lateral (select id, number_key, kind from trade_document where id = given.id offset 0) d),
  shipped as (
    select s.id from asked a
    cross join lateral (select id from shipment where document_id = a.id offset 0) s),
  around as (
    select l.id from asked a cross join lateral (
      select to_document_id as id from document_link where from_document_id = a.id offset 0) l
    union
    select l.id from asked a cross join lateral (
      select from_document_id as id from document_link where to_document_id = a.id offset 0) l
    union
    select r.id from asked a cross join lateral (
      select document_id as id from document_reference
      where number_key = a.number_key and type = a.kind offset 0) r
    union
    select e.id from asked a cross join lateral (
      select event_id as id from event_document where number_key = a.number_key and kind = a.kind offset 0) e
    union
    select e.id from shipped s cross join lateral (
      select id from tracking_event where shipment_id = s.id offset 0) e
    union
    select u.id from asked a
    cross join lateral (select unit from logistic_unit where subject_id = a.id offset 0) own
    cross join lateral (select subject_id as id from logistic_unit where unit = own.unit offset 0) u)
  select id, false as "isShipment" from around where id <> all ($1::uuid[])
  union all
  select id, true from shipped`;
