import { describe, expect, it } from '@jest/globals';
import { eventTypeOf, shortName } from './vocabulary.ts';

describe('shortName', () => {
  it.each([
    'shipping',
    'urn:epcglobal:cbv:bizstep:shipping',
    'https://ref.gs1.org/cbv/BizStep-shipping',
    'https://ref.gs1.org/cbv/Bizstep-shipping',
    'https://ns.gs1.org/cbv/BizStep-shipping',
    'cbv:BizStep-shipping',
  ])('reads %s', (written) => {
    expect(shortName('bizStep', written)).toBe('shipping');
  });

  it.each([
    'http://epcis.example.org/bizstep/shipping',
    'urn:example:bizstep:shipping',
    'urn:epcglobal:cbv:disp:in_transit',
    'https://ref.gs1.org/cbv/Disp-in_transit',
    'constructor',
  ])('keeps %s as written, for it is no business step of the CBV', (written) => {
    expect(shortName('bizStep', written)).toBe(written);
  });

  it.each([
    ['disposition', 'https://ref.gs1.org/cbv/Disp-in_transit', 'in_transit'],
    ['bizTransaction', 'urn:epcglobal:cbv:btt:desadv', 'desadv'],
    ['sourceOrDestination', 'cbv:SDT-owning_party', 'owning_party'],
    ['errorReason', 'urn:epcglobal:cbv:er:did_not_occur', 'did_not_occur'],
  ] as const)('knows the vocabulary %s', (vocabulary, written, short) => {
    expect(shortName(vocabulary, written)).toBe(short);
  });
});

describe('eventTypeOf', () => {
  it.each(['ObjectEvent', 'epcis:ObjectEvent', 'https://ref.gs1.org/epcis/ObjectEvent'])(
    'reads %s',
    (written) => {
      expect(eventTypeOf(written)).toBe('OBJECT');
    },
  );

  it.each(['QuantityEvent', 'toString', '__proto__', 'objectEvent'])(
    'does not take %s for one',
    (written) => {
      expect(eventTypeOf(written)).toBeUndefined();
    },
  );
});
