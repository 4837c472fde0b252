import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parseJson } from '../../src/kit/index.ts';
import { contentOfEvent, surroundingsIn } from './documentJson.ts';
import { eventHash, preHashOf } from './eventHash.ts';
import { readText } from './readText.ts';

const EVENT = {
  type: 'ObjectEvent',
  eventTime: '2026-03-02T05:15:00.125Z',
  eventTimeZoneOffset: '+01:00',
  action: 'OBSERVE',
  bizStep: 'shipping',
  epcList: ['urn:epc:id:sgtin:9521321.000101.1', 'urn:epc:id:sgtin:9521321.000101.2'],
  quantityList: [
    { epcClass: 'urn:epc:class:lgtin:9521321.000102.A', quantity: 12, uom: 'KGM' },
    { epcClass: 'urn:epc:class:lgtin:9521321.000102.B', quantity: 7 },
  ],
  bizTransactionList: [{ type: 'po', bizTransaction: 'urn:epcglobal:cbv:bt:9521333000006:PO-1' }],
  'brew:stations': ['first', 'second'],
};

async function keyOf(event: object): Promise<string | undefined> {
  const { rows } = await readText(JSON.stringify(event));
  return rows[0]?.key;
}

describe('the key of an event', () => {
  it('is its eventID where there is one', async () => {
    expect(await keyOf({ ...EVENT, eventID: 'urn:uuid:1' })).toBe('urn:uuid:1');
  });

  it('is the event hash of CBV 2.0 where there is none', async () => {
    expect(await keyOf(EVENT)).toMatch(/^ni:\/\/\/sha-256;[0-9a-f]{64}\?ver=CBV2\.0$/);
  });

  it.each([
    ['the order of keys', Object.fromEntries(Object.entries(EVENT).reverse())],
    ['the order of EPCs', { ...EVENT, epcList: [...EVENT.epcList].reverse() }],
    ['the order of quantities', { ...EVENT, quantityList: [...EVENT.quantityList].reverse() }],
    ['the zone in which the time is written', { ...EVENT, eventTime: '2026-03-02T06:15:00.125000+01:00' }],
    ['the form of a vocabulary name', { ...EVENT, bizStep: 'urn:epcglobal:cbv:bizstep:shipping' }],
    [
      'the form of a transaction type',
      {
        ...EVENT,
        bizTransactionList: [{ ...EVENT.bizTransactionList[0], type: 'https://ref.gs1.org/cbv/BTT-po' }],
      },
    ],
    ['the time at which it was recorded', { ...EVENT, recordTime: '2026-03-02T09:00:00Z' }],
    [
      'that it is declared erroneous',
      { ...EVENT, errorDeclaration: { declarationTime: '2026-03-03T09:00:00Z' } },
    ],
    ['the order within an extension field', { ...EVENT, 'brew:stations': ['second', 'first'] }],
    [
      'whether it is written as URN or as Digital Link',
      {
        ...EVENT,
        epcList: [
          'https://id.gs1.org/01/09521321001015/21/1',
          'https://shop.example.com/some/path/gtin/9521321001015/lot/A/ser/2?x=1',
        ],
      },
    ],
    [
      'the notation of a number',
      {
        ...EVENT,
        quantityList: [
          { ...EVENT.quantityList[0], quantity: '12.00' },
          { ...EVENT.quantityList[1], quantity: 0.7e1 },
        ],
      },
    ],
    ['a comment', { ...EVENT, 'rdfs:comment': 'said twice' }],
    ['an empty field', { ...EVENT, disposition: '', sourceList: [] }],
  ])('does not depend on %s', async (_, event) => {
    expect(await keyOf(event)).toBe(await keyOf(EVENT));
  });

  it.each([
    ['another EPC', { ...EVENT, epcList: EVENT.epcList.slice(1) }],
    ['another quantity', { ...EVENT, quantityList: EVENT.quantityList.slice(1) }],
    ['another moment', { ...EVENT, eventTime: '2026-03-02T05:15:00.126Z' }],
    ['another action', { ...EVENT, action: 'DELETE' }],
    ['another extension field', { ...EVENT, 'brew:tank': 'T-4' }],
    ['EPCs that are children', { ...EVENT, epcList: [], childEPCs: EVENT.epcList }],
  ])('depends on %s', async (_, event) => {
    expect(await keyOf(event)).not.toBe(await keyOf(EVENT));
  });
});

describe('the row of an event', () => {
  const delivery = (creationDate: string, places: string[]): string =>
    JSON.stringify({
      type: 'EPCISDocument',
      creationDate,
      epcisHeader: {
        epcisMasterData: {
          vocabularyList: [
            {
              type: 'urn:epcglobal:epcis:vtype:Location',
              vocabularyElementList: places.map((id) => ({ id })),
            },
          ],
        },
      },
      epcisBody: { eventList: [EVENT] },
    });

  it('is the same when another delivery brings the same event', async () => {
    const first = await readText(delivery('2026-03-02T18:00:00Z', ['urn:epc:id:sgln:9521321.00002.0']));
    const second = await readText(delivery('2026-03-09T18:00:00Z', []));
    expect(Buffer.from(first.rows[0]?.payload ?? []).toString()).toBe(
      Buffer.from(second.rows[0]?.payload ?? []).toString(),
    );
  });
});

