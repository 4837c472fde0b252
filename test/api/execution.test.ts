import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { JsonText, stringifyResult } from '../../src/api/index.ts';
import { seedFourFlows } from './fourFlows.ts';
import { pick, startHub, type TestHub } from './hub.ts';

describe('execution', () => {
  let hub: TestHub;
  let ids: Readonly<Record<string, string>>;
  beforeAll(async () => {
    hub = await startHub();
    ids = await seedFourFlows(hub);
  });
  afterAll(async () => hub.close());
  beforeEach(() => {
    hub.statements.splice(0);
  });

  it('answers several root fields, aliases and fragments with one statement, keys in the order asked', async () => {
    const source = `
      query ($id: ID!) {
        b: invoice(id: $id) { ...money number seller { ...party } again: number }
        a: invoice(id: $id) { seller { ... on Node { id } ...party } ...money payableAmount { currency } }
        enterprises(first: 1) { __typename edges { __typename node { __typename } } pageInfo { __typename } }
        __typename
      }
      fragment money on Invoice { payableAmount { value } }
      fragment party on Enterprise { name }`;
    const result = await hub.execute(source, { variables: { id: `inv_${ids['invoice']}` } });
    expect(stringifyResult(result).replaceAll(/ ?: ?|, /g, (text) => text.trim())).toBe(
      JSON.stringify({
        data: {
          b: {
            payableAmount: { value: '1190.00' },
            number: 'INV-1',
            seller: { name: 'Seller GmbH' },
            again: 'INV-1',
          },
          a: {
            seller: { id: `ent_${ids['seller']}`, name: 'Seller GmbH' },
            payableAmount: { value: '1190.00', currency: 'EUR' },
          },
          enterprises: {
            __typename: 'EnterpriseConnection',
            edges: [{ __typename: 'EnterpriseEdge', node: { __typename: 'Enterprise' } }],
            pageInfo: { __typename: 'PageInfo' },
          },
          __typename: 'Query',
        },
      }),
    );
    expect(result.data).toBeInstanceOf(JsonText);
    expect(hub.statements).toHaveLength(1);
  });

  it('follows @skip and @include whatever their variables say', async () => {
    const source = `query ($with: Boolean = true, $without: Boolean!) {
      invoices(first: 1) { totalCount @include(if: $with) ... @skip(if: $without) { edges { node { number } } } }
    }`;
    const answer = async (variables: object) =>
      pick((await hub.ask(source, { variables: { ...variables } })).data, 'invoices');
    const edges = [{ node: { number: 'INV-1' } }];
    expect(await answer({ without: false })).toEqual({ totalCount: 1, edges });
    expect(await answer({ with: false, without: false })).toEqual({ edges });
    expect(await answer({ without: true })).toEqual({ totalCount: 1 });
    expect(await answer({ with: false, without: true })).toEqual({});
  });

  it('takes defaults for what is left out, and null for what is null', async () => {
    const source = `query ($first: Int, $filter: InvoiceFilter = { number: { eq: "none" } }) { invoices(first: $first, filter: $filter) { totalCount } }`;
    const total = async (variables: object) =>
      pick((await hub.ask(source, { variables: { ...variables } })).data, 'invoices.totalCount');
    expect(await total({})).toBe(0);
    expect(await total({ filter: null, first: null })).toBe(1);
    expect(await total({ filter: {} })).toBe(1);
  });

  it('counts nothing and pages nothing that is not asked for', async () => {
    await hub.ask('{ invoices { edges { node { number } } } }');
    await hub.ask('{ invoices { totalCount } }');
    const [paged, counted] = hub.statements.map(({ text }) => text);
    expect(paged).not.toContain('count(');
    expect(paged).not.toContain('payment_allocation');
    expect(counted).not.toContain('order by');
  });

  it('writes a field of a table only with its rows', async () => {
    const { data } = await hub.ask(
      '{ invoice(id: "garbage") { number } other: invoices(filter: { number: { eq: "x" } }) { edges { node { number } } } }',
    );
    expect(data).toEqual({ invoice: null, other: { edges: [] } });
  });

  it('puts introspection and the SDL beside planned fields', async () => {
    const source =
      '{ __schema { queryType { name } } invoices { edges { node { n: number } } } _service { sdl } __type(name: "Money") { name } }';
    const { data, errors } = await hub.ask(source);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      __schema: { queryType: { name: 'Query' } },
      invoices: { edges: [{ node: { n: 'INV-1' } }] },
      __type: { name: 'Money' },
    });
    expect(pick(data, '_service.sdl')).toContain('type Invoice implements Node');
    expect(Object.keys(data as object)).toEqual(['__schema', 'invoices', '_service', '__type']);
    expect(hub.statements).toHaveLength(1);
  });

  it('asks the database nothing for introspection alone', async () => {
    const { data } = await hub.ask('{ __typename __schema { queryType { name } } }');
    expect(pick(data, '__typename')).toBe('Query');
    expect(hub.statements).toEqual([]);
  });

  it('gives the same answer as text and through resolvers', async () => {
    const fields = `node(id: $id) { __typename id ... on Invoice { status orders { number } lines { edges { node { quantity } } } } }
      nodes(ids: [$id, "garbage"]) { ... on Invoice { number } }
      _entities(representations: $entities) { ... on Payment { amount { value currency } } ... on Invoice { x: number } }`;
    const query = 'query ($id: ID!, $entities: [_Any!]!)';
    const variables = {
      id: `inv_${ids['invoice']}`,
      entities: [
        { __typename: 'Payment', id: `pay_${ids['payment']}` },
        { __typename: 'Invoice', id: `inv_${ids['invoice']}` },
      ],
    };
    const text = await hub.ask(`${query} { ${fields} }`, { variables });
    const { data } = await hub.ask(`${query} { ${fields} __schema { __typename } }`, { variables });
    expect(data).toEqual({ ...(text.data as object), __schema: { __typename: '__Schema' } });
    expect(pick(text.data, 'nodes')).toEqual([{ number: 'INV-1' }, null]);
  });

  it('answers more fields than a PostgreSQL function takes arguments', async () => {
    const aliases = Array.from({ length: 120 }, (_, index) => `f${String(index)}: number`);
    const { data } = await hub.ask(`{ invoices { edges { node { ${aliases.join(' ')} } } } }`);
    const node = pick(data, 'invoices.edges.0.node') as object;
    expect(Object.keys(node)).toHaveLength(120);
    expect(pick(node, 'f119')).toBe('INV-1');
  });

  it('prepares a statement that comes again, and binds what differs', async () => {
    const source =
      'query ($number: String, $first: Int) { invoices(first: $first, filter: { number: { contains: $number } }) { totalCount edges { node { id } } } }';
    for (const [number, first] of [
      ['INV', 3],
      ['nv', 7],
      ['x', 2],
    ] as const)
      await hub.ask(source, { variables: { number, first } });
    const [one, two, three] = hub.statements;
    expect(one?.text).toBe(two?.text);
    expect([one?.name, two?.name]).toEqual([undefined, three?.name]);
    expect(three?.name).toMatch(/^[0-9a-f]{32}$/);
  });

  it('writes a common page size into the statement, so that its plan can be kept', async () => {
    const source = 'query ($first: Int) { invoices(first: $first) { edges { node { id } } } }';
    await hub.ask(source, { variables: { first: 20 } });
    const [statement] = hub.statements;
    expect(statement?.text).toContain('limit 20)');
    expect(statement?.values).toEqual([]);
  });

  it('pages through lists inside a row by themselves', async () => {
    const source =
      'query ($after: String) { trackingEvents { edges { node { epcs(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node } } } } } }';
    const page = async (variables: Readonly<Record<string, unknown>>) =>
      pick((await hub.ask(source, { variables })).data, 'trackingEvents.edges.0.node.epcs');
    const first = await page({});
    expect(first).toMatchObject({
      totalCount: 3,
      edges: [{ node: 'urn:epc:1' }, { node: 'urn:epc:2' }],
      pageInfo: { hasNextPage: true },
    });
    const rest = await page({ after: pick(first, 'pageInfo.endCursor') });
    expect(rest).toMatchObject({ edges: [{ node: 'urn:epc:3' }], pageInfo: { hasNextPage: false } });
  });
});
