import { documentIdOf, lineKeyOf, type NamedDocument } from '../matching/facts.ts';
import type { JoinedLine } from './joinOrderLines.ts';

export interface AffectedLines {
  /** Keys of the lines whose match may have changed, and of all that compete with them. */
  readonly keys: ReadonlySet<string>;
  /** Documents that these lines lead to and of which not everything is read that leads there. */
  readonly missingIds: readonly string[];
}

/**
 * Lines hang together when they are joined to one order line, or name one line of a despatch or a receipt. Affected are all
 * that hang together with one of these lines. Of two documents with affected lines, all lines that hang
 * together with one of the other are affected, so that whether they belong together is known as a whole.
 *
 * @param rootIds documents of which all that refers to them is in the trade.
 */
export function findAffectedLines(
  joined: readonly JoinedLine[],
  { lineKeys, rootIds }: { readonly lineKeys: readonly string[]; readonly rootIds: ReadonlySet<string> },
): AffectedLines {
  const neighbours = neighboursByLine(joined);
  const keys = new Set<string>();
  let added = [...lineKeys];
  while (added.length > 0) {
    addConnected(keys, added, neighbours);
    added = linesBetween(joined, keys, neighbours);
  }
  const leadingTo = joined.filter(({ key }) => keys.has(key)).flatMap(documentsOf);
  return { keys, missingIds: [...new Set(leadingTo)].filter((id) => !rootIds.has(id)) };
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function addConnected(keys: Set<string>, added: readonly string[], neighbours: Neighbours): void {
  const waiting = [...added];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (keys.has(key)) continue;
    keys.add(key);
    for (const neighbour of neighbours.get(key) ?? []) waiting.push(neighbour);
  }
}

/** Lines not yet affected that hang together with a line of another document, where both documents have affected lines. */
function linesBetween(
  joined: readonly JoinedLine[],
  keys: ReadonlySet<string>,
  neighbours: Neighbours,
): string[] {
  const documentIds = new Set(joined.filter(({ key }) => keys.has(key)).map(({ documentId }) => documentId));
  return joined
    .filter(({ key, documentId }) => documentIds.has(documentId) && !keys.has(key))
    .filter((line) =>
      hubsOf(line)
        .flatMap((hub) => neighbours.get(hub) ?? [])
        .map(documentIdOf)
        .some((id) => id !== line.documentId && documentIds.has(id)),
    )
    .map(({ key }) => key);
}

function neighboursByLine(joined: readonly JoinedLine[]): Neighbours {
  const neighbours = new Map<string, string[]>();
  const connect = (from: string, to: string): void => {
    const list = neighbours.get(from);
    if (list) list.push(to);
    else neighbours.set(from, [to]);
  };
  for (const line of joined) {
    for (const hub of hubsOf(line)) {
      connect(line.key, hub);
      connect(hub, line.key);
    }
  }
  return neighbours;
}

function hubsOf({ orderLines, receipts, despatches }: JoinedLine): string[] {
  const named = [...receipts, ...despatches].flatMap(({ documentId, position }: NamedDocument) =>
    documentId === null || position === null ? [] : [lineKeyOf(documentId, position)],
  );
  return [...orderLines, ...named];
}

function documentsOf({ orderLines, receipts, despatches }: JoinedLine): string[] {
  const named = [...receipts, ...despatches].flatMap(({ documentId }) => documentId ?? []);
  return [...orderLines.map(documentIdOf), ...named];
}
