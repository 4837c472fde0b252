import type { Rows } from '../world/dump.ts';
import type { Draw } from './draw.ts';
import {
  drawEnterpriseFilter,
  drawInvoiceFilter,
  drawPaymentFilter,
  rowsIn,
  type DrawnFilter,
} from './filters.ts';
import { OPERATION_NAMES, type OperationName } from './operations.ts';

export interface DrawnRequest {
  readonly operation: OperationName;
  readonly variables: Readonly<Record<string, unknown>>;
  /** How many things the answer must count, by the path of the count; null: there is nothing. */
  readonly counts: Readonly<Record<string, number | null>>;
}

/** An operation with variables that guess at everything there is, and the counts that the reader must get. */
export function drawRequest(draw: Draw, { all, seen }: { all: Rows; seen: Rows }): DrawnRequest {
  const operation = draw.of(OPERATION_NAMES);
  return { operation, variables: {}, counts: {}, ...DRAWN[operation]({ draw, all, seen }) };
}

type DrawnParts = Partial<Pick<DrawnRequest, 'variables' | 'counts'>>;
type DrawParts = (context: { draw: Draw; all: Rows; seen: Rows }) => DrawnParts;

const DRAWN: Readonly<Record<OperationName, DrawParts>> = {
  invoices: (context) => {
    const filter = drawInvoiceFilter(context);
    const invoices = rowsIn(context.seen, 'trade_document').filter(({ kind }) => kind === 'INVOICE');
    return listed('invoices', filter, { rows: invoices, draw: context.draw });
  },
  payments: (context) => {
    const filter = drawPaymentFilter(context);
    return listed('payments', filter, { rows: rowsIn(context.seen, 'payment'), draw: context.draw });
  },
  enterprises: (context) => {
    const filter = drawEnterpriseFilter(context);
    const living = rowsIn(context.seen, 'enterprise').filter((row) => row['merged_into_id'] === null);
    return listed('enterprises', filter, { rows: living, draw: context.draw });
  },
  trackingEvents: ({ seen }) => ({
    counts: { 'trackingEvents.totalCount': rowsIn(seen, 'tracking_event').length },
  }),
  enterprise: ({ draw, all }) => {
    const { scheme, value } = draw.of(rowsIn(all, 'enterprise_identifier'));
    return { variables: { identifier: { scheme, value } } };
  },
  ingestion: ({ draw, all, seen }) => {
    const connection = draw.of([
      null,
      null,
      null,
      ...rowsIn(all, 'source_connection').map(({ name }) => name),
    ]);
    const connections = rowsIn(seen, 'source_connection').filter(
      ({ name }) => connection === null || name === connection,
    );
    const ids = new Set(connections.map(({ id }) => id));
    const quarantined = rowsIn(seen, 'raw_record').filter(
      (row) => row['status'] === 'QUARANTINED' && ids.has(row['connection_id']),
    );
    return {
      variables: { connection },
      counts: {
        'sourceConnections.length': connections.length,
        'quarantinedRecords.totalCount': quarantined.length,
      },
    };
  },
  invoiceStatistics: (context) => ({ variables: { filter: drawInvoiceFilter(context).input } }),
  invoice: ({ draw, all, seen }) => {
    const { id } = draw.of(rowsIn(all, 'trade_document'));
    const isSeen = seen.get('trade_document')?.get(String(id))?.['kind'] === 'INVOICE';
    return { variables: { id: `inv_${String(id)}` }, counts: isSeen ? {} : { invoice: null } };
  },
  nodes: ({ draw, all }) => ({
    variables: { ids: Array.from({ length: 12 }, () => globalIdOf(draw, all)) },
  }),
};

function listed(
  field: string,
  filter: DrawnFilter,
  { rows, draw }: { rows: Parameters<DrawnFilter['holds']>[0][]; draw: Draw },
): DrawnParts {
  const first = draw.of([40, 1, 3]);
  const count = rows.filter((row) => filter.holds(row)).length;
  return {
    variables: { filter: filter.input, first },
    counts: { [`${field}.totalCount`]: count, [`${field}.edges.length`]: Math.min(count, first) },
  };
}

const PREFIXES = [
  ['inv', 'trade_document'],
  ['pay', 'payment'],
  ['ent', 'enterprise'],
  ['ord', 'trade_document'],
  ['shp', 'shipment'],
  ['evt', 'tracking_event'],
  ['acc', 'account'],
] as const;

function globalIdOf(draw: Draw, all: Rows): string {
  const [prefix, table] = draw.of(PREFIXES);
  const rows = rowsIn(all, table);
  return rows.length === 0 ? 'inv_nothing' : `${prefix}_${String(draw.of(rows)['id'])}`;
}
