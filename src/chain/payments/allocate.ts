import type { DecidedAllocation } from '../../store/operations/payments/decidedAllocations.ts';
import type { InvoiceFacts } from '../../store/operations/payments/invoiceFacts.ts';
import type { PaymentFacts } from '../../store/operations/payments/paymentFacts.ts';
import type { AllocationRow } from '../../store/operations/payments/writeAllocations.ts';
import { DEFAULT_POLICY, type AllocationPolicy } from './allocationPolicy.ts';
import { applyDecisions } from './applyDecisions.ts';
import type { Books } from './books.ts';
import { explainDifferences } from './explainDifferences.ts';
import { explainRemainder, type Candidate } from './explainRemainder.ts';
import { findReversed } from './findReversed.ts';
import { registerInvoices } from './invoiceRegister.ts';
import { Ledger } from './ledger.ts';
import { matchAmounts, type Pair } from './matchAmounts.ts';
import { OpenAmounts } from './openAmounts.ts';
import { payNamed, payNearlyNamed, payOrdered, payWeaklyNamed } from './payNamed.ts';

export type Allocation = AllocationRow;

/** Payments and invoices of which every one that has a say is among them, in any order. */
export interface AllocationFacts {
  readonly payments: readonly PaymentFacts[];
  readonly invoices: readonly InvoiceFacts[];
  readonly decided: readonly DecidedAllocation[];
  /** Further invoices that payments name though they are between others: they tell why money is left. */
  readonly strangers?: readonly InvoiceFacts[];
  /** Between whom amounts alone may tell; absent: nobody. */
  readonly pairs?: readonly Pair[];
  /** References that so many invoices bear that they tell nothing. */
  readonly commonKeys?: ReadonlySet<string>;
  readonly policy?: AllocationPolicy;
}

export interface Allocated {
  readonly allocations: readonly Allocation[];
  /** Why money is left unallocated: the invoices that came into question, and what spoke against each. */
  readonly candidates: readonly Candidate[];
}

/** The surer way first: what a surer one gives, no weaker one and no wider policy takes away. */
const WAYS = [payNamed, payWeaklyNamed, payNearlyNamed, payOrdered];

/**
 * Which part of which payment pays which invoice. What people decided comes first. Then booked payments that nothing
 * undoes are gone through by booking date, value date and key, once for each way to find what they pay: names that are
 * clear; names abbreviated or quoted by third parties; names whose amounts differ within the policy; orders; amount and
 * parties.
 * What is ambiguous is left unallocated, and what is paid too much stays with its payment.
 */
export function allocate(facts: AllocationFacts): Allocated {
  const { payments, invoices, decided, pairs = [], commonKeys = new Set(), policy = DEFAULT_POLICY } = facts;
  const { strangers = [] } = facts;
  const undone = findReversed(payments);
  const live = payments
    .filter(({ id, isBooked, isReversal }) => isBooked && !isReversal && !undone.has(id))
    .sort(comparePayments);
  const ledger = new Ledger(new OpenAmounts(invoices));
  for (const byHand of applyDecisions(decided, { payments: live, invoices, open: ledger.open })) {
    ledger.keep(byHand);
  }
  const register = registerInvoices({ invoices, strangers }, decided, commonKeys);
  const books: Books = { register, ledger, policy };
  for (const pay of WAYS) {
    for (const payment of live.filter((each) => ledger.hasRest(each))) pay(payment, books);
  }
  const alike = matchAmounts(live, invoices, { pairs, decided, books });
  const explained = live.filter((each) => ledger.hasRest(each));
  return {
    allocations: explainDifferences(ledger.all(), { payments: live, invoices, ledger, policy }),
    candidates: [...alike, ...explained.flatMap((payment) => explainRemainder(payment, books))],
  };
}

function comparePayments(left: PaymentFacts, right: PaymentFacts): number {
  return (
    compareDays(left.bookingDate, right.bookingDate) ||
    compareDays(left.valueDate, right.valueDate) ||
    compareTexts(left.paymentKey, right.paymentKey)
  );
}

/** A payment without a day comes last. */
function compareDays(left: string | null, right: string | null): number {
  return compareTexts(left ?? '~', right ?? '~');
}

function compareTexts(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
