import { Big } from 'big.js';
import { compareFifo, type DeliveredLine, type InvoiceLine } from './facts.ts';
import { invoicedQuantity } from './invoicedQuantity.ts';
import { type DeliveryPart, DeliveryStock } from './deliveryStock.ts';
import { RELATIONS } from './relationOf.ts';

export interface DeliveryAllocation {
  /** In the base of the invoice line's unit. */
  readonly quantity: Big;
  /** Of which delivered lines it comes; each stands there once. */
  readonly parts: readonly DeliveryPart[];
  /** Keys of what is left for a line that lacks some, but that units or unknown quantities do not let be counted. */
  readonly uncountable: readonly string[];
}

/**
 * Gives each invoice line, by key, the delivered units that are its own: first those that documents name, line by line
 * before document by document, then first in, first out by delivery within the order line over invoices by
 * issue. A delivered unit is used once, and no line gets more than it invoices.
 */
export function allocateDeliveries(
  invoiceLines: readonly InvoiceLine[],
  deliveredLines: readonly DeliveredLine[],
): ReadonlyMap<string, DeliveryAllocation> {
  const stock = new DeliveryStock(deliveredLines);
  const shares = [...invoiceLines].sort(compareFifo).map((line) => {
    const invoiced = invoicedQuantity(line) ?? Big(0);
    const wanted = invoiced.gt(0) ? invoiced : Big(0);
    return { line, wanted, missing: wanted, parts: [] };
  });
  for (const relation of RELATIONS) {
    for (const share of shares.filter(({ missing }) => missing.gt(0))) stock.take(share, relation);
  }
  const allocations = shares.map(({ line, wanted, missing, parts }) => {
    const lacksSome = line.quantity === null || missing.gt(0);
    const uncountable = lacksSome ? stock.uncountableFor(line) : [];
    return [line.key, { quantity: wanted.minus(missing), parts, uncountable }] as const;
  });
  return new Map(allocations);
}
