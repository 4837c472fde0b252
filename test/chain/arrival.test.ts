import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  creditNote,
  despatch,
  type GivenDocument,
  type GivenLine,
  invoice,
  order,
  receipt,
  to,
} from './given.ts';
import { openTradeStore, type TradeStore } from './tradeStore.ts';

let store: TradeStore;
beforeAll(async () => {
  store = await openTradeStore();
});
afterAll(() => store.close());

const day = fc.integer({ min: 1, max: 9 }).map((number) => `2026-01-0${String(number)}`);
const quantity = fc.constantFrom('1', '2', '5', '10');
const orderReference = fc
  .tuple(fc.constantFrom('A', 'B'), fc.constantFrom('1', '2', undefined))
  .map(([number, line]) => to('ORDER', number, line));
const delivery = (type: string, ...numbers: string[]) =>
  fc
    .tuple(fc.constantFrom(...numbers), fc.constantFrom('1', undefined))
    .map(([number, line]) => to(type, number, line));

/** Lines that name orders, despatches and receipts, or nothing, in every mixture. */
const lines: fc.Arbitrary<GivenLine[]> = fc.array(
  fc.record({
    quantity,
    price: fc.constantFrom('10', '11'),
    gtin: fc.constantFrom('X', 'Y'),
    refs: fc.array(
      fc.oneof(orderReference, delivery('DESPATCH', 'D1', 'D2'), delivery('RECEIPT', 'R1', 'R2')),
      {
        maxLength: 2,
      },
    ),
  }),
  { maxLength: 3 },
);
const header = fc
  .array(fc.oneof(orderReference, delivery('DESPATCH', 'D1', 'D2')), { maxLength: 2 })
  .map((refs) => refs.map(({ type, number }) => to(type, number)));

const documents: fc.Arbitrary<GivenDocument[]> = fc
  .tuple(
    ...['D1', 'D2'].map((number) =>
      fc.record({ refs: header, lines, date: day }).map((more) => despatch(number, more)),
    ),
    ...['R1', 'R2', 'R3'].map((number) =>
      fc.record({ refs: header, lines, received: day }).map((more) => receipt(number, more)),
    ),
    ...['I1', 'I2', 'I3'].map((number) =>
      fc.record({ refs: header, lines, date: day }).map((more) => invoice(number, more)),
    ),
  )
  .map((delivered) => [
    ...['A', 'B'].map((number) =>
      order(number, {
        lines: [
          { gtin: 'X', price: '10' },
          { gtin: 'Y', price: '10' },
        ],
      }),
    ),
    ...delivered,
    creditNote('C', { lines: [{ quantity: '1', refs: [to('INVOICE', 'I1', '1')] }] }),
  ]);

/** More with RUNS=, each of which takes up to a few seconds. */
const RUNS = Number(process.env['RUNS'] ?? 4);
const TIMEOUT_MS = RUNS * 60_000;

const arrivals = documents.chain((given) =>
  fc.shuffledSubarray(given, { minLength: given.length }).map((shuffled) => ({ given, shuffled })),
);

async function state(): Promise<string[][]> {
  return [await store.references(), await store.links(), await store.matches()];
}

describe('linkDocuments, for any trade', () => {
  it(
    'comes to the same whether documents come together or one by one in any order',
    async () => {
      await fc.assert(
        fc.asyncProperty(arrivals, async ({ given, shuffled }) => {
          await store.pool.query('delete from trade_document');
          await store.given(...given);
          const together = await state();
          await store.pool.query('delete from trade_document');
          for (const document of shuffled) await store.given(document);
          expect(await state()).toEqual(together);
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT_MS,
  );

  it(
    'comes to the same after a change as if the document had always been so',
    async () => {
      await fc.assert(
        fc.asyncProperty(documents, fc.nat({ max: 7 }), lines, async (given, which, changed) => {
          const index = 2 + which;
          const other = given.map((document, at) =>
            at === index ? { ...document, lines: changed } : document,
          );
          await store.pool.query('delete from trade_document');
          await store.given(...other);
          const expected = await state();
          await store.pool.query('delete from trade_document');
          const ids = await store.given(...given);
          await store.put(other[index]!, ids[index]);
          await store.link(ids[index]!);
          expect(await state()).toEqual(expected);
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT_MS,
  );
});
