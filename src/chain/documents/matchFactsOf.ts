import type { TradeFacts, TradeLine } from '../../store/operations/chain/tradeFacts.ts';
import { type CreditLine, type DeliveredLine, lineKeyOf, type MatchFacts } from '../matching/facts.ts';
import type { JoinedLine, Trade } from './joinOrderLines.ts';

/** UNTDID 1001. */
const PREPAYMENT_INVOICE = '386';

/** The lines among `keys` as the three-way match looks at them. */
export function matchFactsOf(
  trade: Trade,
  joined: readonly JoinedLine[],
  keys: ReadonlySet<string>,
): MatchFacts {
  const affected = joined.filter(({ key }) => keys.has(key));
  const credits = creditsByLine(trade);
  return {
    orderLines: ofKind(trade, 'ORDER').flatMap(({ id, lines }) =>
      lines
        .map((line) => ({ ...line, key: lineKeyOf(id, line.position) }))
        .filter(({ key }) => keys.has(key)),
    ),
    receiptLines: affected.filter(({ document }) => document.kind === 'RECEIPT').map(deliveredLineOf),
    invoiceLines: affected
      .filter(({ document }) => document.kind === 'INVOICE')
      .map((joinedLine) => ({
        ...deliveredLineOf(joinedLine),
        unitPrice: joinedLine.line.unitPrice,
        currency: joinedLine.line.currency,
        receipts: joinedLine.receipts,
        isPrepayment: joinedLine.document.typeCode === PREPAYMENT_INVOICE,
        credits: credits.get(joinedLine.key) ?? [],
      })),
  };
}

/** The despatch lines among `keys` as deliveries, each of which came with itself. */
export function despatchLinesOf(joined: readonly JoinedLine[], keys: ReadonlySet<string>): DeliveredLine[] {
  return joined
    .filter(({ key, document }) => keys.has(key) && document.kind === 'DESPATCH')
    .map((despatched) => {
      const { documentId, position, document } = despatched;
      return {
        ...deliveredLineOf(despatched),
        despatches: [{ numberKey: document.numberKey, documentId, position }],
      };
    });
}

function deliveredLineOf({ document, line, ...joined }: JoinedLine): DeliveredLine {
  return {
    key: joined.key,
    documentId: document.id,
    position: line.position,
    day: document.day,
    numberKey: document.numberKey,
    quantity: line.quantity,
    unitCode: line.unitCode,
    orderLines: joined.orderLines,
    despatches: joined.despatches,
  };
}

/** Only a credit note's line that names an invoice's line takes from it. */
function creditsByLine(trade: Trade): ReadonlyMap<string, CreditLine[]> {
  const credits = new Map<string, CreditLine[]>();
  for (const line of ofKind(trade, 'CREDIT_NOTE').flatMap(({ lines }) => lines)) {
    const [key, ...others] = creditedLines(line);
    // A quantity for several lines together belongs to none of them.
    if (key === undefined || others.length > 0) continue;
    credits.set(key, [...(credits.get(key) ?? []), line]);
  }
  return credits;
}

function creditedLines({ references }: TradeLine): string[] {
  return references.flatMap(({ type, targetId, targetPosition }) =>
    type !== 'INVOICE' || targetId === null || targetPosition === null
      ? []
      : [lineKeyOf(targetId, targetPosition)],
  );
}

function ofKind(trade: Trade, kind: TradeFacts['kind']): TradeFacts[] {
  return [...trade.values()].filter((document) => document.kind === kind);
}
