import type { Edge } from './findEdges.ts';
import { contradictionOf, type Groups, type Marks, united } from './groups.ts';

/**
 * Joins what edges of one strength join, as long as nothing contradicts, without asking in which order they are given:
 *
 * 1. an edge between groups that contradict each other is left;
 * 2. where two edges would join groups that contradict each other with a third, the one that quarrels with most others
 *    is left, so that one wrong document is told from the two right ones that it mixes up; a tie leaves all of them;
 * 3. what still would join groups that contradict each other over several edges leaves all of these.
 */
export function joinEdges(groups: Groups, edges: readonly Edge[]): void {
  const open = edges.filter(
    ({ left, right }) =>
      groups.rootOf(left) !== groups.rootOf(right) && groups.contradictionOf(left, right) === undefined,
  );
  for (const joined of connectedEdges(groups, withoutQuarrels(groups, open))) {
    const roots = [
      ...new Set(joined.flatMap(({ left, right }) => [groups.rootOf(left), groups.rootOf(right)])),
    ];
    if (isConsistent(roots.map((root) => groups.marksOf(root)))) {
      for (const { left, right } of joined) groups.join(left, right);
    }
  }
}

function withoutQuarrels(groups: Groups, edges: readonly Edge[]): readonly Edge[] {
  const quarrels = findQuarrels(groups, edges);
  const most = Math.max(0, ...quarrels.values());
  if (most === 0) return edges;
  return withoutQuarrels(
    groups,
    edges.filter((edge) => quarrels.get(edge) !== most),
  );
}

/** How many others each edge quarrels with: both meet in one group and lead to two that contradict each other. */
function findQuarrels(groups: Groups, edges: readonly Edge[]): Map<Edge, number> {
  const meeting = new Map<string, { edge: Edge; end: string }[]>();
  for (const edge of edges) {
    const [left, right] = [groups.rootOf(edge.left), groups.rootOf(edge.right)];
    for (const [at, end] of [[left, right] as const, [right, left] as const]) {
      // What bears no mark contradicts nobody.
      if (isMarked(groups.marksOf(end))) meeting.set(at, [...(meeting.get(at) ?? []), { edge, end }]);
    }
  }
  const quarrels = new Map<Edge, number>();
  for (const ends of meeting.values()) {
    for (const { edge, end } of ends) {
      const others = ends.filter((other) => groups.contradictionOf(end, other.end) !== undefined);
      quarrels.set(edge, (quarrels.get(edge) ?? 0) + others.length);
    }
  }
  return quarrels;
}

/** The edges by which of them hang together. */
function connectedEdges(groups: Groups, edges: readonly Edge[]): Edge[][] {
  const parent = new Map<string, string>();
  const rootOf = (ref: string): string => {
    const next = parent.get(ref);
    return next === undefined ? ref : rootOf(next);
  };
  for (const { left, right } of edges) {
    const [one, other] = [rootOf(groups.rootOf(left)), rootOf(groups.rootOf(right))];
    if (one !== other) parent.set(other, one);
  }
  const connected = new Map<string, Edge[]>();
  for (const edge of edges) {
    const root = rootOf(groups.rootOf(edge.left));
    connected.set(root, [...(connected.get(root) ?? []), edge]);
  }
  return [...connected.values()];
}

/** Whether none of these contradicts another. */
function isConsistent(all: readonly Marks[]): boolean {
  let before: Marks | undefined;
  for (const marks of all) {
    if (before !== undefined && contradictionOf(before, marks) !== undefined) return false;
    before = before === undefined ? marks : united([before, marks]);
  }
  return true;
}

function isMarked({ exclusive, isTenant, left, right }: Marks): boolean {
  return isTenant || exclusive.size + left.size + right.size > 0;
}
