import type { Deal } from './deal.ts';
import type { DealContext } from './dealContext.ts';
import { deliver } from './deliver.ts';
import { invoiceDeliveries } from './invoiceDelivery.ts';
import type { DealPlan } from './irregularities.ts';
import { placeOrder } from './placeOrder.ts';
import { settle } from './settle.ts';

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
