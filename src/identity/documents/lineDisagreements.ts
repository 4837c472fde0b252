import type { DocumentLine, TradeDocument } from '../../kit/records/index.ts';
import { type Difference, differingFields } from './differingFields.ts';

const AMOUNTS = [
  'quantity',
  'rejectedQuantity',
  'shortQuantity',
  'oversupplyQuantity',
  'outstandingQuantity',
  'unitPrice',
  'lineAmount',
  'debitAmount',
  'creditAmount',
  'balanceAmount',
] as const satisfies readonly (keyof DocumentLine)[];

const WORDS = [
  'parentNumber',
  'statusCode',
  'unitCode',
  'sellerItemId',
  'buyerItemId',
  'standardItemId',
  'promisedDate',
] as const satisfies readonly (keyof DocumentLine)[];

/**
 * Where two sources state a line of the same number differently, as `lines.<number>.<field>`. A number that one of them
 * gives to several lines names none of them. The words for an item differ between systems and mean nothing.
 */
export function* differingLines(chosen: TradeDocument, other: TradeDocument): Generator<Difference> {
  const others = linesByNumber(other);
  for (const [number, line] of linesByNumber(chosen)) {
    const same = others.get(number);
    if (!line || !same) continue;
    for (const [field, a, b] of differingFields(line, same, { amounts: AMOUNTS, words: WORDS }))
      yield [`lines.${number}.${field}`, a, b];
  }
}

/** Undefined where several lines bear the number. */
function linesByNumber({ lines }: TradeDocument): ReadonlyMap<string, DocumentLine | undefined> {
  const byNumber = new Map<string, DocumentLine | undefined>();
  for (const line of lines) byNumber.set(line.number, byNumber.has(line.number) ? undefined : line);
  return byNumber;
}
