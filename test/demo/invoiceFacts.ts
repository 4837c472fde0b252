import { expect } from '@jest/globals';
import { buildHubSchema, createHubExecutor, type HubExecutor } from '../../src/api/index.ts';
import type { Hub } from '../../src/app.ts';
import { queryAsPrincipal } from '../../src/store/principalTransaction.ts';

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

/** What truth.json says, as far as it is compared here. */
export interface Truth {
  asOf: string;
  invoices: TrueInvoice[];
  totals: {
    documents: Record<string, number>;
    events: number;
    payments: { booked: number; pending: number };
  };
  unallocatedPayments: { endToEndId: string; bookingDate: string; amount: string; candidates: string[] }[];
  connections: {
    name: string;
    connector: string;
    records: number;
    distinct: number;
    supersededVersions: number;
    quarantined: object[];
  }[];
}

/** Every invoice as the graph answers it to the operator, page by page. */
export async function allInvoices(hub: Hub, today: string): Promise<Invoice[]> {
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

/** What is compared of an answered invoice. */
export function answeredFacts(invoice: Invoice): object {
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

/** The same facts, from the truth. */
export function trueFacts(invoice: TrueInvoice): object {
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

export function byIdentity(left: object, right: object): number {
  return JSON.stringify(left) < JSON.stringify(right) ? -1 : 1;
}
