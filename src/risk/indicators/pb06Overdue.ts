import { compareDecimals, multiplyDecimals, subtractDecimals, type Decimal } from '../../kit/decimal.ts';
import type { PlainDate } from '../../kit/time.ts';
import {
  atLeastZero,
  daysBetween,
  defineIndicator,
  dueDayOf,
  evidenceOf,
  groupBy,
  isPositive,
  openAt,
  sharePart,
  smallerOf,
  sumOf,
  sumPart,
  type Draft,
  type FigurePart,
  type InvoiceFacts,
  type PaymentFacts,
} from '../indicator.ts';

/** What is open of whom, and what came in without saying for which invoice. */
export interface OverdueFacts {
  readonly invoices: readonly (InvoiceFacts & { readonly debtor: string })[];
  readonly paymentsOnAccount: readonly (PaymentFacts & { readonly debtor: string })[];
}

interface OverduePolicy {
  readonly minSample: number;
  /** From which share of open amounts more than 90 days past due a whole debtor is ineligible. */
  readonly crossAgeShare: Decimal;
}

interface OpenItem {
  readonly id: string;
  readonly debtor: string;
  readonly amount: Decimal;
  readonly issued: PlainDate;
  readonly due: PlainDate | null;
  readonly isDerived: boolean;
  readonly bucket: Bucket;
}

const BUCKETS = ['current', '1-30', '31-60', '61-90', '90+', 'undated'] as const;
type Bucket = (typeof BUCKETS)[number];

/**
 * PB-06 Overdue ratio, ageing and cross-ageing: what of the open receivables is past due, and by how long.
 *
 *   overdue    = Σ open amount with dueDate < T / Σ open amount     [ratio 0..1, larger is worse; position at T]
 *   ageing     = Σ open amount, in parts current, 1-30, 31-60, 61-90, 90+ (days past due) and undated
 *   crossAged  = 1 if of any debtor (open > 90 d past due) / open > x, else 0; x = 10 %, parts name the debtors
 *
 * An invoice due on T itself is current. Payments that name no invoice are applied to their debtor's oldest due
 * invoices first. An overpaid invoice has nothing open and takes nothing off the others. Nothing open is not
 * applicable. An open invoice without any due day is in the sum but never overdue: then, and with due days derived
 * from terms, the figures are estimated. Fewer than 5 open invoices are insufficient data for the ratio alone.
 * More than 90 days counts as default (Basel CRE, S13); x is 10 % commonly, up to 25 % (S6; INDICATORS.md PB-06).
 */
export const pb06Overdue = defineIndicator<OverdueFacts, OverduePolicy>({
  code: 'PB-06',
  name: 'Overdue ratio, ageing and cross-ageing',
  stages: ['IN_LENDING', 'POST_LENDING'],
  formulaVersion: 1,
  windowDays: null,
  defaults: { minSample: 5, crossAgeShare: '0.10' },
  draft: (facts, { asOf, policy }) => {
    const open = groupBy(facts.invoices, ({ debtor }) => debtor).flatMap(([debtor, invoices]) => {
      const onAccount = facts.paymentsOnAccount.filter((payment) => payment.debtor === debtor);
      return openItems(invoices, amountOf(onAccount.filter(isSettledBy(asOf))), asOf);
    });
    const total = amountOf(open);
    const overdue = open.filter(({ bucket }) => bucket !== 'current' && bucket !== 'undated');
    const shared = {
      sampleSize: open.length,
      doubts: open.some(({ isDerived }) => isDerived) ? (['ESTIMATED'] as const) : [],
    };
    return [
      {
        ...shared,
        measure: 'overdue',
        unit: 'RATIO',
        isPrimary: true,
        numerator: amountOf(overdue),
        denominator: total,
        minSample: policy.minSample,
        explanation: `Of ${total} open in ${open.length} invoices, ${amountOf(overdue)} is past due on ${asOf}.`,
        evidence: evidenceOf('INVOICE', overdue),
      },
      { ...shared, ...ageing(open, total) },
      { ...shared, ...crossAgeing(open, policy.crossAgeShare) },
    ];
  },
});

