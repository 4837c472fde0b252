import { DAY, type PlainDate } from '../../../kit/time.ts';
import type { Trade } from './sales.ts';

export interface Round {
  /** One trade of each pair, in the order in which they were made. */
  readonly trades: readonly Trade[];
  readonly spanDays: number;
}

/**
 * The shortest time in which goods could go round once: one trade of each pair, each on the day of the one before it or later,
 * beginning with any pair. Null where no such sequence exists, for then nothing went round. Of rounds of the same span the
 * earliest. Credit notes and trades without a date are no part of a round. Source: INDICATORS.md B.2, step 4.
 *
 * @param byPair the trades of each pair, in the order of the ring.
 */
export function tightestRound(byPair: readonly (readonly Trade[])[]): Round | null {
  const dated = byPair.map((trades) => trades.filter(isDatedSale).sort(compareTrades));
  const rounds = dated
    .map((_, start) => tightestFrom([...dated.slice(start), ...dated.slice(0, start)]))
    .filter((round) => round !== null);
  return rounds.sort(compareRounds)[0] ?? null;
}

type DatedTrade = Trade & { readonly date: PlainDate };

function isDatedSale(trade: Trade): trade is DatedTrade {
  return trade.date !== undefined && !trade.amount.startsWith('-');
}

/** Days and then texts, so that the order in which trades are read makes no difference. */
function compareTrades(one: DatedTrade, other: DatedTrade): number {
  return compareTexts(keyOf(one), keyOf(other));
}

function keyOf({ date, item = '', unitPrice = '', amount }: DatedTrade): string {
  return JSON.stringify([date, item, unitPrice, amount]);
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function tightestFrom([starts = [], ...others]: readonly (readonly DatedTrade[])[]): Round | null {
  const next = others.map(() => 0);
  let best: Round | null = null;
  for (const start of starts) {
    const trades = roundFrom(start, others, next);
    if (!trades) break;
    const spanDays = daysBetween(start.date, trades.at(-1)?.date ?? start.date);
    if (!best || spanDays < best.spanDays) best = { trades, spanDays };
  }
  return best;
}

/** @param next where to look on in each pair: later starts never need earlier trades, so each trade is passed once. */
function roundFrom(
  start: DatedTrade,
  others: readonly (readonly DatedTrade[])[],
  next: number[],
): DatedTrade[] | null {
  const trades = [start];
  let since = start.date;
  for (const [place, later] of others.entries()) {
    const at = firstSince(since, later, next[place] ?? 0);
    const taken = later[at];
    if (!taken) return null;
    next[place] = at;
    since = taken.date;
    trades.push(taken);
  }
  return trades;
}

function firstSince(date: PlainDate, trades: readonly DatedTrade[], from: number): number {
  let at = from;
  for (let trade = trades[at]; trade && trade.date < date; trade = trades[at]) at += 1;
  return at;
}

function daysBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

export function compareRounds(one: Round, other: Round): number {
  return (
    one.spanDays - other.spanDays || compareTexts(one.trades[0]?.date ?? '', other.trades[0]?.date ?? '')
  );
}
