import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildHubSchema, hubMutations } from '../../src/api/index.ts';
import { hubCommands } from '../../src/pipeline/hubCommands.ts';
import { inGraphTransaction } from '../../src/pipeline/locks.ts';
import { allocatePayments } from '../../src/chain/payments/allocatePayments.ts';
import type { Principal } from '../../src/store/principalTransaction.ts';
import { pick, principalOf, startHub, type TestHub } from './hub.ts';
import { worldOf, type World } from './world.ts';

const PAIR = `allocation { amount { value currency } method confidence } payment { unallocatedAmount { value } } invoice { openAmount { value } }`;
const REFUSED = '... on AllocationRefused { code message }';
const SET = `mutation ($input: AllocatePaymentInput!) { done: allocatePayment(input: $input) { __typename ... on PaymentAllocated { ${PAIR} } ${REFUSED} } }`;
const REJECT = `mutation ($input: RejectAllocationInput!) { done: rejectAllocation(input: $input) { __typename
  ... on AllocationRejected { payment { allocations { totalCount } decisions { verdict amount { value } reason invoice { number } } } } ${REFUSED} } }`;
const REMOVE = `mutation ($input: RemoveAllocationInput!) { done: removeAllocation(input: $input) { __typename ... on AllocationRemoved { ${PAIR} } ${REFUSED} } }`;

