import { compareDecimals, subtractDecimals } from '../../kit/decimal.ts';
import type { PairFacts } from '../../store/operations/payments/pairFacts.ts';

/** Why a decision on a payment and an invoice is not taken; the message says what to do. */
export interface DecisionRefusal {
  readonly code: string;
  readonly message: string;
}

export interface DecidedAmount {
  readonly amount: string;
  readonly currency: string;
}

/**
 * Whether a payment can pay so much of an invoice: both in one currency, the payment booked, and neither more than the
 * payment has beside what was decided of it, nor more than the invoice has open beside what other payments pay.
 * What was worked out for the payment itself is no obstacle, for a decision overrides it.
 */
export function judgeAllocation(facts: PairFacts, given: DecidedAmount): DecisionRefusal | undefined {
  return judgePayment(facts) ?? judgeCurrency(facts, given) ?? judgeAmount(facts, given);
}

function judgePayment({ isBooked, isReversal, isInvoice }: PairFacts): DecisionRefusal | undefined {
  if (!isInvoice) return refuse('NOT_AN_INVOICE', 'A payment pays invoices; name an invoice.');
  if (!isBooked) return refuse('PAYMENT_NOT_BOOKED', 'The payment is not booked yet; wait until it is.');
  return isReversal
    ? refuse('PAYMENT_REVERSED', 'The payment takes another one back, so it pays nothing.')
    : undefined;
}

function judgeCurrency(
  { paymentCurrency, invoiceCurrency }: PairFacts,
  { currency }: DecidedAmount,
): DecisionRefusal | undefined {
  if (paymentCurrency === invoiceCurrency && currency === paymentCurrency) return undefined;
  return refuse(
    'CURRENCY_DIFFERS',
    `The payment is in ${paymentCurrency}, the invoice in ${invoiceCurrency ?? 'no currency'}, the amount in ${currency}; they must be one.`,
  );
}

function judgeAmount(facts: PairFacts, { amount, currency }: DecidedAmount): DecisionRefusal | undefined {
  if (compareDecimals(amount, '0') <= 0) {
    return refuse('AMOUNT_NOT_POSITIVE', `The amount must be more than 0, but got ${amount}.`);
  }
  const left = subtractDecimals(facts.paymentAmount, facts.decidedElsewhere);
  if (compareDecimals(amount, left) > 0) {
    return refuse(
      'AMOUNT_EXCEEDS_PAYMENT',
      `The payment has ${left} ${currency} beside what was decided of it, but got ${amount}; give less, or remove another decision first.`,
    );
  }
  const open = subtractDecimals(facts.askedAmount ?? '0', facts.paidByOthers);
  if (compareDecimals(amount, open) <= 0) return undefined;
  return refuse(
    'AMOUNT_EXCEEDS_OPEN',
    `The invoice has ${open} ${currency} open beside this payment, but got ${amount}; give less, or reject what else pays it first.`,
  );
}

/** What stays when the payment turned out to pay less: a reversal undid it. */
export function judgeEffect(
  { allocation }: PairFacts,
  { amount }: DecidedAmount,
): DecisionRefusal | undefined {
  if (allocation?.method === 'MANUAL' && compareDecimals(allocation.amount, amount) === 0) {
    return undefined;
  }
  return refuse('PAYMENT_REVERSED', 'Another entry takes the payment back, so it pays nothing.');
}

function refuse(code: string, message: string): DecisionRefusal {
  return { code, message };
}
