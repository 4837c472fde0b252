import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { invoice, order, orderCancellation, orderChange, orderResponse, receipt, to } from './given.ts';
import { openTradeStore, type TradeStore } from './tradeStore.ts';

let store: TradeStore;
beforeAll(async () => {
  store = await openTradeStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.pool.query('delete from trade_document');
});

const line = (number: string, quantity: string, code?: string) => ({
  number,
  quantity,
  price: '10',
  ...(code && { code }),
});
const PO = order('PO', { lines: [line('1', '100'), line('2', '50')] });
const ofOrder = { refs: [to('ORDER', 'PO')] };
const charged = (number: string, orderLine: string, quantity = '10') =>
  invoice(number, { lines: [{ quantity, price: '10', refs: [to('ORDER', 'PO', orderLine)] }] });
const received = (orderLine: string, quantity = '10') =>
  receipt(`R${orderLine}`, { lines: [{ quantity, refs: [to('ORDER', 'PO', orderLine)] }] });

describe('linkDocuments: order changes', () => {
  it('adds, deletes and changes lines by their codes, one change after the other', async () => {
    await store.given(
      orderChange('C2', { ...ofOrder, sequence: '10', lines: [line('1', '60', '3')] }),
      orderChange('C1', {
        ...ofOrder,
        sequence: '9',
        lines: [line('1', '70', '3'), line('2', '0', '2'), line('3', '5', '1')],
      }),
      PO,
    );
    expect(await store.linesInForce()).toEqual(['PO: C2#1 60, C1#3 5']);
    expect(await store.states()).toEqual(['PO amended']);
  });

  it('replaces all lines by a change whose lines bear no codes', async () => {
    await store.given(PO, orderChange('C', { ...ofOrder, lines: [line('3', '5'), line('2', '40')] }));
    expect(await store.linesInForce()).toEqual(['PO: C#2 40, C#3 5']);
  });

  it('matches with what is in force: changed prices, added lines, no deleted ones', async () => {
    await store.given(
      PO,
      received('1'),
      received('2'),
      received('3'),
      charged('I1', '1'),
      charged('I2', '2'),
      charged('I3', '3'),
    );
    expect(await store.matches()).toEqual(['I1#1 MATCH 10 all', 'I2#1 MATCH 10 all', 'I3#1 NO_PO 0']);
    const [change] = await store.given(
      orderChange('C', {
        ...ofOrder,
        lines: [{ ...line('1', '100', '3'), price: '8' }, line('2', '0', '2'), line('3', '5', '1')],
      }),
    );
    expect(await store.matches()).toEqual(['I1#1 PRICE 10', 'I2#1 NO_PO 10', 'I3#1 MATCH 10 all']);
    await store.pool.query('delete from trade_document where id = $1', [change]);
    const { rows } = await store.pool.query<{ id: string }>(
      `select id from trade_document where number = 'PO'`,
    );
    await store.link(rows[0]!.id);
    expect(await store.matches()).toEqual(['I1#1 MATCH 10 all', 'I2#1 MATCH 10 all', 'I3#1 NO_PO 0']);
    expect(await store.linesInForce()).toEqual([]);
  });

  it('judges again what a change takes another item from', async () => {
    const gtin = (number: string) => ({ number: '1', price: '10', quantity: '10', gtin: number });
    await store.given(
      order('PO', { lines: [gtin('A'), { ...gtin('B'), number: '2' }] }),
      receipt('R', { ...ofOrder, lines: [gtin('A')] }),
      invoice('I', { ...ofOrder, lines: [gtin('A')] }),
    );
    expect(await store.matches()).toEqual(['I#1 MATCH 10 all']);
    await store.given(orderChange('C', { ...ofOrder, lines: [{ ...gtin('X'), code: '3' }] }));
    expect(await store.matches()).toEqual(['I#1 NO_PO 0']);
  });

  it('takes no change from anybody but the issuer of the order', async () => {
    await store.given(PO, orderChange('C', { ...ofOrder, buyer: null, lines: [line('1', '1', '3')] }));
    expect(await store.linesInForce()).toEqual([]);
    expect(await store.links()).toEqual(['C>PO REFERENCE']);
  });
});

describe('linkDocuments: cancellations and answers to orders', () => {
  it('cancels an order, and takes the latest answer of its seller that decides', async () => {
    await store.given(
      orderCancellation('X', ofOrder),
      orderResponse('A', { ...ofOrder, date: '2026-01-08', answers: [{ status: 'AMENDED' }] }),
      orderResponse('B', { ...ofOrder, date: '2026-01-07', answers: [{ status: 'REJECTED' }] }),
      orderResponse('D', { ...ofOrder, date: '2026-01-09', answers: [{ status: 'IN_PROCESS' }] }),
      PO,
    );
    expect(await store.states()).toEqual(['PO cancelled AMENDED by A']);
  });
});