function isSettledBy(asOf: PlainDate): (payment: PaymentFacts) => boolean {
  return ({ settled }) => settled !== null && settled <= asOf;
}

/** What is open of one debtor after payments on account took the oldest due invoices. */
function openItems(invoices: OverdueFacts['invoices'], onAccount: Decimal, asOf: PlainDate): OpenItem[] {
  let left = onAccount;
  return invoices
    .filter(({ issued }) => issued <= asOf)
    .map((invoice) => openItem(invoice, asOf))
    .sort(byAge)
    .flatMap((item) => {
      const taken = smallerOf(left, item.amount);
      left = subtractDecimals(left, taken);
      const amount = subtractDecimals(item.amount, taken);
      return isPositive(amount) ? [{ ...item, amount }] : [];
    });
}

function openItem(invoice: OverdueFacts['invoices'][number], asOf: PlainDate): OpenItem {
  const due = dueDayOf(invoice);
  return {
    id: invoice.id,
    debtor: invoice.debtor,
    amount: atLeastZero(openAt(invoice, asOf)),
    issued: invoice.issued,
    due: due?.day ?? null,
    isDerived: due?.isDerived ?? true,
    bucket: due === null ? 'undated' : bucketOf(daysBetween(due.day, asOf)),
  };
}

function bucketOf(daysPastDue: number): Bucket {
  if (daysPastDue <= 0) return 'current';
  if (daysPastDue <= 30) return '1-30';
  if (daysPastDue <= 60) return '31-60';
  return daysPastDue <= 90 ? '61-90' : '90+';
}

/** The oldest due day first, those without one last; then by issue and id, which do not depend on arrival. */
function byAge(left: OpenItem, right: OpenItem): number {
  return ageKey(left) < ageKey(right) ? -1 : 1;
}

function ageKey({ due, issued, id }: OpenItem): string {
  return `${due ?? '9999-12-31'} ${issued} ${id}`;
}

function ageing(open: readonly OpenItem[], total: Decimal): Draft {
  const parts = BUCKETS.map((bucket) =>
    sumPart(bucket, amountOf(open.filter((item) => item.bucket === bucket))),
  );
  return {
    measure: 'ageing',
    unit: 'AMOUNT',
    numerator: total,
    // An amount is no share: the denominator only says whether there is anything to age.
    denominator: open.length === 0 ? '0' : null,
    value: total,
    sampleSize: open.length,
    parts,
    explanation: `${total} is open, split by the days that it is past due.`,
    evidence: evidenceOf('INVOICE', open),
  };
}

function crossAgeing(open: readonly OpenItem[], limit: Decimal): Draft {
  const debtors = groupBy(open, ({ debtor }) => debtor);
  const aged = debtors.flatMap(([debtor, items]) => crossAged(debtor, items, limit));
  return {
    measure: 'crossAged',
    unit: 'COUNT',
    numerator: String(aged.length),
    denominator: String(debtors.length),
    value: aged.length > 0 ? '1' : '0',
    sampleSize: open.length,
    parts: aged,
    explanation: `Of ${debtors.length} debtors, ${aged.length} have more than ${limit} of what they owe over 90 days past due.`,
    evidence: evidenceOf(
      'ENTERPRISE',
      aged.map(({ name }) => ({ id: name })),
    ),
  };
}

function crossAged(debtor: string, items: readonly OpenItem[], limit: Decimal): FigurePart[] {
  const aged = sumOf(
    items.filter(({ bucket }) => bucket === '90+'),
    ({ amount }) => amount,
  );
  const all = amountOf(items);
  return compareDecimals(aged, multiplyDecimals(limit, all)) > 0 ? [sharePart(debtor, aged, all)] : [];
}

function amountOf(items: readonly { readonly amount: Decimal }[]): Decimal {
  return sumOf(items, ({ amount }) => amount);
}
