import { describe, expect, it } from '@jest/globals';
import { Big } from 'big.js';
import fc from 'fast-check';
import {
  allocate as allocateAndExplain,
  type Allocation,
  type AllocationFacts,
} from '../../../src/chain/payments/allocate.ts';
import { DEFAULT_POLICY } from '../../../src/chain/payments/allocationPolicy.ts';
import { facts, paymentFacts } from './arbitraryFacts.ts';
import { firm, payment } from './given.ts';

const allocate = (given: AllocationFacts): readonly Allocation[] => allocateAndExplain(given).allocations;

const sumOf = (parts: readonly { readonly amount: string }[]): Big =>
  parts.reduce((sum, part) => sum.plus(part.amount), new Big(0));
const listed = (allocations: readonly Allocation[]): string[] =>
  allocations.map((each) => JSON.stringify(each)).sort();
const RUNS = { numRuns: 200 };

describe('allocate, whatever comes', () => {
  it('never spends more than a payment has', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const allocations = allocate(given);
        for (const { id, amount: whole } of given.payments) {
          const spent = sumOf(allocations.filter(({ paymentId }) => paymentId === id));
          expect(spent.lte(whole)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('never pays more than an invoice asks for, nor anything but a positive amount in its currency', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const allocations = allocate(given);
        for (const { id, payableAmount, creditedAmount } of given.invoices) {
          const capacity = new Big(payableAmount).lte(0)
            ? new Big(0)
            : new Big(payableAmount).minus(creditedAmount);
          const paid = sumOf(allocations.filter(({ documentId }) => documentId === id));
          expect(paid.eq(0) || paid.lte(capacity)).toBe(true);
        }
        for (const allocation of allocations) {
          const [paid, paying] = [
            given.invoices.find(({ id }) => id === allocation.documentId),
            given.payments.find(({ id }) => id === allocation.paymentId),
          ];
          expect(new Big(allocation.amount).gt(0)).toBe(true);
          expect([paid?.currency, paying?.currency]).toEqual([allocation.currency, allocation.currency]);
        }
      }),
      RUNS,
    );
  });

  it('allocates a pair at most once, and what is reversed, reverses or is not booked not at all', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const allocations = allocate(given);
        const pairs = allocations.map(({ paymentId, documentId }) => `${paymentId} ${documentId}`);
        expect(new Set(pairs).size).toBe(pairs.length);
        const silent = given.payments.filter(({ isBooked, isReversal }) => isReversal || !isBooked);
        expect(allocations.filter(({ paymentId }) => silent.some(({ id }) => id === paymentId))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('does not depend on the order', () => {
    const shuffled = facts.chain((given) =>
      fc.record({
        given: fc.constant(given),
        payments: fc.shuffledSubarray([...given.payments], { minLength: given.payments.length }),
        invoices: fc.shuffledSubarray([...given.invoices], { minLength: given.invoices.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given, payments, invoices }) => {
        expect(listed(allocate({ ...given, payments, invoices }))).toEqual(listed(allocate(given)));
      }),
      RUNS,
    );
  });

  it('does not depend on payments that have to do with none of the invoices', () => {
    fc.assert(
      fc.property(facts, paymentFacts, (given, more) => {
        const stranger = payment('stranger', { ...more, creditor: firm('Omega'), endToEndId: 'E9' });
        const others = { ...given, payments: [stranger, ...given.payments] };
        expect(listed(allocate(others))).toEqual(listed(allocate(given)));
      }),
      RUNS,
    );
  });

  it('gives by name under a wider policy all that a narrower one gives', () => {
    const narrow = { ...DEFAULT_POLICY, rounding: '0', charges: { amount: '0', share: '0' } };
    const wide = { ...DEFAULT_POLICY, rounding: '1', charges: { amount: '60', share: '0.5' } };
    const named = (given: AllocationFacts, policy: typeof narrow): ReadonlyMap<string, string> =>
      new Map(
        allocate({ ...given, pairs: [], policy }).map(({ paymentId, documentId, amount }) => [
          `${paymentId} ${documentId}`,
          amount,
        ]),
      );
    fc.assert(
      fc.property(facts, (given) => {
        const [less, more] = [named(given, narrow), named(given, wide)];
        expect([...less].filter(([pair, amount]) => more.get(pair) !== amount)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('explains no difference that is not open, and leaves no payment that has candidates without money', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { allocations, candidates } = allocateAndExplain(given);
        for (const { difference, documentId } of allocations) {
          if (!difference) continue;
          const { payableAmount, creditedAmount } = given.invoices.find(({ id }) => id === documentId)!;
          const paid = sumOf(allocations.filter((other) => other.documentId === documentId));
          expect(new Big(payableAmount).minus(creditedAmount).minus(paid).eq(difference.amount)).toBe(true);
        }
        for (const { paymentId } of candidates) {
          const spent = sumOf(allocations.filter((each) => each.paymentId === paymentId));
          expect(spent.lt(given.payments.find(({ id }) => id === paymentId)!.amount)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('says the same when asked again, and forgets nothing in between', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const before = structuredClone(given);
        const first = allocate(given);
        expect(allocate(given)).toEqual(first);
        expect(given).toEqual(before);
      }),
      RUNS,
    );
  });

  it('meets all of its rules often enough for this to mean something', () => {
    const seen = new Set(
      fc
        .sample(facts, { numRuns: 1_000, seed: 7 })
        .flatMap((given) => allocate(given).map(({ method, confidence }) => `${method} ${confidence}`)),
    );
    expect([...seen].sort()).toEqual([
      'AMOUNT_AND_PARTIES 0.6',
      'DOCUMENT_NUMBER 0.7',
      'DOCUMENT_NUMBER 0.8',
      'DOCUMENT_NUMBER 0.9',
      'MANUAL 1',
      'STRUCTURED_REFERENCE 0.8',
      'STRUCTURED_REFERENCE 0.9',
      'STRUCTURED_REFERENCE 1',
    ]);
  });
});
