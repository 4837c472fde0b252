import type { Queryable } from '../../transaction.ts';

/**
 * Makes the shipments visible to whom they are to be: the owners of the despatch, and the parties of the despatch and of the
 * orders, receipts and invoices that are linked to it. A shipment names only its despatch's own parties: who may see
 * a shipment need not know who else an invoice names.
 */
export async function replaceShipmentAccess(
  client: Queryable,
  shipmentIds: readonly string[],
): Promise<void> {
  await client.query(REPLACE_ENTRIES, [shipmentIds]);
  await client.query(REPLACE_PARTIES, [shipmentIds]);
}

/** The parties of document `d`; `p.enterprise_id` is null where it names none. */
export const PARTIES = `
  (values ('SELLER', d.seller_id), ('BUYER', d.buyer_id), ('CARRIER', d.carrier_id), ('PAYEE', d.payee_id))
  p (capacity, enterprise_id)`;

const REPLACE_ENTRIES = `
  with asked as (
    select s.id, s.document_id, coalesce(d.despatch_date, d.issue_date) as day
    from shipment s join trade_document d on d.id = s.document_id where s.id = any ($1::uuid[])),
  linked as (
    select id, document_id, day from asked
    union
    select a.id, l.to_document_id, a.day from asked a join document_link l on l.from_document_id = a.document_id
    where l.to_kind in ('ORDER', 'RECEIPT', 'INVOICE')
    union
    select a.id, l.from_document_id, a.day from asked a join document_link l on l.to_document_id = a.document_id
    where l.from_kind in ('ORDER', 'RECEIPT', 'INVOICE')),
  wanted as (
    select s.id as subject_id, o.enterprise_id, o.capacity, s.day
    from asked s join access_entry o on o.subject_id = s.document_id and o.capacity = 'OWNER'
    union
    select l.id, p.enterprise_id, p.capacity, l.day
    from linked l join trade_document d on d.id = l.document_id cross join lateral ${PARTIES}
    where p.enterprise_id is not null),
  gone as (
    delete from access_entry a where a.subject_id = any ($1::uuid[]) and not exists (
      select from wanted w
      where (w.subject_id, w.enterprise_id, w.capacity) = (a.subject_id, a.enterprise_id, a.capacity)))
  insert into access_entry as a (subject_id, enterprise_id, capacity, scope, is_grantable, day)
  select subject_id, enterprise_id, capacity, 'LOGISTICS', true, day from wanted
  on conflict (subject_id, enterprise_id, capacity) do update set day = excluded.day
    where a.day is distinct from excluded.day`;

const REPLACE_PARTIES = `
  with wanted as (
    select s.id as subject_id, p.enterprise_id, p.capacity
    from shipment s join trade_document d on d.id = s.document_id cross join lateral ${PARTIES}
    where s.id = any ($1::uuid[]) and p.enterprise_id is not null),
  gone as (
    delete from subject_party a where a.subject_id = any ($1::uuid[]) and not exists (
      select from wanted w
      where (w.subject_id, w.enterprise_id, w.capacity) = (a.subject_id, a.enterprise_id, a.capacity)))
  insert into subject_party (subject_id, enterprise_id, capacity) select * from wanted on conflict do nothing`;
