import type { Decimal } from '../../kit/decimal.ts';
import {
  defineIndicator,
  evidenceOf,
  groupBy,
  isWithin,
  monthOf,
  sharePart,
  sumOf,
  type CreditFacts,
  type Draft,
  type FigurePart,
  type InvoiceFacts,
} from '../indicator.ts';

/** What a seller invoiced in W, and whatever lessened it until T. */
export interface DilutionFacts {
  readonly invoices: readonly Pick<InvoiceFacts, 'id' | 'issued' | 'payable' | 'credits'>[];
}

interface DilutionPolicy {
  readonly minSample: number;
}

type Reduction = CreditFacts & { readonly invoiceIssued: string };

/**
 * PB-05 Dilution rate: how much of what was invoiced never becomes cash.
 *
 *   dilution = Σ non-cash reductions / Σ gross invoiced, same cohort   [ratio 0.., larger is worse; w = 365]
 *   cashDiscount = Σ cash discounts / Σ gross invoiced, same cohort
 *
 * Non-cash reductions are credit notes, returns, rebates, set-off and short payments written off, booked until T.
 * The cohort is what was issued in W, whenever the reduction came: a reduction follows its invoice, so parts show
 * each month of issue, and each reason. Cash discounts are reported apart. Nothing invoiced is not applicable;
 * fewer than 5 invoices are insufficient data. Credits beyond an invoice are not cut off: the rate may exceed 1.
 * Threshold: above 5 % the advance rate is cut point for point (S7, K). Source: Basel CRE34 (INDICATORS.md PB-05).
 */
export const pb05Dilution = defineIndicator<DilutionFacts, DilutionPolicy>({
  code: 'PB-05',
  name: 'Dilution rate',
  stages: ['PRE_LENDING', 'IN_LENDING'],
  formulaVersion: 1,
  windowDays: 365,
  defaults: { minSample: 5 },
  draft: ({ invoices }, { asOf, window, policy }) => {
    const cohort = invoices.filter(({ issued }) => isWithin(window, issued));
    const gross = sumOf(cohort, ({ payable }) => payable);
    const booked = cohort.flatMap(({ issued, credits }) =>
      credits.filter(({ day }) => day <= asOf).map((credit) => ({ ...credit, invoiceIssued: issued })),
    );
    const discounts = booked.filter(({ reason }) => reason === 'CASH_DISCOUNT');
    const reductions = booked.filter(({ reason }) => reason !== 'CASH_DISCOUNT');
    const draftOf = (measure: string, credits: readonly Reduction[], what: string): Draft => ({
      measure,
      unit: 'RATIO',
      numerator: sumOf(credits, ({ amount }) => amount),
      denominator: gross,
      sampleSize: cohort.length,
      minSample: policy.minSample,
      explanation: `Of ${gross} invoiced in ${window.days} days, ${sumOf(credits, ({ amount }) => amount)} was lost to ${what}.`,
      evidence: evidenceOf('CREDIT', credits),
    });
    return [
      {
        ...draftOf('dilution', reductions, 'reductions other than cash'),
        isPrimary: true,
        parts: [...byReason(reductions, gross), ...byMonth(cohort, reductions)],
      },
      draftOf('cashDiscount', discounts, 'discounts for early payment'),
    ];
  },
});

function byReason(reductions: readonly Reduction[], gross: Decimal): FigurePart[] {
  return groupBy(reductions, ({ reason }) => reason).map(([reason, some]) =>
    sharePart(
      reason,
      sumOf(some, ({ amount }) => amount),
      gross,
    ),
  );
}

/** Each month of issue with what its own invoices lost. */
function byMonth(cohort: DilutionFacts['invoices'], reductions: readonly Reduction[]): FigurePart[] {
  return groupBy(cohort, ({ issued }) => monthOf(issued)).map(([month, invoices]) =>
    sharePart(
      month,
      sumOf(
        reductions.filter(({ invoiceIssued }) => monthOf(invoiceIssued) === month),
        ({ amount }) => amount,
      ),
      sumOf(invoices, ({ payable }) => payable),
    ),
  );
}
