import { writeLinesInForce } from '../../store/operations/chain/linesInForce.ts';
import { sumUpMatches, writeMatches } from '../../store/operations/chain/writeMatches.ts';
import type { Queryable } from '../../store/transaction.ts';
import { documentIdOf } from '../matching/facts.ts';
import type { LinesInForce } from './amendOrders.ts';
import { linkScope } from './linkScope.ts';
import { matchTrade, type TradeMatch } from './matchTrade.ts';
import { type AffectedTrade, readAffectedTrade } from './readAffectedTrade.ts';
import { replaceLinks } from './replaceLinks.ts';
import { rollUpLinks } from './rollUpLinks.ts';

/**
 * Links and matches anew the trades of these documents, whose references are resolved.
 *
 * @returns the documents whose links, lines in force or match changed.
 */
export async function linkTrade(client: Queryable, affectedIds: readonly string[]): Promise<string[]> {
  const affected = await readAffectedTrade(client, affectedIds);
  await amend(client, affectedIds, affected.inForce);
  const match = matchTrade(affected);
  const scope = linkScope(affectedIds, [...affected.lineKeys].map(documentIdOf));
  const links = rollUpLinks(affected.trade, affected.joined, { goods: match.goods, scope });
  const relinked = await replaceLinks(client, scope, links);
  const rematched = await writeLineMatches(client, affected, match);
  const summed = await sumUpMatches(client, [...new Set([...affectedIds, ...rematched])]);
  return [...relinked, ...rematched, ...summed];
}

async function amend(
  client: Queryable,
  affectedIds: readonly string[],
  inForce: LinesInForce,
): Promise<void> {
  const amended = affectedIds.flatMap((orderId) => {
    const lines = inForce.get(orderId);
    return lines === undefined ? [] : [{ orderId, lineIds: lines.map(({ id }) => id) }];
  });
  await writeLinesInForce(client, affectedIds, amended);
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
