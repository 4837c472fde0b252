import type { TradeFacts, TradeLine } from '../../store/operations/chain/tradeFacts.ts';
import { compareOptionalNumbers, compareTexts } from './compareVersions.ts';

/** The lines in force of the orders that changes apply to; a line keeps its position in the order while it is changed. */
export type LinesInForce = ReadonlyMap<string, readonly TradeLine[]>;

/**
 * Applies changes to their orders, one after the other by sequence, version time, day and number. A change whose lines bear
 * no status code states the order anew. Else each line does by its code what its number says: UNCL 1229's 1 adds, 2
 * deletes, 3 or no code changes, and all else leaves as it was. Only what the issuer of the order issued changes it, and
 * what names several orders changes none.
 */
export function amendOrders(trade: ReadonlyMap<string, TradeFacts>): LinesInForce {
  const changes = [...trade.values()].filter(({ kind }) => kind === 'ORDER_CHANGE').sort(compareChanges);
  const inForce = new Map<string, readonly TradeLine[]>();
  for (const change of changes) {
    const order = changedOrder(trade, change);
    if (order === undefined || change.lines.length === 0) continue;
    inForce.set(order.id, applyChange(inForce.get(order.id) ?? order.lines, { order, change }));
  }
  return inForce;
}

/** The orders of a trade as they are in force. */
export function withLinesInForce(
  trade: ReadonlyMap<string, TradeFacts>,
  inForce: LinesInForce,
): ReadonlyMap<string, TradeFacts> {
  if (inForce.size === 0) return trade;
  return new Map(
    [...trade].map(([id, document]) => [id, { ...document, lines: inForce.get(id) ?? document.lines }]),
  );
}

function changedOrder(trade: ReadonlyMap<string, TradeFacts>, change: TradeFacts): TradeFacts | undefined {
  const named = change.references.flatMap(({ type, targetId }) => (type === 'ORDER' ? (targetId ?? []) : []));
  const [id = '', ...others] = new Set(named);
  const order = trade.get(id);
  return others.length === 0 && order?.issuerId === change.issuerId ? order : undefined;
}

function compareChanges(left: TradeFacts, right: TradeFacts): number {
  return (
    compareOptionalNumbers(left.versionSequence, right.versionSequence) ||
    compareTexts(left.versionTime, right.versionTime) ||
    compareTexts(left.day, right.day) ||
    compareTexts(left.numberKey, right.numberKey)
  );
}

const ACTIONS: Readonly<Record<string, 'ADD' | 'DELETE' | 'CHANGE'>> = {
  '1': 'ADD',
  '2': 'DELETE',
  '3': 'CHANGE',
  Added: 'ADD',
  Cancelled: 'DELETE',
  Revised: 'CHANGE',
};

function applyChange(
  lines: readonly TradeLine[],
  { order, change }: { readonly order: TradeFacts; readonly change: TradeFacts },
): TradeLine[] {
  const isRestatement = change.lines.every(({ statusCode }) => statusCode === null);
  const changed = new Map(isRestatement ? [] : lines.map((line) => [line.number, line]));
  const places = placesOf(lines, order);
  for (const line of change.lines) {
    const action = line.statusCode === null ? 'CHANGE' : ACTIONS[line.statusCode];
    if (action === 'DELETE') changed.delete(line.number);
    else if (action !== undefined) changed.set(line.number, { ...line, position: places(line.number) });
  }
  return [...changed.values()].sort((left, right) => left.position - right.position);
}

/** Where a line of a number stands: where one stood that bore it, else behind all that ever stood. */
function placesOf(lines: readonly TradeLine[], order: TradeFacts): (number: string) => number {
  const places = new Map([...order.lines, ...lines].map(({ number, position }) => [number, position]));
  let last = Math.max(-1, ...places.values());
  return (number) => {
    const place = places.get(number) ?? (last += 1);
    places.set(number, place);
    return place;
  };
}