describe('preHashOf', () => {
  const contentOf = (event: object, context: object = {}): ReturnType<typeof contentOfEvent> =>
    contentOfEvent(
      parseJson(Buffer.from(JSON.stringify(event))),
      surroundingsIn(parseJson(Buffer.from(JSON.stringify({ '@context': [context] })))),
    );
  const preHash = (event: object, context?: object): string => {
    const { fields, prefixes } = contentOf(event, context);
    return preHashOf(fields, prefixes);
  };
  const BARE = { type: 'ObjectEvent', eventTime: '2026-03-02T06:15:00+01:00', eventTimeZoneOffset: '+01:00' };
  const HEAD = 'eventType=ObjectEventeventTime=2026-03-02T05:15:00.000ZeventTimeZoneOffset=+01:00';

  it('writes the fields in the canonical order, each list sorted', () => {
    const event = {
      ...BARE,
      eventID: 'urn:uuid:1',
      recordTime: '2026-03-02T06:16:00Z',
      disposition: 'in_progress',
      bizStep: 'urn:epcglobal:cbv:bizstep:receiving',
      action: 'OBSERVE',
      parentID: 'urn:epc:id:sscc:9521321.0000000012',
      epcList: ['urn:epc:id:sgtin:9521321.000101.2', 'urn:epc:id:sgtin:9521321.000101.1'],
      quantityList: [{ uom: 'KGM', quantity: 12.5, epcClass: 'urn:epc:class:lgtin:9521321.000102.A' }],
      readPoint: { id: 'urn:epc:id:sgln:9521321.00002.7', 'ex:dock': '4' },
      persistentDisposition: { unset: ['recalled'], set: ['damaged'] },
      'ex:note': 'fragile',
    };
    expect(preHash(event, { ex: 'https://ex.example.org/' })).toBe(
      [
        HEAD,
        'parentID=https://id.gs1.org/00/095213210000000124',
        'epcListepc=https://id.gs1.org/01/09521321001015/21/1epc=https://id.gs1.org/01/09521321001015/21/2',
        'quantityListquantityElementepcClass=https://id.gs1.org/01/09521321001022/10/Aquantity=12.5uom=KGM',
        'action=OBSERVEbizStep=https://ref.gs1.org/cbv/BizStep-receivingdisposition=https://ref.gs1.org/cbv/Disp-in_progress',
        'persistentDispositionset=https://ref.gs1.org/cbv/Disp-damagedunset=https://ref.gs1.org/cbv/Disp-recalled',
        'readPointid=https://id.gs1.org/414/9521321000025/254/7{https://ex.example.org/}dock=4',
        '{https://ex.example.org/}note=fragile',
      ].join(''),
    );
  });

  it('writes types before transactions, sources and destinations, which stand behind the sensor data', () => {
    const event = {
      ...BARE,
      sensorElementList: [{ sensorReport: [{ type: 'Temperature', value: 26.0, uom: 'CEL' }] }],
      sourceList: [{ type: 'owning_party', source: 'urn:epc:id:pgln:9521321.00000' }],
      bizTransactionList: [{ type: 'po', bizTransaction: 'urn:epcglobal:cbv:bt:9521333000006:1' }],
    };
    expect(preHash(event)).toBe(
      [
        HEAD,
        'sensorElementListsensorElementsensorReporttype=https://gs1.org/voc/Temperaturevalue=26uom=CEL',
        'bizTransactionListtype=https://ref.gs1.org/cbv/BTT-pobizTransaction=urn:epcglobal:cbv:bt:9521333000006:1',
        'sourceListtype=https://ref.gs1.org/cbv/SDT-owning_partysource=https://id.gs1.org/417/9521321000001',
      ].join(''),
    );
  });

  it.each([
    ['2026-03-02T05:15:00.1415Z', '.142Z'],
    ['2026-03-02T05:15:00.1414999Z', '.141Z'],
    ['2026-03-02T05:14:59.9996Z', '00.000Z'],
  ])('rounds %s to the millisecond', (eventTime, end) => {
    expect(preHash({ ...BARE, eventTime }).split('eventTimeZoneOffset')[0]).toMatch(new RegExp(`${end}$`));
  });

  it('is what the hash is made of', () => {
    const { fields, prefixes } = contentOf(BARE);
    const digest = createHash('sha256').update(HEAD).digest('hex');
    expect(eventHash(fields, prefixes)).toBe(`ni:///sha-256;${digest}?ver=CBV2.0`);
  });
});
