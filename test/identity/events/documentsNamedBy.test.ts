import { describe, expect, it } from '@jest/globals';
import { documentsNamedBy } from '../../../src/identity/events/documentsNamedBy.ts';
import type { TrackingEvent } from '../../../src/kit/records/index.ts';

const naming = (...documentReferences: TrackingEvent['documentReferences']): TrackingEvent => ({
  kind: 'trackingEvent',
  eventId: 'E',
  type: 'OBJECT',
  eventTime: '2026-03-02T05:15:00Z',
  eventTimeZoneOffset: '+01:00',
  epcs: [],
  childEpcs: [],
  inputEpcs: [],
  outputEpcs: [],
  quantities: [],
  documentReferences,
  sourceParties: [],
  destinationParties: [],
});

describe('documentsNamedBy', () => {
  it.each([
    ['urn:epcglobal:cbv:bt:9521321000001:PO-1', 'PO1', '9521321000001'],
    ['urn:epcglobal:cbv:bt:9521321000001:A%2F7', 'A7', '9521321000001'],
    // Its check digit is wrong: it names nobody.
    ['urn:epcglobal:cbv:bt:9521321000002:PO-1', 'PO1', ''],
    ['urn:epc:id:gdti:4012345.00009.PO-4711', 'PO4711', ''],
    ['https://example.com/253/4012345000092PO-4711', 'PO4711', ''],
    ['http://transaction.acme.example/po/12345678', '12345678', ''],
    ['PO 1', 'PO1', ''],
  ])('reads %s as the number %s of %s', (identifier, numberKey, issuer) => {
    const [document] = documentsNamedBy(naming({ type: 'po', identifier }));
    expect(document?.numberKey.replace(/[^0-9A-Z]/gi, '')).toBe(numberKey);
    expect(document).toMatchObject({ kind: 'ORDER', issuer });
  });

  it('names no document of the graph for other types, and for none', () => {
    const identifier = 'PO-1';
    const types = ['bol', 'prodorder', 'constructor', 'https://ns.example.org/po'];
    expect(documentsNamedBy(naming({ identifier }, ...types.map((type) => ({ type, identifier }))))).toEqual(
      [],
    );
  });

  it('tells the same number of two issuers apart, and names each once', () => {
    const identifiers = ['urn:epcglobal:cbv:bt:9521321000001:1', 'urn:epcglobal:cbv:bt:9521333000006:1'];
    const references = [...identifiers, ...identifiers].map((identifier) => ({ type: 'inv', identifier }));
    expect(documentsNamedBy(naming(...references)).map(({ issuer }) => issuer)).toEqual([
      '9521321000001',
      '9521333000006',
    ]);
  });
});
