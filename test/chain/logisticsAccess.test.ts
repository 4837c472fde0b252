import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { despatch, invoice, order, receipt, to } from './given.ts';
import { type LogisticsStore, openLogisticsStore } from './logisticsStore.ts';

let store: LogisticsStore;
beforeAll(async () => {
  store = await openLogisticsStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  for (const table of ['trade_document', 'tracking_event', 'access_entry', 'subject_party']) {
    await store.pool.query(`delete from ${table}`);
  }
});

describe('linkEvents: who sees shipments and events', () => {
  const trade = [
    order('PO'),
    despatch('D', { refs: [to('ORDER', 'PO')], carrier: 'Haulier', despatched: '2026-01-09' }),
    invoice('I', { refs: [to('DESPATCH', 'D')], payee: 'Factor' }),
  ];
  const parties = ['Buyer BUYER', 'Factor PAYEE', 'Haulier CARRIER', 'Seller SELLER'];

  it('are the owner, and the parties of the documents that they are linked to', async () => {
    await store.arrive(...trade, { eventId: 'E', refs: [to('DESPATCH', 'D')] });
    expect(await store.access()).toEqual([
      ...parties.map((party) => `D:${party}`),
      ...[...parties.slice(0, 3), 'Seller OWNER', ...parties.slice(3)].map((party) => `E:${party}`),
    ]);
  });

  it('does not tell whoever sees the goods who is paid for them', async () => {
    await store.arrive(...trade, { eventId: 'E', refs: [to('INVOICE', 'I'), to('DESPATCH', 'D')] });
    const named = ['Buyer BUYER', 'Haulier CARRIER', 'Seller SELLER'];
    expect(await store.parties()).toEqual(
      ['D', 'E'].flatMap((name) => named.map((party) => `${name}:${party}`)),
    );
  });

  it('are dated by the day of the event in UTC and of the despatch, and may be handed on', async () => {
    await store.arrive(...trade, { eventId: 'E', refs: [to('ORDER', 'PO')] });
    const { rows } = await store.pool.query(
      'select distinct day::text, scope, is_grantable as "isGrantable" from access_entry order by day',
    );
    expect(rows).toEqual([
      { day: '2026-01-09', scope: 'LOGISTICS', isGrantable: true },
      { day: '2026-01-10', scope: 'LOGISTICS', isGrantable: true },
    ]);
  });

  it('include the owners of the despatch', async () => {
    const [, despatchId] = await store.arrive(...trade);
    await store.pool.query(
      `insert into access_entry (subject_id, enterprise_id, capacity, scope, is_grantable) values ($1, $2, 'OWNER', 'BUSINESS', true)`,
      [despatchId, await store.firmId('Portal')],
    );
    await store.linkAll({ documentIds: [despatchId!] });
    expect((await store.access()).filter((entry) => entry.startsWith('D:Portal'))).toEqual([
      'D:Portal OWNER',
    ]);
  });

  it('lose their sight with the link, the owner alone stays', async () => {
    const [, , invoiceId] = await store.arrive(...trade, { eventId: 'E', refs: [to('INVOICE', 'I')] });
    expect(await store.access()).toContain('D:Factor PAYEE');
    await store.pool.query('delete from document_reference where document_id = $1', [invoiceId]);
    await store.linkAll({ documentIds: [invoiceId!] });
    expect(await store.access()).not.toContain('D:Factor PAYEE');
    expect(await store.access()).toContain('E:Factor PAYEE');
    await store.arrive(invoice('I', { date: '2026-01-20' }));
    expect((await store.access()).filter((entry) => entry.startsWith('E:'))).toEqual(['E:Seller OWNER']);
    expect((await store.parties()).filter((entry) => entry.startsWith('E:'))).toEqual([]);
  });

  it('gain the parties of a receipt that comes later', async () => {
    await store.arrive(
      ...trade,
      receipt('R', { refs: [to('DESPATCH', 'D')], seller: null, carrier: 'Last mile' }),
    );
    expect(await store.access()).toContain('D:Last mile CARRIER');
  });
});
