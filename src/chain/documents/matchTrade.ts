import { allocateDeliveries } from '../matching/allocateDeliveries.ts';
import { documentIdOf } from '../matching/facts.ts';
import { type LineMatch, matchInvoiceLines } from '../matching/matchInvoiceLines.ts';
import { despatchLinesOf, matchFactsOf } from './matchFactsOf.ts';
import type { AffectedTrade } from './readAffectedTrade.ts';

export interface TradeMatch {
  readonly lines: readonly LineMatch[];
  /** By invoice, the receipts and despatches that its affected lines stand on. */
  readonly goods: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Matches the affected invoice lines, and finds the despatches of their goods by the rules that find their receipts. */
export function matchTrade({ trade, joined, lineKeys }: AffectedTrade): TradeMatch {
  const facts = matchFactsOf(trade, joined, lineKeys);
  const lines = matchInvoiceLines(facts);
  const despatched = allocateDeliveries(facts.invoiceLines, despatchLinesOf(joined, lineKeys));
  const goods = new Map<string, Set<string>>();
  const standOn = (invoiceLine: string, deliveredLines: Iterable<string>): void => {
    const invoiceId = documentIdOf(invoiceLine);
    const documents = goods.get(invoiceId) ?? new Set();
    for (const key of deliveredLines) documents.add(documentIdOf(key));
    goods.set(invoiceId, documents);
  };
  for (const { key, receiptLines } of lines) standOn(key, receiptLines);
  for (const [invoiceLine, { parts, uncountable }] of despatched) {
    standOn(invoiceLine, [...parts.map(({ key }) => key), ...uncountable]);
  }
  return { lines, goods };
}
