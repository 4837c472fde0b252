import { addFloat, floatAt, intAt } from './cells.ts';
import type { Graph } from './graph.ts';

const UNREACHED = -1;

/** Numbers of paths double with each diamond of a chain: past this they are scaled, or they would end in Infinity. */
const MANY_PATHS = 2 ** 500;
const LEAST_PATHS = 2 ** -1_000;

/** Brandes' accumulation over the shortest paths from one source; its arrays serve one source after the other. */
export class ShortestPaths {
  readonly #graph: Graph;
  readonly #depth: Int32Array;
  /** Paths that arrive, counted in the scale of the tier before, and the same in the scale of the node's own tier. */
  readonly #arriving: Float64Array;
  readonly #paths: Float64Array;
  readonly #dependency: Float64Array;
  /** Nodes in the order in which they were reached. */
  readonly #queue: Int32Array;

  constructor(graph: Graph) {
    const nodeCount = graph.ids.length;
    this.#graph = graph;
    this.#depth = new Int32Array(nodeCount).fill(UNREACHED);
    this.#arriving = new Float64Array(nodeCount);
    this.#paths = new Float64Array(nodeCount);
    this.#dependency = new Float64Array(nodeCount);
    this.#queue = new Int32Array(nodeCount);
  }

  /** Adds to each node, for all targets t, the share of the shortest paths from the source to t that lead through it. */
  addDependencies(source: number, sums: Float64Array): void {
    const reached = this.#reachFrom(source);
    for (let place = reached - 1; place > 0; place -= 1) {
      const node = intAt(this.#queue, place);
      this.#passBack(node);
      addFloat(sums, node, floatAt(this.#dependency, node));
    }
    for (let place = 0; place < reached; place += 1) {
      const node = intAt(this.#queue, place);
      this.#depth[node] = UNREACHED;
      this.#arriving[node] = 0;
      this.#dependency[node] = 0;
    }
  }

  /** How many were reached, tier by tier. */
  #reachFrom(source: number): number {
    this.#queue[0] = source;
    this.#depth[source] = 0;
    this.#paths[source] = 1;
    let end = 1;
    for (let first = 0; first < end;) {
      const tierEnd = end;
      for (; first < tierEnd; first += 1) end = this.#visit(intAt(this.#queue, first), end);
      this.#scale(tierEnd, end);
    }
    return end;
  }

  #visit(node: number, queued: number): number {
    const { offsets, targets } = this.#graph.out;
    const depth = intAt(this.#depth, node) + 1;
    const paths = floatAt(this.#paths, node);
    let end = queued;
    for (let edge = intAt(offsets, node); edge < intAt(offsets, node + 1); edge += 1) {
      const target = intAt(targets, edge);
      if (this.#depth[target] === UNREACHED) {
        this.#depth[target] = depth;
        this.#queue[end] = target;
        end += 1;
      }
      if (this.#depth[target] === depth) addFloat(this.#arriving, target, paths);
    }
    return end;
  }

  #scale(tierStart: number, tierEnd: number): void {
    let most = 0;
    for (let place = tierStart; place < tierEnd; place += 1) {
      most = Math.max(most, floatAt(this.#arriving, intAt(this.#queue, place)));
    }
    const factor = most > MANY_PATHS ? 1 / MANY_PATHS : 1;
    for (let place = tierStart; place < tierEnd; place += 1) {
      const node = intAt(this.#queue, place);
      this.#paths[node] = Math.max(floatAt(this.#arriving, node) * factor, LEAST_PATHS);
    }
  }

  /** Splits what depends on a node, and the node itself, among those before it by the paths that each sent. */
  #passBack(node: number): void {
    const { offsets, targets } = this.#graph.in;
    const before = intAt(this.#depth, node) - 1;
    const perPath = (1 + floatAt(this.#dependency, node)) / floatAt(this.#arriving, node);
    for (let edge = intAt(offsets, node); edge < intAt(offsets, node + 1); edge += 1) {
      const sender = intAt(targets, edge);
      if (this.#depth[sender] === before)
        addFloat(this.#dependency, sender, floatAt(this.#paths, sender) * perPath);
    }
  }
}
