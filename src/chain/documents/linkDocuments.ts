import { commentsAmong } from '../../store/operations/chain/documentComments.ts';
import { COMMENTS } from '../../store/operations/chain/documentKinds.ts';
import { type LinkRow, readLinks } from '../../store/operations/chain/documentLinks.ts';
import { type MovedReference, resolveReferences } from '../../store/operations/chain/resolveReferences.ts';
import type { Queryable } from '../../store/transaction.ts';
import { linkComments, restateDocuments } from './linkComments.ts';
import { linkTrade } from './linkTrade.ts';
import { endsOf } from './replaceLinks.ts';

/**
 * Links documents that came, changed, or lost what they were linked to: resolves references to and from them, rolls
 * references and order lines up into links, applies order changes, matches the invoice lines that are affected with
 * orders and receipts, and derives what cancellations, answers and corrections make of orders and invoices.
 * What comes out depends on the documents alone, never on the order in which they came. Only what changes is written.
 *
 * @returns these documents and all others whose references, links, match or state changed.
 */
export async function linkDocuments(
  client: Queryable,
  documentIds: readonly string[],
): Promise<{ touchedDocumentIds: string[] }> {
  if (documentIds.length === 0) return { touchedDocumentIds: [] };
  const moved = await resolveReferences(client, documentIds);
  const speaking = [...new Set([...documentIds, ...moved.map(({ documentId }) => documentId)])];
  const comments = await commentsAmong(client, speaking);
  const commented = await linkComments(client, comments);
  const traded = await linkMovedTrade(client, { documentIds, speaking, moved, comments });
  const restated = await restateDocuments(client, [
    ...new Set([...commented, ...traded.affectedIds, ...moved.flatMap(targetsOf)]),
  ]);
  return {
    touchedDocumentIds: [...new Set([...documentIds, ...comments, ...traded.touchedIds, ...restated])],
  };
}

interface Speaking {
  readonly documentIds: readonly string[];
  /** With those whose references moved. */
  readonly speaking: readonly string[];
  readonly moved: readonly MovedReference[];
  readonly comments: ReadonlySet<string>;
}

async function linkMovedTrade(
  client: Queryable,
  { documentIds, speaking, moved, comments }: Speaking,
): Promise<{ affectedIds: readonly string[]; touchedIds: readonly string[] }> {
  const isTrade = (id: string): boolean => !comments.has(id);
  const movedTrade = moved.filter(({ documentId }) => isTrade(documentId));
  const movedIds = movedTrade.flatMap((reference) => [reference.documentId, ...targetsOf(reference)]);
  // Links are still as they were: what was linked to a document that says something else now is judged again, be it that
  // nothing leads there any more, or that it inherits its orders from there. An order says something else when it is changed.
  const links = (await readLinks(client, speaking.filter(isTrade))).filter(isOfTrade);
  const changed = [
    ...movedTrade.filter(({ documentKind }) => documentKind === 'ORDER_CHANGE').flatMap(targetsOf),
    ...links
      .filter(({ fromKind, toKind }) => fromKind === 'ORDER_CHANGE' && toKind === 'ORDER')
      .map((link) => link.toDocumentId),
  ];
  const linksOfChanged = (await readLinks(client, changed)).filter(isOfTrade);
  const linkedIds = [...links, ...linksOfChanged].flatMap(endsOf);
  const affectedIds = [...new Set([...documentIds.filter(isTrade), ...linkedIds, ...movedIds])];
  if (affectedIds.length === 0) return { affectedIds, touchedIds: [] };
  return { affectedIds, touchedIds: [...movedIds, ...(await linkTrade(client, affectedIds))] };
}

function targetsOf({ oldTargetId, newTargetId }: MovedReference): string[] {
  return [oldTargetId, newTargetId].filter((id) => id !== null);
}

function isOfTrade({ fromKind, toKind }: LinkRow): boolean {
  return !COMMENTS.has(fromKind) && !COMMENTS.has(toKind);
}
