import type { Graph } from './graph.ts';
import { places } from './cells.ts';
import { samplePlaces } from './samplePlaces.ts';
import { ShortestPaths } from './ShortestPaths.ts';

export interface BetweennessOptions {
  /** Graphs with more nodes are estimated from sampled sources; 20,000 by default. */
  readonly exactUpTo?: number;
  /** How many sources are sampled; 256 by default. */
  readonly pivots?: number;
}

export interface Betweenness {
  /** By node: Σ over pairs of the share of their shortest paths that leads through it. */
  readonly raw: Float64Array;
  /** `raw / ((n − 1)(n − 2))`, 0 to 1 where exact; null below three nodes, where nobody can stand between two others. */
  readonly normalised: Float64Array | null;
  readonly isEstimated: boolean;
  /** Sources that paths were counted from: all nodes where exact. */
  readonly pivots: number;
}

/**
 * NW-03 Betweenness, directed and unweighted:
 *
 *   b(v) = Σ_{s ≠ v ≠ t} σ(s,t | v) / σ(s,t),  σ = number of shortest paths
 *
 * For an estimate the sum over sources s is taken over k of them and multiplied by n/k, which is right on average; the
 * choice is always the same. Source: Freeman 1977; Brandes 2001; Brandes and Pich 2007; INDICATORS.md NW-03, B.6.
 */
export function betweenness(graph: Graph, options: BetweennessOptions = {}): Betweenness {
  const { exactUpTo = 20_000, pivots = 256 } = options;
  const nodeCount = graph.ids.length;
  const isEstimated = nodeCount > exactUpTo && pivots < nodeCount;
  const sources = isEstimated ? samplePlaces(nodeCount, pivots) : places(nodeCount);
  const paths = new ShortestPaths(graph);
  const sums = new Float64Array(nodeCount);
  for (const source of sources) paths.addDependencies(source, sums);
  const raw = isEstimated ? sums.map((sum) => (sum * nodeCount) / sources.length) : sums;
  const pairs = (nodeCount - 1) * (nodeCount - 2);
  return {
    raw,
    normalised: nodeCount < 3 ? null : raw.map((sum) => sum / pairs),
    isEstimated,
    pivots: sources.length,
  };
}
