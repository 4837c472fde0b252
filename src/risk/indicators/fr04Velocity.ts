import { absoluteDecimal, multiplyDecimals, subtractDecimals, type Decimal } from '../../kit/decimal.ts';
import type { PlainDate } from '../../kit/time.ts';
import {
  addDays,
  atLeastZero,
  daysBetween,
  defineIndicator,
  evidenceOf,
  isPositive,
  isWithin,
  isZero,
  medianOf,
  sumOf,
  sumPart,
  windowEnding,
  type Draft,
  type Terms,
} from '../indicator.ts';

interface DatedAmount {
  readonly id: string;
  readonly day: PlainDate;
  readonly amount: Decimal;
}

/** What an enterprise, or a pair, invoiced, financed and verifiably sold. */
export interface VelocityFacts {
  /** By date of issue. */
  readonly invoices: readonly DatedAmount[];
  /** The day of the first trade ever known; weeks before it are no weeks of nothing. */
  readonly firstTrade: PlainDate | null;
  readonly financed: readonly DatedAmount[];
  /** Of tax filings or receipts at a bank; null where there is no such source. */
  readonly verifiedSales: readonly DatedAmount[] | null;
}

interface VelocityPolicy {
  readonly minWeeks: number;
  readonly feasibilityDays: number;
}

/**
 * FR-04 Velocity and feasibility anomaly: is more invoiced, or financed, than this business can carry?
 *
 *   velocity    = 0.6745·(x − median) / MAD over the weekly invoiced amounts, x the latest week  [score; w = 182]
 *   feasibility = financed invoice volume / verified sales, both of 365 days                     [ratio, larger is worse]
 *   firstTrade  = 1 if the first trade of all lies in the tested week, else 0
 *
 * Weeks are spans of seven days that end at T, 26 of them, the tested one included; they begin with the first trade.
 * Where MAD is 0, velocity = (x − median) / (1.2533·mean absolute deviation from the median); where that is 0 too it
 * is not applicable. Fewer than 5 weeks are insufficient data. Verified sales of 0 with finance above 0 are a
 * breach; without a source of verified sales there is insufficient data.
 * Thresholds: |velocity| above 3.5 (Iglewicz and Hoaglin, K); feasibility above 1 red (INDICATORS.md FR-04).
 */
export const fr04Velocity = defineIndicator<VelocityFacts, VelocityPolicy>({
  code: 'FR-04',
  name: 'Velocity and feasibility anomaly',
  stages: ['PRE_LENDING', 'IN_LENDING'],
  formulaVersion: 1,
  windowDays: 182,
  defaults: { minWeeks: 5, feasibilityDays: 365 },
  draft: (facts, terms) => [velocity(facts, terms), feasibility(facts, terms), firstTrade(facts, terms)],
});

function velocity(
  { invoices, firstTrade: first }: VelocityFacts,
  { asOf, window, policy }: Terms<VelocityPolicy>,
): Draft {
  const weeks = first === null ? [] : weeklyAmounts(invoices, weeksSince(first, asOf, window.days), asOf);
  const tested = weeks[0] ?? '0';
  const median = medianOf(weeks) ?? '0';
  const deviations = weeks.map((week) => absoluteDecimal(subtractDecimals(week, median)));
  const mad = medianOf(deviations) ?? '0';
  const above = subtractDecimals(tested, median);
  const sum = sumOf(deviations, (deviation) => deviation);
  const [numerator, denominator] = isZero(mad)
    ? [multiplyDecimals(above, String(weeks.length)), multiplyDecimals('1.2533', sum)]
    : [multiplyDecimals('0.6745', above), mad];
  return {
    ...{ measure: 'velocity', unit: 'SCORE', isPrimary: true, numerator, denominator },
    ...{ sampleSize: weeks.length, minSample: policy.minWeeks },
    parts: [sumPart('tested', tested), sumPart('median', median), sumPart('mad', mad)],
    explanation: `The week to ${asOf} was invoiced ${tested}, against a median of ${median} in ${weeks.length} weeks.`,
    evidence: evidenceOf(
      'INVOICE',
      invoices.filter(({ day }) => isWithin(windowEnding(asOf, 7), day)),
    ),
  };
}

/** How many weeks that end at `asOf` there are since the first trade, at most those of the window. */
function weeksSince(first: PlainDate, asOf: PlainDate, windowDays: number): number {
  return Math.max(0, Math.min(Math.floor(windowDays / 7), Math.floor(daysBetween(first, asOf) / 7) + 1));
}

/** The latest week first. */
function weeklyAmounts(invoices: readonly DatedAmount[], count: number, asOf: PlainDate): readonly Decimal[] {
  return Array.from({ length: count }, (_, weeksAgo) => {
    const week = windowEnding(addDays(asOf, -7 * weeksAgo), 7);
    return sumOf(
      invoices.filter(({ day }) => isWithin(week, day)),
      ({ amount }) => amount,
    );
  });
}

function feasibility(
  { financed, verifiedSales }: VelocityFacts,
  { asOf, policy }: Terms<VelocityPolicy>,
): Draft {
  const window = windowEnding(asOf, policy.feasibilityDays);
  const inYear = financed.filter(({ day }) => isWithin(window, day));
  const volume = sumOf(inYear, ({ amount }) => amount);
  const sales = verifiedSales?.filter(({ day }) => isWithin(window, day));
  // Returns may outweigh sales; nothing is carried by less than nothing.
  const verified = sales === undefined ? null : atLeastZero(sumOf(sales, ({ amount }) => amount));
  const isWithoutSales = verified !== null && isZero(verified) && isPositive(volume);
  return {
    ...{ measure: 'feasibility', unit: 'RATIO', window, numerator: volume, denominator: verified },
    sampleSize: inYear.length,
    doubts: verified === null ? ['INSUFFICIENT_DATA'] : [],
    breach: isWithoutSales ? 'FINANCE_WITHOUT_VERIFIED_SALES' : null,
    explanation: `${volume} was financed in ${window.days} days, against verified sales of ${verified ?? 'an unknown amount'}.`,
    evidence: evidenceOf('FINANCING', inYear),
  };
}

function firstTrade({ firstTrade: first }: VelocityFacts, { asOf }: Terms<VelocityPolicy>): Draft {
  const isFirst = first !== null && isWithin(windowEnding(asOf, 7), first);
  return {
    ...{ measure: 'firstTrade', unit: 'COUNT', numerator: isFirst ? '1' : '0', denominator: null },
    value: first === null ? null : isFirst ? '1' : '0',
    sampleSize: first === null ? 0 : 1,
    doubts: first === null ? ['NOT_APPLICABLE'] : [],
    explanation: first === null ? 'No trade is known.' : `The first trade was on ${first}.`,
  };
}
