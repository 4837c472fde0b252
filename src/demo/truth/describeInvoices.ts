import { formatMinor } from '../amounts.ts';
import { plainDate } from '../calendar.ts';
import { erpOf } from '../connections.ts';
import type { DayNumber } from '../calendar.ts';
import type { Deal, Invoice } from '../trade/deal.ts';
import type { IrregularityKind } from '../trade/irregularities.ts';
import { observeInvoice, observersOf } from '../trade/observe.ts';
import { allocate } from './allocate.ts';
import type { AllocationMethod, Settled } from './allocate.ts';
import { findIrregularities } from './findIrregularities.ts';
import { matchLines } from './matchLines.ts';
import type { LineStatus } from './matchLines.ts';

/** An invoice as a hub that has read everything must know it. Amounts are decimal text in `currency`. */
export interface InvoiceTruth {
  readonly number: string;
  readonly sellerGln: string;
  readonly buyerGln: string;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly currency: string;
  readonly payableAmount: string;
  readonly taxAmount: string;
  readonly lineCount: number;
  /** Status without regard to the grace after issue. */
  readonly lines: readonly {
    readonly number: string;
    readonly amount: string;
    readonly matchStatus: LineStatus;
  }[];
  /** Issued at most 15 days ago: a hub may call NO_PO and NO_RECEIPT pending. */
  readonly isInGrace: boolean;
  readonly openAmount: string;
  readonly paymentState: Settled['state'];
  readonly allocations: readonly {
    readonly paymentEndToEndId: string;
    readonly bookingDate: string;
    readonly amount: string;
    readonly method: AllocationMethod;
  }[];
  readonly orders: readonly string[];
  readonly despatches: readonly string[];
  readonly shipments: readonly string[];
  readonly receipts: readonly string[];
  readonly creditNotes: readonly { readonly number: string; readonly payableAmount: string }[];
  /** What each connected ERP holds; the seller's is the truth where both do. */
  readonly observations: readonly {
    readonly connection: string;
    readonly dueDate: string;
    readonly payableAmount: string;
  }[];
  readonly irregularities: readonly IrregularityKind[];
}

const GRACE_DAYS = 15;

export function describeInvoices(deal: Deal, asOf: DayNumber): InvoiceTruth[] {
  const settled = allocate(deal);
  const statuses = matchLines(deal);
  return deal.invoices.map((invoice) => {
    const lines = invoice.lines.map((line) => ({
      number: line.number,
      amount: formatMinor(line.net),
      matchStatus: statuses.get(line) ?? 'NO_PO',
    }));
    const facts = { asOf, statuses: lines.map((line) => line.matchStatus) };
    return {
      ...describeDocument(deal, invoice),
      lines,
      isInGrace: asOf - invoice.issued.day <= GRACE_DAYS,
      ...describeSettlement(settled.get(invoice)),
      ...describeChain(deal, invoice),
      observations: observersOf(deal).map(({ side, firm }) => {
        const { dueDay, rounding } = observeInvoice(deal, invoice, side);
        const payableAmount = formatMinor(invoice.payable + rounding);
        return { connection: erpOf(firm), dueDate: plainDate(dueDay), payableAmount };
      }),
      irregularities: findIrregularities(deal, invoice, facts),
    };
  });
}

function describeDocument({ relationship }: Deal, invoice: Invoice) {
  return {
    number: invoice.number,
    sellerGln: relationship.seller.gln,
    buyerGln: relationship.buyer.gln,
    issueDate: plainDate(invoice.issued.day),
    dueDate: plainDate(invoice.dueDay),
    currency: relationship.currency,
    payableAmount: formatMinor(invoice.payable),
    taxAmount: formatMinor(invoice.tax),
    lineCount: invoice.lines.length,
  };
}

function describeSettlement(settled: Settled | undefined) {
  if (settled === undefined) throw new RangeError('Every invoice of a deal is settled with it.');
  return {
    openAmount: formatMinor(settled.open),
    paymentState: settled.state,
    allocations: settled.allocations.map(({ transfer, amount, method }) => ({
      paymentEndToEndId: transfer.endToEndId,
      bookingDate: plainDate(transfer.booked.day),
      amount: formatMinor(amount),
      method,
    })),
  };
}

/** An invoice without an order has no despatch advice either; its goods still came, with a receipt. */
function describeChain({ order, isOrdered, creditNotes }: Deal, invoice: Invoice) {
  const { despatchNumber, shipmentNumber, receipt } = invoice.delivery;
  return {
    orders: isOrdered ? [order.number] : [],
    despatches: isOrdered ? [despatchNumber] : [],
    shipments: isOrdered ? [shipmentNumber] : [],
    receipts: isOrdered && receipt !== undefined ? [receipt.number] : [],
    creditNotes: creditNotes
      .filter((note) => note.invoice === invoice)
      .map((note) => ({ number: note.number, payableAmount: formatMinor(note.payable) })),
  };
}
