import { compareDecimals, subtractDecimals } from '../../kit/decimal.ts';
import type { DecidedAllocation } from '../../store/operations/payments/decidedAllocations.ts';
import type { InvoiceFacts } from '../../store/operations/payments/invoiceFacts.ts';
import type { PaymentFacts } from '../../store/operations/payments/paymentFacts.ts';
import type { AllocationRow } from '../../store/operations/payments/writeAllocations.ts';
import { notNegative, type OpenAmounts } from './openAmounts.ts';

/** What decisions are about, as far as it is there. */
export interface DecidedOn {
  readonly payments: readonly PaymentFacts[];
  readonly invoices: readonly InvoiceFacts[];
  readonly open: OpenAmounts;
}

/**
 * What people decided, the earlier decision first. A decision was possible when it was taken; where the payment is taken
 * back, the invoice is credited or a currency corrected since, it holds as far as it still can, and holds again when it can.
 */
export function applyDecisions(
  decided: readonly DecidedAllocation[],
  { payments, invoices, open }: DecidedOn,
): AllocationRow[] {
  const left = new Map(payments.map(({ id, amount }) => [id, amount]));
  const currencies = new Map([...payments, ...invoices].map(({ id, currency }) => [id, currency]));
  const isPossible = ({ paymentId, documentId, currency }: DecidedAllocation): boolean =>
    left.has(paymentId) && [paymentId, documentId].every((id) => currencies.get(id) === currency);
  return [...decided]
    .filter(isPossible)
    .sort(compareDecisions)
    .flatMap(({ paymentId, documentId, amount: given }) => {
      const rest = left.get(paymentId) ?? '0';
      const amount = smallest(given ?? '0', rest, open.ofId(documentId));
      if (compareDecimals(amount, '0') <= 0) return [];
      left.set(paymentId, notNegative(subtractDecimals(rest, amount)));
      open.take(documentId, amount);
      const currency = currencies.get(paymentId) ?? '';
      return [{ paymentId, documentId, amount, currency, method: 'MANUAL' as const, confidence: '1' }];
    });
}

function compareDecisions(left: DecidedAllocation, right: DecidedAllocation): number {
  const [first, second] = [left, right].map(({ decidedAt, id }) => `${decidedAt} ${id}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

function smallest(first: string, ...others: readonly string[]): string {
  return others.reduce((least, other) => (compareDecimals(other, least) < 0 ? other : least), first);
}
