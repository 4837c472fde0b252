import type { Deal, InvoiceLine, OrderLine } from '../trade/deal.ts';

export type LineStatus = 'NO_PO' | 'NO_RECEIPT' | 'QTY' | 'PRICE' | 'MATCH';

/** Tolerances of FF-01, in per cent of the received quantity and of the ordered price. */
const QUANTITY_TOLERANCE = 2;
const PRICE_TOLERANCE = 2;

/**
 * The status of every invoice line of a deal, the first that fails: no order line, nothing received, more invoiced
 * than received, dearer or cheaper than ordered. Received units go to the invoice lines of their order line in the
 * order of receipt and of invoice; each is used once.
 */
export function matchLines(deal: Deal): ReadonlyMap<InvoiceLine, LineStatus> {
  const received = receivedByOrderLine(deal);
  const statuses = new Map<InvoiceLine, LineStatus>();
  for (const line of deal.invoices.flatMap((invoice) => invoice.lines)) {
    const available = received.get(line.of.orderLine) ?? 0;
    const allocated = Math.min(available, line.quantity);
    received.set(line.of.orderLine, available - allocated);
    statuses.set(line, deal.isOrdered ? statusOf(line, allocated) : 'NO_PO');
  }
  return statuses;
}

/** Invoices of a deal are written, and their goods received, in the order of its deliveries: one sum is FIFO. */
function receivedByOrderLine({ deliveries }: Deal): Map<OrderLine, number> {
  const received = new Map<OrderLine, number>();
  for (const { of, quantity } of deliveries.flatMap(({ receipt }) => receipt?.lines ?? [])) {
    received.set(of.orderLine, (received.get(of.orderLine) ?? 0) + quantity);
  }
  return received;
}

function statusOf({ quantity, price, of }: InvoiceLine, received: number): LineStatus {
  const ordered = of.orderLine.item.price;
  if (received === 0) return 'NO_RECEIPT';
  if ((quantity - received) * 100 > QUANTITY_TOLERANCE * received) return 'QTY';
  return Math.abs(price - ordered) * 100 > PRICE_TOLERANCE * ordered ? 'PRICE' : 'MATCH';
}
