import type { TradeFacts } from '../../store/operations/chain/tradeFacts.ts';
import { commonDespatches, relationOf } from '../matching/relationOf.ts';
import { collectDeliveries, type Delivery, type DeliveryIndex, indexDeliveries } from './deliveries.ts';
import { type JoinedLine, targetsOf, type Trade } from './joinOrderLines.ts';

/** An ordered pair of documents and how it came to be. */
export interface DocumentPair {
  readonly from: TradeFacts;
  readonly to: TradeFacts;
  readonly method: 'REFERENCE' | 'ORDER_LINE';
}

/**
 * The links that nobody states, but that lines, orders and despatches make plain. Each delivery is linked to its orders. An
 * invoice is linked to the receipts and despatches of its order lines; to those of its orders where lines are
 * silent; and to the receipts that name the same despatch. Who names other receipts or despatches is not linked.
 *
 * Of pairs with no end among `documentIds` not all are found: they are not asked for.
 */
export function* deriveLinks(
  trade: Trade,
  joined: readonly JoinedLine[],
  documentIds: ReadonlySet<string>,
): Generator<DocumentPair> {
  const deliveries = collectDeliveries(trade, joined);
  const all = indexDeliveries(deliveries);
  const asked = indexDeliveries(deliveries.filter(({ document }) => documentIds.has(document.id)));
  for (const delivery of deliveries) {
    const from = delivery.document;
    const index = documentIds.has(from.id) ? all : asked;
    const linked =
      from.kind === 'INVOICE'
        ? [...receiptsOf(delivery, index), ...despatchesOf(trade, delivery, index)]
        : [];
    for (const id of [...delivery.orders, ...linked]) {
      const to = trade.get(id);
      if (to && to !== from) yield { from, to, method: 'ORDER_LINE' };
    }
  }
}

function receiptsOf(invoice: Delivery, index: DeliveryIndex): Set<string> {
  const found = new Set<string>();
  addReceiptsOfLines(found, invoice, index);
  // An invoice that names its receipts stands on no other.
  if (invoice.receiptIds.size > 0) return found;
  const despatchIds = invoice.despatches.flatMap(({ documentId }) => documentId ?? []);
  for (const receipt of despatchIds.flatMap((id) => index.receiptsByDespatch.get(id) ?? [])) {
    if (!found.has(receipt.document.id) && isOfOneDespatch(invoice, receipt)) found.add(receipt.document.id);
  }
  for (const orderId of invoice.orders) {
    for (const receipt of index.receiptsByOrder.get(orderId) ?? []) {
      if (isOfSilentLines(invoice, receipt, orderId)) found.add(receipt.document.id);
    }
  }
  return found;
}

function addReceiptsOfLines(found: Set<string>, { lines }: Delivery, index: DeliveryIndex): void {
  for (const line of lines) {
    for (const receipt of line.orderLines.flatMap((key) => index.receiptLinesByOrderLine.get(key) ?? [])) {
      if (!found.has(receipt.documentId) && relationOf(line, receipt)) found.add(receipt.documentId);
    }
  }
}

/** One despatch may carry the goods of several orders: lines that say which are believed. */
function isOfOneDespatch(invoice: Delivery, receipt: Delivery): boolean {
  if (invoice.spokenOrders.size === 0 || receipt.spokenOrders.size === 0) return true;
  return invoice.lines.some((line) => receipt.lines.some((other) => relationOf(line, other) !== undefined));
}

function isOfSilentLines(invoice: Delivery, other: Delivery, orderId: string): boolean {
  const doBothSpeak = invoice.spokenOrders.has(orderId) && other.spokenOrders.has(orderId);
  return !doBothSpeak && commonDespatches(invoice.despatches, other.despatches) !== 'DIFFERENT';
}

/** Despatches that the invoice names itself are linked by that reference; receipts that it names say theirs. */
function despatchesOf(trade: Trade, invoice: Delivery, index: DeliveryIndex): Set<string> {
  const found = new Set([...invoice.receiptIds].flatMap((id) => targetsOf(trade.get(id), 'DESPATCH')));
  for (const line of invoice.lines.filter(namesNoDelivery)) {
    for (const despatch of line.orderLines.flatMap((key) => index.despatchLinesByOrderLine.get(key) ?? [])) {
      found.add(despatch.documentId);
    }
  }
  if (invoice.despatches.length > 0 || invoice.receiptIds.size > 0) return found;
  for (const orderId of invoice.orders) {
    for (const despatch of index.despatchesByOrder.get(orderId) ?? []) {
      if (isOfSilentLines(invoice, despatch, orderId)) found.add(despatch.document.id);
    }
  }
  return found;
}

function namesNoDelivery({ despatches, receipts }: JoinedLine): boolean {
  return [...despatches, ...receipts].every(({ documentId }) => documentId === null);
}
