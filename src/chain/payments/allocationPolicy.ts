import type { Decimal } from '../../kit/decimal.ts';

/** How much may differ before what a payment names is no longer what it pays. Amounts are in the invoice's currency. */
export interface AllocationPolicy {
  /** What nobody would write a reminder for, either way. */
  readonly rounding: Decimal;
  /** What banks on the way keep back: at most this much, and at most this share of what is paid. */
  readonly charges: { readonly amount: Decimal; readonly share: Decimal };
  /** Whether a cash discount (Skonto) that an invoice offers counts, for who pays in time. */
  readonly cashDiscount: 'AS_OFFERED' | 'NEVER';
  /** Of how many invoices a payment that names nothing may be the sum. */
  readonly combination: number;
  /** Among how many open invoices of two parties such a sum is looked for; beyond, one always fits by chance. */
  readonly combinable: number;
  /** How many invoices or payments may be alike, in amount or reference, before that tells nothing. */
  readonly alike: number;
}

export const DEFAULT_POLICY: AllocationPolicy = {
  rounding: '0.05',
  charges: { amount: '50.00', share: '0.005' },
  cashDiscount: 'AS_OFFERED',
  combination: 4,
  combinable: 20,
  alike: 200,
};

/**
 * How sure an allocation is, by how it was found; the whole of it in one place.
 *
 * - 1: a person decided; or the creditor's own reference, and that alone told.
 * - 0.9: a reference that told only with who paid, when, or what was open; document numbers, paid exactly.
 * - 0.8: names that are clear, paid in part, too much, or short within the policy.
 * - 0.7: numbers abbreviated, or quoted by a third party: only where the amount is exactly theirs; the number of an
 *   order that an invoice is for.
 * - 0.6: nothing named, but one open invoice between the two parties is exactly of this amount.
 * - 0.5: as before, and it is one sum of several.
 */
export const CONFIDENCE = {
  certain: '1',
  told: '0.9',
  partial: '0.8',
  weak: '0.7',
  amount: '0.6',
  sum: '0.5',
} as const satisfies Readonly<Record<string, Decimal>>;
