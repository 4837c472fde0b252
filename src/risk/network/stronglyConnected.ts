import { addInt, intAt } from './cells.ts';
import type { Adjacency, Graph } from './graph.ts';

export interface StrongComponents {
  /** By node; components are numbered so that relationships between them go to a lower number. */
  readonly componentOf: Int32Array;
  /** Nodes in each component. */
  readonly sizes: readonly number[];
}

/**
 * The strongly connected components: within one, everybody reaches everybody, so only there can goods or money come
 * back to where they started. Iterative, so that a chain of any length is walked. Source: Tarjan 1972; INDICATORS.md B.2.
 */
export function stronglyConnected(graph: Graph): StrongComponents {
  const walk = new Walk(graph.out);
  for (let node = 0; node < graph.ids.length; node += 1) walk.from(node);
  return walk;
}

const UNSEEN = -1;

class Walk implements StrongComponents {
  readonly componentOf: Int32Array;
  readonly sizes: number[] = [];
  readonly #links: Adjacency;
  /** When a node was first seen, and the earliest that it reaches back to among those without a component yet. */
  readonly #seen: Int32Array;
  readonly #low: Int32Array;
  /** The next relationship of a node to follow. */
  readonly #next: Int32Array;
  readonly #path: number[] = [];
  readonly #open: number[] = [];
  #clock = 0;

  constructor(links: Adjacency) {
    const nodeCount = links.offsets.length - 1;
    this.#links = links;
    this.componentOf = new Int32Array(nodeCount).fill(UNSEEN);
    this.#seen = new Int32Array(nodeCount).fill(UNSEEN);
    this.#low = new Int32Array(nodeCount);
    this.#next = links.offsets.slice(0, nodeCount);
  }

  from(start: number): void {
    if (this.#seen[start] !== UNSEEN) return;
    this.#enter(start);
    for (let node = this.#path.at(-1); node !== undefined; node = this.#path.at(-1)) {
      const edge = intAt(this.#next, node);
      if (edge === this.#links.offsets[node + 1]) {
        this.#leave(node);
      } else {
        addInt(this.#next, node, 1);
        this.#follow(node, intAt(this.#links.targets, edge));
      }
    }
  }

  #enter(node: number): void {
    this.#seen[node] = this.#clock;
    this.#low[node] = this.#clock;
    this.#clock += 1;
    this.#path.push(node);
    this.#open.push(node);
  }

  #follow(node: number, target: number): void {
    if (this.#seen[target] === UNSEEN) this.#enter(target);
    else if (this.componentOf[target] === UNSEEN) this.#reachBack(node, intAt(this.#seen, target));
  }

  #reachBack(node: number, time: number): void {
    this.#low[node] = Math.min(intAt(this.#low, node), time);
  }

  #leave(node: number): void {
    this.#path.pop();
    const parent = this.#path.at(-1);
    if (parent !== undefined) this.#reachBack(parent, intAt(this.#low, node));
    if (this.#low[node] === this.#seen[node]) this.#close(node);
  }

  #close(root: number): void {
    let size = 0;
    for (let node = this.#open.pop(); node !== undefined; node = this.#open.pop()) {
      this.componentOf[node] = this.sizes.length;
      size += 1;
      if (node === root) break;
    }
    this.sizes.push(size);
  }
}
