import type { Queryable } from '../../transaction.ts';

/** The lines of an order as its changes left it: of the order itself or of its changes, in order. */
export interface AmendedOrder {
  readonly orderId: string;
  readonly lineIds: readonly string[];
}

/**
 * Makes these the amended ones among the orders asked about (document_line_in_force_ix, trade_document_pk). Lines of an
 * order that nobody changed bear no mark: they are all in force.
 */
export async function writeLinesInForce(
  client: Queryable,
  orderIds: readonly string[],
  amended: readonly AmendedOrder[],
): Promise<void> {
  const lines = amended.flatMap(({ orderId, lineIds }) =>
    lineIds.map((lineId, position) => ({ orderId, lineId, position })),
  );
  await client.query(WRITE, [
    orderIds,
    lines.map(({ lineId }) => lineId),
    lines.map(({ orderId }) => orderId),
    lines.map(({ position }) => position),
    amended.map(({ orderId }) => orderId),
  ]);
}

const WRITE = `
  with wanted as (select * from unnest($2::uuid[], $3::uuid[], $4::int[]) w (line_id, order_id, position)),
  gone as (
    update document_line l set in_force_order_id = null, in_force_position = null
    where l.in_force_order_id = any ($1::uuid[]) and not exists (select from wanted w where w.line_id = l.id)
    returning l.id),
  come as (
    update document_line l set in_force_order_id = w.order_id, in_force_position = w.position
    from wanted w where l.id = w.line_id
      and (l.in_force_order_id, l.in_force_position) is distinct from (w.order_id, w.position)
    returning l.id)
  update trade_document d set is_amended = d.id = any ($5::uuid[])
  where d.id = any ($1::uuid[]) and d.kind = 'ORDER' and d.is_amended <> (d.id = any ($5::uuid[]))`;
