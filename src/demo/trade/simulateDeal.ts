import type { DayNumber } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { World } from '../world/buildWorld.ts';
import type { Relationship } from '../world/relationship.ts';
import type { Deal } from './deal.ts';
import { deliver } from './deliver.ts';
import { invoiceDeliveries } from './invoiceDelivery.ts';
import type { DealPlan } from './irregularities.ts';
import type { Numbering } from './numbering.ts';
import { placeOrder } from './placeOrder.ts';
import { settle } from './settle.ts';

export interface DealContext {
  readonly world: World;
  readonly numbering: Numbering;
  readonly random: Random;
  readonly relationship: Relationship;
  readonly index: number;
  readonly orderDay: DayNumber;
  /** At most so many invoices may still be written. */
  readonly maxInvoices: number;
}

/** Plays one order through: goods in one or more deliveries, an invoice for each, payments. At least one invoice. */
export function simulateDeal(context: DealContext, plan: DealPlan): Deal {
  const order = placeOrder(context, plan);
  const deliveries = deliver(context, order, plan);
  const invoices = invoiceDeliveries(context, deliveries, plan);
  return {
    index: context.index,
    relationship: context.relationship,
    order,
    isOrdered: plan.trade !== 'NO_PO',
    deliveries,
    invoices,
    ...settle(context, invoices, plan),
    technical: plan.technical,
  };
}
