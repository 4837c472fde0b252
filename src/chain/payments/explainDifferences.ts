import { Big } from 'big.js';
import {
  compareDecimals,
  multiplyDecimals,
  subtractDecimals,
  absoluteDecimal,
  type Decimal,
} from '../../kit/decimal.ts';
import type { InvoiceFacts } from '../../store/operations/payments/invoiceFacts.ts';
import type { PaymentFacts } from '../../store/operations/payments/paymentFacts.ts';
import type { AllocationRow, Difference } from '../../store/operations/payments/writeAllocations.ts';
import type { AllocationPolicy } from './allocationPolicy.ts';
import type { Ledger } from './ledger.ts';

interface Settled {
  readonly payments: readonly PaymentFacts[];
  readonly invoices: readonly InvoiceFacts[];
  readonly ledger: Ledger;
  readonly policy: AllocationPolicy;
}

/**
 * Says of each invoice that was paid all but a little why the little is missing, where the policy knows a reason. The
 * payment that came last bears it. Nothing is written off: the difference stays open until a credit note, a payment or a
 * person settles it.
 *
 * @param allocations in the order of their payments.
 */
export function explainDifferences(
  allocations: readonly AllocationRow[],
  { payments, invoices, ledger, policy }: Settled,
): AllocationRow[] {
  const places = new Map(payments.map(({ id }, place) => [id, place]));
  const inOrder = [...allocations].sort(
    (left, right) => (places.get(left.paymentId) ?? 0) - (places.get(right.paymentId) ?? 0),
  );
  const last = new Map(inOrder.map((allocation) => [allocation.documentId, allocation]));
  const byId = new Map(invoices.map((invoice) => [invoice.id, invoice]));
  return inOrder.map((allocation) => {
    const invoice = byId.get(allocation.documentId);
    if (!invoice || last.get(invoice.id) !== allocation) return allocation;
    const payment = payments[places.get(allocation.paymentId) ?? -1];
    const day = payment?.bookingDate ?? payment?.valueDate ?? null;
    const difference = explain(invoice, { missing: ledger.open.of(invoice), day, policy });
    return difference ? { ...allocation, difference } : allocation;
  });
}

function explain(
  invoice: InvoiceFacts,
  { missing, day, policy }: { missing: Decimal; day: string | null; policy: AllocationPolicy },
): Difference | undefined {
  if (compareDecimals(missing, '0') <= 0) return undefined;
  if (compareDecimals(missing, policy.rounding) <= 0) return { amount: missing, reason: 'ROUNDING' };
  const offered = discountOf(invoice, day, policy);
  const isOffered =
    compareDecimals(absoluteDecimal(subtractDecimals(missing, offered)), policy.rounding) <= 0;
  if (isOffered) return { amount: missing, reason: 'CASH_DISCOUNT' };
  return compareDecimals(missing, bearable(invoice.payableAmount, policy)) <= 0
    ? { amount: missing, reason: 'BANK_CHARGES' }
    : undefined;
}

/** What may be missing of so much without a reason that the invoice gives: rounding, or what banks keep back. */
export function bearable(sum: Decimal, { rounding, charges }: AllocationPolicy): Decimal {
  const share = multiplyDecimals(sum, charges.share);
  const kept = compareDecimals(share, charges.amount) < 0 ? share : charges.amount;
  return compareDecimals(kept, rounding) < 0 ? rounding : kept;
}

/** The largest cash discount that the invoice offers who pays on this day, to the cent; 0 where it offers none. */
export function discountOf(
  { cashDiscounts, payableAmount }: InvoiceFacts,
  day: string | null,
  { cashDiscount }: AllocationPolicy,
): Decimal {
  if (cashDiscount === 'NEVER' || day === null) return '0';
  return cashDiscounts
    .filter(({ until }) => day <= until)
    .map(({ percent }) => new Big(payableAmount).times(percent).div(100).round(CENTS).toFixed())
    .reduce((largest, each) => (compareDecimals(each, largest) > 0 ? each : largest), '0');
}

const CENTS = 2;
