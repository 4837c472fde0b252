import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pick, startHub, type TestHub } from './hub.ts';
import { factsOf, holds, type KnownInvoice } from './invoiceOracle.ts';
import { seedKnownInvoices } from './knownInvoices.ts';

const QUERY = `query ($filter: InvoiceFilter) {
  invoices(filter: $filter, first: 200) { totalCount edges { node { id } } }
}`;

/** One or two of the members: filters that demand everything at once find nothing. */
const some = (members: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc
    .array(
      fc.oneof(...Object.entries(members).map(([name, value]) => value.map((given) => ({ [name]: given })))),
      {
        minLength: 1,
        maxLength: 2,
      },
    )
    .map((parts) => Object.assign({}, ...parts) as object);

const one = (operators: readonly string[], values: readonly unknown[]) =>
  Object.fromEntries(operators.map((operator) => [operator, fc.constantFrom(...values)]));
const among = (...values: readonly string[]) =>
  some({ ...one(['eq', 'ne'], values), in: fc.subarray([...values]) });
const ordered = (...values: readonly unknown[]) => some(one(['eq', 'ne', 'lt', 'lte', 'gt', 'gte'], values));
const nullable = (comparison: fc.Arbitrary<object>) =>
  fc.oneof(comparison, fc.constantFrom({ isNull: true }, { isNull: false }, { isNull: null }));
const money = some({
  value: nullable(ordered('0', '100.0', '-40.50', '60')),
  currency: among('EUR', 'USD'),
  isNull: fc.boolean(),
});

const facts = {
  number: fc.oneof(
    nullable(some({ eq: fc.constantFrom('a', 'ab'), ne: fc.constant('a%c'), in: fc.subarray(['a', 'a_c']) })),
    some({ contains: fc.constantFrom('A', '%', '_c', 'BC', '\\') }),
  ),
  issueDate: ordered('2026-06-15', '2026-06-30'),
  dueDate: nullable(ordered('2026-06-15', '2026-06-30')),
  status: among('PAID', 'CREDITED', 'OVERDUE', 'MATCHED', 'RECEIVED'),
  paymentState: among('OPEN', 'PARTIALLY_PAID', 'PAID'),
  isOverdue: some({ eq: fc.boolean(), ne: fc.boolean() }),
  daysPastDue: nullable(ordered(0, 1, 15)),
  openAmount: money,
  seller: some({
    name: nullable(ordered('anna', 'berta')),
    identifier: some({ scheme: among('GLN', 'LEI'), value: among('7300010000000', '7300010000001') }),
  }),
  lines: some({ matchStatus: nullable(among('MATCH', 'PENDING', 'NO_PO')), unitPrice: money }),
};

const { filter } = fc.letrec<{ filter: object }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    some(facts),
    some({
      ...facts,
      and: fc.array(tie('filter'), { maxLength: 2 }),
      or: fc.option(fc.array(tie('filter'), { maxLength: 3 })),
      not: tie('filter'),
    }),
  ),
}));

describe('filters', () => {
  let hub: TestHub;
  let known: readonly KnownInvoice[];
  beforeAll(async () => {
    hub = await startHub();
    known = await seedKnownInvoices(hub, 120);
  }, 60_000);
  afterAll(async () => hub.close());

  it('finds exactly the invoices for which the filter holds', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(filter, async (given) => {
        const { data, errors } = await hub.ask(QUERY, { variables: { filter: given } });
        expect(errors).toBeUndefined();
        const expected = known
          .filter((invoice) => holds(given as Readonly<Record<string, unknown>>, invoice))
          .map(({ id }) => id);
        const ids = pick(data, 'invoices.edges.*.node.id') as string[];
        expect(new Set(ids)).toEqual(new Set(expected));
        expect(pick(data, 'invoices.totalCount')).toBe(expected.length);
        if (expected.length > 0 && expected.length < known.length) found += 1;
      }),
      { numRuns: 150 },
    );
    // A property of filters that find nothing, or everything, would say little.
    expect(found).toBeGreaterThan(30);
  }, 120_000);

  it('computes the facts of every invoice as they are defined', async () => {
    const { data } = await hub.ask(
      '{ invoices(first: 200) { edges { node { id status paymentState isOverdue daysPastDue openAmount { value } } } } }',
    );
    const facts = (pick(data, 'invoices.edges.*.node') as Readonly<Record<string, unknown>>[]).map(
      ({ id, openAmount, ...others }) => [
        id,
        { ...others, open: openAmount && Number(pick(openAmount, 'value')) },
      ],
    );
    const expected = known.map((invoice) => {
      const { open, ...others } = factsOf(invoice);
      return [invoice.id, { ...others, open: open === null ? null : Number(open) }];
    });
    expect(Object.fromEntries(facts)).toEqual(Object.fromEntries(expected));
  });

  it.each([
    ['eq', { filter: { number: { eq: null } } }],
    ['in', { filter: { seller: { name: { in: null } } } }],
    ['ne', { filter: { or: [{ openAmount: { currency: { ne: null } } }] } }],
  ])('refuses null in %s, without SQL', async (member, variables) => {
    hub.statements.splice(0);
    const { data, errors } = await hub.ask(QUERY, { variables });
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      expect.objectContaining({
        message: `A filter's "${member}" must not be null; leave it out for no constraint, or ask for a missing value with isNull: true.`,
        extensions: { code: 'BAD_USER_INPUT' },
      }),
    ]);
    expect(hub.statements).toEqual([]);
  });

  it('leaves a variable that is not given out of the filter', async () => {
    const source = 'query ($number: String) { invoices(filter: { number: { eq: $number } }) { totalCount } }';
    const { data } = await hub.ask(source);
    expect(pick(data, 'invoices.totalCount')).toBe(known.length);
  });

  it('finds nothing by an id of another kind, and everything but it by ne', async () => {
    const count = async (id: object) =>
      pick((await hub.ask(QUERY, { variables: { filter: { id } } })).data, 'invoices.totalCount');
    const id = known[0]!.id;
    expect(await count({ eq: id })).toBe(1);
    expect(await count({ eq: id.replace('inv_', 'ord_') })).toBe(0);
    expect(await count({ in: ['garbage', id] })).toBe(1);
    expect(await count({ ne: 'garbage' })).toBe(known.length);
  });
});
