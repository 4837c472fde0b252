import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { seedFourFlows } from '../fourFlows.ts';
import { pick, startHub, type TestHub } from '../hub.ts';
import { askPublished, describePublished } from './published.ts';

describePublished('published operations of the business flow', () => {
  let hub: TestHub;
  let ids: Readonly<Record<string, string>>;
  beforeAll(async () => {
    hub = await startHub();
    ids = await seedFourFlows(hub);
  });
  afterAll(async () => hub.close());

  it('answers enterprise', async () => {
    const enterprise = pick(
      await askPublished(hub, 'enterprise', {
        identifier: { scheme: '0088', value: '730 0010 000001' },
      }),
      'enterprise',
    );
    expect(enterprise).toEqual({
      id: `ent_${ids['seller']}`,
      name: 'Seller GmbH',
      country: 'DE',
      roles: ['SELLER'],
      identifiers: [
        { scheme: 'GLN', value: '7300010000001', country: null },
        { scheme: 'LEI', value: '5493001KJTIIGC8Y1R12', country: null },
      ],
      sources: {
        totalCount: 1,
        edges: [
          {
            node: {
              connection: 'erp',
              connector: 'ubl',
              stream: 'documents',
              externalId: 'INV-1',
              recordedAt: '2026-06-01T00:00:03Z',
              contentHash: 'h1',
            },
          },
        ],
      },
    });
  });

  it('answers enterprises', async () => {
    const enterprises = pick(
      await askPublished(hub, 'enterprises', {
        first: 1,
        filter: { name: { contains: 'seller' }, identifier: { scheme: { eq: 'LEI' } } },
        orderBy: [{ field: 'NAME' }],
      }),
      'enterprises',
    );
    expect(enterprises).toMatchObject({
      totalCount: 1,
      totalCountIsExact: true,
      pageInfo: { hasNextPage: false },
    });
    expect(pick(enterprises, 'edges.0.node')).toMatchObject({ name: 'Seller GmbH' });
  });

  it('answers invoices', async () => {
    const invoices = pick(
      await askPublished(hub, 'invoices', {
        first: 50,
        filter: { seller: { identifier: { scheme: { eq: 'GLN' }, value: { eq: '7300010000001' } } } },
        orderBy: [{ field: 'DUE_DATE', direction: 'DESC' }],
      }),
      'invoices',
    );
    expect(pick(invoices, 'totalCount')).toBe(1);
    expect(pick(invoices, 'edges.0.node')).toEqual({
      id: `inv_${ids['invoice']}`,
      number: 'INV-1',
      issueDate: '2026-05-02',
      dueDate: '2026-06-01',
      status: 'OVERDUE',
      paymentState: 'PARTIALLY_PAID',
      isOverdue: true,
      daysPastDue: 29,
      isDisputed: false,
      isFinanced: false,
      payableAmount: { value: '1190.00', currency: 'EUR' },
      openAmount: { value: '700.00', currency: 'EUR' },
      seller: { id: `ent_${ids['seller']}`, name: 'Seller GmbH' },
      buyer: { id: `ent_${ids['buyer']}`, name: 'Buyer SE' },
      lineCount: 2,
    });
  });

  it('answers invoice-four-flows', async () => {
    const invoice = pick(
      await askPublished(hub, 'invoice-four-flows', { id: `inv_${ids['invoice']}` }),
      'invoice',
    );
    expect(invoice).toMatchObject({
      status: 'OVERDUE',
      payee: null,
      orders: [{ number: 'PO-1', issueDate: '2026-04-01' }],
      receipts: [{ number: 'GR-1', receivedDate: '2026-04-20' }],
      creditNotes: [{ number: 'CN-1', payableAmount: { value: '90.00', currency: 'EUR' } }],
      financings: [],
      observations: [
        { source: { connection: 'erp', externalId: 'INV-1', recordedAt: '2026-06-01T00:00:03Z' } },
      ],
      disagreements: [
        {
          field: 'dueDate',
          chosen: '2026-06-01',
          values: [{ value: '2026-06-05', source: { connection: 'erp' } }],
        },
      ],
    });
    expect(pick(invoice, 'lines')).toEqual({
      totalCount: 2,
      edges: [
        {
          node: {
            number: '2',
            itemName: null,
            quantity: '2.50',
            unitCode: 'KGM',
            unitPrice: { value: '400.00', currency: 'EUR' },
            lineAmount: { value: '1000.00', currency: 'EUR' },
            matchStatus: 'MATCH',
          },
        },
        {
          node: expect.objectContaining({
            number: '10',
            itemName: 'Bolt "M8"',
            matchStatus: 'NO_RECEIPT',
            unitPrice: null,
          }),
        },
      ],
    });
    expect(pick(invoice, 'shipments')).toEqual([
      {
        id: `shp_${ids['shipment']}`,
        reference: 'SHP-1',
        status: 'IN_TRANSIT',
        events: {
          edges: [
            {
              node: expect.objectContaining({
                type: 'OBJECT',
                eventTime: '2026-04-10T08:00:00.12Z',
                recordTime: '2026-04-10T08:00:01Z',
                location: { name: 'Dock', identifiers: [{ scheme: 'GLN', value: '4012345000009' }] },
              }),
            },
          ],
        },
      },
    ]);
    expect(pick(invoice, 'allocations.edges.0.node')).toMatchObject({
      amount: { value: '400.00', currency: 'EUR' },
      method: 'DOCUMENT_NUMBER',
      confidence: '0.9',
      payment: {
        endToEndId: 'E2E-1',
        debtor: { name: 'BUYER SE', enterprise: { id: `ent_${ids['buyer']}` } },
        creditor: null,
      },
    });
  });

  it('answers invoice-statistics', async () => {
    const invoiceStatistics = pick(
      await askPublished(hub, 'invoice-statistics', {
        groupBy: ['MONTH', 'AGEING_BUCKET', 'SELLER'],
      }),
      'invoiceStatistics',
    );
    expect(invoiceStatistics).toEqual({
      isTruncated: false,
      rateDate: null,
      unconvertedCount: 0,
      rows: [
        {
          month: '2026-05',
          status: null,
          currency: 'EUR',
          ageingBucket: 'D1_30',
          seller: { id: `ent_${ids['seller']}`, name: 'Seller GmbH' },
          buyer: null,
          count: 1,
          payableAmount: { value: '1190.00', currency: 'EUR' },
          openAmount: { value: '700.00', currency: 'EUR' },
          overdueAmount: { value: '700.00', currency: 'EUR' },
        },
      ],
    });
  });
});
