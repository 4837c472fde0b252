import { describe, expect, it } from '@jest/globals';
import { glnExtensionOfEpc, glnOfEpc, ssccOfEpc } from '../../../../src/kit/identifiers/index.ts';

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
