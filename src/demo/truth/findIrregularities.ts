import type { DayNumber } from '../calendar.ts';
import type { Deal, Invoice } from '../trade/deal.ts';
import type { IrregularityKind } from '../trade/irregularities.ts';
import { disagrees } from '../trade/observe.ts';
import type { LineStatus } from './matchLines.ts';

/**
 * What is out of the ordinary about an invoice, as the documents show it up to the world's today: a plan that did
 * not come about in time is not listed.
 */
export function findIrregularities(
  deal: Deal,
  invoice: Invoice,
  facts: { readonly asOf: DayNumber; readonly statuses: readonly LineStatus[] },
): IrregularityKind[] {
  return [
    ...inTrade(deal, invoice, facts.statuses),
    ...inSettlement(deal, invoice, facts.asOf),
    ...inDocuments(deal, invoice),
  ];
}

function inTrade(
  deal: Deal,
  { delivery, lines }: Invoice,
  statuses: readonly LineStatus[],
): IrregularityKind[] {
  const { receipt } = delivery;
  const isLate = receipt !== undefined && receipt.received.day > deal.order.promisedDay;
  const isShort = receipt?.lines.some((line) => line.quantity < line.of.quantity) ?? false;
  return kinds({
    LATE_DELIVERY: isLate,
    PARTIAL_DELIVERY: lines.some(({ of }) => of.quantity < of.orderLine.quantity),
    SHORT_RECEIPT: isShort,
    OVERBILLED_QUANTITY: lines.some((line) => line.quantity > line.of.quantity),
    PRICE_MISMATCH: statuses.includes('PRICE'),
    NO_PO: !deal.isOrdered,
    NO_RECEIPT: receipt === undefined,
  });
}

function inSettlement(deal: Deal, invoice: Invoice, asOf: DayNumber): IrregularityKind[] {
  const credits = deal.creditNotes.filter((note) => note.invoice === invoice);
  const transfers = deal.transfers.filter((transfer) =>
    transfer.parts.some((part) => part.invoice === invoice),
  );
  const booked = transfers.filter((transfer) => transfer.state === 'BOOKED');
  const [first] = booked;
  return kinds({
    LATE_PAYMENT: booked.some((transfer) => transfer.booked.day > invoice.dueDay + 5),
    EARLY_PAYMENT: first !== undefined && first.booked.day < invoice.dueDay - 5,
    PARTIAL_PAYMENT: booked.some((transfer) => isDeposit(transfer, invoice)) && credits.length === 0,
    COLLECTIVE_PAYMENT: booked.some((transfer) => transfer.parts.length > 1),
    UNPAID: transfers.length === 0 && invoice.dueDay < asOf,
    FEE_DEDUCTED: booked.some((transfer) => transfer.feeDeducted > 0),
    DISPUTED: credits.length > 0,
    AMBIGUOUS_PAYMENT: booked.some((transfer) => transfer.style === 'NONE'),
  });
}

function isDeposit(transfer: Deal['transfers'][number], invoice: Invoice): boolean {
  const paid = transfer.parts.find((part) => part.invoice === invoice)?.amount ?? 0;
  return transfer.feeDeducted === 0 && paid < invoice.payable;
}

function inDocuments(deal: Deal, invoice: Invoice): IrregularityKind[] {
  const isFirst = deal.invoices[0] === invoice;
  return kinds({
    CORRECTED_VERSION: isFirst && deal.technical.has('CORRECTED_VERSION'),
    DUPLICATE_FILE: isFirst && deal.technical.has('DUPLICATE_FILE'),
    OUT_OF_ORDER_ARRIVAL: deal.technical.has('OUT_OF_ORDER_ARRIVAL'),
    EVENT_CORRECTED:
      isFirst && deal.technical.has('EVENT_CORRECTED') && deal.deliveries[0] === invoice.delivery,
    OBSERVATIONS_DISAGREE: disagrees(deal, invoice),
  });
}

function kinds(holds: Partial<Readonly<Record<IrregularityKind, boolean>>>): IrregularityKind[] {
  return (Object.keys(holds) as IrregularityKind[]).filter((kind) => holds[kind]);
}
