import type { Queryable } from '../../transaction.ts';
import { standsOn } from './standsOn.ts';

/** Gives each despatch among these documents its shipment (shipment_document_uq). */
export async function createShipments(client: Queryable, documentIds: readonly string[]): Promise<void> {
  await client.query(
    `insert into shipment (document_id, reference, status)
     select id, number, 'PLANNED' from trade_document where id = any ($1::uuid[]) and kind = 'DESPATCH'
     on conflict (document_id) do nothing`,
    [documentIds],
  );
}

/** The shipments of these documents, of the despatches linked to them, and of these events. */
export async function affectedShipments(
  client: Queryable,
  {
    documentIds,
    eventIds,
  }: { readonly documentIds: readonly string[]; readonly eventIds: readonly string[] },
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(AFFECTED, [documentIds, eventIds]);
  return rows.map(({ id }) => id);
}

/**
 * Makes shipments what their despatch, its receipts and its events say. DELIVERED: a receipt names the despatch, or an event
 * took the goods in; IN_TRANSIT: an event shows them on the way, or the despatch states when they left;
 * else PLANNED. An event shows nothing that was declared erroneous, or that nobody reported who stands on the despatch.
 */
export async function updateShipments(client: Queryable, shipmentIds: readonly string[]): Promise<void> {
  await client.query(UPDATE, [shipmentIds]);
}

/** `offset 0` keeps each look-up one of an index (shipment_document_uq, document_link_pk, document_link_to_ix). */
const AFFECTED = `
  with document (id) as (
    select unnest($1::uuid[])
    union
    select l.id from unnest($1::uuid[]) asked (id) cross join lateral (
      select from_document_id as id from document_link
      where to_document_id = asked.id and from_kind = 'DESPATCH' offset 0) l
    union
    select l.id from unnest($1::uuid[]) asked (id) cross join lateral (
      select to_document_id as id from document_link
      where from_document_id = asked.id and to_kind = 'DESPATCH' offset 0) l)
  select s.id from document cross join lateral (
    select id from shipment where document_id = document.id offset 0) s
  union
  select e.shipment_id from unnest($2::uuid[]) asked (id) cross join lateral (
    select shipment_id from tracking_event where id = asked.id offset 0) e
  where e.shipment_id is not null`;

const UPDATE = `
  with wanted as (
    select asked.id, d.carrier_id,
      coalesce(nullif(d.shipment_reference, ''), d.logistic_units[1], d.number) as reference,
      case
        when seen.is_taken_in or exists (
          select from document_link l where l.to_document_id = d.id and l.from_kind = 'RECEIPT') then 'DELIVERED'
        when seen.has_left or d.despatch_date is not null then 'IN_TRANSIT'
        else 'PLANNED' end as status
    from unnest($1::uuid[]) asked (id)
    cross join lateral (select document_id from shipment where id = asked.id offset 0) s
    cross join lateral (select * from trade_document where id = s.document_id offset 0) d
    cross join lateral (
      select bool_or(biz_step in ('receiving', 'accepting')) as is_taken_in,
        bool_or(biz_step in ('shipping', 'departing', 'transporting')) as has_left
      from tracking_event e where e.shipment_id = asked.id and e.error_declaration is null
        and ${standsOn('e.id', 'd')}) seen)
  update shipment s set reference = w.reference, status = w.status, carrier_id = w.carrier_id
  from wanted w
  where s.id = w.id
    and (s.reference, s.status, s.carrier_id) is distinct from (w.reference, w.status, w.carrier_id)`;
