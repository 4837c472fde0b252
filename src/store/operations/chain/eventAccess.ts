import type { Queryable } from '../../transaction.ts';
import { PARTIES } from './shipmentAccess.ts';

/**
 * Makes the events visible, beside their owners, to the parties of the documents that they name and to whoever their
 * shipment is visible to as a party. The shipments' own access must be up to date.
 *
 * Only what changes is written. Each look-up is one of an index, which `offset 0` and the row addresses (ctid) keep it.
 *
 * @param shipmentIds shipments whose events are to be seen anew as well (tracking_event_shipment_ix).
 */
export async function replaceEventAccess(
  client: Queryable,
  {
    eventIds,
    shipmentIds,
  }: { readonly eventIds: readonly string[]; readonly shipmentIds: readonly string[] },
): Promise<void> {
  await client.query(REPLACE_ENTRIES, [eventIds, shipmentIds]);
  await client.query(REPLACE_PARTIES, [eventIds, shipmentIds]);
}

/**
 * What links give; an owner's entry comes from elsewhere and stays. Asked for outside of the look-ups: inside, it would be
 * a condition on the third column of the key, and PostgreSQL 18 then prefers to skip through another index.
 */
const LINKED = `('SELLER', 'BUYER', 'CARRIER', 'PAYEE')`;

const ASKED = `
  asked as (
    select e.id, e.shipment_id, (e.event_time at time zone 'UTC')::date as day
    from unnest($1::uuid[]) given (id)
    cross join lateral (select * from tracking_event where id = given.id offset 0) e
    union
    select e.id, e.shipment_id, (e.event_time at time zone 'UTC')::date
    from unnest($2::uuid[]) given (id)
    cross join lateral (select * from tracking_event where shipment_id = given.id offset 0) e),
  named as (
    select distinct a.id, p.enterprise_id, p.capacity, a.day from asked a
    cross join lateral (select document_id from event_document where event_id = a.id offset 0) n
    cross join lateral (select * from trade_document where id = n.document_id offset 0) d ${PARTIES})`;

const REPLACE_ENTRIES = `
  with ${ASKED},
  wanted as (
    select id as subject_id, enterprise_id, capacity, day from named
    union
    select a.id, s.enterprise_id, s.capacity, a.day from asked a cross join lateral (
      select enterprise_id, capacity from access_entry where subject_id = a.shipment_id offset 0) s
    where s.capacity in ${LINKED}),
  gone as (
    delete from access_entry where ctid = any (array(
      select held.ctid from asked a
      cross join lateral (
        select ctid, * from access_entry where subject_id = a.id offset 0) held
      where held.capacity in ${LINKED} and not exists (
        select from wanted w
        where (w.subject_id, w.enterprise_id, w.capacity) = (held.subject_id, held.enterprise_id, held.capacity)))))
  insert into access_entry as e (subject_id, enterprise_id, capacity, scope, is_grantable, day)
  select subject_id, enterprise_id, capacity, 'LOGISTICS', true, day from wanted
  on conflict (subject_id, enterprise_id, capacity) do update set day = excluded.day
    where e.day is distinct from excluded.day`;

/** A payee is visible on the documents that name it, not on the events of the goods. */
const REPLACE_PARTIES = `
  with ${ASKED},
  wanted as (
    select id as subject_id, enterprise_id, capacity from named where capacity <> 'PAYEE'
    union
    select a.id, s.enterprise_id, s.capacity from asked a cross join lateral (
      select enterprise_id, capacity from subject_party where subject_id = a.shipment_id offset 0) s),
  gone as (
    delete from subject_party where ctid = any (array(
      select held.ctid from asked a
      cross join lateral (
        select ctid, * from subject_party where subject_id = a.id offset 0) held
      where held.capacity in ${LINKED} and not exists (
        select from wanted w
        where (w.subject_id, w.enterprise_id, w.capacity) = (held.subject_id, held.enterprise_id, held.capacity)))))
  insert into subject_party (subject_id, enterprise_id, capacity) select * from wanted on conflict do nothing`;
