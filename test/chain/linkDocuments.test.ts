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

describe('linkDocuments: links', () => {
  const ordered = [{ gtin: 'A' }, { gtin: 'B' }];

  it('links an invoice to the receipts and despatches of its order lines, and to no other', async () => {
    await store.given(
      order('PO', { lines: ordered }),
      despatch('DA', { refs: [to('ORDER', 'PO')], lines: [{ gtin: 'A' }] }),
      receipt('RA', { refs: [to('ORDER', 'PO')], lines: [{ gtin: 'A' }] }),
      receipt('RB', { refs: [to('ORDER', 'PO')], lines: [{ gtin: 'B' }] }),
      invoice('IA', { refs: [to('ORDER', 'PO')], lines: [{ gtin: 'A' }] }),
    );
    expect(await store.links()).toEqual([
      'DA>PO REFERENCE',
      'IA>DA ORDER_LINE',
      'IA>PO REFERENCE',
      'IA>RA ORDER_LINE',
      'RA>PO REFERENCE',
      'RB>PO REFERENCE',
    ]);
  });

  it('goes by the order where lines say nothing', async () => {
    await store.given(
      order('PO', { lines: ordered }),
      receipt('R', { refs: [to('ORDER', 'PO')] }),
      invoice('I', { refs: [to('ORDER', 'PO')], lines: [{}] }),
    );
    expect(await store.links()).toEqual(['I>PO REFERENCE', 'I>R ORDER_LINE', 'R>PO REFERENCE']);
  });

  it('tells the deliveries of one order apart by the despatches that both sides name', async () => {
    const line = (number: string) => ({ refs: [to('ORDER', 'PO', '1'), to('DESPATCH', number, '1')] });
    await store.given(
      order('PO', { lines: [{}] }),
      despatch('D1', { lines: [{ refs: [to('ORDER', 'PO', '1')] }] }),
      despatch('D2', { lines: [{ refs: [to('ORDER', 'PO', '1')] }] }),
      receipt('R1', { lines: [line('D1')] }),
      receipt('R2', { lines: [line('D2')] }),
      invoice('I2', { lines: [line('D2')] }),
    );
    expect((await store.links()).filter((link) => link.startsWith('I2'))).toEqual([
      'I2>D2 REFERENCE',
      'I2>PO REFERENCE',
      'I2>R2 ORDER_LINE',
    ]);
  });

  it('finds order and receipt through a despatch that both name', async () => {
    await store.given(
      order('PO'),
      despatch('D', { refs: [to('ORDER', 'PO')] }),
      receipt('R', { refs: [to('DESPATCH', 'D')] }),
      invoice('I', { refs: [to('DESPATCH', 'D')] }),
    );
    expect(await store.links()).toEqual([
      'D>PO REFERENCE',
      'I>D REFERENCE',
      'I>PO ORDER_LINE',
      'I>R ORDER_LINE',
      'R>D REFERENCE',
      'R>PO ORDER_LINE',
    ]);
  });

  it('links an invoice to the receipt that names it, and a credit note to its invoice', async () => {
    await store.given(
      invoice('I'),
      receipt('R', { refs: [to('INVOICE', 'I')] }),
      creditNote('C', { refs: [to('INVOICE', 'I')] }),
    );
    expect(await store.links()).toEqual(['C>I REFERENCE', 'I>R REFERENCE', 'R>I REFERENCE']);
  });

  it('takes links back when a document no longer says so', async () => {
    const [, receiptId] = await store.given(
      order('PO', { lines: [{ price: '1' }] }),
      receipt('R', { refs: [to('ORDER', 'PO')], lines: [{ quantity: '5' }] }),
      invoice('I', { refs: [to('ORDER', 'PO')], lines: [{ quantity: '5', price: '1' }] }),
    );
    expect(await store.matches()).toEqual(['I#1 MATCH 5 all']);
    await store.pool.query('delete from document_reference where document_id = $1', [receiptId]);
    const touched = await store.link(receiptId!);
    expect(await store.links()).toEqual(['I>PO REFERENCE']);
    expect(await store.matches()).toEqual(['I#1 NO_RECEIPT 0']);
    expect(touched).toHaveLength(3);
  });

  it('writes nothing when nothing changed', async () => {
    const ids = await store.given(
      order('PO', { lines: [{}] }),
      receipt('R', { refs: [to('ORDER', 'PO')], lines: [{ quantity: '5' }] }),
      invoice('I', { refs: [to('ORDER', 'PO')], lines: [{ quantity: '5.0' }] }),
    );
    const versions = async () =>
      (
        await store.pool.query(
          `select 'r', id::text, known_from from document_reference union all select 'l', id::text, known_from from document_line
           union all select 'd', id::text, known_from from trade_document
           union all select 'k', from_document_id::text || to_document_id, known_from from document_link order by 1, 2`,
        )
      ).rows as unknown[];
    const before = await versions();
    expect(await store.link(...ids)).toEqual(ids);
    expect(await versions()).toEqual(before);
  });
});
