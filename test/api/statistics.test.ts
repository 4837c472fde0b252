import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDecimals } from '../../src/kit/decimal.ts';
import { pick, startHub, type TestHub } from './hub.ts';
import { factsOf, holds, type KnownInvoice } from './invoiceOracle.ts';
import { seedKnownInvoices } from './knownInvoices.ts';
import { worldOf } from './world.ts';

const QUERY = `query ($filter: InvoiceFilter, $groupBy: [InvoiceDimension!]!, $asOf: Date, $inCurrency: CurrencyCode, $first: Int) {
  invoiceStatistics(filter: $filter, groupBy: $groupBy, asOf: $asOf, inCurrency: $inCurrency, first: $first) {
    isTruncated rateDate unconvertedCount
    rows { month status currency ageingBucket seller { name } buyer { name } count
      payableAmount { value } openAmount { value } overdueAmount { value currency } }
  }
}`;

type Group = Record<string, unknown> & { count: number };

const DIMENSIONS: Readonly<Record<string, readonly [field: string, of: (invoice: KnownInvoice) => unknown]>> =
  {
    MONTH: ['month', ({ issueDate }) => issueDate.slice(0, 7)],
    STATUS: ['status', (invoice) => factsOf(invoice)['status']],
    AGEING_BUCKET: ['ageingBucket', (invoice) => bucketOf(factsOf(invoice)['daysPastDue'] as number | null)],
    SELLER: ['seller', ({ seller }) => seller && { name: seller.name }],
  };

describe('invoiceStatistics', () => {
  let hub: TestHub;
  let known: readonly KnownInvoice[];
  beforeAll(async () => {
    hub = await startHub();
    known = await seedKnownInvoices(hub, 120);
  }, 60_000);
  afterAll(async () => hub.close());

  const ask = async (variables: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const { data, errors } = await hub.ask(QUERY, { variables });
    expect(errors).toBeUndefined();
    return pick(data, 'invoiceStatistics');
  };

  it('counts and sums every invoice once, split by currency, in every grouping', async () => {
    const filters = fc.constantFrom<Readonly<Record<string, unknown>>>(
      {},
      { isOverdue: { eq: true } },
      { not: { status: { in: ['PAID', 'CANCELLED'] } } },
    );
    await fc.assert(
      fc.asyncProperty(fc.subarray(Object.keys(DIMENSIONS)), filters, async (groupBy, filter) => {
        const statistics = await ask({ groupBy, filter });
        const rows = pick(statistics, 'rows') as Group[];
        const expected = groupsOf(
          known.filter((invoice) => holds(filter, invoice)),
          groupBy,
        );
        expect(new Set(rows.map(comparable))).toEqual(new Set(expected.map(comparable)));
        expect(rows).toHaveLength(expected.length);
        expect(statistics).toMatchObject({ isTruncated: false, rateDate: null, unconvertedCount: 0 });
      }),
      { numRuns: 25 },
    );
  });

  it('keeps to one currency and counts the invoices in others', async () => {
    const statistics = await ask({ groupBy: ['MONTH'], inCurrency: 'USD' });
    expect(new Set(pick(statistics, 'rows.*.currency') as string[])).toEqual(new Set(['USD']));
    expect(pick(statistics, 'unconvertedCount')).toBe(
      known.filter(({ currency }) => currency !== 'USD').length,
    );
  });

  it('tells when there are more rows than asked for', async () => {
    const groupBy = ['STATUS'];
    const all = pick(await ask({ groupBy }), 'rows') as unknown[];
    expect(await ask({ groupBy, first: 2 })).toMatchObject({ isTruncated: true, rows: all.slice(0, 2) });
    expect(await ask({ groupBy, first: all.length })).toMatchObject({ isTruncated: false, rows: all });
    expect((await hub.ask(QUERY, { variables: { groupBy, first: 1001 } })).errors).toMatchObject([
      { message: 'first must be 1 to 1000, but got 1001.', extensions: { code: 'FIRST_OUT_OF_RANGE' } },
    ]);
  });

  it('judges by what was issued and booked at the end of the day asked for', async () => {
    const world = worldOf(hub);
    const seller = await world.enterprise('timely');
    const account = await world.account(seller);
    const invoice = await world.invoice({
      seller_id: seller,
      issue_date: '2026-01-10',
      due_date: '2026-01-31',
      approved_at: '2026-01-20T23:30:00Z',
    });
    const payment = await world.payment(account, { value_date: '2026-03-01' });
    await world.allocate(payment, invoice, '60.00');
    const undated = await world.payment(account, { booking_date: '2026-04-01' });
    await world.allocate(undated, invoice, '10.00');
    const note = await world.document('CREDIT_NOTE', { payable_amount: '30.00', issue_date: '2026-05-01' });
    await world.link(['CREDIT_NOTE', note], ['INVOICE', invoice]);
    const rowOn = async (asOf: string) => {
      const filter = { seller: { name: { eq: 'timely' } } };
      const [row] = pick(
        await ask({ groupBy: ['STATUS', 'AGEING_BUCKET'], asOf, filter }),
        'rows',
      ) as Group[];
      return (
        row && [
          row['status'],
          row['ageingBucket'],
          pick(row, 'openAmount.value'),
          pick(row, 'overdueAmount.value'),
        ]
      );
    };
    expect(await rowOn('2026-01-09')).toBeUndefined();
    expect(await rowOn('2026-01-10')).toEqual(['RECEIVED', 'CURRENT', '100.00', '0']);
    // 23:30 UTC on the 20th is the 21st in the hub's time zone.
    expect(await rowOn('2026-01-20')).toEqual(['RECEIVED', 'CURRENT', '100.00', '0']);
    expect(await rowOn('2026-01-21')).toEqual(['APPROVED', 'CURRENT', '100.00', '0']);
    expect(await rowOn('2026-01-31')).toEqual(['APPROVED', 'CURRENT', '100.00', '0']);
    expect(await rowOn('2026-02-28')).toEqual(['OVERDUE', 'D1_30', '100.00', '100.00']);
    expect(await rowOn('2026-03-01')).toEqual(['OVERDUE', 'D1_30', '40.00', '40.00']);
    expect(await rowOn('2026-04-01')).toEqual(['OVERDUE', 'D31_60', '30.00', '30.00']);
    expect(await rowOn('2026-05-01')).toEqual(['PAID', 'CURRENT', '0.00', '0']);
  });
});

