import type { Decimal } from '../../../kit/decimal.ts';
import { least } from './decompose.ts';
import { ExactAmounts, ratioOf } from './exactAmounts.ts';
import type { Pair, Trade } from './sales.ts';
import { compareRounds, tightestRound } from './tightestRound.ts';

export interface GoodsOfRing {
  /**
   * The part of what circulates that is the same items all the way round: `Σ_item min over pairs of f(item) / circ`, at most
   * 1. Null where no trade names an item.
   */
  readonly sameItemShare: Decimal | null;
  /**
   * `last unit price / first − 1` in the tightest round of one item; null where no item goes round on known days, or where its
   * prices are not known. Prices of different items are not compared.
   */
  readonly priceDrift: Decimal | null;
}

/** @param circ the smallest flow of the ring, above 0. */
export function goodsOfRing(pairs: readonly Pair[], circ: bigint, amounts: ExactAmounts): GoodsOfRing {
  const [first = new Map<string, Trade[]>(), ...others] = pairs.map(({ trades }) => tradesByItem(trades));
  const items = [...first.keys()].filter((item) => others.every((byItem) => byItem.has(item))).sort();
  const perItem = items.map((item) => [first, ...others].map((byItem) => byItem.get(item) ?? []));
  const same = perItem.reduce((sum, byPair) => sum + circulatingOf(byPair, amounts), 0n);
  const isNamed = pairs.some(({ trades }) => trades.some(({ item }) => item !== undefined));
  return {
    // Credit notes that name no item may leave more of the items than of the whole.
    sameItemShare: isNamed ? ratioOf(least([same, circ]), circ) : null,
    priceDrift: driftOf(perItem),
  };
}

function tradesByItem(trades: readonly Trade[]): Map<string, Trade[]> {
  const byItem = new Map<string, Trade[]>();
  for (const trade of trades) {
    if (trade.item === undefined) continue;
    const known = byItem.get(trade.item);
    if (known) known.push(trade);
    else byItem.set(trade.item, [trade]);
  }
  return byItem;
}

function circulatingOf(byPair: readonly (readonly Trade[])[], amounts: ExactAmounts): bigint {
  const flow = least(
    byPair.map((trades) => trades.reduce((sum, { amount }) => sum + amounts.unitsOf(amount), 0n)),
  );
  return flow > 0n ? flow : 0n;
}

function driftOf(perItem: readonly (readonly (readonly Trade[])[])[]): Decimal | null {
  const rounds = perItem.map(tightestRound).filter((round) => round !== null);
  const trades = rounds.sort(compareRounds)[0]?.trades ?? [];
  const [first, last] = [trades[0]?.unitPrice, trades.at(-1)?.unitPrice];
  if (first === undefined || last === undefined) return null;
  const prices = new ExactAmounts([first, last]);
  return ratioOf(prices.unitsOf(last) - prices.unitsOf(first), prices.unitsOf(first));
}
