import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { invoice, order, receipt, to } from './given.ts';
import { openTradeStore, type TradeStore } from './tradeStore.ts';

let store: TradeStore;
beforeAll(async () => {
  store = await openTradeStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.pool.query('delete from trade_document');
});

const PO = order('PO', { lines: [{ price: '10', quantity: '100', unit: 'H87' }] });
const ofLine = { refs: [to('ORDER', 'PO', '1')] };

async function countVersions(): Promise<number> {
  const { rows } = await store.pool.query(
    'select from history.receipt_allocation union all select from history.document_line',
  );
  return rows.length;
}

describe('receipt allocations', () => {
  it('are one row for each receipt line that an invoice line stands on, with why and how sure', async () => {
    await store.given(
      PO,
      receipt('R1', { received: '2026-01-10', lines: [{ quantity: '5', unit: 'DZN', ...ofLine }] }),
      receipt('R2', { received: '2026-01-11', lines: [{ quantity: '40', unit: 'H87', ...ofLine }] }),
      invoice('I1', {
        date: '2026-01-12',
        lines: [{ quantity: '30', unit: 'H87', refs: [to('RECEIPT', 'R2', '1')] }],
      }),
      invoice('I2', { date: '2026-01-13', lines: [{ quantity: '70', unit: 'H87', price: '10', ...ofLine }] }),
    );
    expect(await store.allocations()).toEqual([
      'I1#1<R2#1 30 H87 EXPLICIT_REFERENCE 1',
      'I2#1<R1#1 60 H87 ORDER_LINE_FIFO 0.8',
      'I2#1<R2#1 10 H87 ORDER_LINE_FIFO 0.8',
    ]);
    expect(await store.matches()).toEqual(['I1#1 MATCH 30 all', 'I2#1 MATCH 70 all']);
  });

  it('leave their earlier versions in history, and go with their receipt', async () => {
    const [, receiptId] = await store.given(
      PO,
      receipt('R', { lines: [{ quantity: '5', unit: 'H87', ...ofLine }] }),
      invoice('I', { lines: [{ quantity: '10', unit: 'H87', ...ofLine }] }),
    );
    await store.put(receipt('R', { lines: [{ quantity: '7', unit: 'H87', ...ofLine }] }), receiptId);
    await store.link(receiptId!);
    expect(await store.allocations()).toEqual(['I#1<R#1 7 H87 ORDER_LINE_FIFO 0.8']);
    const { rows } = await store.pool.query(
      `select quantity, known_to > known_from as span from history.receipt_allocation
       where receipt_document_id = $1`,
      [receiptId],
    );
    expect(rows).toEqual([{ quantity: '5', span: true }]);
    await store.pool.query('delete from trade_document where id = $1', [receiptId]);
    expect(await store.allocations()).toEqual([]);
  });

  it('are not written again where nothing changed', async () => {
    const ids = await store.given(
      PO,
      receipt('R', { lines: [{ quantity: '5', ...ofLine }] }),
      invoice('I', { lines: [{ quantity: '10', ...ofLine }] }),
    );
    const earlier = await countVersions();
    await store.link(...ids);
    expect(await countVersions()).toBe(earlier);
  });

  it('are none of a line that only details another', async () => {
    await store.given(
      PO,
      receipt('R', { lines: [{ quantity: '10', ...ofLine }] }),
      invoice('I', {
        lines: [
          { quantity: '10', ...ofLine },
          { number: '1.1', parent: '1', quantity: '10', ...ofLine },
        ],
      }),
    );
    expect(await store.matches()).toEqual(['I#1 MATCH 10 all', 'I#1.1 - - all']);
  });
});
