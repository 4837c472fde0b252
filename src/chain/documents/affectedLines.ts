import { lineKeyOf, type NamedDocument } from '../matching/facts.ts';
import type { JoinedLine, Trade } from './joinOrderLines.ts';

export interface AffectedLines {
  /** Keys of the lines whose match may have changed, and of all that compete with them. */
  readonly keys: ReadonlySet<string>;
  /** Documents that these lines lead to and of which not everything is read that leads there. */
  readonly missingIds: readonly string[];
}

/**
 * Lines hang together when they are joined to one order line, or name one line of a despatch or a receipt. Affected are all
 * that hang together with a line of these documents.
 *
 * @param rootIds documents of which all that refers to them is in the trade.
 */
export function findAffectedLines(
  trade: Trade,
  joined: readonly JoinedLine[],
  { documentIds, rootIds }: { readonly documentIds: Iterable<string>; readonly rootIds: ReadonlySet<string> },
): AffectedLines {
  const neighbours = neighboursByLine(joined);
  const keys = new Set<string>();
  const waiting = [...documentIds].flatMap((id) =>
    (trade.get(id)?.lines ?? []).map(({ position }) => lineKeyOf(id, position)),
  );
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (keys.has(key)) continue;
    keys.add(key);
    waiting.push(...(neighbours.get(key) ?? []));
  }
  const leadingTo = joined.filter(({ key }) => keys.has(key)).flatMap(documentsOf);
  return { keys, missingIds: [...new Set(leadingTo)].filter((id) => !rootIds.has(id)) };
}

function neighboursByLine(joined: readonly JoinedLine[]): ReadonlyMap<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const connect = (from: string, to: string): void => {
    const list = neighbours.get(from);
    if (list) list.push(to);
    else neighbours.set(from, [to]);
  };
  for (const line of joined) {
    for (const key of [...line.orderLines, ...namedLinesOf(line)]) {
      connect(line.key, key);
      connect(key, line.key);
    }
  }
  return neighbours;
}

function namedLinesOf({ receipts, despatches }: JoinedLine): string[] {
  return [...receipts, ...despatches].flatMap(({ documentId, position }: NamedDocument) =>
    documentId === null || position === null ? [] : [lineKeyOf(documentId, position)],
  );
}

function documentsOf({ orderLines, receipts, despatches }: JoinedLine): string[] {
  return [
    ...orderLines.map((key) => key.slice(0, key.lastIndexOf('#'))),
    ...[...receipts, ...despatches].flatMap(({ documentId }) => documentId ?? []),
  ];
}
