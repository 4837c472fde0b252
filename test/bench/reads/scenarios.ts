import { HUB, PEER } from './operations.ts';
import { invoiceOf, listOf, pageOf } from './shapes.ts';

export type ScenarioName = keyof typeof HUB;

/** One kind of read: what each side is sent, in the same order, and how PostGraphile's data becomes the hub's. */
export interface Scenario {
  readonly key: ScenarioName;
  readonly title: string;
  /** The share of bare PostgreSQL's throughput that the hub is to reach. */
  readonly bareTarget: number;
  readonly hub: readonly object[];
  readonly peer: readonly object[];
  readonly bare: readonly object[];
  readonly inOurShape: (peerData: never) => unknown;
}

/** @param invoiceIds invoices that the reader sees. */
export function scenariosFor(invoiceIds: readonly string[]): readonly Scenario[] {
  return [nestedList(), singleInvoice(invoiceIds), filteredPage()];
}

function nestedList(): Scenario {
  const requests = [{ first: 20 }];
  return {
    ...{ key: 'list', title: 'nested list', bareTarget: 0.5 },
    hub: requests.map((variables) => ({ query: HUB.list, variables })),
    peer: requests.map((variables) => ({ query: PEER.list, variables })),
    // Its size stands in the statement: a limit that PostgreSQL does not know has no plan that is kept.
    bare: requests.map(() => ({ name: 'list', values: [] })),
    inOurShape: ({ allTradeDocuments }: { allTradeDocuments: Parameters<typeof listOf>[0] }) => ({
      invoices: listOf(allTradeDocuments, invoiceOf),
    }),
  };
}

function singleInvoice(ids: readonly string[]): Scenario {
  return {
    ...{ key: 'one', title: 'single invoice', bareTarget: 0.35 },
    hub: ids.map((id) => ({ query: HUB.one, variables: { id: `inv_${id}` } })),
    peer: ids.map((id) => ({ query: PEER.one, variables: { id } })),
    bare: ids.map((id) => ({ name: 'one', values: [id] })),
    inOurShape: ({ tradeDocumentByRowId }: { tradeDocumentByRowId: Parameters<typeof invoiceOf>[0] }) => ({
      invoice: invoiceOf(tradeDocumentByRowId),
    }),
  };
}

interface Wanted {
  readonly isDisputed: boolean;
  readonly from: string;
  readonly until: string;
  readonly atLeast: string;
}

/** A month each, undisputed invoices of some size: fewer than 10,000, so that both sides count them exactly. */
function filteredPage(): Scenario {
  const wanted = Array.from({ length: 24 }, (_, month): Wanted => {
    const day = (offset: number): string =>
      new Date(Date.UTC(2023, month + 6 + offset, 1)).toISOString().slice(0, 10);
    return { isDisputed: false, from: day(0), until: day(1), atLeast: String(10_000 + 2_500 * (month % 8)) };
  });
  return {
    ...{ key: 'page', title: 'filtered page with its count', bareTarget: 0.5 },
    hub: wanted.map((one) => ({ query: HUB.page, variables: { filter: hubFilter(one) } })),
    peer: wanted.map((one) => ({ query: PEER.page, variables: { filter: peerFilter(one) } })),
    bare: wanted.map((one) => ({
      name: 'page',
      values: [one.isDisputed, one.from, one.until, one.atLeast],
    })),
    inOurShape: ({ allTradeDocuments }: { allTradeDocuments: Parameters<typeof pageOf>[0] }) => ({
      invoices: pageOf(allTradeDocuments, invoiceOf),
    }),
  };
}

function hubFilter({ isDisputed, from, until, atLeast }: Wanted): object {
  return {
    isDisputed: { eq: isDisputed },
    issueDate: { gte: from, lt: until },
    payableAmount: { value: { gte: atLeast } },
  };
}

function peerFilter({ isDisputed, from, until, atLeast }: Wanted): object {
  return {
    kind: { equalTo: 'INVOICE' },
    isDisputed: { equalTo: isDisputed },
    issueDate: { greaterThanOrEqualTo: from, lessThan: until },
    payableAmount: { greaterThanOrEqualTo: atLeast },
  };
}
