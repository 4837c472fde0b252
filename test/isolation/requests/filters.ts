import type { Rows, StoredRow } from '../world/dump.ts';
import { dayOf } from '../world/names.ts';
import type { Draw } from './draw.ts';

/** A filter as a client writes it, and which of the rows that the reader sees it lets through. */
export interface DrawnFilter {
  readonly input: object | undefined;
  holds(row: StoredRow): boolean;
}

export interface FilterContext {
  readonly draw: Draw;
  /** All rows: clients guess what they do not see. */
  readonly all: Rows;
  /** The rows that the reader may see: what is filtered by must be among them too. */
  readonly seen: Rows;
}

type DrawCondition = (context: FilterContext) => DrawnFilter & { readonly input: object };

export function drawInvoiceFilter(context: FilterContext): DrawnFilter {
  return drawFilter(INVOICE_CONDITIONS, context);
}

export function drawPaymentFilter(context: FilterContext): DrawnFilter {
  return drawFilter(PAYMENT_CONDITIONS, context);
}

export function drawEnterpriseFilter(context: FilterContext): DrawnFilter {
  return drawFilter(ENTERPRISE_CONDITIONS, context);
}

/** Conditions beside, within and against each other. */
function drawFilter(conditions: readonly DrawCondition[], context: FilterContext): DrawnFilter {
  const { draw } = context;
  const one = (): ReturnType<DrawCondition> => draw.of(conditions)(context);
  const [left, right] = [one(), one()];
  const shapes: readonly DrawnFilter[] = [
    { input: undefined, holds: () => true },
    left,
    { input: { not: left.input }, holds: (row) => !left.holds(row) },
    { input: { and: [left.input, right.input] }, holds: (row) => left.holds(row) && right.holds(row) },
    { input: { or: [left.input, right.input] }, holds: (row) => left.holds(row) || right.holds(row) },
  ];
  return draw.of(shapes);
}

const INVOICE_CONDITIONS: readonly DrawCondition[] = [
  ({ draw, all }) => {
    const number = anyOf(draw, all, { table: 'trade_document', column: 'number' });
    return { input: { number: { eq: number } }, holds: (row) => row['number'] === number };
  },
  ({ draw }) => {
    const day = dayOf(draw.below(8));
    return { input: { issueDate: { lte: day } }, holds: (row) => String(row['issue_date']) <= day };
  },
  ({ draw, all, seen }) => {
    const name = anyOf(draw, all, { table: 'enterprise', column: 'name' });
    const column = draw.of(['seller', 'buyer', 'payee']);
    return {
      input: { [column]: { name: { eq: name } } },
      holds: (row) => seen.get('enterprise')?.get(String(row[`${column}_id`]))?.['name'] === name,
    };
  },
  ({ draw, all, seen }) => {
    const itemName = anyOf(draw, all, { table: 'document_line', column: 'item_name' });
    return {
      input: { lines: { itemName: { eq: itemName } } },
      holds: ({ id }) =>
        rowsIn(seen, 'document_line').some(
          (line) => line['document_id'] === id && line['item_name'] === itemName,
        ),
    };
  },
  ({ draw, all, seen }) => {
    const number = anyOf(draw, all, { table: 'trade_document', column: 'number' });
    return {
      input: { orders: { number: { eq: number } } },
      holds: ({ id }) =>
        rowsIn(seen, 'document_link').some((link) => {
          const order = seen.get('trade_document')?.get(String(link['to_document_id']));
          return link['from_document_id'] === id && order?.['kind'] === 'ORDER' && order['number'] === number;
        }),
    };
  },
];

const PAYMENT_CONDITIONS: readonly DrawCondition[] = [
  ({ draw, all }) => {
    const reference = anyOf(draw, all, { table: 'payment', column: 'end_to_end_id' });
    return { input: { endToEndId: { eq: reference } }, holds: (row) => row['end_to_end_id'] === reference };
  },
  ({ draw, all, seen }) => {
    const name = anyOf(draw, all, { table: 'enterprise', column: 'name' });
    const party = draw.of(['debtor', 'creditor']);
    return {
      input: { [party]: { enterprise: { name: { eq: name } } } },
      holds: (row) => seen.get('enterprise')?.get(String(row[`${party}_id`]))?.['name'] === name,
    };
  },
  ({ draw, all, seen }) => {
    const number = anyOf(draw, all, { table: 'trade_document', column: 'number' });
    return {
      input: { allocations: { invoice: { number: { eq: number } } } },
      holds: ({ id }) =>
        rowsIn(seen, 'payment_allocation').some((allocation) => {
          const invoice = seen.get('trade_document')?.get(String(allocation['document_id']));
          return allocation['payment_id'] === id && invoice?.['number'] === number;
        }),
    };
  },
  ({ draw, all, seen }) => {
    const name = anyOf(draw, all, { table: 'enterprise', column: 'name' });
    return {
      input: { account: { owner: { name: { eq: name } } } },
      holds: (row) => {
        const account = seen.get('account')?.get(String(row['account_id']));
        return seen.get('enterprise')?.get(String(account?.['owner_id']))?.['name'] === name;
      },
    };
  },
];

const ENTERPRISE_CONDITIONS: readonly DrawCondition[] = [
  ({ draw, all }) => {
    const name = anyOf(draw, all, { table: 'enterprise', column: 'name' });
    return { input: { name: { eq: name } }, holds: (row) => row['name'] === name };
  },
];

export function rowsIn(rows: Rows, table: string): StoredRow[] {
  return [...(rows.get(table)?.values() ?? [])];
}

function anyOf(draw: Draw, rows: Rows, { table, column }: { table: string; column: string }): string {
  const values = rowsIn(rows, table).flatMap((row) => (typeof row[column] === 'string' ? [row[column]] : []));
  return draw.of(values.length > 0 ? values.sort() : ['nothing']);
}
