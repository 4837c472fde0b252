/*
 * PostGraphile names things its own way. To show that both sides answer alike, its answers are put into the hub's
 * shape here; how long that takes is nobody's time but the check's.
 */

type Node = Readonly<Record<string, unknown>>;

interface List {
  readonly totalCount?: number;
  readonly pageInfo?: { readonly hasNextPage: boolean };
  readonly edges: readonly { readonly node: Node }[];
}

/** PostGraphile's invoice as the hub's. */
export function invoiceOf(node: Node): unknown {
  const { rowId, payableAmount, currency } = node;
  const { enterpriseBySellerId: seller, enterpriseByBuyerId: buyer } = node;
  const { documentLinesByDocumentId: lines, paymentAllocationsByDocumentId: allocations } = node;
  return {
    ...{ id: `inv_${String(rowId)}`, number: node['number'], issueDate: node['issueDate'] },
    ...{ dueDate: node['dueDate'], currency, isDisputed: node['isDisputed'] },
    payableAmount: { value: payableAmount, currency },
    seller: withId('ent', seller as Node),
    buyer: withId('ent', buyer as Node),
    ...(lines === undefined ? {} : { lines: listOf(lines as List, lineOf) }),
    ...(allocations === undefined ? {} : { allocations: listOf(allocations as List, allocationOf) }),
  };
}

export function listOf(list: List, shape: (node: Node) => unknown): unknown {
  return { edges: list.edges.map(({ node }) => ({ node: shape(node) })) };
}

/** A page without its cursors: each side's are its own. */
export function pageOf(list: List, shape: (node: Node) => unknown): unknown {
  const { totalCount, pageInfo } = list;
  return { totalCount, pageInfo: { hasNextPage: pageInfo?.hasNextPage }, ...(listOf(list, shape) as object) };
}

function lineOf(line: Node): unknown {
  const { currency, unitPrice, lineAmount, ...others } = line;
  const money = (value: unknown): unknown => ({ value, currency });
  return { ...others, unitPrice: money(unitPrice), lineAmount: money(lineAmount) };
}

function allocationOf({ amount, currency, method, paymentByPaymentId }: Node): unknown {
  const { amount: paid, currency: paidIn, ...payment } = paymentByPaymentId as Node;
  return {
    ...{ amount: { value: amount, currency }, method },
    payment: { ...(withId('pay', payment) as object), amount: { value: paid, currency: paidIn } },
  };
}

function withId(prefix: string, { rowId, ...others }: Node): unknown {
  return { id: `${prefix}_${String(rowId)}`, ...others };
}
