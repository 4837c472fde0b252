import type { Graph } from '../graph.ts';
import { stronglyConnected } from '../stronglyConnected.ts';
import { type CycleBounds, CycleSearch } from './CycleSearch.ts';

/** No ring of trade is longer, and the search goes as deep as its cycles are long. */
const LONGEST = 20;

export interface FoundCycles {
  /** Each begins with its smallest node. */
  readonly cycles: readonly (readonly number[])[];
  /** There are more than `maxCycles`; which were found does not change. */
  readonly isTruncated: boolean;
}

/**
 * The simple cycles of 2 to `maxLength` relationships within the strongly connected components, ordered by their
 * smallest node. Source: Tarjan 1972, Johnson 1975; INDICATORS.md B.2.
 *
 * @throws RangeError for a length outside 2 to 20.
 */
export function findCycles(graph: Graph, bounds: CycleBounds): FoundCycles {
  if (!(bounds.maxLength >= 2 && bounds.maxLength <= LONGEST)) {
    throw new RangeError(
      `Cycles must be searched up to a length from 2 to ${LONGEST}, but it is ${bounds.maxLength}.`,
    );
  }
  const components = stronglyConnected(graph);
  const search = new CycleSearch(graph, components, bounds);
  for (const [node, component] of components.componentOf.entries()) {
    if (search.isTruncated) break;
    if ((components.sizes[component] ?? 0) > 1) search.from(node);
  }
  return search;
}
