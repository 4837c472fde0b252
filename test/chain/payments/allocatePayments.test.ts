import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openPaymentStore, type PaymentStore } from './paymentStore.ts';

describe('allocatePayments', () => {
  let store: PaymentStore;

  beforeEach(async () => {
    store = await openPaymentStore();
  });

  afterEach(() => store.close());

  const RF = { paymentReferences: ['RF18 5390 0754 7034'] };

  it('finds the invoice of a payment, and the payment of an invoice that comes later', async () => {
    await store.invoice('INV-1', RF);
    await store.payment('p', { refs: ['rf18539007547034'] });
    await store.payment('q', { text: 'Rechnung INV-2' });
    await store.link();
    await store.invoice('INV-2');
    await store.link();
    expect(await store.allocations()).toEqual([
      'p>INV-1 100.00 STRUCTURED_REFERENCE 1',
      'q>INV-2 100.00 DOCUMENT_NUMBER 0.9',
    ]);
  });

  it('writes nothing where nothing changed', async () => {
    await store.invoice('INV-1', RF);
    await store.payment('p', { refs: ['RF18539007547034'], row: { amount: '100' } });
    await store.link();
    const { rows: before } = await store.pool.query('select *, xmin from payment_allocation');
    await store.link('p', 'INV-1');
    const { rows: after } = await store.pool.query('select *, xmin from payment_allocation');
    expect(after).toEqual(before);
    expect(await store.earlierVersions()).toBe(0);
  });

  it('allocates again when an earlier payment comes late, and keeps what was believed', async () => {
    await store.invoice('INV-1', RF);
    await store.payment('p2', { refs: ['RF18539007547034'], row: { amount: '60' } });
    await store.link();
    await store.payment('p1', {
      refs: ['RF18539007547034'],
      row: { amount: '70', bookingDate: '2026-02-01' },
    });
    await store.link();
    expect(await store.allocations()).toEqual([
      'p1>INV-1 70 STRUCTURED_REFERENCE 1',
      'p2>INV-1 30.00 STRUCTURED_REFERENCE 1',
    ]);
    expect(await store.earlierVersions()).toBe(1);
  });

  it('follows a chain of payments and invoices to its end', async () => {
    await store.invoice('INV-2001', { paymentReferences: ['R1'] });
    await store.invoice('INV-2002', { paymentReferences: ['R2'] });
    await store.invoice('INV-2003');
    await store.payment('p1', { refs: ['R1', 'R2'], row: { amount: '150' } });
    await store.payment('p2', {
      refs: ['R2'],
      text: 'INV-2003',
      row: { bookingDate: '2026-02-05' },
    });
    await store.link();
    expect(await store.allocations()).toEqual([
      'p1>INV-2001 100.00 STRUCTURED_REFERENCE 0.8',
      'p1>INV-2002 50.00 STRUCTURED_REFERENCE 0.8',
      'p2>INV-2002 50.00 STRUCTURED_REFERENCE 1',
      'p2>INV-2003 50.00 DOCUMENT_NUMBER 0.8',
    ]);
    await store.creditNote('CN-1', 'INV-2001', '60.00');
    await store.link('CN-1');
    expect(await store.allocations()).toEqual([
      'p1>INV-2001 40.00 STRUCTURED_REFERENCE 1',
      'p1>INV-2002 100.00 STRUCTURED_REFERENCE 1',
      'p2>INV-2003 100.00 DOCUMENT_NUMBER 0.9',
    ]);
  });

  it('gives up what a reversal, a state or a number takes back', async () => {
    await store.invoice('INV-1', RF);
    await store.payment('p', { refs: ['RF18539007547034'], row: { endToEndId: 'E1' } });
    await store.payment('q', { refs: ['RF18539007547034'], row: { bookingDate: '2026-03-01' } });
    await store.link();
    expect(await store.allocations()).toEqual(['p>INV-1 100.00 STRUCTURED_REFERENCE 1']);
    const back = { isReversal: true, direction: 'DEBIT', endToEndId: 'E1', bookingDate: '2026-02-20' };
    await store.payment('r', { row: back });
    await store.link();
    expect(await store.allocations()).toEqual(['q>INV-1 100.00 STRUCTURED_REFERENCE 1']);
    await store.payment('q', { refs: ['RF18539007547034'], row: { state: 'PENDING' } });
    await store.link();
    expect(await store.allocations()).toEqual([]);
  });

  it('keeps apart what strangers number alike', async () => {
    const zeta = await store.firm('Zeta');
    await store.invoice('INV-1', { sellerId: zeta, issuerId: zeta });
    await store.payment('p', { text: 'INV-1', refs: ['INV-1'] });
    await store.link();
    expect(await store.allocations()).toEqual([]);
  });

  it('knows a party without identifiers by its name, and a creditor by the account that is named', async () => {
    await store.invoice('INV-1');
    await store.payment('p', { text: 'INV-1', debtor: '?BORG', creditor: '?ACME' });
    await store.invoice('INV-2', { ...RF, payeeAccounts: ['iban trust'] });
    await store.payment('q', { refs: ['RF18539007547034'], creditor: 'Trust', debtor: 'Carl' });
    await store.link();
    expect(await store.allocations()).toEqual([
      'p>INV-1 100.00 DOCUMENT_NUMBER 0.9',
      'q>INV-2 100.00 STRUCTURED_REFERENCE 1',
    ]);
  });

  it('lets a decision stand and goes around it', async () => {
    await store.invoice('INV-1', RF);
    await store.payment('p', {});
    await store.decide('p', 'INV-1', '80');
    await store.payment('q', { refs: ['RF18539007547034'] });
    await store.link();
    expect(await store.allocations()).toEqual([
      'p>INV-1 80 MANUAL 1',
      'q>INV-1 20.00 STRUCTURED_REFERENCE 1',
    ]);
  });

  it('carries a decision over to what its payment and its invoice are identified as anew', async () => {
    await store.invoice('INV-1', RF);
    await store.payment('p', {});
    await store.decide('p', 'INV-1', '80');
    await store.link();
    await store.pool.query('delete from payment');
    await store.pool.query('delete from trade_document');
    store.forget('p', 'INV-1');
    await store.payment('q', { refs: ['RF18539007547034'] });
    await store.invoice('INV-1', RF);
    await store.link();
    expect(await store.allocations()).toEqual(['q>INV-1 100.00 STRUCTURED_REFERENCE 1']);
    await store.payment('p', {});
    await store.link();
    expect(await store.allocations()).toEqual([
      'p>INV-1 80 MANUAL 1',
      'q>INV-1 20.00 STRUCTURED_REFERENCE 1',
    ]);
  });
});

