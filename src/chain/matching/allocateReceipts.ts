import { Big } from 'big.js';
import { compareFifo, type InvoiceLine, type ReceiptLine } from './facts.ts';
import { invoicedQuantity } from './invoicedQuantity.ts';
import { ReceiptStock } from './receiptStock.ts';
import { RELATIONS } from './relationOf.ts';

export interface ReceiptAllocation {
  readonly received: Big;
  /** Goods of the line are left over, but its own unit, or its unknown quantity, does not let them be compared. */
  readonly hasIncomparableReceipt: boolean;
}

/**
 * Gives each invoice line, by key, the received units that are its own: first those that documents name, line by line
 * before document by document, then first in, first out by receipt within the order line over invoices by
 * issue. A received unit is used once, and no line gets more than it invoices.
 */
export function allocateReceipts(
  invoiceLines: readonly InvoiceLine[],
  receiptLines: readonly ReceiptLine[],
): ReadonlyMap<string, ReceiptAllocation> {
  const stock = new ReceiptStock(receiptLines);
  const lines = [...invoiceLines].sort(compareFifo);
  const missing = new Map(lines.map((line) => [line.key, missingAtFirst(line)]));
  for (const relation of RELATIONS) {
    for (const line of lines) {
      const wanted = missing.get(line.key) ?? Big(0);
      if (wanted.gt(0)) missing.set(line.key, wanted.minus(stock.take(line, relation, wanted)));
    }
  }
  return new Map(
    lines.map((line) => {
      const left = missing.get(line.key) ?? Big(0);
      const isShort = line.quantity === null || left.gt(0);
      const allocation = {
        received: missingAtFirst(line).minus(left),
        hasIncomparableReceipt: isShort && stock.hasIncomparable(line),
      };
      return [line.key, allocation];
    }),
  );
}

function missingAtFirst(line: InvoiceLine): Big {
  const invoiced = invoicedQuantity(line) ?? Big(0);
  return invoiced.gt(0) ? invoiced : Big(0);
}
