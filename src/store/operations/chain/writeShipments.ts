import type { Queryable } from '../../transaction.ts';

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
 * else PLANNED. An event that was declared erroneous shows nothing.
 */
export async function updateShipments(client: Queryable, shipmentIds: readonly string[]): Promise<void> {
  await client.query(UPDATE, [shipmentIds]);
}

const AFFECTED = `
  select id from shipment where document_id = any ($1::uuid[])
  union
  select s.id from document_link l join shipment s on s.document_id = l.from_document_id
  where l.to_document_id = any ($1::uuid[])
  union
  select s.id from document_link l join shipment s on s.document_id = l.to_document_id
  where l.from_document_id = any ($1::uuid[])
  union
  select shipment_id from tracking_event where id = any ($2::uuid[]) and shipment_id is not null`;

const UPDATE = `
  with seen as (
    select e.shipment_id,
      bool_or(e.biz_step in ('receiving', 'accepting')) as is_taken_in,
      bool_or(e.biz_step in ('shipping', 'departing', 'transporting')) as has_left
    from tracking_event e
    where e.shipment_id = any ($1::uuid[]) and e.error_declaration is null group by e.shipment_id),
  wanted as (
    select s.id, d.carrier_id,
      coalesce(nullif(d.shipment_reference, ''), d.logistic_units[1], d.number) as reference,
      case
        when seen.is_taken_in or exists (
          select from document_link l where l.to_document_id = d.id and l.from_kind = 'RECEIPT') then 'DELIVERED'
        when seen.has_left or d.despatch_date is not null then 'IN_TRANSIT'
        else 'PLANNED' end as status
    from shipment s join trade_document d on d.id = s.document_id left join seen on seen.shipment_id = s.id
    where s.id = any ($1::uuid[]))
  update shipment s set reference = w.reference, status = w.status, carrier_id = w.carrier_id
  from wanted w
  where s.id = w.id
    and (s.reference, s.status, s.carrier_id) is distinct from (w.reference, w.status, w.carrier_id)`;
