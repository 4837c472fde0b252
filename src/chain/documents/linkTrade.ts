import { writeLinesInForce } from '../../store/operations/chain/linesInForce.ts';
import {
  type ReceiptAllocationRow,
  replaceReceiptAllocations,
} from '../../store/operations/chain/receiptAllocations.ts';
import { type LineMatchRow, sumUpMatches, writeMatches } from '../../store/operations/chain/writeMatches.ts';
import type { Queryable } from '../../store/transaction.ts';
import type { DeliveryPart } from '../matching/deliveryStock.ts';
import { documentIdOf } from '../matching/facts.ts';
import type { LineMatch } from '../matching/matchInvoiceLines.ts';
import type { LinesInForce } from './amendOrders.ts';
import { linkScope } from './linkScope.ts';
import { matchTrade, type TradeMatch } from './matchTrade.ts';
import { isMain } from './orderLineOfItem.ts';
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
  affected: AffectedTrade,
  { lines }: TradeMatch,
): Promise<string[]> {
  const lineIds = new Map(affected.joined.map(({ key, line }) => [key, line.id]));
  const lineIdOf = (key: string): string => lineIds.get(key) ?? '';
  const allocations = lines.flatMap((match) =>
    match.receipts.map((part) => allocationRow(match, part, lineIdOf)),
  );
  const matches = [
    ...lines.map(({ key, ...match }) => ({ ...match, lineId: lineIdOf(key) })),
    ...unmatched(affected),
  ];
  await replaceReceiptAllocations(
    client,
    matches.map(({ lineId }) => lineId),
    allocations,
  );
  return writeMatches(client, matches);
}

const METHODS = {
  NAMED_LINE: { method: 'EXPLICIT_REFERENCE', confidence: '1' },
  NAMED_DOCUMENT: { method: 'DOCUMENT_REFERENCE', confidence: '0.9' },
  ORDER_LINE: { method: 'ORDER_LINE_FIFO', confidence: '0.8' },
} as const;

function allocationRow(
  { key }: LineMatch,
  part: DeliveryPart,
  lineIdOf: (key: string) => string,
): ReceiptAllocationRow {
  return {
    ...METHODS[part.relation],
    invoiceLineId: lineIdOf(key),
    receiptLineId: lineIdOf(part.key),
    quantity: part.quantity.toFixed(),
    receiptQuantity: part.deliveredQuantity.toFixed(),
  };
}

/** Sub-lines of the invoices, which may have been lines of their own in an earlier version. */
function unmatched({ trade }: AffectedTrade): LineMatchRow[] {
  return [...trade.values()]
    .filter(({ kind }) => kind === 'INVOICE')
    .flatMap(({ lines }) => lines.filter((line) => !isMain(line)))
    .map(({ id }) => ({ lineId: id, status: null, basis: null, receivedQuantity: null }));
}
