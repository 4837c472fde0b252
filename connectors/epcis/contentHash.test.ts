import { describe, expect, it } from '@jest/globals';
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

  it('is a hash of the content where there is none', async () => {
    expect(await keyOf(EVENT)).toMatch(/^event-hash:[0-9a-f]{64}$/);
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
    ['another order in an extension field', { ...EVENT, 'brew:stations': ['second', 'first'] }],
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
