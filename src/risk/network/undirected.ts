import { intAt } from './cells.ts';
import type { Adjacency, Graph } from './graph.ts';

/** Who is connected with whom, whichever way: each neighbour once, ascending, without weights. */
export type Neighbours = Pick<Adjacency, 'offsets' | 'targets'>;

/** The undirected projection of a graph: simple, without loops and multiple edges. */
export function undirectedNeighbours({ ids, out, in: back }: Graph): Neighbours {
  const offsets = new Int32Array(ids.length + 1);
  const targets = new Int32Array(out.targets.length + back.targets.length);
  let end = 0;
  for (let node = 0; node < ids.length; node += 1) {
    end = mergeRows(rowOf(out, node), rowOf(back, node), targets, end);
    offsets[node + 1] = end;
  }
  return { offsets, targets: targets.slice(0, end) };
}

/** Merges two ascending rows into `targets` from `end` on, and gives the new end. */
function mergeRows(one: Int32Array, other: Int32Array, targets: Int32Array, end: number): number {
  let place = end;
  for (let left = 0, right = 0; left < one.length || right < other.length; place += 1) {
    const [low, high] = [one[left] ?? Infinity, other[right] ?? Infinity];
    targets[place] = Math.min(low, high);
    if (low <= high) left += 1;
    if (high <= low) right += 1;
  }
  return place;
}

function rowOf({ offsets, targets }: Adjacency, node: number): Int32Array {
  return targets.subarray(intAt(offsets, node), intAt(offsets, node + 1));
}
