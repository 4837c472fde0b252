import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { queryAsPrincipal, type Principal } from '../../src/store/principalTransaction.ts';
import { disputes } from './disputes.ts';
import { pick, principalOf, startHub, type TestHub } from './hub.ts';
import { worldOf, type World } from './world.ts';

const DISPUTE = `mutation ($invoice: ID!, $reason: String = "damaged,late") {
  disputeInvoice(invoice: $invoice, reason: $reason) {
    __typename
    ... on InvoiceDisputed { invoice { number isDisputed seller { name } } reason count points { text } }
    ... on DisputeRefused { code message }
  }
}`;

describe('a mutation', () => {
  let hub: TestHub;
  let world: World;
  let seller: Principal;
  let invoice: string;
  beforeEach(async () => {
    hub = await startHub(disputes);
    world = worldOf(hub);
    const sellerId = await world.enterprise('Seller AG');
    seller = await principalOf(hub, sellerId);
    invoice = await world.invoice({ number: 'INV-1', seller_id: sellerId });
    await world.letSee(sellerId, invoice);
  });
  afterEach(async () => hub.close());

  const dispute = async (id: string, as: Principal = seller) =>
    hub.ask(DISPUTE, { as, variables: { invoice: `inv_${id}` } });
  const isDisputed = async (): Promise<unknown> => {
    const { rows } = await hub.database.pipelinePool.query('select is_disputed from trade_document where id = $1', [invoice]); // prettier-ignore
    return (rows[0] as { is_disputed: unknown }).is_disputed;
  };
  const trail = async (): Promise<object[]> =>
    queryAsPrincipal(hub.database.appPool, hub.admin, {
      text: `select role, action, outcome, input ->> 'reason' as reason, principal_id as principal,
        before_hash = after_hash as "isUnchanged", cardinality(subject_ids) as subjects from audit_entry order by recorded_at`,
    });

  it('changes, and answers with what the caller may see of the result', async () => {
    const { data, errors } = await dispute(invoice);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      disputeInvoice: {
        __typename: 'InvoiceDisputed',
        invoice: { number: 'INV-1', isDisputed: true, seller: { name: 'Seller AG' } },
        reason: 'damaged,late',
        count: 2,
        points: [{ text: 'damaged' }, { text: 'late' }],
      },
    });
    expect(await isDisputed()).toBe(true);
  });

  it('answers a hidden thing as an absent one, byte by byte, and changes nothing', async () => {
    const stranger = await principalOf(hub, await world.enterprise('Stranger AG'));
    const hidden = await hub.execute(DISPUTE, { as: stranger, variables: { invoice: `inv_${invoice}` } });
    const absent = await hub.execute(DISPUTE, {
      as: stranger,
      variables: { invoice: `inv_${randomUUID()}` },
    });
    expect(JSON.stringify(hidden)).toBe(JSON.stringify(absent));
    expect(pick(JSON.parse(JSON.stringify(hidden)), 'data.disputeInvoice.code')).toBe('NOT_FOUND');
    expect(await isDisputed()).toBe(false);
  });

  it('leaves an entry in the audit trail, of what was refused too', async () => {
    await dispute(invoice);
    await dispute(invoice);
    await dispute(randomUUID());
    const common = {
      role: 'ENTERPRISE',
      action: 'DISPUTE_INVOICE',
      reason: 'damaged,late',
      principal: seller.id,
    };
    expect(await trail()).toEqual([
      { ...common, outcome: 'DONE', isUnchanged: false, subjects: 1 },
      { ...common, outcome: 'DONE', isUnchanged: true, subjects: 1 },
      { ...common, outcome: 'NOT_FOUND', isUnchanged: null, subjects: 0 },
    ]);
  });

  it.each([
    'update audit_entry set role = $1',
    'delete from audit_entry where role = $1',
    'select from audit_entry where role = $1',
  ])('is never rewritten: %s is denied to the role that wrote it', async (statement) => {
    await dispute(invoice);
    await expect(hub.database.pipelinePool.query(statement, ['ADMIN'])).rejects.toThrow('permission denied');
  });

  it('is forbidden to a role that is not listed, and runs nothing', async () => {
    const partner: Principal = { ...seller, role: 'PARTNER' };
    const { data, errors } = await dispute(invoice, partner);
    expect(data).toEqual({ disputeInvoice: null });
    expect(errors).toMatchObject([
      {
        message: 'A key of the role PARTNER may not call disputeInvoice; use one of ADMIN, ENTERPRISE.',
        path: ['disputeInvoice'],
        extensions: { code: 'FORBIDDEN' },
      },
    ]);
    expect([await isDisputed(), await trail()]).toEqual([false, []]);
  });

  it('runs in turn with its neighbours: each is answered before the next begins, and a failure stops none', async () => {
    const source = `mutation ($a: ID!) {
      before: disputeInvoice(invoice: $a, reason: "one") { ... on InvoiceDisputed { reason } }
      fail(message: "secret of the hub") { __typename }
      after: disputeInvoice(invoice: $a, reason: "two") { ... on InvoiceDisputed { reason } }
      __typename
    }`;
    const result = await hub.execute(source, { variables: { a: `inv_${invoice}` } });
    expect(JSON.parse(JSON.stringify(result.data))).toEqual({
      before: { reason: 'one' },
      fail: null,
      after: { reason: 'two' },
      __typename: 'Mutation',
    });
    // To be masked by the server: no code, and the cause kept for the log.
    expect(
      result.errors?.map(({ path, extensions, originalError }) => [path, extensions, originalError?.message]),
    ).toEqual([[['fail'], {}, 'secret of the hub']]);
    expect((await trail()).map((entry) => (entry as { reason: string }).reason)).toEqual(['one', 'two']);
  });

  it('changes nothing where its audit entry cannot be written', async () => {
    const { data, errors } = await dispute(invoice, { ...seller, enterpriseId: 'no uuid' });
    expect(data).toEqual({ disputeInvoice: null });
    expect(errors?.[0]?.message).toContain('invalid input syntax for type uuid');
    expect([await isDisputed(), await trail()]).toEqual([false, []]);
  });

  it('is refused whole, before it runs, where its answer would cost too much', async () => {
    const source = `mutation ($a: ID!) { disputeInvoice(invoice: $a) { ... on InvoiceDisputed {
      invoice { orders(first: 200) { lines(first: 200) { edges { node { quantity } } } invoices(first: 200) { id } } } } } }`;
    const result = await hub.ask(source, { as: seller, variables: { a: `inv_${invoice}` } });
    expect('data' in result).toBe(false);
    expect(result.errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COSTLY');
    expect([await isDisputed(), await trail()]).toEqual([false, []]);
  });

  it('is refused whole where a text cannot be stored', async () => {
    const variables = { invoice: `inv_${invoice}`, reason: 'a\u0000b' };
    const { errors } = await hub.ask(DISPUTE, { as: seller, variables });
    expect(errors).toMatchObject([
      { message: 'Text must not contain the NUL character.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect([await isDisputed(), await trail()]).toEqual([false, []]);
  });

  it('is skipped where its directive says so, and merges what is asked of it twice', async () => {
    const source = `mutation ($a: ID!, $on: Boolean!) {
      d: disputeInvoice(invoice: $a, reason: "x") { ... on InvoiceDisputed { reason } }
      d: disputeInvoice(invoice: $a, reason: "x") @include(if: $on) { ... on InvoiceDisputed { count } }
      e: disputeInvoice(invoice: $a, reason: "y") @include(if: $on) { __typename }
    }`;
    const ask = async (on: boolean) =>
      (await hub.ask(source, { as: seller, variables: { a: `inv_${invoice}`, on } })).data;
    expect(await ask(false)).toEqual({ d: { reason: 'x' } });
    expect(await ask(true)).toEqual({ d: { reason: 'x', count: 1 }, e: { __typename: 'InvoiceDisputed' } });
    expect(await trail()).toHaveLength(3);
  });
});
