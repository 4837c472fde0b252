import type { TradeFacts } from '../../store/operations/chain/tradeFacts.ts';
import { commonDespatches, relationOf } from '../matching/relationOf.ts';
import { collectDeliveries, type Delivery, type DeliveryIndex, indexDeliveries } from './deliveries.ts';
import { type JoinedLine, targetsOf, type Trade } from './joinOrderLines.ts';
import type { LinkScope } from './linkScope.ts';

/** An ordered pair of documents and how it came to be. */
export interface DocumentPair {
  readonly from: TradeFacts;
  readonly to: TradeFacts;
  readonly method: 'REFERENCE' | 'ORDER_LINE';
}

/**
 * The links that nobody states, but that lines, orders and despatches make plain. Each delivery is linked to its orders. An
 * invoice is linked to the receipts and despatches that its lines stand on (`goods`); to the receipts that name the same
 * despatch; and, where lines are silent, to the receipts and despatches of its orders. What names other receipts or
 * despatches is not linked.
 *
 * Pairs outside the scope need not all be found: they are not asked for.
 */
export function* deriveLinks(
  trade: Trade,
  joined: readonly JoinedLine[],
  { goods, scope }: { readonly goods: ReadonlyMap<string, ReadonlySet<string>>; readonly scope: LinkScope },
): Generator<DocumentPair> {
  const deliveries = collectDeliveries(trade, joined);
  const all = indexDeliveries(deliveries);
  const near = indexDeliveries(deliveries.filter(({ document }) => scope.reaches(document.id)));
  for (const delivery of deliveries) {
    const from = delivery.document;
    const index = scope.documentIds.has(from.id) ? all : near;
    const stoodOn = from.kind === 'INVOICE' ? (goods.get(from.id) ?? []) : [];
    const found = from.kind === 'INVOICE' ? deliveriesOf(trade, delivery, index) : [];
    for (const id of new Set([...delivery.orders, ...stoodOn, ...found])) {
      const to = trade.get(id);
      if (to && to !== from) yield { from, to, method: 'ORDER_LINE' };
    }
  }
}

function deliveriesOf(trade: Trade, invoice: Delivery, index: DeliveryIndex): string[] {
  // An invoice that names its receipts stands on no others; they say what their despatches are.
  if (invoice.receiptIds.size > 0) {
    return [...invoice.receiptIds].flatMap((id) => targetsOf(trade.get(id), 'DESPATCH'));
  }
  const despatchIds = invoice.despatches.flatMap(({ documentId }) => documentId ?? []);
  const receipts = despatchIds.flatMap((id) => index.receiptsByDespatch.get(id) ?? []);
  const ofDespatches = receipts.filter((receipt) => isOfOneDespatch(invoice, receipt));
  const ofOrders = [...invoice.orders].flatMap((id) => silentDeliveries(invoice, id, index));
  return [...ofDespatches, ...ofOrders].map(({ document }) => document.id);
}

/** One despatch may carry the goods of several orders: lines that say which are believed. */
function isOfOneDespatch(invoice: Delivery, receipt: Delivery): boolean {
  if (invoice.spokenOrders.size === 0 || receipt.spokenOrders.size === 0) return true;
  return invoice.lines.some((line) => receipt.lines.some((other) => relationOf(line, other) !== undefined));
}

/** Those of an order where the lines of the invoice, or those of the delivery, do not say which of its lines they are. */
function silentDeliveries(invoice: Delivery, orderId: string, index: DeliveryIndex): Delivery[] {
  const deliveries = invoice.spokenOrders.has(orderId) ? index.silentByOrder : index.byOrder;
  return (deliveries.get(orderId) ?? []).filter(({ document, despatches }) =>
    document.kind === 'DESPATCH'
      ? invoice.despatches.length === 0
      : commonDespatches(invoice.despatches, despatches) !== 'DIFFERENT',
  );
}
