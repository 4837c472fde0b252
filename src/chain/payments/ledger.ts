import { addDecimals, compareDecimals, subtractDecimals, type Decimal } from '../../kit/decimal.ts';
import type { PaymentFacts } from '../../store/operations/payments/paymentFacts.ts';
import type { AllocationRow } from '../../store/operations/payments/writeAllocations.ts';
import type { OpenAmounts } from './openAmounts.ts';

/** What one invoice gets, and how sure that is (0 to 1). */
export interface Part {
  readonly documentId: string;
  readonly amount: Decimal;
  readonly confidence: Decimal;
}

/** What is allocated while payments are gone through, and what is left of each. */
export class Ledger {
  readonly open: OpenAmounts;
  readonly #booked = new Map<string, AllocationRow[]>();

  constructor(open: OpenAmounts) {
    this.open = open;
  }

  of({ id }: Pick<PaymentFacts, 'id'>): readonly AllocationRow[] {
    return this.#booked.get(id) ?? [];
  }

  rest(payment: PaymentFacts): Decimal {
    return subtractDecimals(payment.amount, addDecimals(...this.of(payment).map(({ amount }) => amount)));
  }

  hasRest(payment: PaymentFacts): boolean {
    return compareDecimals(this.rest(payment), '0') > 0;
  }

  /** The invoices that it pays already. */
  paidBy(payment: PaymentFacts): ReadonlySet<string> {
    return new Set(this.of(payment).map(({ documentId }) => documentId));
  }

  /** Keeps what is decided already taken off the invoice. */
  keep(allocation: AllocationRow): void {
    this.#booked.set(allocation.paymentId, [...(this.#booked.get(allocation.paymentId) ?? []), allocation]);
  }

  book({ id, currency }: PaymentFacts, method: AllocationRow['method'], parts: readonly Part[]): void {
    for (const part of parts.filter(({ amount }) => compareDecimals(amount, '0') > 0)) {
      this.open.take(part.documentId, part.amount);
      this.keep({ paymentId: id, currency, method, ...part });
    }
  }

  all(): AllocationRow[] {
    return [...this.#booked.values()].flat();
  }
}