function groupsOf(invoices: readonly KnownInvoice[], groupBy: readonly string[]): Group[] {
  const groups = new Map<string, KnownInvoice[]>();
  const dimensionsOf = (invoice: KnownInvoice) => ({
    ...Object.fromEntries(Object.values(DIMENSIONS).map(([field]) => [field, null])),
    ...Object.fromEntries(
      groupBy.map((dimension) => [DIMENSIONS[dimension]![0], DIMENSIONS[dimension]![1](invoice)]),
    ),
    currency: invoice.currency,
    buyer: null,
  });
  for (const invoice of invoices) {
    const key = JSON.stringify(dimensionsOf(invoice));
    groups.set(key, [...(groups.get(key) ?? []), invoice]);
  }
  return [...groups].map(([key, members]) => ({ ...(JSON.parse(key) as object), ...figuresOf(members) }));
}

function figuresOf(members: readonly KnownInvoice[]): Group {
  const open = members.map((invoice) => factsOf(invoice)['open'] as string | null);
  const overdue = members
    .filter((invoice) => factsOf(invoice)['isOverdue'])
    .map((invoice) => factsOf(invoice)['open'] as string);
  const amount = (values: readonly (string | null)[]) => {
    const given = values.filter((value) => value !== null);
    return given.length === 0 ? null : { value: addDecimals(...given) };
  };
  return {
    count: members.length,
    payableAmount: amount(members.map(({ payable }) => payable)),
    openAmount: amount(open),
    overdueAmount: { value: addDecimals('0', ...overdue), currency: members[0]!.currency },
  };
}

/** Equal texts for equal rows, whatever the order of their members. */
function comparable(row: Group): string {
  return JSON.stringify(Object.entries(row).sort(([left], [right]) => (left < right ? -1 : 1)));
}

function bucketOf(days: number | null): string {
  if (days === null || days === 0) return 'CURRENT';
  return days <= 30 ? 'D1_30' : days <= 60 ? 'D31_60' : days <= 90 ? 'D61_90' : 'D90_PLUS';
}
