import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  applicationResponse,
  creditNote,
  despatch,
  type GivenDocument,
  type GivenLine,
  invoice,
  order,
  orderCancellation,
  orderChange,
  orderResponse,
  receipt,
  remittanceAdvice,
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
  .tuple(fc.constantFrom('A', 'B'), fc.constantFrom('1', '2', '3', undefined))
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

/** Changes of either order, by codes or as a whole. */
const changes = ['C1', 'C2', 'C3'].map((number) =>
  fc
    .record({
      of: fc.constantFrom('A', 'B'),
      sequence: fc.constantFrom('1', '2', '10'),
      lines: fc.array(
        fc.record({
          number: fc.constantFrom('1', '2', '3'),
          code: fc.constantFrom('1', '2', '3', undefined),
          gtin: fc.constantFrom('X', 'Y', 'Z'),
          quantity,
          price: fc.constantFrom('10', '11'),
        }),
        { maxLength: 3 },
      ),
    })
    .map(({ of, sequence, lines: changed }) =>
      orderChange(number, {
        refs: [to('ORDER', of)],
        sequence,
        lines: changed.map(({ code, ...line }) => ({ ...line, ...(code !== undefined && { code }) })),
      }),
    ),
);

const status = fc.constantFrom('ACCEPTED', 'REJECTED', 'UNDER_QUERY', 'PAID', 'IN_PROCESS');
const answers = ['P1', 'P2', 'P3'].map((number) =>
  fc
    .record({
      date: day,
      status,
      sender: fc.constantFrom('Buyer', 'Buyer', 'Seller'),
      of: fc.constantFrom('I1', 'I2'),
    })
    .map(({ status: said, of, ...more }) =>
      applicationResponse(number, { ...more, answers: [{ status: said, of: to('INVOICE', of) }] }),
    ),
);

/** What is said of orders and invoices by documents that move no goods. */
const comments = fc
  .tuple(fc.constantFrom('A', 'B', 'Z'), fc.constantFrom('I1', 'I3', 'Z'), ...answers)
  .map(([cancelled, corrected, ...said]) => [
    ...said,
    orderCancellation('X', { refs: [to('ORDER', cancelled)] }),
    orderResponse('OR', { refs: [to('ORDER', 'A')], answers: [{ status: 'AMENDED' }] }),
    invoice('N', { type: '384', payable: '5', refs: [to('INVOICE', corrected)] }),
    remittanceAdvice('RA', { lines: [{ refs: [to('INVOICE', 'I1')] }, { refs: [to('INVOICE', 'I2')] }] }),
    creditNote('C0', { payable: '7', refs: [to('INVOICE', 'I1'), to('INVOICE', 'I2')] }),
  ]);

const documents: fc.Arbitrary<GivenDocument[]> = fc
  .tuple(
    ...['D1', 'D2'].map((number) =>
      fc.record({ refs: header, lines, date: day }).map((more) => despatch(number, more)),
    ),
    ...['R1', 'R2', 'R3'].map((number) =>
      fc.record({ refs: header, lines, received: day }).map((more) => receipt(number, more)),
    ),
    ...['I1', 'I2', 'I3'].map((number) =>
      fc.record({ refs: header, lines, date: day }).map((more) => invoice(number, { ...more, payable: '5' })),
    ),
    ...changes,
  )
  .chain((delivered) => comments.map((said) => ({ delivered, said })))
  .map(({ delivered, said }) => [
    ...['A', 'B'].map((number) =>
      order(number, {
        lines: [
          { gtin: 'X', price: '10' },
          { gtin: 'Y', price: '10' },
        ],
      }),
    ),
    ...delivered,
    ...said,
    creditNote('C', { lines: [{ quantity: '1', refs: [to('INVOICE', 'I1', '1')] }] }),
  ]);

/** More with RUNS=, each of which takes up to a few seconds. */
const RUNS = Number(process.env['RUNS'] ?? 4);
const TIMEOUT_MS = RUNS * 60_000;

const arrivals = documents.chain((given) =>
  fc.shuffledSubarray(given, { minLength: given.length }).map((shuffled) => ({ given, shuffled })),
);

async function state(): Promise<string[][]> {
  return [
    await store.references(),
    await store.links(),
    await store.matches(),
    await store.allocations(),
    await store.states(),
    await store.linesInForce(),
  ];
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
          const ids: string[] = [];
          for (const document of shuffled) ids.push(...(await store.given(document)));
          expect(await state()).toEqual(together);
          // Coming again changes nothing, whatever is linked with whatever.
          await store.link(...ids.filter((_, index) => index % 3 === 0));
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
        fc.asyncProperty(documents, fc.nat({ max: 10 }), lines, async (given, which, changed) => {
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
