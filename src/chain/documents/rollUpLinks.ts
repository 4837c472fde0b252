import { COMMENTS } from '../../store/operations/chain/documentKinds.ts';
import type { LinkRow } from '../../store/operations/chain/documentLinks.ts';
import { creditShares } from './creditShares.ts';
import { deriveLinks, type DocumentPair } from './deriveLinks.ts';
import { type JoinedLine, referencesOf, type Trade } from './joinOrderLines.ts';
import type { LinkScope } from './linkScope.ts';

/**
 * The links in a scope: of a document with what it names (REFERENCE), of an invoice also with what names it, and what
 * follows from their lines (ORDER_LINE, see `deriveLinks`). Where both hold, the reference counts.
 *
 * @param goods by invoice, the receipts and despatches that its lines stand on.
 */
export function rollUpLinks(
  trade: Trade,
  joined: readonly JoinedLine[],
  { goods, scope }: { readonly goods: ReadonlyMap<string, ReadonlySet<string>>; readonly scope: LinkScope },
): LinkRow[] {
  const links = new Map<string, LinkRow>();
  const reductions = reductionsIn(trade);
  const add = (pair: DocumentPair): void => {
    const { from, to } = pair;
    const key = `${from.id}>${to.id}`;
    if (!scope.includes(from.id, to.id) || links.get(key)?.method === 'REFERENCE') return;
    links.set(key, { ...linkOf(pair), amount: reductions(pair) });
  };
  for (const pair of namedPairs(trade)) add(pair);
  for (const pair of deriveLinks(trade, joined, { goods, scope })) add(pair);
  return [...links.values()];
}

const INVOICED: ReadonlySet<string> = new Set(['ORDER', 'DESPATCH', 'RECEIPT']);

function* namedPairs(trade: Trade): Generator<DocumentPair> {
  for (const from of trade.values()) {
    // What only speaks about others is linked by `linkComments`.
    if (COMMENTS.has(from.kind)) continue;
    for (const { targetId } of referencesOf(from)) {
      const to = targetId === null ? undefined : trade.get(targetId);
      if (to === undefined) continue;
      yield { from, to, method: 'REFERENCE' };
      if (to.kind === 'INVOICE' && INVOICED.has(from.kind)) yield { from: to, to: from, method: 'REFERENCE' };
    }
  }
}

function linkOf({ from, to, method }: DocumentPair): Omit<LinkRow, 'amount'> {
  return {
    fromDocumentId: from.id,
    toDocumentId: to.id,
    fromKind: from.kind,
    toKind: to.kind,
    method,
  };
}

/** By how much the first of a pair reduces the second: a credit note an invoice that it names. */
function reductionsIn(trade: Trade): (pair: DocumentPair) => string | null {
  const byNote = new Map<string, ReturnType<typeof creditShares>>();
  return ({ from, to, method }) => {
    if (from.kind !== 'CREDIT_NOTE' || to.kind !== 'INVOICE' || method !== 'REFERENCE') return null;
    const shares = byNote.get(from.id) ?? creditShares(trade, from);
    byNote.set(from.id, shares);
    return shares.get(to.id) ?? null;
  };
}
