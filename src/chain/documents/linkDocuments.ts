import { linkedDocuments } from '../../store/operations/chain/linkedDocuments.ts';
import { resolveReferences } from '../../store/operations/chain/resolveReferences.ts';
import { sumUpMatches, writeMatches } from '../../store/operations/chain/writeMatches.ts';
import { writeLinks } from '../../store/operations/chain/writeLinks.ts';
import type { Queryable } from '../../store/transaction.ts';
import { matchInvoiceLines } from '../matching/matchInvoiceLines.ts';
import { matchFactsOf } from './matchFactsOf.ts';
import { type AffectedTrade, readAffectedTrade } from './readAffectedTrade.ts';
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
  // Before anything moves: what was linked to these is judged again, even if nothing leads there any more.
  const before = await linkedDocuments(client, documentIds);
  const moved = (await resolveReferences(client, documentIds)).flatMap((reference) => [
    reference.documentId,
    ...(reference.oldTargetId === null ? [] : [reference.oldTargetId]),
    ...(reference.newTargetId === null ? [] : [reference.newTargetId]),
  ]);
  const affectedIds = [...new Set([...documentIds, ...before, ...moved])];
  const affected = await readAffectedTrade(client, affectedIds);
  const { trade, joined } = affected;
  const links = rollUpLinks(trade, joined, new Set(affectedIds));
  const relinked = await writeLinks(client, affectedIds, links);
  const rematched = await matchAffected(client, affected, affectedIds);
  return { touchedDocumentIds: [...new Set([...documentIds, ...moved, ...relinked, ...rematched])] };
}

async function matchAffected(
  client: Queryable,
  { trade, joined, lineKeys }: AffectedTrade,
  documentIds: readonly string[],
): Promise<string[]> {
  const facts = matchFactsOf(trade, joined, lineKeys);
  const lineIds = new Map(joined.map(({ key, line }) => [key, line.id]));
  const matches = matchInvoiceLines(facts).map(({ key, status, receivedQuantity }) => ({
    lineId: lineIds.get(key) ?? '',
    status,
    receivedQuantity,
  }));
  const rematched = await writeMatches(client, matches);
  const summed = await sumUpMatches(client, [...new Set([...documentIds, ...rematched])]);
  return [...rematched, ...summed];
}
