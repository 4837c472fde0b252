import type pg from 'pg';
import type { Truth } from './invoiceFacts.ts';

/** What a whole world comes to. */
export interface Totals {
  readonly documents: Readonly<Record<string, number>>;
  readonly events: number;
  readonly payments: { readonly booked: number; readonly pending: number };
  /** Booked, and naming nothing: with the invoices that each may mean. */
  readonly unallocated: readonly string[];
}

export function trueTotals({ totals, unallocatedPayments, connections }: Truth): Totals {
  const { booked, pending } = totals.payments;
  // What takes an event back is counted there, and is the same event here.
  const takenBack = connections
    .filter(({ connector }) => connector === 'epcis')
    .reduce((sum, { supersededVersions }) => sum + supersededVersions, 0);
  const unallocated = unallocatedPayments.map(
    ({ endToEndId, bookingDate, amount, candidates }) =>
      `${endToEndId} ${bookingDate} ${amount} ${[...candidates].sort().join(' ')}`,
  );
  return {
    ...{ documents: totals.documents, events: totals.events - takenBack, payments: { booked, pending } },
    unallocated: unallocated.sort(),
  };
}

export async function answeredTotals(pool: pg.Pool): Promise<Totals> {
  const { rows } = await pool.query<{ row: Totals }>(TOTALS);
  const [answered] = rows;
  if (!answered) throw new RangeError('no totals');
  return { ...answered.row, unallocated: [...answered.row.unallocated].sort() };
}

const KINDS = {
  order: 'ORDER',
  despatch: 'DESPATCH',
  receipt: 'RECEIPT',
  invoice: 'INVOICE',
  creditNote: 'CREDIT_NOTE',
};
const documents = Object.entries(KINDS)
  .map(([name, kind]) => `'${name}', (select count(*) from trade_document where kind = '${kind}')`)
  .join(', ');

const TOTALS = `
  select jsonb_build_object('documents', jsonb_build_object(${documents}),
    'events', (select count(*) from tracking_event),
    'payments', jsonb_build_object('booked', (select count(*) from payment where is_booked),
      'pending', (select count(*) from payment where not is_booked)),
    'unallocated', (
      select coalesce(jsonb_agg(concat_ws(' ', p.end_to_end_id, p.booking_date, p.amount, (
        select string_agg(d.number, ' ' order by d.number) from payment_candidate c
        join trade_document d on d.id = c.document_id where c.payment_id = p.id))), '[]')
      from payment p where p.is_booked and not exists (
        select from payment_allocation a where a.payment_id = p.id))) as row`;
