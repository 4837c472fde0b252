import { multiplyDecimals, type Decimal } from '../../kit/decimal.ts';
import type { PlainDate } from '../../kit/time.ts';
import {
  daysBetween,
  defineIndicator,
  dueDayOf,
  evidenceOf,
  isPositive,
  isWithin,
  openAt,
  sharePart,
  sumOf,
  type Draft,
  type InvoiceFacts,
  type Terms,
} from '../indicator.ts';

/** What a debtor was to pay: every invoice paid in W or open at T. */
export interface BeyondTermsFacts {
  readonly invoices: readonly (InvoiceFacts & { readonly isDisputed: boolean })[];
}

interface BeyondTermsPolicy {
  readonly minSample: number;
}

/** An amount, how late it came or is, and where that is known from. */
interface LateAmount {
  readonly id: string;
  readonly kind: 'PAYMENT' | 'INVOICE';
  readonly amount: Decimal;
  readonly daysLate: number;
  readonly isDerived: boolean;
}

/**
 * PB-03 Average days beyond terms: how late a debtor pays, weighted by amount.
 *
 *   adbt     = Σ amt_p·(payDate − dueDate) / Σ amt_p over payments in W   [days, larger is worse; w = 365]
 *   adbtOpen = the same with overdue open balances, aged to T, added above and below
 *
 * Early payments count as negative days; nothing is floored. A bill counts on the day it is honoured. Disputed
 * invoices stay out of both and are a part of their own. Without payments but with overdue balances adbt is not
 * applicable, and adbtOpen is the primary figure. Due days derived from terms make it estimated; what has neither
 * is left out, which is estimated too. Fewer than 5 amounts are insufficient data.
 * Thresholds (D): 0 to 15 normal, above 30 amber, above 60 red (INDICATORS.md PB-03).
 */
export const pb03DaysBeyondTerms = defineIndicator<BeyondTermsFacts, BeyondTermsPolicy>({
  code: 'PB-03',
  name: 'Average days beyond terms',
  stages: ['PRE_LENDING', 'IN_LENDING', 'POST_LENDING'],
  formulaVersion: 1,
  windowDays: 365,
  defaults: { minSample: 5 },
  draft: ({ invoices }, terms) => {
    const issued = invoices.filter((invoice) => invoice.issued <= terms.asOf);
    const undisputed = issued.filter(({ isDisputed }) => !isDisputed);
    const disputed = issued.filter(({ isDisputed }) => isDisputed);
    const paid = undisputed.flatMap((invoice) => paymentsOf(invoice, terms));
    const all = [...paid, ...undisputed.flatMap((invoice) => overdueOf(invoice, terms.asOf))];
    const aside = disputed.flatMap((invoice) => [
      ...paymentsOf(invoice, terms),
      ...overdueOf(invoice, terms.asOf),
    ]);
    const isUndated = undisputed.some((invoice) => dueDayOf(invoice) === null && matters(invoice, terms));
    const draftOf = draftWith(terms, isUndated, aside);
    const hasOnlyOpen = paid.length === 0 && all.length > 0;
    return [
      { ...draftOf('adbt', paid, 'paid in the window'), isPrimary: !hasOnlyOpen },
      { ...draftOf('adbtOpen', all, 'paid in the window or overdue'), isPrimary: hasOnlyOpen },
    ];
  },
});

function paymentsOf(invoice: InvoiceFacts, { window }: Terms<BeyondTermsPolicy>): LateAmount[] {
  const due = dueDayOf(invoice);
  if (due === null) return [];
  return invoice.payments.flatMap(({ id, amount, settled }) =>
    settled !== null && isWithin(window, settled)
      ? [{ id, kind: 'PAYMENT', amount, daysLate: daysBetween(due.day, settled), isDerived: due.isDerived }]
      : [],
  );
}

function overdueOf(invoice: InvoiceFacts, asOf: PlainDate): LateAmount[] {
  const due = dueDayOf(invoice);
  const amount = openAt(invoice, asOf);
  if (due === null || due.day >= asOf || !isPositive(amount)) return [];
  const daysLate = daysBetween(due.day, asOf);
  return [{ id: invoice.id, kind: 'INVOICE', amount, daysLate, isDerived: due.isDerived }];
}

function matters(invoice: InvoiceFacts, { asOf, window }: Terms<BeyondTermsPolicy>): boolean {
  return (
    isPositive(openAt(invoice, asOf)) ||
    invoice.payments.some(({ settled }) => settled !== null && isWithin(window, settled))
  );
}

function draftWith(
  { policy }: Terms<BeyondTermsPolicy>,
  isUndated: boolean,
  aside: readonly LateAmount[],
): (measure: string, late: readonly LateAmount[], what: string) => Draft {
  return (measure, late, what) => ({
    measure,
    unit: 'DAYS',
    numerator: amountDaysOf(late),
    denominator: sumOf(late, ({ amount }) => amount),
    sampleSize: late.length,
    minSample: policy.minSample,
    doubts: isUndated || late.some(({ isDerived }) => isDerived) ? ['ESTIMATED'] : [],
    parts:
      aside.length === 0
        ? []
        : [
            sharePart(
              'disputed',
              amountDaysOf(aside),
              sumOf(aside, ({ amount }) => amount),
            ),
          ],
    explanation: `Of ${sumOf(late, ({ amount }) => amount)} ${what}, each amount is weighed with its days beyond the due day.`,
    evidence: late.flatMap((each) => evidenceOf(each.kind, [each])),
  });
}

function amountDaysOf(late: readonly LateAmount[]): Decimal {
  return sumOf(late, ({ amount, daysLate }) => multiplyDecimals(amount, String(daysLate)));
}
