import { allocateDeliveries, type DeliveryAllocation } from './allocateDeliveries.ts';
import type { DeliveredLine, InvoiceLine, MatchFacts, OrderLine } from './facts.ts';
import { isTime } from './units.ts';

/**
 * Tells whether goods must have come for what a line invoices. Not for a prepayment: it precedes them, and takes none from
 * the invoice that follows. Not for what is ordered or invoiced in time, unless somebody wrote receipts for it all the same.
 */
export function receiptExpectation({ orderLines, receiptLines }: MatchFacts): (line: InvoiceLine) => boolean {
  const timed = new Set(orderLines.filter(({ unitCode }) => isTime(unitCode)).map(({ key }) => key));
  const received = new Set(receiptLines.flatMap((receipt) => receipt.orderLines));
  return (line) => {
    if (line.isPrepayment) return false;
    if (!isTime(line.unitCode) && !line.orderLines.some((key) => timed.has(key))) return true;
    return (
      line.receipts.some(({ documentId }) => documentId !== null) ||
      line.orderLines.some((key) => received.has(key))
    );
  };
}

/** Gives invoice lines without receipts what was ordered: prepayments and services each from an order line of their own. */
export function allocateOrdered(
  lines: readonly InvoiceLine[],
  orderLines: readonly OrderLine[],
): ReadonlyMap<string, DeliveryAllocation> {
  const ordered = orderLines.map(deliveredOnOrder);
  const nameless = lines.map((line) => ({ ...line, receipts: [], despatches: [] }));
  return new Map([
    ...allocateDeliveries(
      nameless.filter(({ isPrepayment }) => isPrepayment),
      ordered,
    ),
    ...allocateDeliveries(
      nameless.filter(({ isPrepayment }) => !isPrepayment),
      ordered,
    ),
  ]);
}

/** An order line as if it had come as a whole. */
function deliveredOnOrder({ key, quantity, unitCode }: OrderLine): DeliveredLine {
  return {
    key,
    documentId: key,
    position: 0,
    day: '',
    numberKey: '',
    quantity,
    unitCode,
    orderLines: [key],
    despatches: [],
  };
}
