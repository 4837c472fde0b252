import { compareDecimals, multiplyDecimals, subtractDecimals, type Decimal } from '../../kit/decimal.ts';
import type { PlainDate } from '../../kit/time.ts';
import {
  addDays,
  defineIndicator,
  dueDayOf,
  evidenceOf,
  isPositive,
  isWithin,
  isZero,
  openAt,
  quotient,
  sumOf,
  type Draft,
  type FigureStatus,
  type InvoiceFacts,
  type Terms,
  type Window,
} from '../indicator.ts';

/** What the seller has invoiced, and what came in of it: every invoice that is open at T or was issued in W. */
export interface DsoFacts {
  readonly invoices: readonly InvoiceFacts[];
}

interface DsoPolicy {
  readonly minSample: number;
  /** A shorter window makes the figure jump with every invoice. */
  readonly minWindowDays: number;
}

/**
 * PB-01 Days sales outstanding: how many days of sales are tied up in receivables.
 *
 *   dso   = AR_T / gross credit sales(W) × days(W)                     [days, larger is worse; w = 365]
 *   bpdso = current (not due) AR_T / gross credit sales(W) × days(W)
 *   add   = dso − bpdso, the delay that is the debtors' doing
 *   dso?method=COUNT_BACK: months are taken off AR_T from T backwards, each with its own sales and days, the last
 *   in proportion; for seasonal sellers.
 *
 * Numerator and denominator are the two amounts; the days of the window multiply their quotient. Nothing sold is
 * not applicable; a window below 90 days is insufficient data, and so is a count-back that outruns the window
 * (then the value is a lower bound). Sold receivables stay in unless they are derecognised, that is, not in the
 * facts. AR_T keeps its sign: overpaid invoices lessen it, and a negative figure is shown. An invoice without any
 * due day counts as current, and the figures that need the day are estimated.
 * Threshold: terms + 10 to 15 days, so it depends on the terms. Source: S8 (INDICATORS.md PB-01).
 */
export const pb01Dso = defineIndicator<DsoFacts, DsoPolicy>({
  code: 'PB-01',
  name: 'Days sales outstanding',
  stages: ['PRE_LENDING', 'IN_LENDING', 'POST_LENDING'],
  formulaVersion: 1,
  windowDays: 365,
  defaults: { minSample: 5, minWindowDays: 90 },
  draft: ({ invoices }, terms) => {
    const receivables = invoices.filter(({ issued }) => issued <= terms.asOf);
    const sold = receivables.filter(({ issued }) => isWithin(terms.window, issued));
    const undue = receivables.filter((invoice) => !isPastDue(invoice, terms.asOf));
    const ar = openOf(receivables, terms.asOf);
    const current = openOf(undue, terms.asOf);
    const sales = sumOf(sold, ({ payable }) => payable);
    const inDays = daysOfSales(sales, sold.length, terms);
    const doubts = estimateDoubts(receivables, terms.asOf);
    return [
      {
        ...inDays('dso', ar, `Receivables of ${ar} stand against gross sales of ${sales}`),
        isPrimary: true,
        evidence: evidenceOf(
          'INVOICE',
          receivables.filter((invoice) => !isZero(openAt(invoice, terms.asOf))),
        ),
      },
      withDoubts(
        inDays(
          'bpdso',
          current,
          `Receivables of ${current} that are not yet due stand against sales of ${sales}`,
        ),
        doubts,
      ),
      withDoubts(
        inDays('add', subtractDecimals(ar, current), `Receivables past due stand against sales of ${sales}`),
        doubts,
      ),
      countBack(ar, sold, terms),
    ];
  },
});

function openOf(invoices: readonly InvoiceFacts[], asOf: PlainDate): Decimal {
  return sumOf(invoices, (invoice) => openAt(invoice, asOf));
}

function isPastDue(invoice: InvoiceFacts, asOf: PlainDate): boolean {
  const due = dueDayOf(invoice);
  return due !== null && due.day < asOf;
}

function daysOfSales(
  sales: Decimal,
  sampleSize: number,
  { window, policy }: Terms<DsoPolicy>,
): (measure: string, amount: Decimal, said: string) => Draft {
  const doubts: readonly FigureStatus[] = window.days < policy.minWindowDays ? ['INSUFFICIENT_DATA'] : [];
  return (measure, amount, said) => ({
    measure,
    unit: 'DAYS',
    numerator: amount,
    denominator: sales,
    value: quotient(multiplyDecimals(amount, String(window.days)), sales),
    sampleSize,
    minSample: policy.minSample,
    doubts,
    explanation: `${said} of ${sampleSize} invoices in ${window.days} days.`,
  });
}

function withDoubts(draft: Draft, doubts: readonly FigureStatus[]): Draft {
  return { ...draft, doubts: [...(draft.doubts ?? []), ...doubts] };
}

/** The due day matters only of what is open. */
function estimateDoubts(invoices: readonly InvoiceFacts[], asOf: PlainDate): readonly FigureStatus[] {
  const open = invoices.filter((invoice) => !isZero(openAt(invoice, asOf)));
  return open.some((invoice) => dueDayOf(invoice)?.isDerived ?? true) ? ['ESTIMATED'] : [];
}

function countBack(ar: Decimal, sold: readonly InvoiceFacts[], { window, policy }: Terms<DsoPolicy>): Draft {
  const sales = sumOf(sold, ({ payable }) => payable);
  const { days, isWhole } = countDaysBack(ar, sold, window);
  const isTooShort = window.days < policy.minWindowDays || !isWhole;
  return {
    measure: 'dso',
    method: 'COUNT_BACK',
    unit: 'DAYS',
    numerator: ar,
    denominator: sales,
    value: days,
    sampleSize: sold.length,
    minSample: policy.minSample,
    doubts: isTooShort ? ['INSUFFICIENT_DATA'] : [],
    explanation: isWhole
      ? `Counted back from ${window.to}, the sales of the latest ${days} days make up receivables of ${ar}.`
      : `Receivables of ${ar} are more than all sales of the window, so they are at least ${days} days of sales.`,
  };
}

function countDaysBack(
  ar: Decimal,
  sold: readonly InvoiceFacts[],
  window: Window,
): { readonly days: Decimal; readonly isWhole: boolean } {
  let left = ar;
  let days = 0;
  for (const month of monthsBack(window)) {
    if (!isPositive(left)) break;
    const sales = sumOf(
      sold.filter(({ issued }) => isWithin(month, issued)),
      ({ payable }) => payable,
    );
    if (compareDecimals(sales, left) >= 0) {
      const lastly = multiplyDecimals(left, String(month.days));
      const whole = multiplyDecimals(String(days), sales);
      return {
        days:
          quotient(
            sumOf([whole, lastly], (part) => part),
            sales,
          ) ?? '0',
        isWhole: true,
      };
    }
    left = subtractDecimals(left, sales);
    days += month.days;
  }
  return { days: String(days), isWhole: !isPositive(left) };
}

/** The calendar months that the window touches, the latest first, each cut to the window. */
function monthsBack(window: Window): readonly Window[] {
  const months: Window[] = [];
  for (let to = window.to; to >= window.from;) {
    const first = `${to.slice(0, 7)}-01`;
    const from = first < window.from ? window.from : first;
    months.push({ from, to, days: Number(to.slice(8)) - Number(from.slice(8)) + 1 });
    to = addDays(from, -1);
  }
  return months;
}
