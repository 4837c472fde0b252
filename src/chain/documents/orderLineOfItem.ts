import type { TradeFacts, TradeLine } from '../../store/operations/chain/tradeFacts.ts';
import { lineKeyOf } from '../matching/facts.ts';

/** Identifiers of an item, the one that tells most first. */
const ITEM_IDENTIFIERS = ['standardItemId', 'sellerItemId', 'buyerItemId'] as const;

/**
 * The one line of these orders that is of the line's item: by its standard identifier, else by the seller's, else by the
 * buyer's, the first that any order line bears. Where orders and document have one line each and no
 * identifier contradicts, they are of one item. None where several would be.
 */
export function orderLineOfItem(
  trade: ReadonlyMap<string, TradeFacts>,
  { document, line }: { readonly document: TradeFacts; readonly line: TradeLine },
  orderIds: readonly string[],
): string[] {
  const candidates = orderIds.flatMap((id) =>
    (trade.get(id)?.lines ?? [])
      .filter(isMain)
      .map((ordered) => ({ key: lineKeyOf(id, ordered.position), ordered })),
  );
  for (const identifier of ITEM_IDENTIFIERS) {
    const found = candidates.filter(
      ({ ordered }) => line[identifier] !== null && ordered[identifier] === line[identifier],
    );
    if (found.length > 0) return found.length === 1 ? found.map(({ key }) => key) : [];
  }
  const [only, ...others] = candidates;
  if (only === undefined || others.length > 0 || document.lines.filter(isMain).length !== 1) return [];
  return contradicts(only.ordered, line) ? [] : [only.key];
}

function contradicts(ordered: TradeLine, line: TradeLine): boolean {
  return ITEM_IDENTIFIERS.some(
    (identifier) =>
      ordered[identifier] !== null && line[identifier] !== null && ordered[identifier] !== line[identifier],
  );
}

/** A sub-line details what another says. */
export function isMain({ parentNumber }: TradeLine): boolean {
  return parentNumber === null;
}
