import { Big } from 'big.js';
import type { Decimal } from '../../kit/decimal.ts';
import { allocateDeliveries, type DeliveryAllocation } from './allocateDeliveries.ts';
import type { DeliveryPart } from './deliveryStock.ts';
import type { InvoiceLine, MatchFacts, OrderLine } from './facts.ts';
import { invoicedQuantity } from './invoicedQuantity.ts';
import { judgePrice } from './judgePrice.ts';
import { DEFAULT_MATCH_POLICY, type MatchPolicy } from './matchPolicy.ts';
import { allocateOrdered, receiptExpectation } from './twoWayMatch.ts';
import { factorOf } from './units.ts';

/** `PENDING` is not among them: it depends on the day somebody asks. */
export type LineMatchStatus = 'NO_PO' | 'NO_RECEIPT' | 'QTY' | 'PRICE' | 'MATCH' | 'UNCONVERTIBLE';

export interface LineMatch {
  readonly key: string;
  readonly status: LineMatchStatus;
  /** Whether receipts have a say in it. */
  readonly basis: 'THREE_WAY' | 'TWO_WAY';
  /** Of receipts, allocated to this line, in its unit. */
  readonly receivedQuantity: Decimal;
  /** The receipts that it is made of. */
  readonly receipts: readonly DeliveryPart[];
  /** Keys of the receipt lines that it stands on, counted or not to be counted. */
  readonly receiptLines: readonly string[];
}

/**
 * FF-01, the three-way match of invoice lines with orders and receipts; the first that fails:
 *
 *   NO_PO          no order line
 *   NO_RECEIPT     goods are invoiced and none received
 *   QTY            invoiced - received > tolerance * received
 *   PRICE          |invoiced price - ordered price| > tolerance * ordered price
 *   MATCH          else
 *
 * Where no receipt is expected (see `receiptExpectation`) the ordered quantity stands for the received one. Credits are
 * taken off first, units are converted where a fixed factor stands between them. A verdict that would have to compare
 * other units or currencies is UNCONVERTIBLE. A price that one side does not state is not judged. Received units are used
 * once (see `allocateDeliveries`). The result does not depend on the order of the facts. Source: INDICATORS.md
 * FF-01 and B.5.
 */
export function matchInvoiceLines(
  facts: MatchFacts,
  policy: MatchPolicy = DEFAULT_MATCH_POLICY,
): LineMatch[] {
  const threeWay = new Set(facts.invoiceLines.filter(receiptExpectation(facts)));
  const received = allocateDeliveries([...threeWay], facts.receiptLines);
  const ordered = allocateOrdered(
    facts.invoiceLines.filter((line) => !threeWay.has(line)),
    facts.orderLines,
  );
  const orderLines = new Map(facts.orderLines.map((line) => [line.key, line]));
  return facts.invoiceLines.map((line) => {
    const receipts = received.get(line.key) ?? NOTHING;
    const evidence = {
      basis: threeWay.has(line) ? ('THREE_WAY' as const) : ('TWO_WAY' as const),
      allocation: threeWay.has(line) ? receipts : (ordered.get(line.key) ?? NOTHING),
      ordered: line.orderLines.flatMap((key) => orderLines.get(key) ?? []),
      policy,
    };
    return {
      key: line.key,
      status: statusOf(line, evidence),
      basis: evidence.basis,
      receivedQuantity: receipts.quantity.div(factorOf(line.unitCode)).toFixed(),
      receipts: receipts.parts,
      receiptLines: [...receipts.parts.map(({ key }) => key), ...receipts.uncountable],
    };
  });
}

const NOTHING: DeliveryAllocation = { quantity: Big(0), parts: [], uncountable: [] };

interface Evidence {
  readonly basis: LineMatch['basis'];
  readonly allocation: DeliveryAllocation;
  readonly ordered: readonly OrderLine[];
  readonly policy: MatchPolicy;
}

function statusOf(line: InvoiceLine, evidence: Evidence): LineMatchStatus {
  const { ordered, policy } = evidence;
  if (ordered.length === 0) return 'NO_PO';
  return judgeQuantity(line, evidence) ?? judgePrice(line, ordered, policy) ?? 'MATCH';
}

function judgeQuantity(
  line: InvoiceLine,
  { basis, allocation, ordered, policy }: Evidence,
): LineMatchStatus | undefined {
  const { quantity: available, uncountable } = allocation;
  if (basis === 'TWO_WAY' && ordered.some(({ quantity }) => quantity === null)) return undefined;
  const invoiced = invoicedQuantity(line);
  const isMissing = available.eq(0) && invoiced?.lte(0) !== true;
  if (!isMissing && !isShort(available, invoiced, policy)) return undefined;
  if (uncountable.length > 0) return 'UNCONVERTIBLE';
  return isMissing && basis === 'THREE_WAY' ? 'NO_RECEIPT' : 'QTY';
}

function isShort(available: Big, invoiced: Big | undefined, { quantityTolerance }: MatchPolicy): boolean {
  return invoiced?.minus(available).gt(available.times(quantityTolerance)) ?? false;
}
