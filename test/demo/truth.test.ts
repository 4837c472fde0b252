import { readFile, rm } from 'node:fs/promises';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Hub, openHub } from '../../src/app.ts';
import { buildHubSchema, createHubExecutor, type HubExecutor } from '../../src/api/index.ts';
import { loadHubConfig } from '../../src/config/loadHubConfig.ts';
import { generateDemo } from '../../src/demo/generateDemo.ts';
import { findConnectors } from '../../src/pipeline/findConnectors.ts';
import { processPending } from '../../src/pipeline/processPending.ts';
import { runConnection, type RunSummary } from '../../src/pipeline/runConnection.ts';
import { queryAsPrincipal } from '../../src/store/principalTransaction.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';

const INVOICES = `query ($after: String) {
  invoices(first: 25, after: $after, orderBy: [{ field: NUMBER, direction: ASC }]) {
    pageInfo { hasNextPage endCursor }
    edges { node {
      number issueDate dueDate paymentState
      payableAmount { value currency } taxAmount { value } openAmount { value }
      seller { identifiers { scheme value } } buyer { identifiers { scheme value } }
      lines(first: 200) { edges { node { number lineAmount { value } matchStatus } } }
      orders { number } receipts { number } shipments { reference }
      creditNotes { number payableAmount { value } }
      allocations(first: 50) { edges { node { amount { value } method payment { endToEndId bookingDate } } } }
      observations { source { connection } }
    } }
  }
}`;

interface Invoice {
  number: string;
  issueDate: string;
  dueDate: string;
  paymentState: string;
  payableAmount: { value: string; currency: string };
  taxAmount: { value: string };
  openAmount: { value: string };
  seller: { identifiers: { scheme: string; value: string }[] };
  buyer: { identifiers: { scheme: string; value: string }[] };
  lines: { edges: { node: { number: string; lineAmount: { value: string }; matchStatus: string } }[] };
  orders: { number: string }[];
  receipts: { number: string }[];
  shipments: { reference: string }[];
  creditNotes: { number: string; payableAmount: { value: string } }[];
  allocations: {
    edges: {
      node: {
        amount: { value: string };
        method: string;
        payment: { endToEndId: string; bookingDate: string };
      };
    }[];
  };
  observations: { source: { connection: string } }[];
}

interface TrueInvoice {
  number: string;
  sellerGln: string;
  buyerGln: string;
  issueDate: string;
  dueDate: string;
  currency: string;
  payableAmount: string;
  taxAmount: string;
  openAmount: string;
  paymentState: string;
  lines: { number: string; amount: string; matchStatus: string }[];
  orders: string[];
  receipts: string[];
  shipments: string[];
  creditNotes: { number: string; payableAmount: string }[];
  allocations: { paymentEndToEndId: string; bookingDate: string; amount: string; method: string }[];
  observations: { connection: string }[];
}

interface Truth {
  asOf: string;
  invoices: TrueInvoice[];
  connections: { name: string; records: number; distinct: number; quarantined: object[] }[];
}

describe('a demonstration world, loaded through the connectors', () => {
  let database: TestDatabase;
  let hub: Hub;
  let truth: Truth;
  let summaries: RunSummary[];
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fourflow-truth-'));
    await generateDemo({ outDir: folder, enterprises: 12, invoices: 120, seed: 7 });
    truth = JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8')) as Truth;
    database = await createTestDatabase();
    const connectors = await findConnectors();
    hub = await openHub({
      connectors,
      config: await loadHubConfig(join(folder, 'hub.yaml'), connectors),
      databaseUrl: urlOf(database),
      dataDir: folder,
      role: 'command',
      signal: new AbortController().signal,
    });
    summaries = [];
    for (const connection of hub.connections)
      summaries.push(await runConnection(hub.database.pipelinePool, connection));
    await processPending(hub.database.pipelinePool);
  }, 120_000);

  afterAll(async () => {
    await hub.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('counts every record as the world has it', () => {
    const counted = summaries.map(({ connection, read, accepted, quarantined }) => [
      connection,
      read,
      accepted,
      quarantined,
    ]);
    const expected = truth.connections.map(({ name, records, distinct, quarantined }) => [
      name,
      records,
      distinct,
      quarantined.length,
    ]);
    expect(counted.sort()).toEqual(expected.sort());
    for (const run of summaries) expect(run.read).toBe(run.accepted + run.unchanged + run.quarantined);
  });

  it('answers every invoice as the truth has it: facts, lines, links, payments', async () => {
    const answered = await allInvoices(hub, truth.asOf);
    expect(answered.map(answeredFacts).sort(byIdentity)).toEqual(
      truth.invoices.map(trueFacts).sort(byIdentity),
    );
  });

  it('takes nothing twice: a second full reading changes no golden row', async () => {
    const before = await versions(database);
    for (const connection of hub.connections) {
      const again = await runConnection(hub.database.pipelinePool, connection, { from: 'beginning' });
      expect(again.accepted).toBe(0);
    }
    await processPending(hub.database.pipelinePool);
    expect(await versions(database)).toEqual(before);
  }, 60_000);
});

