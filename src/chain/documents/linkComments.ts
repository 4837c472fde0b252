import { readCommentLinks } from '../../store/operations/chain/commentLinks.ts';
import {
  readCommentedDocuments,
  readDocumentComments,
} from '../../store/operations/chain/documentComments.ts';
import { readLinks } from '../../store/operations/chain/documentLinks.ts';
import { writeDocumentStates } from '../../store/operations/chain/documentStates.ts';
import type { Queryable } from '../../store/transaction.ts';
import { groupBy } from '../payments/groupBy.ts';
import { deriveState } from './deriveState.ts';
import { endsOf, replaceHeldLinks } from './replaceLinks.ts';

/**
 * Links documents that only speak about others with what they name.
 *
 * @returns these and all that they are linked to now or were linked to before.
 */
export async function linkComments(client: Queryable, commentIds: ReadonlySet<string>): Promise<string[]> {
  if (commentIds.size === 0) return [];
  const ids = [...commentIds];
  const held = (await readLinks(client, ids)).filter(({ fromDocumentId }) => commentIds.has(fromDocumentId));
  const links = await readCommentLinks(client, ids);
  await replaceHeldLinks(client, held, links);
  return [...new Set([...ids, ...held.flatMap(endsOf), ...links.flatMap(endsOf)])];
}

/** Derives anew what others make of these orders and invoices. @returns those of which something changed. */
export async function restateDocuments(client: Queryable, documentIds: readonly string[]): Promise<string[]> {
  if (documentIds.length === 0) return [];
  const documents = await readCommentedDocuments(client, documentIds);
  const comments = await readDocumentComments(
    client,
    documents.map(({ id }) => id),
  );
  const byTarget = groupBy(comments, ({ targetId }) => targetId);
  return writeDocumentStates(
    client,
    documents.map((document) => deriveState(document, byTarget.get(document.id) ?? [])),
  );
}