describe('allocatePayments, whatever arrives first', () => {
  const put: readonly ((store: PaymentStore) => Promise<unknown>)[] = [
    (store) => store.invoice('INV-2001', { paymentReferences: ['R1'] }),
    (store) => store.invoice('INV-2002', { paymentReferences: ['R2'], payableAmount: '70.5' }),
    (store) => store.invoice('INV-2003'),
    (store) => store.payment('p1', { refs: ['R1', 'R2'], row: { amount: '150' } }),
    (store) => store.payment('p2', { refs: ['R2'], text: 'INV-2003', row: { bookingDate: '2026-02-05' } }),
    (store) => store.payment('p3', { text: 'INV-2003', row: { bookingDate: '2026-02-06', amount: '1' } }),
    (store) =>
      store.payment('r', {
        row: { isReversal: true, direction: 'DEBIT', bookingDate: '2026-02-07', amount: '1' },
      }),
  ];

  it.each([
    ['in order', [0, 1, 2, 3, 4, 5, 6]],
    ['backwards', [6, 5, 4, 3, 2, 1, 0]],
    ['mixed', [4, 2, 6, 0, 3, 5, 1]],
  ])('says the same: one by one, %s', async (_how, order) => {
    const store = await openPaymentStore();
    try {
      for (const index of order) {
        await put[index]?.(store);
        await store.link();
      }
      expect(await store.allocations()).toEqual([
        'p1>INV-2001 100.00 STRUCTURED_REFERENCE 0.8',
        'p1>INV-2002 50.00 STRUCTURED_REFERENCE 0.8',
        'p2>INV-2002 20.50 STRUCTURED_REFERENCE 1',
        'p2>INV-2003 79.50 DOCUMENT_NUMBER 0.8',
      ]);
    } finally {
      await store.close();
    }
  });
});
