import { netAmount, perCentOf, sumOf } from '../amounts.ts';
import type { Relationship } from '../world/relationship.ts';
import type { Invoice } from './deal.ts';

/** The version of an invoice that its seller sent two hours too early: dearer in its first line, then corrected. */
export function firstVersionOf(invoice: Invoice, { vatPerCent }: Relationship): Invoice {
  const lines = invoice.lines.map((line, position) => {
    if (position > 0) return line;
    const price = perCentOf(line.price, 120);
    return { ...line, price, net: netAmount(line.quantity, price) };
  });
  const net = sumOf(lines.map((line) => line.net));
  const tax = perCentOf(net, vatPerCent);
  const issued = { ...invoice.issued, minute: invoice.issued.minute - 120 };
  return { ...invoice, issued, lines, net, tax, payable: net + tax };
}
