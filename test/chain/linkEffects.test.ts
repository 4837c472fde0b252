import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  applicationResponse,
  creditNote,
  type GivenDocument,
  invoice,
  order,
  orderCancellation,
  orderChange,
  orderResponse,
  receipt,
  remittanceAdvice,
  statementOfAccount,
  to,
} from './given.ts';
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

describe('linkDocuments: answers to invoices', () => {
  const INV = invoice('INV');
  const answer = (number: string, status: string, date: string, more: Partial<GivenDocument> = {}) =>
    applicationResponse(number, { date, answers: [{ status, of: to('INVOICE', 'INV') }], ...more });

  it.each([
    ['REJECTED', 'INV disputed REJECTED by A'],
    ['UNDER_QUERY', 'INV disputed UNDER_QUERY by A'],
    ['ACCEPTED', 'INV approved 2026-01-07 ACCEPTED by A'],
    ['CONDITIONALLY_ACCEPTED', 'INV approved 2026-01-07 CONDITIONALLY_ACCEPTED by A'],
    ['PAID', 'INV approved 2026-01-07 PAID by A'],
    ['IN_PROCESS', 'INV'],
    ['PARTIALLY_PAID', 'INV'],
  ])('makes of %s: %s', async (status, state) => {
    await store.given(answer('A', status, '2026-01-07'), INV);
    expect(await store.states()).toEqual([state]);
    expect(await store.links()).toEqual(['A>INV REFERENCE']);
  });

  it('lets the latest answer end a dispute, on the day that it takes effect', async () => {
    const accepted = [{ status: 'ACCEPTED', effective: '2026-01-20', of: to('INVOICE', 'INV') }];
    await store.given(
      answer('B', 'ACCEPTED', '2026-01-09', { answers: accepted }),
      answer('A', 'UNDER_QUERY', '2026-01-08'),
      INV,
    );
    expect(await store.states()).toEqual(['INV approved 2026-01-20 ACCEPTED by B']);
  });

  it('shows what the seller or a stranger says, and decides nothing by it', async () => {
    await store.given(
      INV,
      answer('A', 'ACCEPTED', '2026-01-07', { sender: 'Seller', receiver: 'Buyer' }),
      answer('B', 'REJECTED', '2026-01-08', { sender: 'Stranger' }),
    );
    expect(await store.states()).toEqual(['INV']);
    expect(await store.links()).toEqual(['A>INV REFERENCE', 'B>INV REFERENCE']);
  });

  it('finds the invoice of those who write to each other among all of its number', async () => {
    await store.given(
      invoice('INV', { seller: 'Other', buyer: 'Another', date: '2026-01-06' }),
      INV,
      answer('A', 'ACCEPTED', '2026-01-07'),
      answer('B', 'ACCEPTED', '2026-01-07', { sender: 'Nobody', receiver: 'Unknown' }),
    );
    expect(await store.references()).toEqual(['A>INV', 'B>?']);
    expect((await store.states()).sort()).toEqual(['INV', 'INV approved 2026-01-07 ACCEPTED by A']);
  });

  it('takes an answer without a reference of its own for what its document names', async () => {
    await store.given(
      INV,
      applicationResponse('A', { refs: [to('INVOICE', 'INV')], answers: [{ status: 'REJECTED' }] }),
    );
    expect(await store.states()).toEqual(['INV disputed REJECTED by A']);
  });

  it('forgets an answer that is gone', async () => {
    const [, id] = await store.given(INV, answer('A', 'REJECTED', '2026-01-07'));
    await store.put(answer('A', 'OTHER', '2026-01-07'), id);
    await store.link(id!);
    expect(await store.states()).toEqual(['INV']);
  });
});

describe('linkDocuments: corrections and credits', () => {
  it('replaces an invoice by the corrected one that names it', async () => {
    await store.given(
      invoice('NEW', { type: '384', payable: '90', refs: [to('INVOICE', 'OLD')] }),
      invoice('OLD', { payable: '100' }),
    );
    expect(await store.states()).toEqual(['NEW', 'OLD cancelled replaced by NEW']);
  });

  it.each([
    ['another type', { type: '380', payable: '90' }],
    ['money back', { type: '384', payable: '-10' }],
    ['another seller', { type: '384', payable: '90', seller: null }],
  ])('does not replace it by one of %s', async (_what, more) => {
    await store.given(invoice('OLD'), invoice('NEW', { ...more, refs: [to('INVOICE', 'OLD')] }));
    expect(await store.states()).toEqual(['NEW', 'OLD']);
  });

  it('credits once what names several invoices, by lines where they say', async () => {
    const of = (number: string, amount: string) => ({ amount, refs: [to('INVOICE', number)] });
    const refs = [to('INVOICE', 'I1'), to('INVOICE', 'I2')];
    await store.given(
      invoice('I1', { payable: '50' }),
      invoice('I2', { payable: '80' }),
      creditNote('BY-LINES', {
        payable: '11.90',
        refs,
        lines: [of('I1', '2'), of('I2', '3'), of('I2', '5')],
      }),
      creditNote('IN-TURN', { payable: '60', refs }),
      creditNote('TWICE', { payable: '7', refs: [to('INVOICE', 'I1'), to('INVOICE', 'I1')] }),
      creditNote('FREE', { payable: '9' }),
    );
    expect(await store.links()).toEqual([
      'BY-LINES>I1 REFERENCE 2.38',
      'BY-LINES>I2 REFERENCE 9.52',
      'IN-TURN>I1 REFERENCE 50',
      'IN-TURN>I2 REFERENCE 10',
      'TWICE>I1 REFERENCE 7',
    ]);
  });
});

describe('linkDocuments: documents that only speak about others', () => {
  it('links them with what they name, and lets their names join nothing', async () => {
    const named = { lines: [{ refs: [to('INVOICE', 'I1')] }, { refs: [to('INVOICE', 'I2')] }] };
    const touched = await store.given(
      remittanceAdvice('RA', named),
      statementOfAccount('S', named),
      invoice('I1'),
      invoice('I2'),
    );
    expect(await store.links()).toEqual([
      'RA>I1 REFERENCE',
      'RA>I2 REFERENCE',
      'S>I1 REFERENCE',
      'S>I2 REFERENCE',
    ]);
    expect(await store.states()).toEqual(['I1', 'I2']);
    expect(await store.link(touched[2]!)).toEqual([touched[2]]);
  });
});
