import { netAmount, perCentOf, sumOf } from '../amounts.ts';
import type { Minor } from '../amounts.ts';
import type { DayNumber } from '../calendar.ts';
import type { Random } from '../../kit/random.ts';
import type { Relationship } from '../world/relationship.ts';
import type { Amounts, CreditNote, Delivery, DeliveryLine, Invoice, InvoiceLine } from './deal.ts';
import { INVOICE_LAG_DAYS } from './deliver.ts';
import type { DealPlan } from './irregularities.ts';
import type { DealContext } from './dealContext.ts';

/** Invoices each delivery. Only the last one of a deal bills what was not delivered or not agreed. */
export function invoiceDeliveries(
  context: DealContext,
  deliveries: readonly Delivery[],
  plan: DealPlan,
): Invoice[] {
  let earliest = 0;
  return deliveries.map((delivery, position) => {
    const mismatch = position === deliveries.length - 1 ? plan.trade : undefined;
    // Two invoices that a payment cannot tell apart have exactly the same amount.
    const isExact = plan.settlement === 'AMBIGUOUS_PAYMENT';
    const invoice = invoiceDelivery(context, delivery, { mismatch, earliest, isExact });
    earliest = invoice.issued.day;
    return invoice;
  });
}

interface Billing {
  readonly mismatch: DealPlan['trade'] | undefined;
  readonly earliest: DayNumber;
  readonly isExact: boolean;
}

function invoiceDelivery(context: DealContext, delivery: Delivery, billing: Billing): Invoice {
  const { random, numbering, relationship } = context;
  const day = Math.max(billing.earliest, delivery.despatched.day + random.int(0, INVOICE_LAG_DAYS));
  const wrongLine = random.int(0, delivery.lines.length - 1);
  const lines = delivery.lines.map((line, position) =>
    billLine(context, line, position === wrongLine ? billing : { isExact: billing.isExact }),
  );
  return {
    number: numbering.invoice(relationship.seller, day),
    issued: { day, minute: random.int(540, 1_020) },
    dueDay: day + relationship.termDays,
    creditorReference: numbering.creditorReference(relationship.seller),
    delivery,
    lines,
    ...totals(sumOf(lines.map((line) => line.net)), relationship),
  };
}

function billLine({ random }: DealContext, of: DeliveryLine, billing: Partial<Billing>): InvoiceLine {
  const { mismatch, isExact } = billing;
  const surplus =
    mismatch === 'OVERBILLED_QUANTITY' ? Math.max(1, perCentOf(of.quantity, random.int(4, 15))) : 0;
  const quantity = of.quantity + surplus;
  const agreed = of.orderLine.item.price;
  const price = perCentOf(
    agreed,
    mismatch === 'PRICE_MISMATCH' ? random.int(104, 112) : forgiven(random, isExact),
  );
  return { number: of.number, of, quantity, price, net: netAmount(quantity, price) };
}

/** In per cent of the agreed price: one line in twenty is billed at 101, which the tolerance forgives. */
function forgiven(random: Random, isExact: boolean | undefined): number {
  return random.chance(5) && isExact !== true ? 101 : 100;
}

/** Credits a share of the invoice's net amount as a lump sum, without touching its lines' quantities. */
export function creditInvoice(context: DealContext, invoice: Invoice, day: DayNumber): CreditNote {
  const { random, numbering, relationship } = context;
  const net: Minor = Math.max(1, perCentOf(invoice.net, random.int(3, 10)));
  return {
    number: numbering.creditNote(relationship.seller, day),
    issued: { day, minute: random.int(540, 1_020) },
    invoice,
    reason: random.pick(['Quality complaint settled', 'Rework at the customer', 'Transport damage']),
    ...totals(net, relationship),
  };
}

function totals(net: Minor, { vatPerCent }: Relationship): Amounts {
  const tax = perCentOf(net, vatPerCent);
  return { net, tax, payable: net + tax };
}
