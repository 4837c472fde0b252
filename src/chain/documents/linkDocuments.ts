import { readLinks } from '../../store/operations/chain/documentLinks.ts';
import { resolveReferences } from '../../store/operations/chain/resolveReferences.ts';
import { sumUpMatches, writeMatches } from '../../store/operations/chain/writeMatches.ts';
import type { Queryable } from '../../store/transaction.ts';
import { documentIdOf } from '../matching/facts.ts';
import { linkScope } from './linkScope.ts';
import { matchTrade, type TradeMatch } from './matchTrade.ts';
import { type AffectedTrade, readAffectedTrade } from './readAffectedTrade.ts';
import { endsOf, replaceLinks } from './replaceLinks.ts';
import { rollUpLinks } from './rollUpLinks.ts';

/**
 * Links documents that came, changed, or lost what they were linked to: resolves references to and from them, rolls
 * references and order lines up into links, and matches the invoice lines that are affected with orders and receipts.
 * What comes out depends on the documents alone, never on the order in which they came. Only what changes is written.
 *
 * @returns these documents and all others whose references, links or match changed.
 */
export async function linkDocuments(
  client: Queryable,
  documentIds: readonly string[],
): Promise<{ touchedDocumentIds: string[] }> {
  if (documentIds.length === 0) return { touchedDocumentIds: [] };
  const moved = await resolveReferences(client, documentIds);
  const movedIds = moved.flatMap(({ documentId, oldTargetId, newTargetId }) =>
    [documentId, oldTargetId, newTargetId].filter((id) => id !== null),
  );
  // Links are still as they were: what was linked to a document that says something else now is judged again, be it that
  // nothing leads there any more, or that it inherits its orders from there.
  const speaking = [...new Set([...documentIds, ...moved.map(({ documentId }) => documentId)])];
  const linkedIds = (await readLinks(client, speaking)).flatMap(endsOf);
  const affectedIds = [...new Set([...documentIds, ...linkedIds, ...movedIds])];
  const affected = await readAffectedTrade(client, affectedIds);
  const match = matchTrade(affected);
  const scope = linkScope(affectedIds, [...affected.lineKeys].map(documentIdOf));
  const links = rollUpLinks(affected.trade, affected.joined, { goods: match.goods, scope });
  const relinked = await replaceLinks(client, scope, links);
  const rematched = await writeLineMatches(client, affected, match);
  const summed = await sumUpMatches(client, [...new Set([...affectedIds, ...rematched])]);
  return {
    touchedDocumentIds: [...new Set([...documentIds, ...movedIds, ...relinked, ...rematched, ...summed])],
  };
}

async function writeLineMatches(
  client: Queryable,
  { joined }: AffectedTrade,
  { lines }: TradeMatch,
): Promise<string[]> {
  const lineIds = new Map(joined.map(({ key, line }) => [key, line.id]));
  const matches = lines.map(({ key, status, receivedQuantity }) => ({
    lineId: lineIds.get(key) ?? '',
    status,
    receivedQuantity,
  }));
  return writeMatches(client, matches);
}
