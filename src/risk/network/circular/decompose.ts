/** A cycle of pairs, by the places of the pairs in what is left of their flows. */
export interface Ring {
  readonly nodes: readonly number[];
  readonly pairs: readonly number[];
}

export interface Attributed {
  readonly ring: Ring;
  /** What of the flows of its pairs is told of this ring and of no other. */
  readonly units: bigint;
}

/**
 * Tells each unit of a flow of one ring at most, so that shares stay at 1 or below: the ring with the largest smallest flow
 * takes it from all its pairs, then the next by what is left. Ties go to the shorter ring, then to the one whose firms come
 * first. Rings of which nothing is left are dropped. Source: INDICATORS.md B.2.
 *
 * @param flows of each pair, in exact units.
 */
export function decompose(rings: readonly Ring[], flows: readonly bigint[]): Attributed[] {
  const left = [...flows];
  const leftOf = ({ pairs }: Ring): bigint => least(pairs.map((pair) => left[pair] ?? 0n));
  // The best stands last. What is left of a ring only shrinks, so it is reckoned anew when the ring comes up.
  const waiting = rings
    .map((ring) => ({ ring, units: leftOf(ring) }))
    .sort((one, other) => byRank(other, one));
  const attributed: Attributed[] = [];
  for (let best = waiting.pop(); best; best = waiting.pop()) {
    const current = { ring: best.ring, units: leftOf(best.ring) };
    if (current.units === 0n) continue;
    if (current.units < best.units) {
      waiting.splice(placeFor(waiting, current), 0, current);
      continue;
    }
    for (const pair of current.ring.pairs) left[pair] = (left[pair] ?? 0n) - current.units;
    attributed.push(current);
  }
  return attributed;
}

export function least(values: readonly bigint[]): bigint {
  return values.reduce((low, value) => (value < low ? value : low));
}

function byRank(one: Attributed, other: Attributed): number {
  if (one.units !== other.units) return one.units > other.units ? -1 : 1;
  const [nodes, others] = [one.ring.nodes, other.ring.nodes];
  if (nodes.length !== others.length) return nodes.length - others.length;
  const differing = nodes.findIndex((node, place) => node !== others[place]);
  return (nodes[differing] ?? 0) - (others[differing] ?? 0);
}

function placeFor(waiting: readonly Attributed[], attributed: Attributed): number {
  let [low, high] = [0, waiting.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const other = waiting[middle];
    if (other && byRank(attributed, other) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
