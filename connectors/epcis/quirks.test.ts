import { describe, expect, it } from '@jest/globals';
import { readText, type Outcome } from './readText.ts';

/** An event of EPCIS 1.2 in a document whose every element has a prefix, as some producers write it. */
async function eventOf12(content: string): Promise<Outcome> {
  return readText(`<?xml version="1.0" encoding="UTF-8"?>
    <e:EPCISDocument xmlns:e="urn:epcglobal:epcis:xsd:1" schemaVersion="1.2"><EPCISBody><EventList><ObjectEvent>
    <eventTime>2018-01-29T18:50:20Z</eventTime><eventTimeZoneOffset>-06:00</eventTimeZoneOffset>${content}
    <epcList><epc> urn:epc:id:sscc:9521321.0000000017 </epc></epcList><action>ADD</action>
    </ObjectEvent></EventList></EPCISBody></e:EPCISDocument>`);
}

const declared = (time: string): string => `<baseExtension><eventID>urn:uuid:1</eventID><errorDeclaration>
  <declarationTime>${time}</declarationTime></errorDeclaration></baseExtension>`;

describe('what producers write', () => {
  it.each([
    ['2018-01-29T18:50:20.163126', '2018-01-30T00:50:20.163126Z'],
    ['2018-01-29T23:00Z', '2018-01-29T23:00:00Z'],
    ['2018-01-29T23:00', '2018-01-30T05:00:00Z'],
  ])('keeps an event that is declared erroneous at %s', async (written, instant) => {
    const { records } = await eventOf12(declared(written));
    expect(records).toMatchObject([
      { eventId: 'urn:uuid:1', errorDeclaration: { declarationTime: instant } },
    ]);
  });

  it('refuses a declaration at no time at all', async () => {
    expect((await eventOf12(declared('last week'))).refused).toMatchObject([{ code: 'EPCIS_TIME_INVALID' }]);
  });

  it('takes the time of recording without zone, and never that of the event', async () => {
    const { records } = await eventOf12('<recordTime>2018-01-29T19:00:00</recordTime>');
    expect(records).toMatchObject([{ recordTime: '2018-01-30T01:00:00Z' }]);
    const json = { type: 'ObjectEvent', action: 'ADD', epcList: ['urn:x:1'], eventTimeZoneOffset: '-06:00' };
    const { refused } = await readText(JSON.stringify([{ ...json, eventTime: '2018-01-29T18:50:20' }]));
    expect(refused).toMatchObject([{ code: 'EPCIS_TIME_INVALID' }]);
  });

  it('reads names with prefixes of the document, in contexts of its own', async () => {
    const { records } = await readText(
      JSON.stringify({
        '@context': [
          'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld',
          { c: 'https://ref.gs1.org/cbv/' },
        ],
        type: 'EPCISDocument',
        epcisBody: {
          eventList: [
            {
              '@context': { own: 'https://own.example.com/' },
              '@type': 'epcis:ObjectEvent',
              'epcis:eventTime': '2026-03-01T10:00:00Z',
              eventTimeZoneOffset: '+00:00',
              action: 'OBSERVE',
              bizStep: 'c:BizStep-shipping',
              epcList: 'https://brand.example.com/01/09521321000013/10/L1/21/7?17=261231',
              readPoint: { '@id': 'urn:epc:id:sgln:9521321.00002.0' },
              'own:note': 'hello',
            },
          ],
        },
      }),
    );
    expect(records).toMatchObject([
      {
        type: 'OBJECT',
        bizStep: 'shipping',
        epcs: ['https://brand.example.com/01/09521321000013/10/L1/21/7?17=261231'],
        readPoint: { identifiers: [{ scheme: 'GLN' }, { scheme: 'EPC_URI' }] },
      },
    ]);
  });
});
