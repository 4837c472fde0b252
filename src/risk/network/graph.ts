import { addInt, floatAt, floatsOf, intAt, intsOf, places } from './cells.ts';

/** Something of a size that goes from one firm to another: goods sold, an exposure. */
export interface Relationship {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/**
 * Neighbours in compressed sparse rows: those of node i are `targets[offsets[i]]` to `targets[offsets[i + 1] - 1]`,
 * ascending, each once, with their weights at the same places.
 */
export interface Adjacency {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

/** A directed graph without loops and parallel edges; nodes are the places of their ids. */
export interface Graph {
  /** Ascending by code unit. */
  readonly ids: readonly string[];
  /** Where relationships go to, and where they come from. */
  readonly out: Adjacency;
  readonly in: Adjacency;
  /** @throws RangeError for an id that is no node. */
  nodeOf(id: string): number;
  has(id: string): boolean;
}

/**
 * The graph of these relationships: loops dropped, parallel ones summed, the result the same in whatever order they come.
 * A relationship of weight 0 stays: measures without weights count it, weighted ones pass nothing over it.
 *
 * @param alone further nodes, which need no relationship.
 * @throws RangeError for a weight that is negative or no finite number.
 */
export function buildGraph(relationships: Iterable<Relationship>, alone: Iterable<string> = []): Graph {
  const edges = readEdges(relationships, alone);
  const read = [...edges.nodes.keys()];
  const ids = read.toSorted();
  const nodes = new Map(ids.map((id, node) => [id, node]));
  // Ids were numbered as they came, which is another order each time.
  const renumbered = intsOf(read.length, (place) => nodes.get(read[place] ?? '') ?? 0);
  const sorted = (ends: readonly number[]): Int32Array =>
    intsOf(ends.length, (edge) => intAt(renumbered, ends[edge] ?? 0));
  const { from, to } = edges;
  const weights = Float64Array.from(edges.weights);
  const out = mergeParallel(ids.length, { from: sorted(from), to: sorted(to), weights });
  const nodeOf = (id: string): number => {
    const node = nodes.get(id);
    if (node === undefined) throw new RangeError(`The graph has no node ${JSON.stringify(id)}.`);
    return node;
  };
  return { ids, out, in: reversed(out), nodeOf, has: (id) => nodes.has(id) };
}

/** Edges numbered as read; `nodes` numbers the ids as they came. */
interface ReadEdges {
  readonly nodes: ReadonlyMap<string, number>;
  readonly from: number[];
  readonly to: number[];
  readonly weights: number[];
}

function readEdges(relationships: Iterable<Relationship>, alone: Iterable<string>): ReadEdges {
  const nodes = new Map<string, number>();
  const edges: ReadEdges = { nodes, from: [], to: [], weights: [] };
  const numberOf = (id: string): number => {
    const known = nodes.get(id);
    if (known === undefined) nodes.set(id, nodes.size);
    return known ?? nodes.size - 1;
  };
  for (const id of alone) numberOf(id);
  for (const { from, to, weight } of relationships) {
    if (!(weight >= 0 && weight < Infinity)) throw unweighable({ from, to, weight });
    const start = numberOf(from);
    const end = numberOf(to);
    if (start === end) continue;
    edges.from.push(start);
    edges.to.push(end);
    edges.weights.push(weight);
  }
  return edges;
}

function unweighable({ from, to, weight }: Relationship): RangeError {
  return new RangeError(
    `The weight from ${from} to ${to} must be a finite number of 0 or more, but is ${weight}.`,
  );
}

interface NumberedEdges {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weights: Float64Array;
}

function mergeParallel(nodeCount: number, { from, to, weights }: NumberedEdges): Adjacency {
  const order = sortedBy(from, sortedBy(to, places(from.length), nodeCount), nodeCount);
  const offsets = new Int32Array(nodeCount + 1);
  const targets = new Int32Array(order.length);
  const sums = new Float64Array(order.length);
  let count = 0;
  for (let first = 0, end: number; first < order.length; first = end) {
    const start = intAt(from, intAt(order, first));
    const target = intAt(to, intAt(order, first));
    end = first + 1;
    while (end < order.length && from[intAt(order, end)] === start && to[intAt(order, end)] === target)
      end += 1;
    targets[count] = target;
    sums[count] =
      end === first + 1 ? floatAt(weights, intAt(order, first)) : sumOf(order.subarray(first, end), weights);
    count += 1;
    addInt(offsets, start + 1, 1);
  }
  accumulate(offsets);
  return { offsets, targets: targets.slice(0, count), weights: sums.slice(0, count) };
}

/** From the smallest up: floating-point sums depend on the order, and results must not. */
function sumOf(edges: Int32Array, weights: Float64Array): number {
  const sorted = floatsOf(edges.length, (place) => floatAt(weights, intAt(edges, place))).sort();
  return sorted.reduce((sum, weight) => sum + weight, 0);
}

function reversed({ offsets, targets, weights }: Adjacency): Adjacency {
  const nodeCount = offsets.length - 1;
  const sources = new Int32Array(targets.length);
  for (let node = 0; node < nodeCount; node += 1) {
    sources.fill(node, intAt(offsets, node), intAt(offsets, node + 1));
  }
  const order = sortedBy(targets, places(targets.length), nodeCount);
  const back = new Int32Array(nodeCount + 1);
  for (const target of targets) addInt(back, target + 1, 1);
  accumulate(back);
  return {
    offsets: back,
    targets: intsOf(order.length, (place) => intAt(sources, intAt(order, place))),
    weights: floatsOf(order.length, (place) => floatAt(weights, intAt(order, place))),
  };
}

/** A stable counting sort of these edges by one of their ends. */
function sortedBy(ends: Int32Array, edges: Int32Array, nodeCount: number): Int32Array {
  const next = new Int32Array(nodeCount + 1);
  for (const edge of edges) addInt(next, intAt(ends, edge) + 1, 1);
  accumulate(next);
  const sorted = new Int32Array(edges.length);
  for (const edge of edges) {
    const end = intAt(ends, edge);
    sorted[intAt(next, end)] = edge;
    addInt(next, end, 1);
  }
  return sorted;
}

function accumulate(counts: Int32Array): void {
  for (let place = 1; place < counts.length; place += 1) addInt(counts, place, intAt(counts, place - 1));
}
