import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { seedFourFlows } from '../fourFlows.ts';
import { pick, startHub, type TestHub } from '../hub.ts';
import { askPublished, describePublished } from './published.ts';

describePublished('published operations of payments, tracking and sources', () => {
  let hub: TestHub;
  let ids: Readonly<Record<string, string>>;
  beforeAll(async () => {
    hub = await startHub();
    ids = await seedFourFlows(hub);
  });
  afterAll(async () => hub.close());

  it('answers payments', async () => {
    const payments = pick(
      await askPublished(hub, 'payments', {
        first: 10,
        filter: {
          remittanceInformation: { contains: '% OFF_' },
          structuredReferences: { has: 'RF18' },
          amount: { value: { eq: '500' } },
        },
      }),
      'payments',
    );
    expect(pick(payments, 'edges.*.node')).toEqual([
      {
        id: `pay_${ids['payment']}`,
        endToEndId: 'E2E-1',
        remittanceInformation: '50 % off_er',
        direction: 'CREDIT',
        state: 'BOOKED',
        bookingDate: '2026-06-03',
        valueDate: '2026-06-02',
        amount: { value: '500.00', currency: 'EUR' },
        account: {
          identifiers: [{ scheme: 'IBAN', value: 'DE02' }],
          currency: 'EUR',
          controlType: 'OPERATING',
          owner: { name: 'Seller GmbH' },
        },
        debtor: { name: 'BUYER SE', enterprise: { id: `ent_${ids['buyer']}` } },
        creditor: null,
        allocations: {
          edges: [{ node: { amount: { value: '400.00', currency: 'EUR' }, invoice: { number: 'INV-1' } } }],
        },
        unallocatedAmount: { value: '100.00', currency: 'EUR' },
      },
    ]);
  });

  it('answers tracking-events', async () => {
    const trackingEvents = pick(
      await askPublished(hub, 'tracking-events', {
        first: 10,
        filter: {
          shipment: { reference: { eq: 'SHP-1' } },
          location: { identifier: { value: { eq: '4012345000009' } } },
        },
        orderBy: [{ field: 'EVENT_TIME', direction: 'DESC' }],
      }),
      'trackingEvents',
    );
    expect(pick(trackingEvents, 'edges.0.node')).toMatchObject({
      action: 'OBSERVE',
      eventTimeZoneOffset: '+02:00',
      epcs: { totalCount: 3, edges: [{ node: 'urn:epc:1' }, { node: 'urn:epc:2' }, { node: 'urn:epc:3' }] },
      quantities: [{ epcClass: 'urn:c', quantity: '12.0', unitCode: 'KGM' }],
      documentReferences: [{ type: 'desadv', identifier: 'DN-1' }],
      shipment: { id: `shp_${ids['shipment']}`, reference: 'SHP-1' },
    });
  });

  it('answers ingestion', async () => {
    const data = await askPublished(hub, 'ingestion', { connection: 'erp' });
    expect(pick(data, 'sourceConnections')).toEqual([
      {
        name: 'erp',
        connector: 'ubl',
        kind: 'BUSINESS',
        owner: { name: 'Seller GmbH' },
        schedule: '*/15 * * * *',
        health: { state: 'UNKNOWN', message: null, checkedAt: null },
        streams: [{ name: 'documents', cursor: 'a.xml', lastAdvancedAt: '2026-06-01T00:00:04Z' }],
        lastRun: {
          id: `run_${ids['run']}`,
          startedAt: '2026-06-01T00:00:00Z',
          finishedAt: '2026-06-01T00:00:05.25Z',
          outcome: 'SUCCEEDED',
          read: 3,
          accepted: 2,
          unchanged: 0,
          quarantined: 1,
        },
      },
    ]);
    expect(pick(data, 'quarantinedRecords.edges.0.node')).toMatchObject({
      connection: 'erp',
      externalId: 'b.xml',
      position: 'b.xml line 12',
      reason: { code: 'DATE_INVALID' },
      payloadExcerpt: `Grüße \ufffd ${'x'.repeat(492)}`,
    });
    const none = await askPublished(hub, 'ingestion', { connection: 'other' });
    expect(none).toEqual({ sourceConnections: [], quarantinedRecords: { totalCount: 0, edges: [] } });
  });
});
