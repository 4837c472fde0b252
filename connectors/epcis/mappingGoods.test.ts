import { describe, expect, it } from '@jest/globals';
import { readText } from './readText.ts';

const OBJECT = {
  eventID: 'urn:uuid:1',
  type: 'ObjectEvent',
  action: 'OBSERVE',
  eventTime: '2026-03-02T05:15:00Z',
  eventTimeZoneOffset: '+01:00',
};
const about = async (goods: object): ReturnType<typeof readText> =>
  readText(JSON.stringify([{ ...OBJECT, ...goods }]));

describe('goodsOf', () => {
  it.each([
    ['a number of one system', { epcList: ['00395213210000000179'] }, 'epcList 1: must be a URI'],
    ['words', { epcList: ['pallet of Monday'] }, 'epcList 1: must be a URI'],
    [
      'an SGTIN without serial',
      { epcList: ['urn:epc:id:sgtin:9521321.000101'] },
      'epcList 1: must be an EPC',
    ],
    [
      'a class that is a name',
      { quantityList: [{ epcClass: 'bolts M8', quantity: 12 }] },
      'epcClass: must be a URI',
    ],
    [
      'a lot of a GTIN that is too short',
      { quantityList: [{ epcClass: 'urn:epc:class:lgtin:9521321.0101.L1' }] },
      'epcClass: must be an EPC',
    ],
    [
      'an SSCC that is too short',
      { type: 'AggregationEvent', parentID: 'urn:epc:id:sscc:9521321.17', childEPCs: ['urn:x:1'] },
      'parentID: must be an EPC',
    ],
  ])('refuses goods named by %s', async (_, goods, message) => {
    const { records, refused } = await about(goods);
    expect(records).toEqual([]);
    expect(refused).toMatchObject([{ code: 'EPCIS_FIELD_INVALID' }]);
    expect(refused[0]?.message).toContain(message);
  });

  it.each([
    'urn:epc:id:gid:95100000.12345.400',
    'urn:epc:id:sgtin:9521321.000101.%2FA1',
    'https://shop.example.com/01/09521321000013/21/A1',
    'urn:uuid:4f8cb2b5-7d3e-4a8f-8f5e-0c1c0a4d2b11',
    'http://epcis.example.com/pallets/17',
  ])('takes %s as written', async (epc) => {
    expect((await about({ epcList: [epc] })).records).toMatchObject([{ epcs: [epc] }]);
  });
});
