import { formatMinor, sumOf } from '../amounts.ts';
import type { Minor } from '../amounts.ts';
import type { Deal, Invoice, Transfer } from '../trade/deal.ts';

export type AllocationMethod = 'STRUCTURED_REFERENCE' | 'DOCUMENT_NUMBER';

export interface Allocation {
  readonly transfer: Transfer;
  readonly amount: Minor;
  readonly method: AllocationMethod;
}

export interface Settled {
  readonly open: Minor;
  readonly allocations: readonly Allocation[];
  /** OPEN until something is paid, PAID when nothing is open; credits lower what is open and pay nothing. */
  readonly state: 'OPEN' | 'PARTIALLY_PAID' | 'PAID';
}

/**
 * What booked transfers and credit notes leave open of each invoice. A transfer that quotes creditor references or
 * names invoice numbers pays those invoices; one that names nothing pays none.
 *
 * @throws RangeError when a transfer pays more than is open: the simulation never overpays.
 */
export function allocate(deal: Deal): ReadonlyMap<Invoice, Settled> {
  return new Map(deal.invoices.map((invoice) => [invoice, settleInvoice(deal, invoice)]));
}

function settleInvoice({ creditNotes, transfers }: Deal, invoice: Invoice): Settled {
  const credited = sumOf(creditNotes.filter((note) => note.invoice === invoice).map((note) => note.payable));
  const allocations = transfers.flatMap((transfer) => allocationsOf(transfer, invoice));
  const paid = sumOf(allocations.map((allocation) => allocation.amount));
  const open = invoice.payable - credited - paid;
  if (open < 0) {
    throw new RangeError(
      `Invoice ${invoice.number} is overpaid by ${formatMinor(-open)}; the simulation is wrong.`,
    );
  }
  return { open, allocations, state: open === 0 ? 'PAID' : paid > 0 ? 'PARTIALLY_PAID' : 'OPEN' };
}

function allocationsOf(transfer: Transfer, invoice: Invoice): Allocation[] {
  if (transfer.state !== 'BOOKED' || transfer.style === 'NONE') return [];
  const method = transfer.style === 'STRUCTURED' ? 'STRUCTURED_REFERENCE' : 'DOCUMENT_NUMBER';
  return transfer.parts
    .filter((part) => part.invoice === invoice)
    .map(({ amount }) => ({ transfer, amount, method }));
}
