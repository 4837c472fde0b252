import { addDecimals, compareDecimals, subtractDecimals, type Decimal } from '../../kit/decimal.ts';
import type { InvoiceFacts } from '../../store/operations/payments/invoiceFacts.ts';

/** What is open of each invoice while payments are gone through one after the other; never negative. */
export class OpenAmounts {
  readonly #open: Map<string, Decimal>;

  constructor(invoices: readonly InvoiceFacts[]) {
    this.#open = new Map(invoices.map((invoice) => [invoice.id, payableOf(invoice)]));
  }

  of({ id }: InvoiceFacts): Decimal {
    return this.ofId(id);
  }

  ofId(documentId: string): Decimal {
    return this.#open.get(documentId) ?? '0';
  }

  ofAll(invoices: readonly InvoiceFacts[]): Decimal {
    return addDecimals(...invoices.map((invoice) => this.of(invoice)));
  }

  take(documentId: string, amount: Decimal): void {
    this.#open.set(documentId, notNegative(subtractDecimals(this.#open.get(documentId) ?? '0', amount)));
  }
}

export function notNegative(value: Decimal): Decimal {
  return compareDecimals(value, '0') < 0 ? '0' : value;
}

/** An invoice that asks for nothing, or for money back, takes nothing, whatever was credited. */
function payableOf({ payableAmount, creditedAmount }: InvoiceFacts): Decimal {
  return compareDecimals(payableAmount, '0') <= 0
    ? '0'
    : notNegative(subtractDecimals(payableAmount, creditedAmount));
}
