import type { Minor } from '../amounts.ts';
import type { DayNumber } from '../calendar.ts';
import type { Enterprise } from '../world/enterprise.ts';
import type { Deal, Invoice } from './deal.ts';

/** Whose ERP recorded a document: the one that issued an invoice, or the one that received it. */
export type Side = 'BUYER' | 'SELLER';

/** The two parties whose ERP is connected, and so reports this deal. */
export function observersOf({ relationship }: Deal): readonly { side: Side; firm: Enterprise }[] {
  const sides = [
    { side: 'BUYER', firm: relationship.buyer },
    { side: 'SELLER', firm: relationship.seller },
  ] as const;
  return sides.filter(({ firm }) => firm.isConnected);
}

export interface ObservedFigures {
  readonly dueDay: DayNumber;
  /** PayableRoundingAmount: what this ERP rounded the payable amount by. */
  readonly rounding: Minor;
}

/**
 * What an ERP holds of an invoice. The seller's is what the seller asked for and thus the truth; now and then the
 * buyer's ERP has counted the due date from another day, or has rounded the amount to pay.
 */
export function observeInvoice(deal: Deal, invoice: Invoice, side: Side): ObservedFigures {
  const asIssued = { dueDay: invoice.dueDay, rounding: 0 };
  if (!disagrees(deal, invoice) || side === 'SELLER') return asIssued;
  return deal.index % 2 === 0 ? { ...asIssued, dueDay: invoice.dueDay + 5 } : { ...asIssued, rounding: 2 };
}

export function disagrees(deal: Deal, invoice: Invoice): boolean {
  return deal.technical.has('OBSERVATIONS_DISAGREE') && deal.invoices[0] === invoice;
}