async function allInvoices(hub: Hub, today: string): Promise<Invoice[]> {
  const executor: HubExecutor = createHubExecutor({
    schema: buildHubSchema(),
    entities: hub.database.dataSource.entityMetadatas,
    runStatement: (principal, statement) => queryAsPrincipal(hub.database.appPool, principal, statement),
  });
  const found: Invoice[] = [];
  for (let after: string | null = null; ;) {
    const request = { principal: hub.operator, moment: { today, timeZone: 'UTC' }, variables: { after } };
    const result = await executor.execute(INVOICES, request);
    expect(result.errors).toBeUndefined();
    const { data } = JSON.parse(JSON.stringify({ data: textOf(result.data) })) as { data: string };
    const page = (JSON.parse(data) as { invoices: Page }).invoices;
    found.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: Invoice }[];
}

function textOf(data: unknown): string {
  return (data as { text: string }).text;
}

function answeredFacts(invoice: Invoice): object {
  return {
    ...{ number: invoice.number, seller: glnOf(invoice.seller), buyer: glnOf(invoice.buyer) },
    ...{ issueDate: invoice.issueDate, dueDate: invoice.dueDate, paymentState: invoice.paymentState },
    ...{ payable: invoice.payableAmount, tax: invoice.taxAmount.value, open: invoice.openAmount.value },
    lines: invoice.lines.edges.map(({ node }) => [
      node.number,
      node.lineAmount.value,
      withoutGrace(node.matchStatus),
    ]),
    orders: invoice.orders.map(({ number }) => number).sort(),
    receipts: invoice.receipts.map(({ number }) => number).sort(),
    shipments: invoice.shipments.map(({ reference }) => reference).sort(),
    credits: invoice.creditNotes.map(({ number, payableAmount }) => [number, payableAmount.value]).sort(),
    allocations: invoice.allocations.edges
      .map(({ node }) => [node.payment.endToEndId, node.payment.bookingDate, node.amount.value, node.method])
      .sort(),
    sources: [...new Set(invoice.observations.map(({ source }) => source.connection))].sort(),
  };
}

function trueFacts(invoice: TrueInvoice): object {
  return {
    ...{ number: invoice.number, seller: invoice.sellerGln, buyer: invoice.buyerGln },
    ...{ issueDate: invoice.issueDate, dueDate: invoice.dueDate, paymentState: invoice.paymentState },
    ...{
      payable: { value: invoice.payableAmount, currency: invoice.currency },
      tax: invoice.taxAmount,
      open: invoice.openAmount,
    },
    lines: invoice.lines.map(({ number, amount, matchStatus }) => [
      number,
      amount,
      withoutGrace(matchStatus),
    ]),
    orders: [...invoice.orders].sort(),
    receipts: [...invoice.receipts].sort(),
    shipments: [...invoice.shipments].sort(),
    credits: invoice.creditNotes.map(({ number, payableAmount }) => [number, payableAmount]).sort(),
    allocations: invoice.allocations
      .map(({ paymentEndToEndId, bookingDate, amount, method }) => [
        paymentEndToEndId,
        bookingDate,
        amount,
        method,
      ])
      .sort(),
    sources: [...new Set(invoice.observations.map(({ connection }) => connection))].sort(),
  };
}

/** The truth tells the verdict without the days of grace in which the graph still waits. */
function withoutGrace(matchStatus: string): string {
  return matchStatus === 'NO_RECEIPT' || matchStatus === 'NO_PO' ? 'PENDING' : matchStatus;
}

function glnOf({ identifiers }: Invoice['seller']): string | undefined {
  return identifiers.find(({ scheme }) => scheme === 'GLN')?.value;
}

function byIdentity(left: object, right: object): number {
  return JSON.stringify(left) < JSON.stringify(right) ? -1 : 1;
}

async function versions(database: TestDatabase): Promise<unknown> {
  const { rows } = await database.pipelinePool.query(`
    select (select count(*) from trade_document) as documents, (select max(known_from) from trade_document) as latest,
      (select count(*) from history.trade_document) as earlier, (select max(known_from) from payment) as payment,
      (select max(known_from) from payment_allocation) as allocation, (select max(known_from) from tracking_event) as event,
      (select max(known_from) from document_line) as line, (select max(known_from) from shipment) as shipment`);
  return rows;
}

function urlOf({ admin }: TestDatabase): string {
  return `postgres://${admin.user}:${encodeURIComponent(admin.password)}@${admin.host}:${String(admin.port)}/${admin.database}`;
}
