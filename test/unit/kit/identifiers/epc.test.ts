import { describe, expect, it } from '@jest/globals';
import {
  canonicalEpc,
  documentNumberOfEpc,
  glnExtensionOfEpc,
  glnOfEpc,
  shipmentNumberOfEpc,
  ssccOfEpc,
} from '../../../../src/kit/identifiers/index.ts';

describe('glnOfEpc', () => {
  it.each([
    ['urn:epc:id:sgln:0614141.12345.400', '0614141123452', '400'],
    ['urn:epc:id:sgln:0614141.12345.0', '0614141123452', undefined],
    ['urn:epc:id:sgln:0614141.12345.32a%2Fb', '0614141123452', '32a/b'],
    ['urn:epc:id:sgln:061414112345..0', '0614141123452', undefined],
    ['urn:epc:id:pgln:0614141.12345', '0614141123452', undefined],
    ['https://id.gs1.org/414/0614141123452', '0614141123452', undefined],
    ['https://id.gs1.org/414/0614141123452/254/400', '0614141123452', '400'],
    ['https://example.com/some/path/417/0614141123452?x=1', '0614141123452', undefined],
  ])('of %s is %s with the extension %s', (uri, gln, extension) => {
    expect(glnOfEpc(uri)).toBe(gln);
    expect(glnExtensionOfEpc(uri)).toBe(extension);
  });

  it.each([
    'urn:epc:id:sgln:0614141.1234.0',
    'urn:epc:id:sgln:0614141.123456.0',
    'urn:epc:id:sgtin:0614141.112345.400',
    'https://id.gs1.org/414/0614141123453',
    'https://id.gs1.org/01/00614141123452',
    'https://example.com/?x=/414/0614141123452',
    'ftp://id.gs1.org/414/0614141123452',
    '',
  ])('of %j is none', (uri) => {
    expect(glnOfEpc(uri)).toBeUndefined();
    expect(glnExtensionOfEpc(uri)).toBeUndefined();
  });
});

describe('ssccOfEpc', () => {
  it.each([
    ['urn:epc:id:sscc:0614141.1234567890', '106141412345678908'],
    ['https://id.gs1.org/00/106141412345678908', '106141412345678908'],
  ])('of %s is %s', (uri, sscc) => {
    expect(ssccOfEpc(uri)).toBe(sscc);
  });

  it.each([
    'urn:epc:id:sscc:0614141.123456789',
    'urn:epc:id:sscc:0614141.12345678901',
    'https://id.gs1.org/00/106141412345678909',
    'urn:epc:id:sgln:0614141.12345.0',
  ])('of %j is none', (uri) => {
    expect(ssccOfEpc(uri)).toBeUndefined();
  });
});

describe('canonicalEpc', () => {
  it.each([
    ['urn:epc:id:sgtin:4012345.011111.9876', '01/04012345111118/21/9876'],
    ['urn:epc:id:sgtin:4012345.011111.a%2Fb!', '01/04012345111118/21/a%2Fb%21'],
    [
      'https://shop.example.com/some/path/gtin/4012345111118/lot/L1/ser/9876?x=1',
      '01/04012345111118/21/9876',
    ],
    ['https://id.gs1.org/01/04012345111118/22/2A/10/L1', '01/04012345111118/10/L1'],
    ['urn:epc:class:lgtin:4012345.011111.L1', '01/04012345111118/10/L1'],
    ['urn:epc:idpat:sgtin:4012345.011111.*', '01/04012345111118'],
    ['urn:epc:id:sscc:4012345.0111111111', '00/040123451111111110'],
    ['urn:epc:id:sgln:4012345.00001.0', '414/4012345000016'],
    ['urn:epc:id:sgln:4012345.00001.12', '414/4012345000016/254/12'],
    ['urn:epc:id:pgln:999999999999.', '417/9999999999994'],
    ['urn:epc:id:grai:4012345.00022.334455', '8003/04012345000221334455'],
    ['urn:epc:id:giai:4012345.ABC', '8004/4012345ABC'],
    ['urn:epc:id:gsrn:4012345.0000006765', '8018/401234500000067657'],
    ['urn:epc:id:gsrnp:4012345.0000000007', '8017/401234500000000074'],
    ['urn:epc:id:gdti:4012345.00009.PO-4711', '253/4012345000092PO-4711'],
    ['urn:epc:id:ginc:0614141.xyz47%2F11', '401/0614141xyz47%2F11'],
    ['urn:epc:id:gsin:4012345.222333444', '402/40123452223334442'],
    ['urn:epc:id:cpi:0614141.ABC.1234', '8010/0614141ABC/8011/1234'],
    ['urn:epc:id:itip:4012345.011111.01.02.987', '8006/040123451111180102/21/987'],
    ['urn:epc:id:upui:1234567.098765.abc', '01/01234567987651/235/abc'],
  ])('of %s is %s', (uri, path) => {
    expect(canonicalEpc(uri)).toBe(`https://id.gs1.org/${path}`);
  });

  it.each([
    'urn:uuid:0a7d6d51-3b1f-4b5e-9c55-7d8c3f2a1e04',
    'did:web:example.com',
    'urn:epc:id:sgtin:4012345.01111.9876',
    'urn:epc:idpat:sgtin:4012345.*.*',
    'https://id.gs1.org/01/123',
    'https://id.gs1.org/01/04012345111118/99/x',
    'https://example.com/article/17',
  ])('of %s is none', (uri) => {
    expect(canonicalEpc(uri)).toBeUndefined();
  });
});

describe('shipmentNumberOfEpc', () => {
  it.each([
    ['urn:epc:id:gsin:4012345.222333444', '40123452223334442'],
    ['https://example.com/402/40123452223334442', '40123452223334442'],
    ['https://example.com/402/40123452223334443', undefined],
    ['urn:epc:id:ginc:0614141.xyz47%2F11', '0614141xyz47/11'],
    ['urn:epc:id:sscc:4012345.0111111111', undefined],
  ])('of %s is %s', (uri, number) => {
    expect(shipmentNumberOfEpc(uri)).toBe(number);
  });
});

describe('documentNumberOfEpc', () => {
  it('is the same for a GDTI as URN and as Digital Link, and none without serial', () => {
    const expected = { type: '4012345000092', serial: 'PO-4711' };
    expect(documentNumberOfEpc('urn:epc:id:gdti:4012345.00009.PO-4711')).toEqual(expected);
    expect(documentNumberOfEpc('https://example.com/gdti/4012345000092PO-4711')).toEqual(expected);
    expect(documentNumberOfEpc('urn:epc:idpat:gdti:4012345.00009.*')).toBeUndefined();
  });
});