describe('allocation by hand', () => {
  let hub: TestHub;
  let world: World;
  let seller: Principal;
  let buyer: Principal;
  let factor: Principal;
  let ids: Record<'account' | 'invoice' | 'payment' | 'seller' | 'buyer', string>;

  beforeEach(async () => {
    hub = await startHub((database) => ({
      schema: buildHubSchema(),
      mutations: hubMutations(hubCommands(database)),
    }));
    world = worldOf(hub);
    const sellerId = await world.enterprise('Seller AG', ['GLN', '1']);
    const buyerId = await world.enterprise('Buyer AG', ['GLN', '2']);
    [seller, buyer] = [await principalOf(hub, sellerId), await principalOf(hub, buyerId)];
    factor = await principalOf(hub, await world.enterprise('Factor AG', ['GLN', '3']));
    const account = await world.account(sellerId);
    const parties = { seller_id: sellerId, buyer_id: buyerId };
    const invoice = await world.invoice({
      number: 'INV-1',
      number_key: 'INV-1',
      payable_amount: '100.00',
      ...parties,
    });
    const payment = await world.payment(account, {
      amount: '90.00',
      ...{ creditor_id: sellerId, debtor_id: buyerId },
      ...{ remittance_information: 'INV-1', mentioned_keys: ['INV-1'], booking_date: '2026-06-01' },
    });
    await world.letSee(sellerId, invoice, payment);
    await world.letSee(buyerId, invoice, payment);
    ids = { account, invoice, payment, seller: sellerId, buyer: buyerId };
    await inGraphTransaction(hub.database.pipelinePool, (client) =>
      allocatePayments(client, { paymentIds: [payment], documentIds: [] }),
    );
  });
  afterEach(async () => hub.close());

  const input = (more: object = {}) => ({
    payment: `pay_${ids.payment}`,
    invoice: `inv_${ids.invoice}`,
    reason: 'as the buyer says on the telephone',
    ...more,
  });
  const amount = (value: string, currency = 'EUR') => ({ amount: { value, currency } });
  const done = async (source: string, given: object, as: Principal = seller): Promise<unknown> => {
    const { data, errors } = await hub.ask(source, { as, variables: { input: given } });
    expect(errors).toBeUndefined();
    return pick(data, 'done');
  };
  const code = async (source: string, given: object, as?: Principal) =>
    pick(await done(source, given, as), 'code');
  const count = async (table: string): Promise<number> => {
    const { rowCount } = await hub.database.pipelinePool.query(`select from ${table}`);
    return rowCount ?? 0;
  };

  it('overrides what was worked out, and gives it back', async () => {
    expect(await done(SET, input(amount('40.00')))).toEqual({
      __typename: 'PaymentAllocated',
      allocation: { amount: { value: '40.00', currency: 'EUR' }, method: 'MANUAL', confidence: '1' },
      payment: { unallocatedAmount: { value: '50.00' } },
      invoice: { openAmount: { value: '60.00' } },
    });
    expect(await done(REMOVE, input())).toEqual({
      __typename: 'AllocationRemoved',
      allocation: {
        amount: { value: '90.00', currency: 'EUR' },
        method: 'DOCUMENT_NUMBER',
        confidence: '0.8',
      },
      payment: { unallocatedAmount: { value: '0.00' } },
      invoice: { openAmount: { value: '10.00' } },
    });
    expect(await code(REMOVE, input())).toBe('NOT_DECIDED');
    // What was decided, by whom and how long it held stays.
    expect(await count('history.allocation_decision')).toBe(1);
  });

  it('keeps away what was rejected, and says so', async () => {
    expect(await done(REJECT, input())).toEqual({
      __typename: 'AllocationRejected',
      payment: {
        allocations: { totalCount: 0 },
        decisions: [
          {
            verdict: 'REJECT',
            amount: null,
            reason: 'as the buyer says on the telephone',
            invoice: { number: 'INV-1' },
          },
        ],
      },
    });
    await inGraphTransaction(hub.database.pipelinePool, (client) =>
      allocatePayments(client, { paymentIds: [ids.payment], documentIds: [ids.invoice] }),
    );
    expect(await count('payment_allocation')).toBe(0);
  });

  it.each([
    ['AMOUNT_EXCEEDS_PAYMENT', amount('90.01')],
    ['AMOUNT_NOT_POSITIVE', amount('0.00')],
    ['AMOUNT_NOT_POSITIVE', amount('-5')],
    ['CURRENCY_DIFFERS', amount('10', 'USD')],
    ['REASON_INVALID', { ...amount('10'), reason: '  ' }],
    ['REASON_INVALID', { ...amount('10'), reason: 'x'.repeat(1_001) }],
  ])('refuses with %s', async (expected, given) => {
    expect(await code(SET, input(given))).toBe(expected);
    expect([await count('allocation_decision'), await count('payment_allocation')]).toEqual([0, 1]);
  });

  it('refuses more than is open beside other payments, and what is not booked or is reversed', async () => {
    const same = { creditor_id: ids.seller, debtor_id: ids.buyer, amount: '90.00', end_to_end_id: 'E1' };
    const other = await world.payment(ids.account, { ...same, booking_date: '2026-06-02' });
    const pending = await world.payment(ids.account, { ...same, state: 'PENDING' });
    await world.letSee(ids.seller, other, pending);
    expect(await done(SET, input({ ...amount('20.00'), payment: `pay_${other}` }))).toEqual({
      __typename: 'AllocationRefused',
      code: 'AMOUNT_EXCEEDS_OPEN',
      message:
        'The invoice has 10.00 EUR open beside this payment, but got 20.00; give less, or reject what else pays it first.',
    });
    expect(await code(SET, input({ ...amount('5'), payment: `pay_${pending}` }))).toBe('PAYMENT_NOT_BOOKED');
    await world.payment(ids.account, {
      ...same,
      is_reversal: true,
      direction: 'DEBIT',
      booking_date: '2026-06-03',
    });
    expect(await code(SET, input({ ...amount('5'), payment: `pay_${other}` }))).toBe('PAYMENT_REVERSED');
    expect(await count('allocation_decision')).toBe(0);
  });

  it('is for the creditor: the buyer sees both and decides nothing, a stranger sees nothing', async () => {
    expect(await code(SET, input(amount('10')), buyer)).toBe('NOT_CREDITOR');
    for (const [source, given] of [
      [SET, amount('10')],
      [REJECT, {}],
      [REMOVE, {}],
    ] as const) {
      const hidden = await done(source, input(given), factor);
      const absent = await done(source, input({ ...given, payment: `pay_${randomUUID()}` }), seller);
      const misnamed = await done(source, input({ ...given, payment: 'inv_x' }), seller);
      expect([hidden, misnamed]).toEqual([absent, absent]);
      expect(pick(absent, 'code')).toBe('NOT_FOUND');
    }
    // Both ends: whoever sees the payment alone is told no more.
    await world.letSee(factor.enterpriseId!, ids.payment);
    expect(await code(SET, input(amount('10')), factor)).toBe('NOT_FOUND');
    expect([await count('allocation_decision'), await count('payment_allocation')]).toEqual([0, 1]);
  });

  it('is for the payee of an assigned invoice, and for ADMIN', async () => {
    await hub.database.pipelinePool.query('update trade_document set payee_id = $1', [factor.enterpriseId]);
    await world.letSee(factor.enterpriseId!, ids.payment, ids.invoice);
    expect(pick(await done(SET, input(amount('10')), factor), '__typename')).toBe('PaymentAllocated');
    expect(pick(await done(SET, input(amount('20')), hub.admin), '__typename')).toBe('PaymentAllocated');
  });

  it('shows of what it did only what the caller sees', async () => {
    await hub.database.pipelinePool.query(`delete from access_entry where subject_id = $1`, [ids.account]);
    const source = `mutation ($input: AllocatePaymentInput!) { done: allocatePayment(input: $input) { ... on PaymentAllocated { payment { account { currency } debtor { enterprise { name } } } } } }`;
    expect(await done(source, input(amount('10')))).toEqual({
      payment: { account: null, debtor: { enterprise: null } },
    });
  });
});
