import { formatMinor } from '../amounts.ts';
import type { Minor } from '../amounts.ts';
import { plainDate } from '../calendar.ts';
import type { Deal } from '../trade/deal.ts';
import { allocate } from './allocate.ts';
import type { InvoiceTruth } from './describeInvoices.ts';

/** A booked transfer that says nothing about what it pays. */
export interface UnallocatedPayment {
  readonly endToEndId: string;
  readonly bookingDate: string;
  readonly amount: string;
  readonly currency: string;
  readonly debtorGln: string;
  readonly creditorGln: string;
  /** Invoices of exactly this amount between the two. */
  readonly candidates: readonly string[];
}

/** Sums over the whole world, kept while it is written. */
export class Tally {
  readonly documents = { order: 0, despatch: 0, receipt: 0, invoice: 0, creditNote: 0 };
  readonly payments = { booked: 0, pending: 0, allocations: 0 };
  readonly invoiceLinesByMatchStatus = new Map<string, number>();
  readonly invoicesByPaymentState = new Map<string, number>();
  readonly irregularities = new Map<string, number>();
  readonly unallocatedPayments: UnallocatedPayment[] = [];
  /** GLNs of the firms that some document or event names. */
  readonly named = new Set<string>();
  readonly #openByCurrency = new Map<string, Minor>();

  add(deal: Deal, invoices: readonly InvoiceTruth[]): void {
    this.#countDocuments(deal);
    this.#countTransfers(deal);
    for (const invoice of invoices) this.#countInvoice(invoice);
    for (const { open } of allocate(deal).values()) {
      const { currency } = deal.relationship;
      this.#openByCurrency.set(currency, (this.#openByCurrency.get(currency) ?? 0) + open);
    }
    const { buyer, seller, carrier } = deal.relationship;
    for (const firm of deal.isOrdered ? [buyer, seller, carrier] : [buyer, seller]) this.named.add(firm.gln);
  }

  openAmounts(): Record<string, string> {
    const sorted = [...this.#openByCurrency].sort(([left], [right]) => (left < right ? -1 : 1));
    return Object.fromEntries(sorted.map(([currency, open]) => [currency, formatMinor(open)]));
  }

  #countDocuments({ isOrdered, deliveries, invoices, creditNotes }: Deal): void {
    this.documents.order += isOrdered ? 1 : 0;
    this.documents.despatch += isOrdered ? deliveries.length : 0;
    this.documents.receipt += deliveries.filter((delivery) => delivery.receipt !== undefined).length;
    this.documents.invoice += invoices.length;
    this.documents.creditNote += creditNotes.length;
  }

  /** A pending transfer shows only where its creditor is connected. */
  #countTransfers({ transfers, relationship, invoices }: Deal): void {
    const { buyer, seller, currency } = relationship;
    for (const transfer of transfers) {
      if (transfer.state === 'PENDING') {
        this.payments.pending += seller.isConnected ? 1 : 0;
        continue;
      }
      this.payments.booked += 1;
      if (transfer.style !== 'NONE') continue;
      this.unallocatedPayments.push({
        endToEndId: transfer.endToEndId,
        bookingDate: plainDate(transfer.booked.day),
        amount: formatMinor(transfer.amount),
        currency,
        debtorGln: buyer.gln,
        creditorGln: seller.gln,
        candidates: invoices.map((invoice) => invoice.number),
      });
    }
  }

  #countInvoice(invoice: InvoiceTruth): void {
    this.payments.allocations += invoice.allocations.length;
    count(this.invoicesByPaymentState, invoice.paymentState);
    for (const line of invoice.lines) count(this.invoiceLinesByMatchStatus, line.matchStatus);
    for (const kind of invoice.irregularities) count(this.irregularities, kind);
  }
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
