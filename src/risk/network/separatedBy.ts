import { intAt } from './cells.ts';
import type { Graph } from './graph.ts';
import { type Neighbours, undirectedNeighbours } from './undirected.ts';

/**
 * The pieces into which the component of a firm falls when the firm is taken away, as ids in order, the largest piece
 * first: what an articulation point holds together. One piece where it is none, no piece where it is isolated.
 *
 * @throws RangeError for an id that is no node.
 */
export function separatedBy(graph: Graph, id: string): string[][] {
  const removed = graph.nodeOf(id);
  const neighbours = undirectedNeighbours(graph);
  const isSeen = new Set([removed]);
  const pieces: number[][] = [];
  for (const start of rowOf(neighbours, removed)) {
    if (!isSeen.has(start)) pieces.push(reachedFrom(neighbours, start, isSeen));
  }
  return pieces
    .sort((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0))
    .map((piece) => piece.map((node) => graph.ids[node] ?? ''));
}

function reachedFrom(neighbours: Neighbours, start: number, isSeen: Set<number>): number[] {
  const reached = [start];
  isSeen.add(start);
  for (const node of reached) {
    for (const neighbour of rowOf(neighbours, node)) {
      if (isSeen.has(neighbour)) continue;
      isSeen.add(neighbour);
      reached.push(neighbour);
    }
  }
  return reached.sort((one, other) => one - other);
}

function rowOf({ offsets, targets }: Neighbours, node: number): Int32Array {
  return targets.subarray(intAt(offsets, node), intAt(offsets, node + 1));
}
