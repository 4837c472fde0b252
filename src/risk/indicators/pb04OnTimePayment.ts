import { compareDecimals, subtractDecimals, type Decimal } from '../../kit/decimal.ts';
import type { PlainDate } from '../../kit/time.ts';
import {
  addDays,
  creditedBy,
  defineIndicator,
  dueDayOf,
  evidenceOf,
  isPositive,
  isWithin,
  paidBy,
  smallerOf,
  sumOf,
  type FigureStatus,
  type InvoiceFacts,
} from '../indicator.ts';

/** Every invoice that is due in W, or whose due day nobody knows. */
export interface OnTimeFacts {
  readonly invoices: readonly InvoiceFacts[];
}

interface OnTimePolicy {
  readonly minSample: number;
  /** So many days after the due day a payment still counts as on time, and an invoice is not judged yet. */
  readonly graceDays: number;
}

interface DueInvoice {
  readonly id: string;
  /** What was to be paid: payable less credits. */
  readonly owed: Decimal;
  readonly paidOnTime: Decimal;
  readonly isDerived: boolean;
}

/**
 * PB-04 On-time payment rate: the share of what fell due that was paid by its due day.
 *
 *   amount = Σ amount paid ≤ dueDate + grace / Σ (amount − credits) due in W   [ratio 0..1, smaller is worse; w = 365]
 *   count  = invoices paid in full by then / invoices due in W
 *
 * What was paid beyond what was owed does not count, so that one overpaid invoice hides no late one. With grace
 * days an invoice falls into the window by its due day + grace: before that nobody can be late. Nothing due is
 * not applicable; a due day derived from terms makes it estimated, and so does an invoice that has neither, which
 * is left out. Fewer than 5 invoices are insufficient data.
 * Thresholds (D): below 0.9 amber, below 0.7 red (INDICATORS.md PB-04).
 */
export const pb04OnTimePayment = defineIndicator<OnTimeFacts, OnTimePolicy>({
  code: 'PB-04',
  name: 'On-time payment rate',
  stages: ['PRE_LENDING', 'IN_LENDING', 'POST_LENDING'],
  formulaVersion: 1,
  windowDays: 365,
  defaults: { minSample: 5, graceDays: 0 },
  draft: ({ invoices }, { asOf, window, policy }) => {
    const issued = invoices.filter((invoice) => invoice.issued <= asOf);
    const due = issued.flatMap((invoice) => {
      const day = dueDayOf(invoice);
      if (day === null || !isWithin(window, addDays(day.day, policy.graceDays))) return [];
      return dueInvoiceOf(invoice, addDays(day.day, policy.graceDays), { asOf, isDerived: day.isDerived });
    });
    const punctual = due.filter(({ owed, paidOnTime }) => compareDecimals(paidOnTime, owed) >= 0);
    const isGuessed =
      due.some(({ isDerived }) => isDerived) || issued.some((each) => dueDayOf(each) === null);
    const doubts: readonly FigureStatus[] = isGuessed ? ['ESTIMATED'] : [];
    const shared = { unit: 'RATIO' as const, sampleSize: due.length, minSample: policy.minSample, doubts };
    const [paid, owed] = [sumOf(due, ({ paidOnTime }) => paidOnTime), sumOf(due, (each) => each.owed)];
    return [
      {
        ...shared,
        measure: 'amount',
        isPrimary: true,
        ...{ numerator: paid, denominator: owed },
        explanation: `Of ${owed} that fell due in ${window.days} days, ${paid} was paid in time.`,
        evidence: evidenceOf(
          'INVOICE',
          due.filter((each) => !punctual.includes(each)),
        ),
      },
      {
        ...shared,
        measure: 'count',
        numerator: String(punctual.length),
        denominator: String(due.length),
        explanation: `Of ${due.length} invoices that fell due in ${window.days} days, ${punctual.length} were paid in full and in time.`,
        evidence: evidenceOf(
          'INVOICE',
          due.filter((each) => !punctual.includes(each)),
        ),
      },
    ];
  },
});

/** Nothing where credits leave nothing to pay. */
function dueInvoiceOf(
  invoice: InvoiceFacts,
  deadline: PlainDate,
  { asOf, isDerived }: { readonly asOf: PlainDate; readonly isDerived: boolean },
): DueInvoice[] {
  const owed = subtractDecimals(invoice.payable, creditedBy(invoice, asOf));
  if (!isPositive(owed)) return [];
  return [{ id: invoice.id, owed, paidOnTime: smallerOf(paidBy(invoice, deadline), owed), isDerived }];
}
