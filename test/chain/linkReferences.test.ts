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

describe('linkDocuments: references', () => {
  it('resolves a reference by kind, number and line, whatever the writing of the number', async () => {
    await store.given(
      order('po 1', { lines: [{ number: '10' }, { number: '20' }] }),
      receipt('PO1'),
      invoice('I', { refs: [to('ORDER', 'PO 1')], lines: [{ refs: [to('ORDER', 'PO1', '20')] }] }),
    );
    expect(await store.references()).toEqual(['I>po 1', 'I>po 1#1']);
  });

  it('waits for a target that comes later', async () => {
    await store.given(invoice('I', { refs: [to('ORDER', 'PO')] }));
    expect(await store.references()).toEqual(['I>?']);
    await store.given(order('PO'));
    expect(await store.references()).toEqual(['I>PO']);
    expect(await store.links()).toEqual(['I>PO REFERENCE']);
  });

  it('keeps documents of other parties apart', async () => {
    await store.given(order('PO', { seller: 'Somebody else' }), invoice('I', { refs: [to('ORDER', 'PO')] }));
    expect(await store.references()).toEqual(['I>?']);
  });

  it('prefers the document that agrees on a party over one that names none', async () => {
    await store.given(
      invoice('I', { refs: [to('ORDER', 'PO')] }),
      order('PO', { seller: null, buyer: null }),
    );
    expect(await store.references()).toEqual(['I>PO']);
    const [agreed] = await store.given(order('PO', { date: '2026-01-01' }));
    const { rows } = await store.pool.query('select target_document_id as id from document_reference');
    expect(rows).toEqual([{ id: agreed }]);
  });

  it('leaves an ambiguous reference unresolved, and resolves it when the ambiguity goes', async () => {
    const [early] = await store.given(
      order('PO', { date: '2026-01-01' }),
      invoice('I', { refs: [to('ORDER', 'PO')] }),
    );
    expect(await store.references()).toEqual(['I>PO']);
    const [late] = await store.given(order('PO', { date: '2026-01-02' }));
    expect(await store.references()).toEqual(['I>?']);
    expect(await store.links()).toEqual([]);
    await store.pool.query("update trade_document set number_key = 'OTHER' where id = $1", [late]);
    await store.pool.query('delete from trade_document where id = $1', [early]);
    await store.given(order('PO', { date: '2026-01-03' }));
    expect(await store.references()).toEqual(['I>PO']);
  });

  it('takes the date of a reference into account', async () => {
    await store.given(
      order('PO', { date: '2026-01-01' }),
      order('PO', { date: '2026-01-02' }),
      invoice('I', { refs: [{ type: 'ORDER', number: 'PO', date: '2026-01-02' }] }),
    );
    expect(await store.references()).toEqual(['I>PO']);
  });

  it('resolves no line where several bear the number', async () => {
    await store.given(
      order('PO', { lines: [{ number: '1' }, { number: '1' }] }),
      invoice('I', { lines: [{ refs: [to('ORDER', 'PO', '1')] }] }),
    );
    expect(await store.references()).toEqual(['I>PO']);
  });
});
