import { addFloat, floatAt, intAt } from './cells.ts';
import type { Adjacency, Graph } from './graph.ts';

export interface PageRankOptions {
  /**
   * Where importance flows in a graph of goods (seller to buyer): DOWNSTREAM with the goods, to the demand that many
   * feed; UPSTREAM against them, to the suppliers on whom the chain depends. DOWNSTREAM by default.
   */
  readonly direction?: 'DOWNSTREAM' | 'UPSTREAM';
  /** The share that follows relationships, α: 0 to below 1, 0.85 by default. */
  readonly damping?: number;
  /** Ends when all ranks together change by less. */
  readonly tolerance?: number;
  readonly maxIterations?: number;
}

export interface PageRank {
  /** By node; they sum to 1, or are none. */
  readonly ranks: Float64Array;
  readonly iterations: number;
  /** False where `maxIterations` came first: the ranks are then an estimate. */
  readonly isConverged: boolean;
}

/**
 * NW-02 PageRank criticality, weighted by trade amount:
 *
 *   rank(i) = (1 − α)/n + α · (Σ_{j → i} rank(j) · w(j,i) / Σ_k w(j,k) + Σ_{j dangling} rank(j)/n)
 *
 * A node from which no weight flows on is dangling and gives its rank to all alike; an isolated node has the base value
 * and its share of that. An empty graph has no ranks. Source: Page et al. 1998; INDICATORS.md NW-02, B.6.
 */
export function pageRank(graph: Graph, options: PageRankOptions = {}): PageRank {
  const { tolerance = 1e-12, maxIterations = 1_000 } = options;
  const damping = dampingOf(options);
  const links = linksOf(graph, options.direction ?? 'DOWNSTREAM');
  const nodeCount = graph.ids.length;
  let ranks = new Float64Array(nodeCount).fill(1 / nodeCount);
  let change = nodeCount === 0 ? 0 : Infinity;
  let iterations = 0;
  for (; change >= tolerance && iterations < maxIterations; iterations += 1) {
    const next = nextRanks(ranks, links, damping);
    change = next.reduce((sum, rank, node) => sum + Math.abs(rank - floatAt(ranks, node)), 0);
    ranks = next;
  }
  return { ranks, iterations, isConverged: change < tolerance };
}

function dampingOf({ damping = 0.85 }: PageRankOptions): number {
  if (damping >= 0 && damping < 1) return damping;
  throw new RangeError(`The damping must be from 0 to below 1, but is ${damping}.`);
}

interface Links {
  /** What flows out of each node in all. */
  readonly giving: Float64Array;
  readonly incoming: Adjacency;
}

function linksOf(graph: Graph, direction: 'DOWNSTREAM' | 'UPSTREAM'): Links {
  return direction === 'DOWNSTREAM'
    ? { giving: outflows(graph.out), incoming: graph.in }
    : { giving: outflows(graph.in), incoming: graph.out };
}

function outflows({ offsets, weights }: Adjacency): Float64Array {
  const sums = new Float64Array(offsets.length - 1);
  for (let node = 0; node < sums.length; node += 1) {
    for (let edge = intAt(offsets, node); edge < intAt(offsets, node + 1); edge += 1) {
      addFloat(sums, node, floatAt(weights, edge));
    }
  }
  return sums;
}

function nextRanks(
  ranks: Float64Array,
  { giving, incoming }: Links,
  damping: number,
): Float64Array<ArrayBuffer> {
  let dangling = 0;
  const perWeight = ranks.map((rank, node) => {
    const given = floatAt(giving, node);
    if (given === 0) dangling += rank;
    return given === 0 ? 0 : rank / given;
  });
  const base = (1 - damping + damping * dangling) / ranks.length;
  const { offsets, targets, weights } = incoming;
  const next = new Float64Array(ranks.length);
  for (let node = 0; node < next.length; node += 1) {
    let received = 0;
    for (let edge = intAt(offsets, node); edge < intAt(offsets, node + 1); edge += 1) {
      received += floatAt(weights, edge) * floatAt(perWeight, intAt(targets, edge));
    }
    next[node] = base + damping * received;
  }
  return next;
}
