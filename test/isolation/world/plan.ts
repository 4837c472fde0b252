import fc from 'fast-check';

/**
 * A world as it is drawn: small numbers that shrink well. Every index is taken modulo what there is, days count back
 * from today, and two trades that look alike are two trades.
 */
export interface WorldPlan {
  readonly enterprises: number;
  /** Enterprises that their papers name by GLN or by LEI, until one paper names both and the two become one. */
  readonly merged: readonly number[];
  readonly connections: readonly { readonly owner: number; readonly hasPoison: boolean }[];
  readonly trades: readonly TradePlan[];
  readonly grants: readonly GrantPlan[];
}

export const DOCUMENT_KINDS = [
  'order',
  'orderChange',
  'despatch',
  'receipt',
  'invoice',
  'creditNote',
  'applicationResponse',
  'remittanceAdvice',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The papers of one trade; those of the same trade refer to one another. */
export interface TradePlan {
  readonly seller: number;
  readonly buyer: number;
  readonly payee: number | null;
  readonly carrier: number | null;
  readonly documents: readonly DocumentPlan[];
  readonly events: readonly {
    readonly observers: readonly number[];
    readonly names: 'order' | 'despatch' | 'invoice' | null;
    readonly daysAgo: number;
  }[];
  readonly payments: readonly PaymentPlan[];
}

export interface DocumentPlan {
  readonly kind: DocumentKind;
  /** Connections whose sources hold it; the second and later ones state another due date. */
  readonly observers: readonly number[];
  readonly daysAgo: number;
  readonly namesPayee: boolean;
  readonly namesCarrier: boolean;
}

export interface PaymentPlan {
  /** Whose banks report it, over which connection. */
  readonly reports: readonly { readonly side: 'DEBTOR' | 'CREDITOR'; readonly connection: number }[];
  /** Somebody else than the account's owner whom the reports name as creditor. */
  readonly creditor: number | null;
  readonly daysAgo: number;
}

export const SCOPES = ['BUSINESS', 'LOGISTICS', 'CAPITAL', 'FINANCING', 'RISK'] as const;
export type Scope = (typeof SCOPES)[number];

export interface GrantPlan {
  readonly grantor: number;
  readonly grantee: number;
  readonly scopes: readonly Scope[];
  /** Negative: it begins in the future. Never today, so that the hour of the test does not matter. */
  readonly beganDaysAgo: number;
  /** Null: no end; negative: it ended; counted from today. */
  readonly endsInDays: number | null;
  readonly includesHistory: boolean;
  readonly isRevoked: boolean;
}

const index = fc.nat({ max: 11 });
const daysAgo = fc.nat({ max: 7 });
const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { freq: 1 });
const observers = fc.uniqueArray(index, { minLength: 1, maxLength: 2 });

const documentPlan: fc.Arbitrary<DocumentPlan> = fc.record({
  kind: fc.constantFrom(...DOCUMENT_KINDS),
  observers,
  daysAgo,
  namesPayee: fc.boolean(),
  namesCarrier: fc.boolean(),
});

const paymentPlan: fc.Arbitrary<PaymentPlan> = fc.record({
  reports: fc.uniqueArray(
    fc.record({ side: fc.constantFrom('DEBTOR' as const, 'CREDITOR' as const), connection: index }),
    {
      minLength: 1,
      maxLength: 2,
      selector: ({ side }) => side,
    },
  ),
  creditor: some(index),
  daysAgo,
});

const tradePlan: fc.Arbitrary<TradePlan> = fc.record({
  seller: index,
  buyer: index,
  payee: some(index),
  carrier: some(index),
  documents: fc.uniqueArray(documentPlan, { minLength: 1, maxLength: 7, selector: ({ kind }) => kind }),
  events: fc.array(
    fc.record({
      observers,
      names: fc.constantFrom('order' as const, 'despatch' as const, 'invoice' as const, null),
      daysAgo,
    }),
    { maxLength: 2 },
  ),
  payments: fc.array(paymentPlan, { maxLength: 2 }),
});

const grantPlan: fc.Arbitrary<GrantPlan> = fc
  .record({
    grantor: index,
    grantee: index,
    scopes: fc.uniqueArray(fc.constantFrom(...SCOPES), { minLength: 1, maxLength: 3 }),
    beganDaysAgo: fc.constantFrom(2, 3, 4, 5, 6, -1),
    endsInDays: fc.constantFrom(null, null, 2, -1),
    includesHistory: fc.boolean(),
    isRevoked: fc.constantFrom(false, false, false, false, true),
  })
  .filter(({ beganDaysAgo, endsInDays }) => beganDaysAgo > 0 || endsInDays !== -1);

export const worldPlan: fc.Arbitrary<WorldPlan> = fc.record({
  enterprises: fc.integer({ min: 5, max: 12 }),
  merged: fc.uniqueArray(index, { maxLength: 2 }),
  connections: fc.array(fc.record({ owner: index, hasPoison: fc.boolean() }), { minLength: 2, maxLength: 4 }),
  trades: fc.array(tradePlan, { minLength: 2, maxLength: 5 }),
  grants: fc.array(grantPlan, { minLength: 2, maxLength: 8 }),
});
