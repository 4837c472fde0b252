import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { subjectsAround } from '../../src/store/operations/chain/subjectsAround.ts';
import { despatch, invoice, order, receipt, to } from './given.ts';
import { type LogisticsStore, openLogisticsStore } from './logisticsStore.ts';

const SSCC = '340123450000000017';
const SSCC_URN = 'urn:epc:id:sscc:4012345.3000000001';

let store: LogisticsStore;
beforeAll(async () => {
  store = await openLogisticsStore();
});
afterAll(() => store.close());

describe('subjectsAround', () => {
  it('names all that has to be linked again for the documents to have left no trace', async () => {
    const order1 = [to('ORDER', 'PO')];
    const staying = [
      order('PO', { date: '2026-01-01', lines: [{ price: '1' }] }),
      despatch('D1', { refs: order1, units: [SSCC], lines: [{ quantity: '5' }] }),
      invoice('I', { refs: order1, lines: [{ quantity: '5', price: '1' }] }),
    ];
    const events = [
      { eventId: 'E1', epcs: [SSCC_URN], bizStep: 'shipping' },
      { eventId: 'E2', refs: [to('ORDER', 'PO')] },
    ];
    const state = async () => [
      ...(await Promise.all([store.references(), store.links(), store.matches()])),
      ...(await Promise.all([store.shipments(), store.events(), store.access(), store.parties()])),
    ];
    await store.arrive(...staying, ...events);
    const expected = await state();
    expect(expected.slice(3, 5)).toEqual([[`D1 IN_TRANSIT ${SSCC} -`], ['E1:D1', 'E2:D1']]);

    const going = await store.arrive(
      order('PO', { date: '2026-01-02' }),
      despatch('D2', { refs: [{ type: 'ORDER', number: 'PO', date: '2026-01-01' }], units: [SSCC] }),
      receipt('R', {
        refs: [{ type: 'ORDER', number: 'PO', date: '2026-01-01' }],
        lines: [{ quantity: '5' }],
      }),
    );
    expect((await state())[4]).toEqual(['E1:-', 'E2:-']);
    const { linkedIds, shipmentIds } = await subjectsAround(store.pool, going);
    for (const [table, column] of [
      ['trade_document', 'id'],
      ['access_entry', 'subject_id'],
      ['subject_party', 'subject_id'],
    ]) {
      await store.pool.query(`delete from ${table!} where ${column!} = any ($1)`, [
        [...going, ...shipmentIds],
      ]);
    }
    const { rows } = await store.pool.query<{ id: string }>(
      'select id from tracking_event where id = any ($1)',
      [linkedIds],
    );
    const eventIds = rows.map(({ id }) => id);
    await store.linkAll({ eventIds, documentIds: linkedIds.filter((id) => !eventIds.includes(id)) });
    expect(await state()).toEqual(expected);
  });
});
