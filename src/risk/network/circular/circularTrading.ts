import { compareDecimals, type Decimal } from '../../../kit/decimal.ts';
import { buildGraph, type Graph } from '../graph.ts';
import { intAt } from '../cells.ts';
import { type Attributed, decompose, least, type Ring } from './decompose.ts';
import { ratioOf } from './exactAmounts.ts';
import { findCycles } from './findCycles.ts';
import { type GoodsOfRing, goodsOfRing } from './goodsOfRing.ts';
import { type CircularShare, networkShare, sharesOf } from './shares.ts';
import { type Pair, type Sales, sumSales, type Trade } from './sales.ts';
import { tightestRound } from './tightestRound.ts';

export interface CircularOptions {
  /** Pairs that trade less are not searched; what they trade still counts as sold. 0 by default. */
  readonly materiality?: Decimal;
  /** Flows declared to be within one group are left out altogether, for they are reported separately. */
  readonly isIntraGroup?: (seller: string, buyer: string) => boolean;
  /** 6 by default. */
  readonly maxLength?: number;
  /** 10,000 by default. */
  readonly maxCycles?: number;
}

export interface TradeCycle extends GoodsOfRing {
  /** Sellers in the order of the goods, the first by id first. */
  readonly firms: readonly string[];
  /** The smallest flow of the ring: what can have gone round. */
  readonly circ: Decimal;
  /** What of it is told of this ring and of no other; the shares are made of it. */
  readonly attributed: Decimal;
  /** τ, the smallest flow by the largest. */
  readonly tightness: Decimal | null;
  /** The shortest time of one round in days; null where trades did not follow each other, or without dates. */
  readonly spanDays: number | null;
}

export interface CircularTrading {
  /** In the order of the decomposition: the largest first. */
  readonly cycles: readonly TradeCycle[];
  /** There are more cycles than `maxCycles`; shares are then lower bounds of what all would give. */
  readonly isTruncated: boolean;
  /** By firm that sold or bought. */
  readonly shares: ReadonlyMap<string, CircularShare>;
  /** `Σ length · attributed / Σ f`. */
  readonly network: CircularShare;
}

/**
 * FR-03 Circular trading: what of a firm's sales comes back to it as purchases round a ring.
 *
 *   share_i = Σ_{rings with i} attributed / outflow_i      [ratio 0..1, larger is worse]
 *
 * Sums of money are exact; ratios are rounded once, to 12 places. Nothing sold: not applicable, null. Source: Johnson
 * 1975, Mehta et al. 2017; INDICATORS.md FR-03, B.2.
 *
 * @throws SkippableRecordError DECIMAL_INVALID, DATE_INVALID; RangeError for a maximal length outside 2 to 20.
 */
export function circularTrading(trades: Iterable<Trade>, options: CircularOptions = {}): CircularTrading {
  const { maxLength = 6, maxCycles = 10_000 } = options;
  const { pairs, amounts } = salesBetweenGroups(trades, options);
  const searched = materialPairs({ pairs, amounts }, options);
  const graph = buildGraph(searched.map(({ seller, buyer }) => ({ from: seller, to: buyer, weight: 1 })));
  const { cycles, isTruncated } = findCycles(graph, { maxLength, maxCycles });
  // Both stand in the order of seller and buyer, so a relationship's place is its pair's.
  const rings = cycles.map((nodes): Ring => ({ nodes, pairs: pairsRound(graph, nodes) }));
  const attributed = decompose(
    rings,
    searched.map(({ net }) => net),
  );
  return {
    cycles: attributed.map((one) => describe(one, { graph, searched, amounts })),
    isTruncated,
    shares: sharesOf({ pairs, amounts }, attributed, graph.ids),
    network: networkShare({ pairs, amounts }, attributed),
  };
}

function salesBetweenGroups(trades: Iterable<Trade>, { isIntraGroup }: CircularOptions): Sales {
  const sales = sumSales(trades);
  if (!isIntraGroup) return sales;
  return { ...sales, pairs: sales.pairs.filter(({ seller, buyer }) => !isIntraGroup(seller, buyer)) };
}

function materialPairs({ pairs, amounts }: Sales, { materiality = '0' }: CircularOptions): readonly Pair[] {
  return pairs.filter(({ net }) => compareDecimals(amounts.decimalOf(net), materiality) >= 0);
}

function pairsRound({ out: { offsets, targets } }: Graph, nodes: readonly number[]): number[] {
  return nodes.map((node, place) => {
    const next = nodes[(place + 1) % nodes.length] ?? node;
    const start = intAt(offsets, node);
    return start + targets.subarray(start, intAt(offsets, node + 1)).indexOf(next);
  });
}

interface Searched {
  readonly graph: Graph;
  readonly searched: readonly Pair[];
  readonly amounts: Sales['amounts'];
}

function describe({ ring, units }: Attributed, { graph, searched, amounts }: Searched): TradeCycle {
  const pairs = ring.pairs.flatMap((place) => searched[place] ?? []);
  const flows = pairs.map(({ net }) => net);
  const circ = least(flows);
  return {
    firms: ring.nodes.map((node) => graph.ids[node] ?? ''),
    circ: amounts.decimalOf(circ),
    attributed: amounts.decimalOf(units),
    tightness: ratioOf(circ, most(flows)),
    spanDays: tightestRound(pairs.map(({ trades }) => trades))?.spanDays ?? null,
    ...goodsOfRing(pairs, circ, amounts),
  };
}

function most(values: readonly bigint[]): bigint {
  return values.reduce((high, value) => (value > high ? value : high));
}
