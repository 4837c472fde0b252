import { multiplyDecimals } from '../../kit/decimal.ts';
import type { PaymentFacts } from '../../store/operations/payments/paymentFacts.ts';
import { groupBy } from './groupBy.ts';

/** Why a reversal may mean a payment, the most telling first. */
const EVIDENCE = ['UETR', 'END_TO_END_ID', 'PARTIES'] as const;
type Evidence = (typeof EVIDENCE)[number];
type Accounts = 'meet' | 'contradict' | 'unknown';

/**
 * The payments that booked reversals undo, by id. A reversal undoes an earlier payment of the same amount and currency
 * that
 *
 * 1. has its UETR; else
 * 2. has its end-to-end id and one of its accounts or parties; else
 * 3. where one of them has no end-to-end id, is between its accounts and names nobody else, or else names both its parties.
 *
 * Where more than one payment is meant alike, none is undone.
 */
export function findReversed(payments: readonly PaymentFacts[]): ReadonlySet<string> {
  const booked = payments.filter(({ isBooked }) => isBooked);
  const reversals = booked.filter(({ isReversal }) => isReversal);
  const bySum = groupBy(
    booked.filter(({ isReversal }) => !isReversal),
    sumOf,
  );
  return new Set(reversals.flatMap((reversal) => meantBy(reversal, bySum.get(sumOf(reversal)) ?? [])));
}

function sumOf({ amount, currency }: PaymentFacts): string {
  return `${multiplyDecimals(amount, '1')} ${currency}`;
}

function meantBy(reversal: PaymentFacts, payments: readonly PaymentFacts[]): string[] {
  const byEvidence = groupBy(payments, (payment) => evidenceFor(reversal, payment));
  const strongest =
    EVIDENCE.map((evidence) => byEvidence.get(evidence)).find((found) => found !== undefined) ?? [];
  return strongest.length === 1 ? strongest.map(({ id }) => id) : [];
}

function evidenceFor(reversal: PaymentFacts, payment: PaymentFacts): Evidence | undefined {
  if (isBefore(reversal, payment)) return undefined;
  if (isSame(reversal.uetr, payment.uetr)) return 'UETR';
  const accounts = compareAccounts(reversal, payment);
  if (accounts === 'contradict') return undefined;
  const areBothNumbered = reversal.endToEndId !== null && payment.endToEndId !== null;
  if (!areBothNumbered) return haveSameParties(reversal, payment, accounts) ? 'PARTIES' : undefined;
  const isTouching = accounts === 'meet' || shareParty(reversal, payment);
  return isTouching && reversal.endToEndId === payment.endToEndId ? 'END_TO_END_ID' : undefined;
}

function isBefore(reversal: PaymentFacts, payment: PaymentFacts): boolean {
  return (
    reversal.bookingDate !== null &&
    payment.bookingDate !== null &&
    reversal.bookingDate < payment.bookingDate
  );
}

/** Money comes back from the account that received it, to the account that paid. */
function compareAccounts(reversal: PaymentFacts, payment: PaymentFacts): Accounts {
  const pairs = [
    [reversal.payingAccountId, payment.receivingAccountId],
    [reversal.receivingAccountId, payment.payingAccountId],
  ].filter(([left, right]) => left !== null && right !== null);
  if (pairs.some(([left, right]) => left !== right)) return 'contradict';
  return pairs.length === 0 ? 'unknown' : 'meet';
}

function shareParty(reversal: PaymentFacts, payment: PaymentFacts): boolean {
  const known = partiesOf(payment);
  return partiesOf(reversal).some((party) => party !== '' && known.includes(party));
}

/** Between the same accounts a reversal may leave out who is known anyway; without them it must name both. */
function haveSameParties(reversal: PaymentFacts, payment: PaymentFacts, accounts: Accounts): boolean {
  const [named, known] = [partiesOf(reversal), partiesOf(payment)];
  if (accounts === 'meet') return named.every((party) => party === '' || known.includes(party));
  return named.join() === known.join() && !known.includes('');
}

/** Some banks name the parties of the payment again, others those of the money's way back. */
function partiesOf({ debtor, creditor }: PaymentFacts): string[] {
  return [debtor.id ?? '', creditor.id ?? ''].sort();
}

function isSame(left: string | null, right: string | null): boolean {
  return left !== null && left.toLowerCase() === right?.toLowerCase();
}
