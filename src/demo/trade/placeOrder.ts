import type { Relationship } from '../world/relationship.ts';
import type { DealPlan } from './irregularities.ts';
import type { Order, OrderLine } from './deal.ts';
import type { DealContext } from './dealContext.ts';

/** Days from the order until the goods leave, before transit. */
const LEAD_DAYS = { shortest: 5, longest: 12 } as const;

export interface PlacedOrder extends Order {
  /** When the first delivery leaves. */
  readonly leadDays: number;
}

export function placeOrder(context: DealContext, plan: DealPlan): PlacedOrder {
  const { relationship, random, orderDay, numbering } = context;
  const leadDays = random.int(LEAD_DAYS.shortest, LEAD_DAYS.longest);
  const promisedDay = orderDay + leadDays + relationship.transitDays + 1;
  const lines = Array.from({ length: countLines(context) }, (_, position): OrderLine => {
    const item = pickItem(relationship, position, context);
    const vin = relationship.goods === 'VEHICLES' ? { vin: numbering.vin(relationship.seller) } : {};
    const quantity = pickQuantity(item.typicalQuantity, plan, context);
    return { number: String((position + 1) * 10), item, quantity, promisedDay, ...vin };
  });
  return {
    number: numbering.order(relationship.buyer),
    issued: { day: orderDay, minute: random.int(420, 900) },
    promisedDay,
    leadDays,
    lines,
  };
}

function countLines({ relationship, random }: DealContext): number {
  if (relationship.goods === 'VEHICLES') return random.int(1, 4);
  return Math.min(random.pick([1, 1, 2, 2, 3, 4, 5, 6, 8]), relationship.items.length);
}

/** Vehicles may repeat a model; any other order names each item once. */
function pickItem(
  { goods, items }: Relationship,
  position: number,
  { random }: DealContext,
): OrderLine['item'] {
  const item = goods === 'VEHICLES' ? random.pick(items) : items[position];
  if (item === undefined) throw new RangeError('A relationship has fewer items than the order has lines.');
  return item;
}

/** Even where the order is to fall into two deliveries of exactly the same amount. */
function pickQuantity(typical: number, plan: DealPlan, { random }: DealContext): number {
  if (typical === 1) return 1;
  const quantity = Math.max(8, Math.floor((typical * random.int(40, 160)) / 100));
  return plan.settlement === 'AMBIGUOUS_PAYMENT' ? quantity - (quantity % 2) : quantity;
}
