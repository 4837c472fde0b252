import type { LinkRow } from '../../store/operations/chain/writeLinks.ts';
import { deriveLinks, type DocumentPair } from './deriveLinks.ts';
import { type JoinedLine, referencesOf, type Trade } from './joinOrderLines.ts';

/**
 * The links of these documents: each with what it names (REFERENCE), an invoice also with what names it, and what
 * follows from their lines (ORDER_LINE, see `deriveLinks`). Where both hold, the reference counts.
 */
export function rollUpLinks(
  trade: Trade,
  joined: readonly JoinedLine[],
  documentIds: ReadonlySet<string>,
): LinkRow[] {
  const links = new Map<string, LinkRow>();
  for (const pair of [...namedPairs(trade), ...deriveLinks(trade, joined, documentIds)]) {
    if (!documentIds.has(pair.from.id) && !documentIds.has(pair.to.id)) continue;
    const key = `${pair.from.id}>${pair.to.id}`;
    if (links.get(key)?.method !== 'REFERENCE') links.set(key, linkOf(pair));
  }
  return [...links.values()];
}

const INVOICED: ReadonlySet<string> = new Set(['ORDER', 'DESPATCH', 'RECEIPT']);

function* namedPairs(trade: Trade): Generator<DocumentPair> {
  for (const from of trade.values()) {
    for (const { targetId } of referencesOf(from)) {
      const to = targetId === null ? undefined : trade.get(targetId);
      if (to === undefined) continue;
      yield { from, to, method: 'REFERENCE' };
      if (to.kind === 'INVOICE' && INVOICED.has(from.kind)) yield { from: to, to: from, method: 'REFERENCE' };
    }
  }
}

function linkOf({ from, to, method }: DocumentPair): LinkRow {
  return { fromDocumentId: from.id, toDocumentId: to.id, fromKind: from.kind, toKind: to.kind, method };
}
