import type { TradeFacts, TradeLine, TradeReference } from '../../store/operations/chain/tradeFacts.ts';
import { lineKeyOf, type NamedDocument } from '../matching/facts.ts';
import { isMain, orderLineOfItem } from './orderLineOfItem.ts';

/** The documents of a neighbourhood, by id; orders with the lines that are in force. */
export type Trade = ReadonlyMap<string, TradeFacts>;

/** A line of a despatch, a receipt or an invoice, sub-lines aside, and what it belongs to. */
export interface JoinedLine {
  readonly key: string;
  readonly documentId: string;
  readonly position: number;
  readonly document: TradeFacts;
  readonly line: TradeLine;
  readonly orderLines: readonly string[];
  readonly receipts: readonly NamedDocument[];
  readonly despatches: readonly NamedDocument[];
}

/** What a document is made after: references run from later kinds to earlier ones, so that no circle forms. */
const PREDECESSORS: Readonly<Partial<Record<TradeFacts['kind'], readonly string[]>>> = {
  RECEIPT: ['DESPATCH'],
  INVOICE: ['RECEIPT', 'DESPATCH'],
};

const DELIVERING: ReadonlySet<string> = new Set(['DESPATCH', 'RECEIPT', 'INVOICE']);

/**
 * Joins each line to the order lines that it delivers on or charges; the first that says something decides:
 * 1. the order lines that it names; where it names only an order, that order's line of the same item;
 * 2. the order lines of the despatch and receipt lines that it names;
 * 3. the line of the same item in the orders that its document names, or that the despatches and receipts name which
 *    its document names.
 * See `orderLineOfItem` for what the same item is.
 */
export function joinOrderLines(trade: Trade): JoinedLine[] {
  return [...trade.values()]
    .filter(({ kind }) => DELIVERING.has(kind))
    .flatMap((document) =>
      document.lines.filter(isMain).map((line) => ({
        key: lineKeyOf(document.id, line.position),
        documentId: document.id,
        position: line.position,
        document,
        line,
        orderLines: orderLinesOf(trade, document, line),
        receipts: namedBy(document, line, 'RECEIPT'),
        despatches: namedBy(document, line, 'DESPATCH'),
      })),
    );
}

/** The orders that a document names, or, where it names none, those that its receipts and despatches name. */
export function ordersOf(trade: Trade, document: TradeFacts): string[] {
  const own = targetsOf(document, 'ORDER');
  if (own.length > 0) return own;
  const inherited = predecessorsOf(trade, document).flatMap((each) => ordersOf(trade, each));
  return [...new Set(inherited)];
}

/** Of the whole document and of its lines. */
export function referencesOf({ references, lines }: TradeFacts): TradeReference[] {
  return [...references, ...lines.flatMap((line) => line.references)];
}

/** The documents of a kind that a document or one of its lines names. */
export function targetsOf(document: TradeFacts | undefined, type: string): string[] {
  return document ? targetsIn(referencesOf(document), type) : [];
}

function orderLinesOf(trade: Trade, document: TradeFacts, line: TradeLine): string[] {
  const named = line.references.filter(({ type }) => type === 'ORDER');
  if (named.length > 0)
    return distinct(named.flatMap((each) => namedOrderLine(trade, { document, line }, each)));
  const inherited = line.references.flatMap((reference) => orderLinesOfNamedLine(trade, document, reference));
  if (inherited.length > 0) return distinct(inherited);
  const header = targetsIn(document.references, 'ORDER');
  const orders = header.length > 0 ? header : ordersOf(trade, document);
  return orderLineOfItem(trade, { document, line }, orders);
}

interface Placed {
  readonly document: TradeFacts;
  readonly line: TradeLine;
}

/**
 * The line of the number, which a change may have added to the order. A line number that the order does not have joins
 * nothing: it may be wrong in ways that an item does not mend.
 */
function namedOrderLine(trade: Trade, placed: Placed, reference: TradeReference): string[] {
  const { targetId, targetPosition, lineNumber } = reference;
  if (targetId === null) return [];
  if (targetPosition !== null) return [lineKeyOf(targetId, targetPosition)];
  if (lineNumber === null) return orderLineOfItem(trade, placed, [targetId]);
  const [added, ...others] = (trade.get(targetId)?.lines ?? []).filter(({ number }) => number === lineNumber);
  return added === undefined || others.length > 0 ? [] : [lineKeyOf(targetId, added.position)];
}

function orderLinesOfNamedLine(trade: Trade, document: TradeFacts, reference: TradeReference): string[] {
  const { type, targetId, targetPosition } = reference;
  if (targetId === null || targetPosition === null || !isPredecessor(document, type)) return [];
  const target = trade.get(targetId);
  const line = target?.lines.find(({ position }) => position === targetPosition);
  return target && line ? orderLinesOf(trade, target, line) : [];
}

function predecessorsOf(trade: Trade, document: TradeFacts): TradeFacts[] {
  return (PREDECESSORS[document.kind] ?? [])
    .flatMap((type) => targetsOf(document, type))
    .flatMap((id) => trade.get(id) ?? []);
}

function isPredecessor({ kind }: TradeFacts, type: string): boolean {
  return PREDECESSORS[kind]?.includes(type) ?? false;
}

/** The documents of a kind that a line names; where it names none, those that its document's header names. */
function namedBy(document: TradeFacts, line: TradeLine, type: string): NamedDocument[] {
  const own = line.references.filter((reference) => reference.type === type);
  const named = own.length > 0 ? own : document.references.filter((reference) => reference.type === type);
  return named.map(({ numberKey, targetId, targetPosition }) => ({
    numberKey,
    documentId: targetId,
    position: targetPosition,
  }));
}

function targetsIn(references: readonly TradeReference[], type: string): string[] {
  return distinct(references.flatMap((each) => (each.type === type ? (each.targetId ?? []) : [])));
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
