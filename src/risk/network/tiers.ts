import { intAt } from './cells.ts';
import type { Adjacency, Graph } from './graph.ts';

export interface TierOptions {
  /** In a graph of goods (seller to buyer): UPSTREAM finds suppliers and theirs, DOWNSTREAM buyers and theirs. */
  readonly direction: 'UPSTREAM' | 'DOWNSTREAM';
  /** No further than so many tiers; without bound by default. */
  readonly maxDepth?: number;
  /** No more than so many firms; those of the last tier are taken in the order of their ids. */
  readonly maxNodes?: number;
}

export interface Tiers {
  /** The firms of tier 1, tier 2 ..., each in the order of their ids; the anchor is tier 0 and not among them. */
  readonly tiers: readonly (readonly string[])[];
  /** Why there may be more: there are firms beyond `maxDepth`, or there are more than `maxNodes` up to it. */
  readonly cutOff: 'NONE' | 'DEPTH' | 'NODES';
}

/**
 * NW-01 Tiers around a firm: the tier of another is the length of the shortest directed path between them. Who cannot
 * be reached has none; cycles do no harm, for a firm keeps the nearest tier. Source: INDICATORS.md NW-01, B.6.
 *
 * @throws RangeError for an anchor that is no node.
 */
export function tiersOf(graph: Graph, anchor: string, options: TierOptions): Tiers {
  const { maxDepth = Infinity, maxNodes = Infinity } = options;
  const { offsets, targets } = options.direction === 'UPSTREAM' ? graph.in : graph.out;
  const start = graph.nodeOf(anchor);
  const isSeen = new Uint8Array(graph.ids.length);
  isSeen[start] = 1;
  const tiers: string[][] = [];
  let tier = nextTier([start], { offsets, targets }, isSeen);
  for (let room = maxNodes; tier.length > 0; tier = nextTier(tier, { offsets, targets }, isSeen)) {
    if (tiers.length >= maxDepth) return { tiers, cutOff: 'DEPTH' };
    const taken = tier.slice(0, room).map((node) => graph.ids[node] ?? '');
    if (taken.length > 0) tiers.push(taken);
    if (taken.length < tier.length) return { tiers, cutOff: 'NODES' };
    room -= taken.length;
  }
  return { tiers, cutOff: 'NONE' };
}

/** Whom a tier reaches that none before it did, ascending. */
function nextTier(
  tier: readonly number[],
  { offsets, targets }: Pick<Adjacency, 'offsets' | 'targets'>,
  isSeen: Uint8Array,
): number[] {
  const next: number[] = [];
  for (const node of tier) {
    for (let edge = intAt(offsets, node); edge < intAt(offsets, node + 1); edge += 1) {
      const target = intAt(targets, edge);
      if (isSeen[target] === 1) continue;
      isSeen[target] = 1;
      next.push(target);
    }
  }
  return next.sort((one, other) => one - other);
}
