import type { TradeFacts } from '../../store/operations/chain/tradeFacts.ts';
import type { NamedDocument } from '../matching/facts.ts';
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

/** Deliveries by what leads to them. */
export interface DeliveryIndex {
  readonly receiptLinesByOrderLine: ReadonlyMap<string, readonly JoinedLine[]>;
  readonly despatchLinesByOrderLine: ReadonlyMap<string, readonly JoinedLine[]>;
  readonly receiptsByOrder: ReadonlyMap<string, readonly Delivery[]>;
  readonly despatchesByOrder: ReadonlyMap<string, readonly Delivery[]>;
  readonly receiptsByDespatch: ReadonlyMap<string, readonly Delivery[]>;
}

export function collectDeliveries(trade: Trade, joined: readonly JoinedLine[]): Delivery[] {
  const linesOf = group(joined, ({ documentId }) => [documentId]);
  const delivering = [...trade.values()].filter(({ kind }) =>
    ['DESPATCH', 'RECEIPT', 'INVOICE'].includes(kind),
  );
  return delivering.map((document) => {
    const lines = linesOf.get(document.id) ?? [];
    const spokenOrders = new Set(lines.flatMap(({ orderLines }) => orderLines.map(orderIdOf)));
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
  const receipts = deliveries.filter(({ document }) => document.kind === 'RECEIPT');
  const despatches = deliveries.filter(({ document }) => document.kind === 'DESPATCH');
  const orderLinesOf = ({ orderLines }: JoinedLine): readonly string[] => orderLines;
  return {
    receiptLinesByOrderLine: group(
      receipts.flatMap(({ lines }) => lines),
      orderLinesOf,
    ),
    despatchLinesByOrderLine: group(
      despatches.flatMap(({ lines }) => lines),
      orderLinesOf,
    ),
    receiptsByOrder: group(receipts, ({ orders }) => orders),
    despatchesByOrder: group(despatches, ({ orders }) => orders),
    receiptsByDespatch: group(
      receipts,
      (receipt) => new Set(receipt.despatches.flatMap(({ documentId }) => documentId ?? [])),
    ),
  };
}

/** Of a key that `lineKeyOf` made. */
export function orderIdOf(orderLineKey: string): string {
  return orderLineKey.slice(0, orderLineKey.lastIndexOf('#'));
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
