import type { Queryable } from '../../transaction.ts';

/**
 * Makes the shipments visible to whom they are to be: the owners of the despatch, and the parties of the despatch and of the
 * orders, receipts and invoices that are linked to it. A shipment names only its despatch's own parties: who may see
 * a shipment need not know who else an invoice names.
 *
 * Only what changes is written. Each look-up is one of an index, which `offset 0` and the row addresses (ctid) keep it.
 */
export async function replaceShipmentAccess(
  client: Queryable,
  shipmentIds: readonly string[],
): Promise<void> {
  await client.query(REPLACE_ENTRIES, [shipmentIds]);
  await client.query(REPLACE_PARTIES, [shipmentIds]);
}

/** The parties of document `d` as `p`; without those that it does not name. */
export const PARTIES = `
  cross join lateral (
    select * from (values
      ('SELLER', d.seller_id), ('BUYER', d.buyer_id), ('CARRIER', d.carrier_id), ('PAYEE', d.payee_id))
      named (capacity, enterprise_id) where enterprise_id is not null) p`;

const ASKED = `
  asked as (
    select s.id, d.* from unnest($1::uuid[]) given (id)
    cross join lateral (select id, document_id from shipment where id = given.id offset 0) s
    cross join lateral (
      select id as despatch_id, seller_id, buyer_id, carrier_id, payee_id,
        coalesce(despatch_date, issue_date) as day
      from trade_document where id = s.document_id offset 0) d)`;

const REPLACE_ENTRIES = `
  with ${ASKED},
  linked as (
    select id, despatch_id as document_id, day from asked
    union
    select a.id, l.id, a.day from asked a cross join lateral (
      select to_document_id as id from document_link
      where from_document_id = a.despatch_id and to_kind in ('ORDER', 'RECEIPT', 'INVOICE') offset 0) l
    union
    select a.id, l.id, a.day from asked a cross join lateral (
      select from_document_id as id from document_link
      where to_document_id = a.despatch_id and from_kind in ('ORDER', 'RECEIPT', 'INVOICE') offset 0) l),
  wanted as (
    select a.id as subject_id, o.enterprise_id, o.capacity, a.day from asked a cross join lateral (
      select enterprise_id, capacity from access_entry where subject_id = a.despatch_id offset 0) o
    where o.capacity = 'OWNER'
    union
    select l.id, p.enterprise_id, p.capacity, l.day from linked l
    cross join lateral (select * from trade_document where id = l.document_id offset 0) d ${PARTIES}),
  gone as (
    delete from access_entry where ctid = any (array(
      select held.ctid from asked a
      cross join lateral (select ctid, * from access_entry where subject_id = a.id offset 0) held
      where not exists (
        select from wanted w
        where (w.subject_id, w.enterprise_id, w.capacity) = (held.subject_id, held.enterprise_id, held.capacity)))))
  insert into access_entry as a (subject_id, enterprise_id, capacity, scope, is_grantable, day)
  select subject_id, enterprise_id, capacity, 'LOGISTICS', true, day from wanted
  on conflict (subject_id, enterprise_id, capacity) do update set day = excluded.day
    where a.day is distinct from excluded.day`;

const REPLACE_PARTIES = `
  with ${ASKED},
  wanted as (
    select d.id as subject_id, p.enterprise_id, p.capacity from asked d ${PARTIES}),
  gone as (
    delete from subject_party where ctid = any (array(
      select held.ctid from asked a
      cross join lateral (select ctid, * from subject_party where subject_id = a.id offset 0) held
      where not exists (
        select from wanted w
        where (w.subject_id, w.enterprise_id, w.capacity) = (held.subject_id, held.enterprise_id, held.capacity)))))
  insert into subject_party (subject_id, enterprise_id, capacity) select * from wanted on conflict do nothing`;
