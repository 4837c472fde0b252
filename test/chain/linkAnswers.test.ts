import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  applicationResponse,
  creditNote,
  type GivenDocument,
  invoice,
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
