import { describe, expect, it } from '@jest/globals';
import { Big } from 'big.js';
import fc from 'fast-check';
import type {
  InvoiceLine,
  MatchFacts,
  NamedDocument,
  DeliveredLine,
} from '../../src/chain/matching/facts.ts';
import { matchInvoiceLines } from '../../src/chain/matching/matchInvoiceLines.ts';
import { facts, invoiceLine, orderLine, receiptLine } from './matchFacts.ts';

const ORDER_LINES = ['A#0', 'A#1', 'B#0'];

const quantity = fc.integer({ min: 0, max: 500 }).map((tenths) => Big(tenths).div(10).toFixed());
const day = fc.integer({ min: 1, max: 9 }).map((number) => `2026-01-0${String(number)}`);
const orderLines = fc.subarray(ORDER_LINES, { maxLength: 2 });
const named = (...ids: string[]): fc.Arbitrary<NamedDocument[]> =>
  fc.array(
    fc
      .record({
        id: fc.constantFrom(...ids),
        isKnown: fc.boolean(),
        position: fc.constantFrom(null, 0),
      })
      .map(({ id, isKnown, position }) => ({
        numberKey: id,
        documentId: isKnown ? id : null,
        position: isKnown ? position : null,
      })),
    { maxLength: 2 },
  );

const receipts = fc
  .array(fc.record({ day, quantity, orderLines, despatches: named('D1', 'D2') }), { maxLength: 6 })
  .map((lines) => lines.map((line, index) => receiptLine(`R${String(index)}`, line)));
const invoices = fc
  .array(
    fc.record({ day, quantity, orderLines, despatches: named('D1', 'D2'), receipts: named('R0', 'R1') }),
    { maxLength: 6 },
  )
  .map((lines) => lines.map((line, index) => invoiceLine(`I${String(index)}`, line)));

const trade = fc.tuple(receipts, invoices).map(([receiptLines, invoiceLines]) =>
  facts(
    ORDER_LINES.map((key) => orderLine({ key })),
    receiptLines,
    invoiceLines,
  ),
);

const sum = (quantities: readonly (string | null)[]): Big =>
  quantities.reduce((total, each) => total.plus(each ?? 0), Big(0));

function receivedBy(
  { invoiceLines }: MatchFacts,
  matches: ReturnType<typeof matchInvoiceLines>,
): Map<InvoiceLine, Big> {
  return new Map(invoiceLines.map((line, index) => [line, Big(matches[index]!.receivedQuantity)]));
}

describe('matchInvoiceLines, for any trade', () => {
  it('allocates no more than was received, and to no line more than it invoices', () => {
    fc.assert(
      fc.property(trade, (given) => {
        const received = receivedBy(given, matchInvoiceLines(given));
        expect(
          sum([...received.values()].map(String)).lte(sum(given.receiptLines.map((line) => line.quantity))),
        ).toBe(true);
        for (const [line, allocated] of received) expect(allocated.lte(line.quantity ?? 0)).toBe(true);
      }),
    );
  });

  it('uses a unit once: no group of invoice lines gets more than the receipts that any of them may reach', () => {
    const reaches = (line: InvoiceLine, receipt: DeliveredLine): boolean =>
      line.orderLines.some((key) => receipt.orderLines.includes(key)) ||
      line.receipts.some(({ documentId }) => documentId === receipt.documentId) ||
      line.despatches.some(({ documentId }) =>
        receipt.despatches.some((other) => documentId !== null && other.documentId === documentId),
      );
    fc.assert(
      fc.property(trade, fc.nat({ max: 63 }), (given, mask) => {
        const received = receivedBy(given, matchInvoiceLines(given));
        const group = given.invoiceLines.filter((_, index) => (mask >> index) % 2 === 1);
        const reachable = given.receiptLines.filter((receipt) =>
          group.some((line) => reaches(line, receipt)),
        );
        const allocated = sum(group.map((line) => received.get(line)!.toFixed()));
        expect(allocated.lte(sum(reachable.map((receipt) => receipt.quantity)))).toBe(true);
      }),
    );
  });

  it('uses up of each receipt line no more than it received, in whatever units', () => {
    const unit = fc.constantFrom('H87', 'DZN', 'EA', 'KGM', 'GRM', 'TNE', null);
    const mixed = trade.chain((given) =>
      fc.infiniteStream(unit).map((units) => {
        const inUnits = <Line>(lines: readonly Line[]): Line[] =>
          lines.map((line) => ({ ...line, unitCode: units.next().value as string | null }));
        return {
          ...given,
          receiptLines: inUnits(given.receiptLines),
          invoiceLines: inUnits(given.invoiceLines),
        };
      }),
    );
    fc.assert(
      fc.property(mixed, (given) => {
        const parts = matchInvoiceLines(given).flatMap(({ receipts: used }) => used);
        for (const { key, quantity: received } of given.receiptLines) {
          const used = parts
            .filter((part) => part.key === key)
            .map((part) => part.deliveredQuantity.toFixed());
          expect(sum(used).lte(Big(received ?? 0).plus('1e-15'))).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of the facts', () => {
    const shuffled = trade.chain((given) =>
      fc
        .tuple(
          fc.shuffledSubarray([...given.receiptLines], { minLength: given.receiptLines.length }),
          fc.shuffledSubarray([...given.invoiceLines], { minLength: given.invoiceLines.length }),
        )
        .map(([receiptLines, invoiceLines]) => ({ given, other: { ...given, receiptLines, invoiceLines } })),
    );
    const byKey = (given: MatchFacts): unknown =>
      matchInvoiceLines(given).sort((left, right) => (left.key < right.key ? -1 : 1));
    fc.assert(
      fc.property(shuffled, ({ given, other }) => {
        expect(byKey(other)).toEqual(byKey(given));
      }),
    );
  });

  it('leaves nothing lying: an unsatisfied line that names nothing has used up its order lines', () => {
    fc.assert(
      fc.property(trade, (given) => {
        const plain = {
          ...given,
          receiptLines: given.receiptLines.map((line) => ({ ...line, despatches: [] })),
          invoiceLines: given.invoiceLines.map((line) => ({ ...line, despatches: [], receipts: [] })),
        };
        const received = receivedBy(plain, matchInvoiceLines(plain));
        for (const key of ORDER_LINES) {
          const short = plain.invoiceLines.find(
            (line) => line.orderLines.includes(key) && received.get(line)!.lt(line.quantity ?? 0),
          );
          if (!short) continue;
          const users = plain.invoiceLines.filter((line) =>
            line.orderLines.some((each) => reachableWith(plain.receiptLines, key).has(each)),
          );
          const came = sum(
            plain.receiptLines.filter((line) => line.orderLines.includes(key)).map((line) => line.quantity),
          );
          expect(sum(users.map((line) => received.get(line)!.toFixed())).gte(came)).toBe(true);
        }
      }),
    );
  });
});

/** All order lines of the receipts of one order line. */
function reachableWith(receiptLines: readonly DeliveredLine[], key: string): ReadonlySet<string> {
  return new Set(
    receiptLines.filter((line) => line.orderLines.includes(key)).flatMap((line) => line.orderLines),
  );
}
