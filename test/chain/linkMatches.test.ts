import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { creditNote, despatch, invoice, order, receipt, to } from './given.ts';
import { openTradeStore, type TradeStore } from './tradeStore.ts';

let store: TradeStore;
beforeAll(async () => {
  store = await openTradeStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.pool.query('delete from trade_document');
});

describe('linkDocuments: matches', () => {
  it('comes to the same links and matches in every order of arrival', async () => {
    const documents = [
      order('PO', {
        lines: [
          { number: '1', price: '10' },
          { number: '2', price: '20', gtin: 'B' },
        ],
      }),
      despatch('D1', { refs: [to('ORDER', 'PO')], lines: [{ refs: [to('ORDER', 'PO', '1')] }] }),
      receipt('R1', {
        received: '2026-02-01',
        lines: [{ quantity: '60', refs: [to('DESPATCH', 'D1', '1')] }],
      }),
      receipt('R2', {
        received: '2026-02-03',
        refs: [to('ORDER', 'PO')],
        lines: [{ quantity: '40', gtin: 'B' }],
      }),
      invoice('I1', {
        date: '2026-02-02',
        lines: [{ quantity: '60', price: '10', refs: [to('DESPATCH', 'D1', '1')] }],
      }),
      invoice('I2', {
        date: '2026-02-05',
        lines: [{ quantity: '30', price: '21', refs: [to('ORDER', 'PO', '2')] }],
      }),
      invoice('I3', {
        date: '2026-02-04',
        lines: [{ quantity: '20', price: '20', refs: [to('ORDER', 'PO', '2')] }],
      }),
      creditNote('C', { lines: [{ quantity: '5', refs: [to('INVOICE', 'I3', '1')] }] }),
    ];
    await store.given(...documents);
    const expected = [await store.references(), await store.links(), await store.matches()];
    expect(expected[2]).toEqual(['I1#1 MATCH 60 all', 'I2#1 QTY 25', 'I3#1 MATCH 15 all']);
    for (const rotation of [1, 3, 5, 7]) {
      await store.pool.query('delete from trade_document');
      const shuffled = [...documents.slice(rotation), ...documents.slice(0, rotation)].reverse();
      for (const document of shuffled) await store.given(document);
      expect([await store.references(), await store.links(), await store.matches()]).toEqual(expected);
    }
  });

  it('follows an invoice line that is of two orders into the other order', async () => {
    const line = (quantity: string, ...orders: string[]) => ({
      quantity,
      refs: orders.map((number) => to('ORDER', number, '1')),
    });
    const [, , receiptOfA] = await store.given(
      order('A', { lines: [{}] }),
      order('B', { lines: [{}] }),
      receipt('RA', { received: '2026-01-10', lines: [line('10', 'A')] }),
      receipt('RB', { received: '2026-01-11', lines: [line('10', 'B')] }),
      invoice('I1', { date: '2026-01-12', lines: [line('15', 'A', 'B')] }),
      invoice('I2', { date: '2026-01-13', lines: [line('5', 'B')] }),
    );
    expect(await store.matches()).toEqual(['I1#1 MATCH 15 all', 'I2#1 MATCH 5 all']);
    await store.pool.query('update document_line set quantity = 8 where document_id = $1', [receiptOfA]);
    await store.link(receiptOfA!);
    expect(await store.matches()).toEqual(['I1#1 MATCH 15 all', 'I2#1 QTY 3']);
  });
});
