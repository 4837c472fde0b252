import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareDecimals } from '../../src/kit/decimal.ts';
import { pick, startHub, type TestHub } from './hub.ts';
import { compareText, factsOf, type KnownInvoice } from './invoiceOracle.ts';
import { seedKnownInvoices } from './knownInvoices.ts';

const QUERY = `query ($orderBy: [InvoiceOrder!], $first: Int!, $after: String) {
  invoices(orderBy: $orderBy, first: $first, after: $after) {
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id } }
  }
}`;

interface Step {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

type Key = (invoice: KnownInvoice) => string | null;

const KEYS: Readonly<Record<string, readonly [Key, (a: string, b: string) => number]>> = {
  ISSUE_DATE: [({ issueDate }) => issueDate, compareText],
  DUE_DATE: [({ dueDate }) => dueDate, compareText],
  PAYABLE_AMOUNT: [({ payable }) => payable, compareDecimals],
  OPEN_AMOUNT: [(invoice) => factsOf(invoice)['open'] as string | null, compareDecimals],
  DAYS_PAST_DUE: [(invoice) => textOf(factsOf(invoice)['daysPastDue']), compareDecimals],
  SELLER_NAME: [({ seller }) => seller?.name ?? null, compareText],
};

const stepArbitrary = fc.record({
  field: fc.constantFrom(...Object.keys(KEYS)),
  direction: fc.constantFrom('ASC' as const, 'DESC' as const),
});

describe('pages', () => {
  let hub: TestHub;
  let known: readonly KnownInvoice[];
  beforeAll(async () => {
    hub = await startHub();
    known = await seedKnownInvoices(hub, 45);
  }, 60_000);
  afterAll(async () => hub.close());

  it('make up the whole list in its order: nothing twice, nothing lost, under ties and missing values', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(stepArbitrary, { maxLength: 3 }),
        fc.integer({ min: 4, max: 17 }),
        async (orderBy, first) => {
          const steps: readonly Step[] =
            orderBy.length > 0 ? orderBy : [{ field: 'ISSUE_DATE', direction: 'DESC' }];
          expect(await walk(hub, { orderBy, first })).toEqual(inOrder(known, steps));
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  it('continues behind the cursor of any edge, not only the last', async () => {
    const orderBy = [{ field: 'DUE_DATE', direction: 'DESC' }];
    const all = await hub.ask(QUERY, { variables: { orderBy, first: 200 } });
    const edges = pick(all.data, 'invoices.edges') as { cursor: string; node: { id: string } }[];
    const after = edges[30]!.cursor;
    const rest = await hub.ask(QUERY, { variables: { orderBy, first: 200, after } });
    expect(pick(rest.data, 'invoices.edges')).toEqual(edges.slice(31));
    expect(pick(rest.data, 'invoices.pageInfo')).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: edges[31]!.cursor,
      endCursor: edges.at(-1)!.cursor,
    });
  });

  it('shows an empty page behind the last cursor', async () => {
    const all = await hub.ask(QUERY, { variables: { first: 200 } });
    const after = pick(all.data, 'invoices.pageInfo.endCursor') as string;
    const { data } = await hub.ask(QUERY, { variables: { first: 5, after } });
    expect(pick(data, 'invoices')).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  it.each(['', 'x', 'W10', 'WyJhIl0', Buffer.from('["00000000","2026-01-01","x"]').toString('base64url')])(
    'refuses %j as a cursor, without SQL',
    async (after) => {
      hub.statements.splice(0);
      const { errors } = await hub.ask(QUERY, { variables: { first: 5, after } });
      expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_INVALID' } }]);
      expect(hub.statements).toEqual([]);
    },
  );

  it('refuses a wrong cursor also where only the count is asked for', async () => {
    const { errors } = await hub.ask('{ invoices(after: "zz") { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_INVALID' } }]);
  });

  it('refuses a cursor of another order, and one whose values were changed', async () => {
    const { data } = await hub.ask(QUERY, { variables: { first: 1, orderBy: [{ field: 'DUE_DATE' }] } });
    const cursor = pick(data, 'invoices.pageInfo.endCursor') as string;
    const [signature, ...keys] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
    const forged = Buffer.from(JSON.stringify([signature, "2026-01-01'; drop", keys[1]])).toString(
      'base64url',
    );
    const other = await hub.ask(QUERY, {
      variables: { first: 1, after: cursor, orderBy: [{ field: 'DUE_DATE', direction: 'DESC' }] },
    });
    const changed = await hub.ask(QUERY, {
      variables: { first: 1, after: forged, orderBy: [{ field: 'DUE_DATE' }] },
    });
    expect(other.errors).toMatchObject([{ extensions: { code: 'CURSOR_INVALID' } }]);
    expect(changed.errors).toMatchObject([{ extensions: { code: 'CURSOR_INVALID' } }]);
  });
});

async function walk(
  hub: TestHub,
  { orderBy, first }: { orderBy: readonly Step[]; first: number },
): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 100; page += 1) {
    const { data, errors } = await hub.ask(QUERY, { variables: { orderBy, first, after } });
    expect(errors).toBeUndefined();
    ids.push(...(pick(data, 'invoices.edges.*.node.id') as string[]));
    if (!pick(data, 'invoices.pageInfo.hasNextPage')) return ids;
    expect(pick(data, 'invoices.edges')).toHaveLength(first);
    after = pick(data, 'invoices.pageInfo.endCursor') as string;
  }
  throw new Error('The pages do not end.');
}

function inOrder(invoices: readonly KnownInvoice[], steps: readonly Step[]): string[] {
  const last = steps.at(-1)?.direction ?? 'ASC';
  const compare = (left: KnownInvoice, right: KnownInvoice): number => {
    for (const { field, direction } of steps) {
      const [key, order] = KEYS[field]!;
      const [a, b] = [key(left), key(right)];
      if (a === null || b === null) {
        if (a !== b) return a === null ? 1 : -1;
      } else if (order(a, b) !== 0) return direction === 'ASC' ? order(a, b) : -order(a, b);
    }
    return last === 'ASC' ? compareText(left.id, right.id) : compareText(right.id, left.id);
  };
  return [...invoices].sort(compare).map(({ id }) => id);
}

function textOf(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : null;
}
