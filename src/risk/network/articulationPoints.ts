import { addInt, intAt } from './cells.ts';
import type { Graph } from './graph.ts';
import { type Neighbours, undirectedNeighbours } from './undirected.ts';

export interface ArticulationPoint {
  readonly id: string;
  /** How many firms each piece has into which the rest of its component falls, the largest first. */
  readonly pieceSizes: readonly number[];
}

/**
 * NW-03's flag: the firms without which what is connected, whichever way the goods go, falls apart; in the order of
 * their ids. Iterative, in time that grows with the edges. Source: Hopcroft and Tarjan 1973; INDICATORS.md NW-03, B.6.
 */
export function articulationPoints(graph: Graph): ArticulationPoint[] {
  const walk = new Walk(undirectedNeighbours(graph));
  for (let node = 0; node < graph.ids.length; node += 1) walk.component(node);
  return [...walk.pieces]
    .filter(([, sizes]) => sizes.length > 1)
    .sort(([one], [other]) => one - other)
    .map(([node, sizes]) => ({
      id: graph.ids[node] ?? '',
      pieceSizes: sizes.sort((one, other) => other - one),
    }));
}

const NOBODY = -1;

class Walk {
  /** By node, the sizes of what hangs on it alone. */
  readonly pieces = new Map<number, number[]>();
  readonly #neighbours: Neighbours;
  /** When a node was first seen, from 1 on, and the earliest that what follows it reaches. */
  readonly #seen: Int32Array;
  readonly #low: Int32Array;
  readonly #parent: Int32Array;
  /** The node and what was reached first through it. */
  readonly #size: Int32Array;
  readonly #next: Int32Array;
  #clock = 0;

  constructor(neighbours: Neighbours) {
    const nodeCount = neighbours.offsets.length - 1;
    this.#neighbours = neighbours;
    this.#seen = new Int32Array(nodeCount);
    this.#low = new Int32Array(nodeCount);
    this.#parent = new Int32Array(nodeCount).fill(NOBODY);
    this.#size = new Int32Array(nodeCount).fill(1);
    this.#next = neighbours.offsets.slice(0, nodeCount);
  }

  component(root: number): void {
    if (intAt(this.#seen, root) > 0) return;
    const hinges = new Set<number>();
    this.#enter(root);
    for (let node = root; node !== NOBODY;) {
      const edge = intAt(this.#next, node);
      const isDone = edge === this.#neighbours.offsets[node + 1];
      addInt(this.#next, node, 1);
      node = isDone ? this.#leave(node, hinges) : this.#follow(node, intAt(this.#neighbours.targets, edge));
    }
    hinges.delete(root);
    for (const node of hinges) this.#addRest(node, intAt(this.#size, root));
  }

  #enter(node: number): void {
    this.#clock += 1;
    this.#seen[node] = this.#clock;
    this.#low[node] = this.#clock;
  }

  /** The node to go on from. */
  #follow(node: number, target: number): number {
    const time = intAt(this.#seen, target);
    if (time === 0) {
      this.#parent[target] = node;
      this.#enter(target);
      return target;
    }
    if (target !== this.#parent[node]) this.#low[node] = Math.min(intAt(this.#low, node), time);
    return node;
  }

  #leave(node: number, hinges: Set<number>): number {
    const parent = intAt(this.#parent, node);
    if (parent === NOBODY) return NOBODY;
    this.#low[parent] = Math.min(intAt(this.#low, parent), intAt(this.#low, node));
    addInt(this.#size, parent, intAt(this.#size, node));
    // Nothing behind this node reaches past its parent: without the parent it is cut off.
    if (intAt(this.#low, node) >= intAt(this.#seen, parent)) {
      hinges.add(parent);
      this.#addPiece(parent, intAt(this.#size, node));
    }
    return parent;
  }

  #addPiece(node: number, size: number): void {
    const sizes = this.pieces.get(node);
    if (sizes) sizes.push(size);
    else this.pieces.set(node, [size]);
  }

  /** What lies before the node, on the side of the root. */
  #addRest(node: number, componentSize: number): void {
    const behind = (this.pieces.get(node) ?? []).reduce((sum, size) => sum + size, 0);
    this.#addPiece(node, componentSize - 1 - behind);
  }
}
