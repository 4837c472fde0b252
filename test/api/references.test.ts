import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedFourFlows } from './fourFlows.ts';
import { pick, principalOf, startHub, type TestHub } from './hub.ts';
import { worldOf } from './world.ts';

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Invoice { id number }
    ... on Enterprise { name }
    ... on Payment { amount { value } }
  }
}`;
const ABSENT = '11111111-1111-4111-8111-111111111111';

describe('references', () => {
  let hub: TestHub;
  let ids: Readonly<Record<string, string>>;
  beforeAll(async () => {
    hub = await startHub();
    ids = await seedFourFlows(hub);
  });
  afterAll(async () => hub.close());

  it('fetches anything again by its id', async () => {
    const prefixes = {
      seller: 'ent',
      order: 'ord',
      receipt: 'rec',
      despatch: 'des',
      invoice: 'inv',
      creditNote: 'crn',
      line: 'lin',
    };
    const more = {
      shipment: 'shp',
      event: 'evt',
      account: 'acc',
      payment: 'pay',
      allocation: 'pal',
      connection: 'con',
      run: 'run',
    };
    const last = { quarantined: 'qua', observation: 'obs' };
    const globalIds = Object.entries({ ...prefixes, ...more, ...last }).map(
      ([name, prefix]) => `${prefix}_${ids[name]}`,
    );
    const { data, errors } = await hub.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', {
      variables: { ids: globalIds },
    });
    expect(errors).toBeUndefined();
    expect(pick(data, 'nodes.*.id')).toEqual(globalIds);
    expect(pick(data, 'nodes.*.__typename')).toEqual([
      'Enterprise',
      'Order',
      'Receipt',
      'Despatch',
      'Invoice',
      'CreditNote',
      'InvoiceLine',
      'Shipment',
      'TrackingEvent',
      'Account',
      'Payment',
      'PaymentAllocation',
      'SourceConnection',
      'IngestRun',
      'QuarantinedRecord',
      'Observation',
    ]);
  });

  it('answers hidden, absent and malformed ids alike', async () => {
    const stranger = await principalOf(hub, await worldOf(hub).enterprise('Stranger'));
    const bodies = await Promise.all(
      [`inv_${ids['invoice']}`, `inv_${ABSENT}`].map(async (id) =>
        JSON.stringify(
          await hub.ask('query ($id: ID!) { node(id: $id) { id } }', { variables: { id }, as: stranger }),
        ),
      ),
    );
    expect(bodies).toEqual(['{"data":{"node":null}}', '{"data":{"node":null}}']);
    const wrong = [
      `ord_${ids['invoice']}`,
      `oli_${ids['line']}`,
      `inv_${ids['order']}`,
      'inv_x',
      '',
      'garbage',
      `xyz_${ABSENT}`,
    ];
    const { data } = await hub.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      variables: { ids: wrong },
    });
    expect(pick(data, 'nodes')).toEqual(wrong.map(() => null));
  });

  it('answers the id of a merged enterprise with the survivor', async () => {
    const [merged] = await hub.insert('enterprise', { name: 'Old name', merged_into_id: ids['seller'] });
    const source = `query ($id: ID!) { node(id: $id) { id ... on Enterprise { name } } enterprise(id: $id) { id } enterprises { totalCount } }`;
    const { data } = await hub.ask(source, { variables: { id: `ent_${merged}` } });
    expect(pick(data, 'node')).toEqual({ id: `ent_${ids['seller']}`, name: 'Seller GmbH' });
    expect(pick(data, 'enterprise')).toEqual({ id: `ent_${ids['seller']}` });
    const names = await hub.ask('{ enterprises { edges { node { name } } } }');
    expect(JSON.stringify(names)).not.toContain('Old name');
  });

  it('resolves entities of several types in one statement, in the order asked, null for what is not there', async () => {
    hub.statements.splice(0);
    const representations = [
      { __typename: 'Payment', id: `pay_${ids['payment']}` },
      { __typename: 'Invoice', id: `inv_${ABSENT}` },
      { __typename: 'Enterprise', identifier: { scheme: '0088', value: '7300010000001' } },
      { __typename: 'Invoice', id: `pay_${ids['payment']}` },
      { __typename: 'Invoice', id: `inv_${ids['invoice']}`, number: 'forged', extra: [1] },
      { __typename: 'Nonsense', id: `inv_${ids['invoice']}` },
      { __typename: 'Enterprise', identifier: { scheme: 'GLN' } },
      { __typename: 'Enterprise', id: `ent_${ids['buyer']}` },
    ];
    const { data, errors } = await hub.ask(ENTITIES, { variables: { representations } });
    expect(errors).toBeUndefined();
    expect(pick(data, '_entities')).toEqual([
      { __typename: 'Payment', amount: { value: '500.00' } },
      null,
      { __typename: 'Enterprise', name: 'Seller GmbH' },
      null,
      { __typename: 'Invoice', id: `inv_${ids['invoice']}`, number: 'INV-1' },
      null,
      null,
      { __typename: 'Enterprise', name: 'Buyer SE' },
    ]);
    expect(hub.statements).toHaveLength(1);
  });

  it('shows a stranger none of the entities', async () => {
    const stranger = await principalOf(hub, await worldOf(hub).enterprise('Stranger'));
    const representations = [
      { __typename: 'Invoice', id: `inv_${ids['invoice']}` },
      { __typename: 'Enterprise', identifier: { scheme: 'GLN', value: '7300010000001' } },
    ];
    const { data } = await hub.ask(ENTITIES, { variables: { representations }, as: stranger });
    expect(pick(data, '_entities')).toEqual([null, null]);
  });

  it.each([
    [200, undefined],
    [201, 'TOO_MANY_REFERENCES'],
  ])('takes %i representations: %s', async (count, code) => {
    hub.statements.splice(0);
    const representations = Array.from({ length: count }, () => ({
      __typename: 'Invoice',
      id: `inv_${ABSENT}`,
    }));
    const { errors } = await hub.ask(ENTITIES, { variables: { representations } });
    expect(errors?.[0]?.extensions['code']).toBe(code);
    expect(hub.statements).toHaveLength(code === undefined ? 1 : 0);
  });

  it('refuses an enterprise that is neither named by identifier nor by id', async () => {
    const { errors } = await hub.ask('{ enterprise { id } }');
    expect(errors).toMatchObject([
      {
        message: 'enterprise needs an identifier or an id, but got neither.',
        path: ['enterprise'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('finds no enterprise by a number that two countries gave', async () => {
    const [one, other] = await hub.insert('enterprise', { name: 'DE firm' }, { name: 'AT firm' });
    await hub.insert(
      'enterprise_identifier',
      { enterprise_id: one, scheme: 'REGISTRATION', value: '12345', country: 'DE' },
      { enterprise_id: other, scheme: 'REGISTRATION', value: '12345', country: 'AT' },
    );
    const source = 'query ($identifier: IdentifierInput!) { enterprise(identifier: $identifier) { name } }';
    const find = async (country?: string) =>
      pick(
        (
          await hub.ask(source, {
            variables: { identifier: { scheme: 'REGISTRATION', value: '12345', country } },
          })
        ).data,
        'enterprise',
      );
    expect(await find('AT')).toEqual({ name: 'AT firm' });
    expect(await find()).toBeNull();
  });
});
