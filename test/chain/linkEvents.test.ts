import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { despatch, invoice, order, receipt, to } from './given.ts';
import { type GivenEvent, type LogisticsStore, openLogisticsStore } from './logisticsStore.ts';

const SSCC = '340123450000000017';
const SSCC_URN = 'urn:epc:id:sscc:4012345.3000000001';
const OTHER_SSCC = '340123450000000024';

let store: LogisticsStore;
beforeAll(async () => {
  store = await openLogisticsStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  for (const table of [
    'trade_document',
    'tracking_event',
    'access_entry',
    'subject_party',
    'logistic_unit',
  ]) {
    await store.pool.query(`delete from ${table}`);
  }
});

const event = (eventId: string, more: Omit<GivenEvent, 'eventId'> = {}): GivenEvent => ({ eventId, ...more });

describe('linkEvents: the shipment of an event', () => {
  it('is that of the one despatch that it names', async () => {
    await store.arrive(event('E', { refs: [to('DESPATCH', 'D 1'), to('ORDER', 'PO')] }), despatch('D1'));
    expect(await store.events()).toEqual(['E:D1']);
  });

  it('is found by its logistic units, in whichever form they are written, before or after the despatch', async () => {
    await store.arrive(
      event('URN', { epcs: [SSCC_URN] }),
      despatch('D', { units: [`(00)${SSCC}`] }),
      event('LINK', { parentId: `https://id.gs1.org/00/${SSCC}` }),
      event('OTHER', { parentId: `https://id.gs1.org/00/${OTHER_SSCC}` }),
    );
    expect(await store.events()).toEqual(['LINK:D', 'OTHER:-', 'URN:D']);
  });

  it('stays open while a unit is in two despatches', async () => {
    const [, , second] = await store.arrive(
      event('E', { epcs: [SSCC_URN] }),
      despatch('D1', { units: [SSCC] }),
      despatch('D2', { units: [SSCC, OTHER_SSCC] }),
    );
    expect(await store.events()).toEqual(['E:-']);
    await store.pool.query('update trade_document set logistic_units = $2 where id = $1', [
      second,
      [OTHER_SSCC],
    ]);
    await store.linkAll({ documentIds: [second!] });
    expect(await store.events()).toEqual(['E:D1']);
  });

  it('is that of the only despatch of the only order that it names', async () => {
    const orderReference = [to('ORDER', 'PO')];
    await store.arrive(
      event('E', { refs: orderReference }),
      order('PO'),
      despatch('D1', { refs: orderReference }),
    );
    expect(await store.events()).toEqual(['E:D1']);
    await store.arrive(despatch('D2', { refs: orderReference }));
    expect(await store.events()).toEqual(['E:-']);
  });

  it('is not guessed from the order where the event names a despatch that is not known', async () => {
    const orderReference = [to('ORDER', 'PO')];
    await store.arrive(
      order('PO'),
      despatch('D1', { refs: orderReference }),
      event('E', { refs: [...orderReference, to('DESPATCH', 'D9')] }),
    );
    expect(await store.events()).toEqual(['E:-']);
  });
});

describe('linkEvents: shipments', () => {
  it('are planned, on the way, delivered', async () => {
    await store.arrive(despatch('D', { shipment: 'S-1', carrier: 'Carrier' }));
    expect(await store.shipments()).toEqual(['D PLANNED S-1 Carrier']);
    await store.arrive(event('E1', { bizStep: 'departing', refs: [to('DESPATCH', 'D')] }));
    expect(await store.shipments()).toEqual(['D IN_TRANSIT S-1 Carrier']);
    await store.arrive(event('E2', { bizStep: 'receiving', refs: [to('DESPATCH', 'D')], isError: true }));
    expect(await store.shipments()).toEqual(['D IN_TRANSIT S-1 Carrier']);
    await store.arrive(event('E3', { bizStep: 'accepting', refs: [to('DESPATCH', 'D')] }));
    expect(await store.shipments()).toEqual(['D DELIVERED S-1 Carrier']);
  });

  it('are delivered once a receipt names the despatch, and go by their units where they have no reference', async () => {
    await store.arrive(receipt('R', { refs: [to('DESPATCH', 'D1')] }), despatch('D1', { units: [SSCC] }));
    await store.arrive(despatch('D2', { despatched: '2026-01-06' }));
    expect(await store.shipments()).toEqual([`D1 DELIVERED ${SSCC} -`, 'D2 IN_TRANSIT D2 -']);
  });

  it('come out the same in every order of arrival, and linking again writes nothing', async () => {
    const subjects = [
      order('PO', { lines: [{}] }),
      despatch('D', {
        refs: [to('ORDER', 'PO')],
        units: [SSCC],
        carrier: 'Haulier',
        lines: [{ quantity: '5' }],
      }),
      receipt('R', { refs: [to('ORDER', 'PO')], lines: [{ quantity: '5' }] }),
      invoice('I', { refs: [to('ORDER', 'PO')], payee: 'Factor', lines: [{ quantity: '5' }] }),
      event('E1', { epcs: [SSCC_URN], bizStep: 'shipping' }),
      event('E2', { refs: [to('INVOICE', 'I'), to('ORDER', 'PO')] }),
    ];
    const state = async () => [
      await store.shipments(),
      await store.events(),
      await store.access(),
      await store.parties(),
    ];
    await store.arrive(...subjects);
    const expected = await state();
    expect(expected.slice(0, 2)).toEqual([[`D IN_TRANSIT ${SSCC} Haulier`], ['E1:D', 'E2:D']]);
    await store.pool.query('delete from trade_document; delete from tracking_event');
    const ids = await store.arrive(...subjects.reverse());
    expect(await state()).toEqual(expected);
    const versions =
      'select known_from from shipment union all select known_from from tracking_event order by 1';
    const before = (await store.pool.query(versions)).rows as unknown[];
    await store.linkAll({ documentIds: ids.slice(2), eventIds: ids.slice(0, 2) });
    expect((await store.pool.query(versions)).rows).toEqual(before);
  });
});
