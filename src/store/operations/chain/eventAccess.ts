import type { Queryable } from '../../transaction.ts';
import { PARTIES } from './shipmentAccess.ts';

/**
 * Makes the events visible, beside their owners, to the parties of the documents that they name and to whoever their
 * shipment is visible to as a party. The shipments' own access must be up to date.
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

/** What links give; an owner's entry comes from elsewhere and stays. */
const LINKED = `('SELLER', 'BUYER', 'CARRIER', 'PAYEE')`;

const ASKED = `
  asked as (
    select id, shipment_id, (event_time at time zone 'UTC')::date as day from tracking_event
    where id = any ($1::uuid[]) or shipment_id = any ($2::uuid[])),
  named as (
    select distinct a.id, p.enterprise_id, p.capacity
    from asked a join event_document e on e.event_id = a.id join trade_document d on d.id = e.document_id
    cross join lateral ${PARTIES} where p.enterprise_id is not null)`;

const REPLACE_ENTRIES = `
  with ${ASKED},
  wanted as (
    select n.id as subject_id, n.enterprise_id, n.capacity, a.day from named n join asked a on a.id = n.id
    union
    select a.id, s.enterprise_id, s.capacity, a.day
    from asked a join access_entry s on s.subject_id = a.shipment_id and s.capacity in ${LINKED}),
  gone as (
    delete from access_entry e
    where e.subject_id in (select id from asked) and e.capacity in ${LINKED} and not exists (
      select from wanted w
      where (w.subject_id, w.enterprise_id, w.capacity) = (e.subject_id, e.enterprise_id, e.capacity)))
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
    select a.id, s.enterprise_id, s.capacity from asked a join subject_party s on s.subject_id = a.shipment_id),
  gone as (
    delete from subject_party e
    where e.subject_id in (select id from asked) and e.capacity in ${LINKED} and not exists (
      select from wanted w
      where (w.subject_id, w.enterprise_id, w.capacity) = (e.subject_id, e.enterprise_id, e.capacity)))
  insert into subject_party (subject_id, enterprise_id, capacity) select * from wanted on conflict do nothing`;
