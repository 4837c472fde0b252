import type { Queryable } from '../../transaction.ts';
import { standsOn } from './standsOn.ts';

/**
 * Says which shipment these events are of, the first that holds:
 * 1. the event names exactly one despatch, and that is known: its shipment;
 * 2. its logistic units, or its numbers of shipments, are those of exactly one despatch (logistic_unit_pk,
 *    logistic_unit_unit_ix); a bill of lading's number, which anybody may guess, only where somebody who stands on the despatch
 *    reports it;
 * 3. it names no despatch and exactly one order, and that order has exactly one despatch (document_link_to_ix).
 *
 * @returns the shipments that gained or lost an event.
 */
export async function assignShipments(client: Queryable, eventIds: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<MovedEvent>(FIND_MOVED, [eventIds]);
  if (rows.length === 0) return [];
  await client.query(MOVE, [rows.map(({ id }) => id), rows.map(({ after }) => after)]);
  return [...new Set(rows.flatMap(({ before, after }) => [before, after].filter((id) => id !== null)))];
}

interface MovedEvent {
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** `offset 0` keeps each look-up one of an index, whatever the planner guesses. */
const FIND_MOVED = `
  select e.id, e.shipment_id as before, s.id as after
  from unnest($1::uuid[]) asked (id)
  cross join lateral (select id, shipment_id from tracking_event where id = asked.id offset 0) e
  cross join lateral (
    select
      count(*) filter (where kind = 'DESPATCH') as despatches,
      (min(document_id::text) filter (where kind = 'DESPATCH'))::uuid as despatch_id,
      count(*) filter (where kind = 'ORDER') as orders,
      (min(document_id::text) filter (where kind = 'ORDER'))::uuid as order_id
    from event_document where event_id = e.id) named
  left join lateral (
    select min(d.id::text)::uuid as despatch_id
    from logistic_unit own
    cross join lateral (select subject_id from logistic_unit where unit = own.unit offset 0) other
    cross join lateral (
      select * from trade_document where id = other.subject_id offset 0) d
    where own.subject_id = e.id and d.kind = 'DESPATCH' and (own.unit not like 'bol:%' or ${standsOn('e.id', 'd')})
    having count(distinct d.id) = 1) by_unit on true
  left join lateral (
    select min(l.from_document_id::text)::uuid as despatch_id from document_link l
    where named.orders = 1 and named.despatches = 0
      and l.to_document_id = named.order_id and l.from_kind = 'DESPATCH'
    having count(*) = 1) by_order on true
  left join lateral (
    select id from shipment where document_id = coalesce(
      case when named.despatches = 1 then named.despatch_id end, by_unit.despatch_id, by_order.despatch_id)
    offset 0) s on true
  where e.shipment_id is distinct from s.id`;

const MOVE = `
  update tracking_event e set shipment_id = m.shipment_id
  from unnest($1::uuid[], $2::uuid[]) m (id, shipment_id) where e.id = m.id`;
