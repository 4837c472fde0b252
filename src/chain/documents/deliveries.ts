import type { TradeFacts } from '../../store/operations/chain/tradeFacts.ts';
import { documentIdOf, type NamedDocument } from '../matching/facts.ts';
import { type JoinedLine, ordersOf, referencesOf, type Trade } from './joinOrderLines.ts';

/** A despatch, a receipt or an invoice with all that it belongs to. */
export interface Delivery {
  readonly document: TradeFacts;
  readonly lines: readonly JoinedLine[];
  /** Those that it names, its lines are joined to, or that come through the deliveries it names. */
  readonly orders: ReadonlySet<string>;
  /** Those with a line that one of its own lines is joined to. */
  readonly spokenOrders: ReadonlySet<string>;
  /** Those that it or one of its lines names, as far as they are known. */
  readonly despatches: readonly NamedDocument[];
  readonly receiptIds: ReadonlySet<string>;
}

/** Receipts and despatches by what leads to them, where no lines do. */
export interface DeliveryIndex {
  readonly byOrder: ReadonlyMap<string, readonly Delivery[]>;
  /** Of those only the ones of which no line is joined to the order. */
  readonly silentByOrder: ReadonlyMap<string, readonly Delivery[]>;
  readonly receiptsByDespatch: ReadonlyMap<string, readonly Delivery[]>;
}

export function collectDeliveries(trade: Trade, joined: readonly JoinedLine[]): Delivery[] {
  const linesOf = group(joined, ({ documentId }) => [documentId]);
  const delivering = [...trade.values()].filter(({ kind }) =>
    ['DESPATCH', 'RECEIPT', 'INVOICE'].includes(kind),
  );
  return delivering.map((document) => {
    const lines = linesOf.get(document.id) ?? [];
    const spokenOrders = new Set(lines.flatMap(({ orderLines }) => orderLines.map(documentIdOf)));
    const named = referencesOf(document).flatMap(({ type, numberKey, targetId }) =>
      targetId === null ? [] : [{ type, numberKey, documentId: targetId, position: null }],
    );
    return {
      document,
      lines,
      orders: new Set([...ordersOf(trade, document), ...spokenOrders]),
      spokenOrders,
      despatches: named.filter(({ type }) => type === 'DESPATCH'),
      receiptIds: new Set(named.filter(({ type }) => type === 'RECEIPT').map(({ documentId }) => documentId)),
    };
  });
}

export function indexDeliveries(deliveries: readonly Delivery[]): DeliveryIndex {
  const delivered = deliveries.filter(({ document }) => document.kind !== 'INVOICE');
  const receipts = delivered.filter(({ document }) => document.kind === 'RECEIPT');
  return {
    byOrder: group(delivered, ({ orders }) => orders),
    silentByOrder: group(delivered, ({ orders, spokenOrders }) =>
      [...orders].filter((id) => !spokenOrders.has(id)),
    ),
    receiptsByDespatch: group(
      receipts,
      (receipt) => new Set(receipt.despatches.flatMap(({ documentId }) => documentId ?? [])),
    ),
  };
}

function group<Item>(items: readonly Item[], keysOf: (item: Item) => Iterable<string>): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const list = groups.get(key);
      if (list) list.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
