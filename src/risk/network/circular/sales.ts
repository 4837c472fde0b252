import { type Decimal, parseDecimal } from '../../../kit/decimal.ts';
import { parsePlainDate, type PlainDate } from '../../../kit/time.ts';
import { ExactAmounts } from './exactAmounts.ts';

/** A sale of the window, or several summed; a credit note has an amount below 0. All in one currency. */
export interface Trade {
  readonly seller: string;
  readonly buyer: string;
  readonly amount: Decimal;
  /** Where they are known, rounds in time, items and prices are told. */
  readonly date?: PlainDate;
  readonly item?: string;
  readonly unitPrice?: Decimal;
}

/** All trades from one seller to one buyer. */
export interface Pair {
  readonly seller: string;
  readonly buyer: string;
  /** f: the sum net of credit notes, in exact units. */
  readonly net: bigint;
  readonly trades: readonly Trade[];
}

export interface Sales {
  /** Pairs with a net above 0, in the order of seller and buyer. */
  readonly pairs: readonly Pair[];
  readonly amounts: ExactAmounts;
}

/**
 * Sums trades by seller and buyer. What a firm sells to itself is no trade, and pairs whose credit notes outweigh their sales
 * have no flow.
 *
 * @throws SkippableRecordError DECIMAL_INVALID, DATE_INVALID for an amount, price or date that is none.
 */
export function sumSales(trades: Iterable<Trade>): Sales {
  const bySeller = new Map<string, Map<string, Trade[]>>();
  const all: Decimal[] = [];
  for (const trade of trades) {
    if (trade.seller === trade.buyer) continue;
    const checked = checkedTrade(trade);
    all.push(checked.amount);
    const byBuyer = bySeller.get(trade.seller) ?? new Map<string, Trade[]>();
    bySeller.set(trade.seller, byBuyer);
    byBuyer.set(trade.buyer, append(byBuyer.get(trade.buyer), checked));
  }
  const amounts = new ExactAmounts(all);
  const pairs = inOrder(bySeller).flatMap(([seller, byBuyer]) =>
    inOrder(byBuyer).map(([buyer, made]) => ({
      ...{ seller, buyer, trades: made },
      net: made.reduce((sum, { amount }) => sum + amounts.unitsOf(amount), 0n),
    })),
  );
  return { pairs: pairs.filter(({ net }) => net > 0n), amounts };
}

function checkedTrade(trade: Trade): Trade {
  const { seller, buyer, amount, date, unitPrice } = trade;
  const where = `A trade from ${seller} to ${buyer}`;
  return {
    ...trade,
    amount: parseDecimal(amount, `${where}: amount`),
    ...(date !== undefined && { date: parsePlainDate(date, `${where}: date`) }),
    ...(unitPrice !== undefined && { unitPrice: parseDecimal(unitPrice, `${where}: unit price`) }),
  };
}

function append(trades: Trade[] | undefined, trade: Trade): Trade[] {
  if (!trades) return [trade];
  trades.push(trade);
  return trades;
}

function inOrder<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}
