import type { DayNumber } from '../calendar.ts';
import { perCentOf } from '../amounts.ts';
import type { Delivery, DeliveryLine, Moment, Receipt } from './deal.ts';
import type { DealPlan } from './irregularities.ts';
import type { PlacedOrder } from './placeOrder.ts';
import type { DealContext } from './dealContext.ts';

/** An invoice follows its goods within two days; a delivery that could be invoiced only later has not left yet. */
export const INVOICE_LAG_DAYS = 2;

/**
 * Sends the order's goods in one delivery or in parts. What would happen after the world's today has not happened:
 * later deliveries are still to come, and the last ones may be on the road.
 */
export function deliver(context: DealContext, order: PlacedOrder, plan: DealPlan): Delivery[] {
  const quantities = splitQuantities(order, countDeliveries(context, plan), plan);
  const deliveries: Delivery[] = [];
  let leaves = order.issued.day + order.leadDays;
  for (const [position, lines] of quantities.entries()) {
    if (position > 0) leaves += context.random.int(8, 18);
    if (leaves + INVOICE_LAG_DAYS > context.world.asOf) break;
    const isLast = position === quantities.length - 1;
    deliveries.push(
      sendOff(context, { lines, leaves, earliestArrival: deliveries.at(-1)?.arrived.day ?? 0, isLast }, plan),
    );
  }
  return deliveries;
}

function countDeliveries({ random, maxInvoices }: DealContext, plan: DealPlan): number {
  if (plan.settlement === 'AMBIGUOUS_PAYMENT') return Math.min(2, maxInvoices);
  if (plan.trade === 'PARTIAL_DELIVERY') return Math.min(random.int(2, 3), maxInvoices);
  return 1;
}

function splitQuantities(order: PlacedOrder, count: number, plan: DealPlan): DeliveryLine[][] {
  const isAmbiguous = plan.settlement === 'AMBIGUOUS_PAYMENT';
  const parts = Array.from({ length: count }, (): DeliveryLine[] => []);
  for (const [position, orderLine] of order.lines.entries()) {
    let left = orderLine.quantity;
    for (const [part, lines] of parts.entries()) {
      const share = isAmbiguous
        ? orderLine.quantity / 2
        : shareOf(orderLine.quantity, count, (part + position) % count);
      const quantity = part === count - 1 ? left : Math.min(left, share);
      left -= quantity;
      if (quantity > 0) lines.push({ number: String(lines.length + 1), orderLine, quantity });
    }
  }
  return parts.filter((lines) => lines.length > 0);
}

/** A single piece goes whole into one of the parts; larger quantities are cut. */
function shareOf(quantity: number, count: number, turn: number): number {
  if (quantity < count) return turn === 0 ? quantity : 0;
  return Math.floor(quantity / count) + turn;
}

interface SendOff {
  readonly lines: readonly DeliveryLine[];
  readonly leaves: DayNumber;
  /** Later deliveries never overtake earlier ones, so receipts come in the order of the invoices. */
  readonly earliestArrival: DayNumber;
  readonly isLast: boolean;
}

function sendOff(context: DealContext, sendOff: SendOff, plan: DealPlan): Delivery {
  const { random, numbering, relationship, world } = context;
  const { lines, leaves, isLast } = sendOff;
  const delayDays = plan.trade === 'LATE_DELIVERY' ? random.int(4, 18) : 0;
  const arrivalDay = Math.max(sendOff.earliestArrival, leaves + relationship.transitDays + delayDays);
  const arrived: Moment = { day: arrivalDay, minute: random.int(360, 840) };
  const isReceived = arrivalDay < world.asOf && !(isLast && plan.trade === 'NO_RECEIPT');
  return {
    despatchNumber: numbering.despatch(relationship.seller),
    shipmentNumber: numbering.shipment(relationship.carrier),
    ssccs: Array.from({ length: random.int(1, 4) }, () => numbering.sscc(relationship.seller)),
    despatched: { day: leaves, minute: random.int(480, 960) },
    arrived,
    lines,
    ...(isReceived && {
      receipt: receive(context, { lines, arrived, isShort: isLast && plan.trade === 'SHORT_RECEIPT' }),
    }),
  };
}

interface Arrival {
  readonly lines: readonly DeliveryLine[];
  readonly arrived: Moment;
  readonly isShort: boolean;
}

function receive({ random, numbering, relationship }: DealContext, arrival: Arrival): Receipt {
  const shortLine = arrival.isShort ? random.int(0, arrival.lines.length - 1) : -1;
  return {
    number: numbering.receipt(relationship.buyer),
    received: { day: arrival.arrived.day + random.int(0, 1), minute: random.int(860, 1_020) },
    lines: arrival.lines.map((of, position) => ({
      number: String(position + 1),
      of,
      quantity: position === shortLine ? of.quantity - missing(of.quantity, random.int(3, 9)) : of.quantity,
    })),
  };
}

/** At least one, and more than the matching tolerance. */
function missing(quantity: number, perCent: number): number {
  return Math.max(1, perCentOf(quantity, perCent));
}
