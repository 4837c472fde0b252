import { addInt, intAt } from './cells.ts';
import type { Graph } from './graph.ts';
import { type Neighbours, undirectedNeighbours } from './undirected.ts';

/**
 * NW-04 k-core index, by node: the largest k such that the node belongs to a part of the undirected projection in
 * which all have at least k neighbours; 0 for an isolated node.
 *
 * Nodes are taken away in the order of the degree that is left to them, in time that grows with the edges. Source:
 * Seidman 1983; Batagelj and Zaveršnik 2003; INDICATORS.md NW-04.
 */
export function coreNumbers(graph: Graph): Int32Array {
  const neighbours = undirectedNeighbours(graph);
  const peeling = sortedByDegree(neighbours);
  const { order, degrees } = peeling;
  for (const node of order) {
    const { offsets, targets } = neighbours;
    for (let edge = intAt(offsets, node); edge < intAt(offsets, node + 1); edge += 1) {
      const neighbour = intAt(targets, edge);
      if (intAt(degrees, neighbour) > intAt(degrees, node)) lowerDegree(peeling, neighbour);
    }
  }
  return degrees;
}

/** Nodes in the order of what is left of their degree; those of degree d begin at `starts[d]`. */
interface Peeling {
  readonly degrees: Int32Array;
  readonly starts: Int32Array;
  readonly order: Int32Array;
  readonly placeOf: Int32Array;
}

function sortedByDegree({ offsets }: Neighbours): Peeling {
  const nodeCount = offsets.length - 1;
  const degrees = new Int32Array(nodeCount);
  const starts = new Int32Array(nodeCount + 2);
  for (let node = 0; node < nodeCount; node += 1) {
    degrees[node] = intAt(offsets, node + 1) - intAt(offsets, node);
    addInt(starts, intAt(degrees, node) + 1, 1);
  }
  for (let degree = 1; degree < starts.length; degree += 1) {
    addInt(starts, degree, intAt(starts, degree - 1));
  }
  const next = starts.slice();
  const [order, placeOf] = [new Int32Array(nodeCount), new Int32Array(nodeCount)];
  for (let node = 0; node < nodeCount; node += 1) {
    const degree = intAt(degrees, node);
    placeOf[node] = intAt(next, degree);
    order[intAt(next, degree)] = node;
    addInt(next, degree, 1);
  }
  return { degrees, starts, order, placeOf };
}

/** Changes places with the first of its degree, which is the last of the next lower one from then on. */
function lowerDegree({ degrees, starts, order, placeOf }: Peeling, node: number): void {
  const degree = intAt(degrees, node);
  const [place, first] = [intAt(placeOf, node), intAt(starts, degree)];
  const other = intAt(order, first);
  [order[place], order[first]] = [other, node];
  [placeOf[other], placeOf[node]] = [place, first];
  addInt(starts, degree, 1);
  addInt(degrees, node, -1);
}
