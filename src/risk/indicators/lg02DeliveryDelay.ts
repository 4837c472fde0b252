import { multiplyDecimals, type Decimal } from '../../kit/decimal.ts';
import type { PlainDate } from '../../kit/time.ts';
import {
  daysBetween,
  defineIndicator,
  evidenceOf,
  isPositive,
  isWithin,
  percentileOf,
  sumOf,
  type Draft,
} from '../indicator.ts';

/** An order line, or a transport leg: promised for a day, delivered whole on another, or not yet. */
export interface DeliveryFacts {
  readonly lines: readonly {
    readonly id: string;
    readonly promised: PlainDate;
    /** The day that completed it; null while it is open. */
    readonly delivered: PlainDate | null;
    readonly quantity: Decimal;
  }[];
}

interface DeliveryPolicy {
  readonly minSample: number;
}

interface Lateness {
  readonly id: string;
  readonly quantity: Decimal;
  readonly days: number;
}

/**
 * LG-02 Delivery delay: how late what is delivered comes.
 *
 *   delay    = mean over delivered lines of max(0, actual − promised)     [days, larger is worse; w = 365]
 *   delay?method=QUANTITY_WEIGHTED = Σ quantity·max(0, actual − promised) / Σ quantity
 *   p90      = the 90th percentile of the same, by nearest rank
 *   signed   = mean of actual − promised, early as negative
 *   open     = the mean with undelivered lines past due added as T − promised, which they are late at least
 *
 * A line counts by its promised day in W, as in LG-01. Nothing delivered (for `open`: nor past due) is not
 * applicable; fewer than 5 lines are insufficient data. The catalogue sets no threshold (INDICATORS.md LG-02).
 */
export const lg02DeliveryDelay = defineIndicator<DeliveryFacts, DeliveryPolicy>({
  code: 'LG-02',
  name: 'Delivery delay',
  stages: ['IN_LENDING'],
  formulaVersion: 1,
  windowDays: 365,
  defaults: { minSample: 5 },
  draft: ({ lines }, { asOf, window, policy }) => {
    const due = lines.filter(({ promised }) => isWithin(window, promised));
    const signed = due.flatMap(({ id, quantity, promised, delivered }) =>
      delivered !== null && delivered <= asOf
        ? [{ id, quantity, days: daysBetween(promised, delivered) }]
        : [],
    );
    const late = signed.map((line) => ({ ...line, days: Math.max(0, line.days) }));
    const open = due
      .filter(({ delivered, promised }) => (delivered === null || delivered > asOf) && promised < asOf)
      .map(({ id, quantity, promised }) => ({ id, quantity, days: daysBetween(promised, asOf) }));
    const { minSample } = policy;
    return [
      { ...meanOf('delay', late, minSample), isPrimary: true },
      weightedMean(late, minSample),
      ninetieth(late, minSample),
      meanOf('signed', signed, minSample),
      meanOf('open', [...late, ...open], minSample),
    ];
  },
});

function meanOf(measure: string, lines: readonly Lateness[], minSample: number): Draft {
  const sum = String(lines.reduce((days, line) => days + line.days, 0));
  return {
    ...{ measure, unit: 'DAYS', numerator: sum, denominator: String(lines.length) },
    ...shared(lines, minSample),
    explanation: `${lines.length} lines were ${sum} days beyond what was promised, all together (${measure}).`,
  };
}

function weightedMean(lines: readonly Lateness[], minSample: number): Draft {
  const weighed = lines.filter(({ quantity }) => isPositive(quantity));
  const quantity = sumOf(weighed, (line) => line.quantity);
  return {
    ...{ measure: 'delay', method: 'QUANTITY_WEIGHTED', unit: 'DAYS', denominator: quantity },
    numerator: sumOf(weighed, (line) => multiplyDecimals(line.quantity, String(line.days))),
    ...shared(weighed, minSample),
    explanation: `Each of ${quantity} delivered units is weighed with its days beyond what was promised.`,
  };
}

function ninetieth(lines: readonly Lateness[], minSample: number): Draft {
  const value = percentileOf(
    lines.map(({ days }) => String(days)),
    90,
  );
  return {
    ...{ measure: 'p90', unit: 'DAYS', numerator: null, denominator: String(lines.length), value },
    ...shared(lines, minSample),
    explanation: `Nine in ten of ${lines.length} delivered lines were at most ${value ?? 'unknown'} days late.`,
  };
}

function shared(
  lines: readonly Lateness[],
  minSample: number,
): Pick<Draft, 'sampleSize' | 'minSample' | 'evidence'> {
  const late = lines.filter(({ days }) => days > 0);
  return { sampleSize: lines.length, minSample, evidence: evidenceOf('ORDER_LINE', late) };
}
