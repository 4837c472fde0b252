import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Principal } from '../../src/store/principalTransaction.ts';
import { pick, principalOf, startHub, type TestHub } from './hub.ts';
import { worldOf, type World } from './world.ts';

const EVERYTHING = `{
  invoices(first: 200) { totalCount edges { cursor node { id number openAmount { value } paymentState seller { name } buyer { name } allocations { totalCount } } } }
  enterprises(first: 200) { totalCount edges { node { name roles sources { totalCount } } } }
  payments(first: 200) { totalCount edges { node { endToEndId account { servicerBic } } } }
  sourceConnections { name }
  invoiceStatistics(groupBy: [SELLER]) { rows { count seller { name } openAmount { value } } }
}`;

describe('who sees what', () => {
  let hub: TestHub;
  let world: World;
  let mine: Principal;
  let ids: { seller: string; invoice: string; payment: string };
  beforeAll(async () => {
    hub = await startHub();
    world = worldOf(hub);
    const seller = await world.enterprise('canary-seller');
    const stranger = await world.enterprise('canary-stranger');
    const invoice = await world.invoice({ number: 'canary-mine', seller_id: seller });
    const hidden = await world.invoice({ number: 'canary-hidden', seller_id: stranger });
    const account = await world.account(stranger, { servicer_bic: 'CANARYBIC' });
    const payment = await world.payment(account, { end_to_end_id: 'canary-payment' });
    await world.allocate(payment, invoice, '100.00');
    await world.naming(invoice, seller);
    await world.naming(hidden, stranger);
    await world.letSee(seller, invoice);
    await hub.insert('source_connection', {
      name: 'canary-connection',
      connector: 'ubl',
      flow: 'BUSINESS',
      owner_id: stranger,
    });
    mine = await principalOf(hub, seller);
    ids = { seller, invoice, payment };
  });
  afterAll(async () => hub.close());

  it('shows an enterprise its own and nothing else, in lists, counts, sums and cursors', async () => {
    const { data } = await hub.ask(EVERYTHING, { as: mine });
    const cursors = (pick(data, 'invoices.edges.*.cursor') as string[]).map((cursor) =>
      Buffer.from(cursor, 'base64url').toString(),
    );
    const body = JSON.stringify(data) + cursors.join();
    const canaries = [...new Set(body.match(/canary-\w+|CANARYBIC/gi))].sort();
    expect(canaries).toEqual(['canary-mine', 'canary-seller']);
    expect(data).toMatchObject({
      invoices: { totalCount: 1 },
      enterprises: { totalCount: 1 },
      payments: { totalCount: 0 },
      invoiceStatistics: { rows: [{ count: 1 }] },
    });
  });

  it('counts only those payments towards an invoice that the reader may see', async () => {
    const source =
      '{ invoices(filter: { number: { eq: "canary-mine" } }) { edges { node { paymentState openAmount { value } } } } }';
    const stateOf = async (as: Principal) =>
      pick((await hub.ask(source, { as })).data, 'invoices.edges.0.node');
    expect(await stateOf(mine)).toEqual({ paymentState: 'OPEN', openAmount: { value: '100.00' } });
    expect(await stateOf(hub.admin)).toEqual({ paymentState: 'PAID', openAmount: { value: '0.00' } });
    await world.letSee(ids.seller, ids.payment);
    expect(await stateOf(mine)).toEqual({ paymentState: 'PAID', openAmount: { value: '0.00' } });
  });

  it('shows a payment without the account of the other side', async () => {
    const { data } = await hub.ask('{ payments { edges { node { endToEndId account { servicerBic } } } } }', {
      as: mine,
    });
    expect(pick(data, 'payments.edges')).toEqual([{ node: { endToEndId: 'canary-payment', account: null } }]);
  });

  it('shows the same rows whether or not lists begin with what is the own', async () => {
    const plain = await hub.ask(EVERYTHING, { as: mine, reach: 'ANY' });
    hub.statements.splice(0);
    const fast = await hub.ask(EVERYTHING, { as: mine });
    expect(fast).toEqual(plain);
    expect(hub.statements.map(({ text }) => text.includes('access_entry'))).toEqual([true]);
  });

  it('shows an unknown principal nothing', async () => {
    const nobody = { ...mine, id: '11111111-1111-4111-8111-111111111111' };
    const { data } = await hub.ask(EVERYTHING, { as: nobody });
    expect(data).toEqual({
      invoices: { totalCount: 0, edges: [] },
      enterprises: { totalCount: 0, edges: [] },
      payments: { totalCount: 0, edges: [] },
      sourceConnections: [],
      invoiceStatistics: { rows: [] },
    });
  });

  it('keeps principals apart that share connections and plans', async () => {
    const source = '{ invoices { totalCount } }';
    const asked = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? mine : hub.admin));
    const totals = await Promise.all(
      asked.map(async (as) => pick((await hub.ask(source, { as })).data, 'invoices.totalCount')),
    );
    expect(totals).toEqual(asked.map((as) => (as === mine ? 1 : 2)));
  });

  it('shows what was granted from the next request on, though lists began with what is the own', async () => {
    const [giver, taker] = [await world.enterprise('giver'), await world.enterprise('taker')];
    const given = await world.invoice({ number: 'given', seller_id: giver });
    await hub.insert('access_entry', {
      ...{ subject_id: given, enterprise_id: giver, capacity: 'OWNER', scope: 'BUSINESS' },
      ...{ is_grantable: true, day: '2026-01-01' },
    });
    const as = await principalOf(hub, taker);
    const numbers = async (): Promise<unknown> =>
      pick(
        (await hub.ask('{ invoices { edges { node { number } } } }', { as })).data,
        'invoices.edges.*.node.number',
      );
    expect(await numbers()).toEqual([]);
    const [grant] = await hub.insert('data_grant', {
      ...{ grantor_id: giver, grantee_id: taker, scopes: ['BUSINESS'] },
      ...{ valid_from: '2026-01-01', includes_history: true },
    });
    hub.statements.splice(0);
    expect(await numbers()).toEqual(['given']);
    expect(await numbers()).toEqual(['given']);
    // The first was asked twice; then it is remembered that there is a grant.
    expect(hub.statements).toHaveLength(3);
    await hub.database.pipelinePool.query('update data_grant set revoked_at = now() where id = $1', [grant]);
    expect(await numbers()).toEqual([]);
  });

  it('reads what is much row by row, and shows the same', async () => {
    const large = await world.enterprise('large');
    const invoice = await world.invoice({ number: 'of-the-large', seller_id: large });
    await world.letSee(large, invoice);
    const as = await principalOf(hub, large);
    const names = async (): Promise<unknown> =>
      pick(
        (await hub.ask('{ enterprises { edges { node { name } } } }', { as })).data,
        'enterprises.edges.*.node.name',
      );
    const askedFor = async (): Promise<boolean[]> => {
      hub.statements.splice(0);
      expect(await names()).toEqual(['large']);
      return hub.statements.map(({ text }) => text.includes('access_entry'));
    };
    expect(await askedFor()).toEqual([true]);
    await hub.database.pipelinePool.query(
      `insert into access_entry (subject_id, enterprise_id, capacity, scope, is_grantable)
       select gen_random_uuid(), $1, 'OWNER', 'BUSINESS', true from generate_series(1, 1500)`,
      [large],
    );
    expect(await askedFor()).toEqual([true, false]);
    expect(await askedFor()).toEqual([false]);
  });
});
