import { Big } from 'big.js';
import type { Decimal } from '../../kit/decimal.ts';
import { allocateDeliveries, type DeliveryAllocation } from './allocateDeliveries.ts';
import type { InvoiceLine, MatchFacts, MatchTolerances, OrderLine } from './facts.ts';
import { invoicedQuantity } from './invoicedQuantity.ts';
import { judgePrice } from './judgePrice.ts';

/** `PENDING` is not among them: it depends on the day somebody asks. */
export type LineMatchStatus = 'NO_PO' | 'NO_RECEIPT' | 'QTY' | 'PRICE' | 'MATCH' | 'UNCONVERTIBLE';

export interface LineMatch {
  readonly key: string;
  readonly status: LineMatchStatus;
  /** Of receipts, allocated to this line, in its unit. */
  readonly receivedQuantity: Decimal;
  /** Keys of the receipt lines that it stands on, counted or not to be counted. */
  readonly receiptLines: readonly string[];
}

export const DEFAULT_TOLERANCES: MatchTolerances = { quantity: '0.02', price: '0.02' };

/**
 * FF-01, the three-way match of invoice lines with orders and receipts; the first that fails:
 *
 *   NO_PO          no order line
 *   NO_RECEIPT     goods are invoiced and none received
 *   QTY            invoiced - received > tolerance * received
 *   PRICE          |invoiced price - ordered price| > tolerance * ordered price
 *   MATCH          else
 *
 * Credits are taken off first. A verdict that would have to compare different units or currencies is UNCONVERTIBLE.
 * A price that one side does not state is not judged. Received units are used once (see `allocateDeliveries`).
 * The result does not depend on the order of the facts. Source: INDICATORS.md FF-01 and B.5.
 */
export function matchInvoiceLines(
  facts: MatchFacts,
  tolerances: MatchTolerances = DEFAULT_TOLERANCES,
): LineMatch[] {
  const allocations = allocateDeliveries(facts.invoiceLines, facts.receiptLines);
  const orderLines = new Map(facts.orderLines.map((line) => [line.key, line]));
  return facts.invoiceLines.map((line) => {
    const allocation = allocations.get(line.key) ?? NOTHING_RECEIVED;
    const ordered = line.orderLines.flatMap((key) => orderLines.get(key) ?? []);
    return {
      key: line.key,
      status: statusOf(line, { allocation, ordered, tolerances }),
      receivedQuantity: allocation.quantity.toFixed(),
      receiptLines: [...allocation.from, ...allocation.uncountable],
    };
  });
}

const NOTHING_RECEIVED: DeliveryAllocation = { quantity: Big(0), from: new Set(), uncountable: [] };

interface Evidence {
  readonly allocation: DeliveryAllocation;
  readonly ordered: readonly OrderLine[];
  readonly tolerances: MatchTolerances;
}

function statusOf(line: InvoiceLine, { allocation, ordered, tolerances }: Evidence): LineMatchStatus {
  if (ordered.length === 0) return 'NO_PO';
  return judgeQuantity(line, allocation, tolerances) ?? judgePrice(line, ordered, tolerances) ?? 'MATCH';
}

function judgeQuantity(
  line: InvoiceLine,
  { quantity: received, uncountable }: DeliveryAllocation,
  tolerances: MatchTolerances,
): LineMatchStatus | undefined {
  const invoiced = invoicedQuantity(line);
  const isMissing = received.eq(0) && (invoiced === undefined || invoiced.gt(0));
  const isShort = invoiced?.minus(received).gt(received.times(tolerances.quantity)) ?? false;
  if (!isMissing && !isShort) return undefined;
  if (uncountable.length > 0) return 'UNCONVERTIBLE';
  return isMissing ? 'NO_RECEIPT' : 'QTY';
}
