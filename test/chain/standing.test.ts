import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { despatch, to } from './given.ts';
import { type GivenEvent, type LogisticsStore, openLogisticsStore } from './logisticsStore.ts';

const SSCC = '340123450000000017';
const SSCC_URN = 'urn:epc:id:sscc:4012345.3000000001';

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

describe('linkEvents: whose events are of a shipment', () => {
  it('goes by the document on which the owner stands, where others bear the same number', async () => {
    const [, , , theirs] = await store.arrive(
      event('E', { owner: 'Carrier', refs: [to('DESPATCH', 'D')] }),
      despatch('D', { date: '2026-01-01', seller: 'Stranger', buyer: 'Another' }),
      despatch('D', { date: '2026-01-02', seller: 'Third', buyer: 'Fourth' }),
      despatch('D', { date: '2026-01-03', carrier: 'Carrier' }),
    );
    const { rows } = await store.pool.query('select document_id as id from event_document');
    expect(rows).toEqual([{ id: theirs }]);
  });

  it('is not found by a mere number where nobody who stands on the document reports it', async () => {
    await store.arrive(
      despatch('D'),
      event('NUMBER', { owner: 'Stranger', refs: [to('DESPATCH', 'D')] }),
      event('BILL', {
        owner: 'Stranger',
        documentReferences: [{ type: 'bol', identifier: 'urn:epcglobal:cbv:bt:9521321000001:S-1' }],
      }),
    );
    await store.arrive(despatch('D', { date: '2026-02-01', shipment: 'S-1' }));
    expect(await store.events()).toEqual(['BILL:-', 'NUMBER:-']);
  });

  it('is found by a number with its issuer among the documents of that issuer alone', async () => {
    await isKnownAs('Seller', '9521321000001');
    const named = { owner: 'Stranger', refs: [to('DESPATCH', 'D')] };
    await store.arrive(
      despatch('D', { date: '2026-01-01', seller: 'Third', buyer: 'Fourth' }),
      event('OF SELLER', { ...named, issuer: '9521321000001' }),
      event('OF NOBODY', { ...named, issuer: '9521333000006' }),
      despatch('D', { date: '2026-01-02' }),
    );
    expect(await store.events()).toEqual(['OF NOBODY:-', 'OF SELLER:D']);
    const { rows } = await store.pool.query(
      'select d.seller_id as seller from event_document e join trade_document d on d.id = e.document_id',
    );
    expect(rows).toEqual([{ seller: await store.firmId('Seller') }]);
  });

  it.each([
    ['its GSIN as URN', '95213210000000018', 'unit', 'urn:epc:id:gsin:9521321.000000001'],
    ['its GSIN as Digital Link', '95213210000000018', 'po', 'https://example.com/gsin/95213210000000018'],
    ['its GINC', '9521321AB-7', 'unit', 'urn:epc:id:ginc:9521321.AB-7'],
    ['the bill of lading', 'MAEU 123', 'bol', 'urn:epcglobal:cbv:bt:9521321000001:MAEU123'],
  ])('is found by %s', async (_, shipment, type, identifier) => {
    const mention = type === 'unit' ? { epcs: [identifier] } : { documentReferences: [{ type, identifier }] };
    await store.arrive(
      event('E', mention),
      despatch('D', { shipment }),
      despatch('OTHER', { shipment: 'S-2' }),
    );
    expect(await store.events()).toEqual(['E:D']);
  });
});

describe('linkEvents: whose events move a shipment', () => {
  it('are moved by no event that only strangers report, whatever it names', async () => {
    await isKnownAs('Seller', '9521321000001');
    const facts = { bizStep: 'receiving', refs: [to('DESPATCH', 'D')], issuer: '9521321000001' };
    await store.arrive(
      despatch('D', { units: [SSCC] }),
      event('NAMED', { ...facts, owner: 'Stranger' }),
      event('UNIT', { bizStep: 'receiving', owner: 'Stranger', epcs: [SSCC_URN] }),
    );
    expect(await store.events()).toEqual(['NAMED:D', 'UNIT:D']);
    expect(await store.shipments()).toEqual([`D PLANNED ${SSCC} -`]);
    await store.arrive(event('BUYER', { ...facts, owner: 'Buyer' }));
    expect(await store.shipments()).toEqual([`D DELIVERED ${SSCC} -`]);
  });
});

async function isKnownAs(firm: string, gln: string): Promise<void> {
  await store.pool.query(
    `insert into enterprise_identifier (enterprise_id, scheme, value) values ($1, 'GLN', $2) on conflict do nothing`,
    [await store.firmId(firm), gln],
  );
}
