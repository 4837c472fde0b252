import type { Queryable } from '../../transaction.ts';

/**
 * Says which shipment these events are of, the first that holds:
 * 1. the event names exactly one despatch, and that is known: its shipment;
 * 2. its logistic units are those of exactly one despatch (logistic_unit_pk, logistic_unit_sscc_ix);
 * 3. it names no despatch and exactly one order, and that order has exactly one despatch (document_link_to_ix).
 *
 * @returns the shipments that gained or lost an event.
 */
export async function assignShipments(client: Queryable, eventIds: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ before: string | null; after: string | null }>(ASSIGN, [eventIds]);
  return [...new Set(rows.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()))];
}

const ASSIGN = `
  with named as (
    select event_id,
      count(*) filter (where kind = 'DESPATCH') as despatches,
      min(document_id::text) filter (where kind = 'DESPATCH')::uuid as despatch_id,
      count(*) filter (where kind = 'ORDER') as orders,
      min(document_id::text) filter (where kind = 'ORDER')::uuid as order_id
    from event_document where event_id = any ($1::uuid[]) group by event_id),
  by_unit as (
    select e.subject_id as event_id, min(d.id::text)::uuid as despatch_id
    from logistic_unit e join logistic_unit u using (sscc)
    join trade_document d on d.id = u.subject_id and d.kind = 'DESPATCH'
    where e.subject_id = any ($1::uuid[]) group by e.subject_id having count(distinct d.id) = 1),
  by_order as (
    select n.event_id, min(l.from_document_id::text)::uuid as despatch_id
    from named n join document_link l on l.to_document_id = n.order_id and l.from_kind = 'DESPATCH'
    where n.orders = 1 and n.despatches = 0 group by n.event_id having count(*) = 1),
  wanted as (
    select e.id, e.shipment_id as before, s.id as after
    from tracking_event e
    left join named n on n.event_id = e.id left join by_unit u on u.event_id = e.id
    left join by_order o on o.event_id = e.id
    left join shipment s on s.document_id = coalesce(
      case when n.despatches = 1 then n.despatch_id end, u.despatch_id, o.despatch_id)
    where e.id = any ($1::uuid[]))
  update tracking_event e set shipment_id = w.after from wanted w
  where e.id = w.id and w.before is distinct from w.after
  returning w.before, w.after`;
