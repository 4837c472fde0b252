import { compareDecimals } from '../../kit/decimal.ts';
import type { PaymentFacts } from '../../store/operations/payments/paymentFacts.ts';
import { CONFIDENCE } from './allocationPolicy.ts';
import type { Books } from './books.ts';
import {
  namedByAnybody,
  namedByNumber,
  namedByOrder,
  namedByReference,
  namedLoosely,
} from './namedInvoices.ts';
import { settleExactly, settleNearly, settleNumbers, settleReferences } from './settle.ts';

/** Pays what is clearly named: first by the creditor's references, then with the rest by document numbers. */
export function payNamed(payment: PaymentFacts, { register, ledger }: Books): void {
  const { open } = ledger;
  const references = namedByReference(payment, register, open);
  ledger.book(payment, 'STRUCTURED_REFERENCE', settleReferences(ledger.rest(payment), references, open));
  const numbers = namedByNumber(payment, register, { open, settled: ledger.paidBy(payment) });
  ledger.book(payment, 'DOCUMENT_NUMBER', settleNumbers(ledger.rest(payment), numbers, open));
}

/**
 * Pays what a third party names by number, or anybody abbreviates, where no name is clear and the money is exactly what
 * is open of it all.
 */
export function payWeaklyNamed(payment: PaymentFacts, { register, ledger }: Books): void {
  const { open } = ledger;
  const settled = ledger.paidBy(payment);
  const isNamed = settled.size > 0 || namedByNumber(payment, register, { open, settled }).length > 0;
  if (isNamed) return;
  for (const find of [namedByAnybody, namedLoosely]) {
    const parts = settleExactly(ledger.rest(payment), find(payment, register, open), open);
    ledger.book(
      payment,
      'DOCUMENT_NUMBER',
      parts.map((part) => ({ ...part, confidence: CONFIDENCE.weak })),
    );
    if (parts.length > 0) return;
  }
}

/** Pays what is clearly named by number where the amount differs by what the policy bears, or is more. */
export function payNearlyNamed(payment: PaymentFacts, { register, ledger, policy }: Books): void {
  const { open } = ledger;
  const namings = namedByNumber(payment, register, { open, settled: ledger.paidBy(payment) });
  const isClear = namings.length > 0 && namings.every(({ invoices }) => invoices.length === 1);
  if (!isClear || compareDecimals(ledger.rest(payment), '0') <= 0) return;
  const day = payment.bookingDate ?? payment.valueDate;
  ledger.book(payment, 'DOCUMENT_NUMBER', settleNearly(ledger.rest(payment), namings, { open, policy, day }));
}

/**
 * Pays by the number of an order, as who pays in advance has no other: where nothing else is paid or named, the only
 * open invoice of the order up to what is open, or all of several where the money is exactly what they have open.
 */
export function payOrdered(payment: PaymentFacts, { register, ledger }: Books): void {
  const { open } = ledger;
  const settled = ledger.paidBy(payment);
  const isNamed =
    settled.size > 0 ||
    namedByReference(payment, register, open).length > 0 ||
    namedByNumber(payment, register, { open, settled }).length > 0;
  if (isNamed) return;
  const parts = settleNumbers(ledger.rest(payment), namedByOrder(payment, register, open), open);
  ledger.book(
    payment,
    'DOCUMENT_NUMBER',
    parts.map((part) => ({ ...part, confidence: CONFIDENCE.weak })),
  );
}
