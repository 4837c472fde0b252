import { addDecimals, compareDecimals, type Decimal } from '../../kit/decimal.ts';
import type { PlainDate } from '../../kit/time.ts';
import {
  addDays,
  defineIndicator,
  evidenceOf,
  isPositive,
  isWithin,
  smallerOf,
  sumOf,
  type Draft,
} from '../indicator.ts';

/** One schedule line of an order: what was promised for which day, and what came of it. */
export interface ScheduleLine {
  readonly id: string;
  readonly promised: PlainDate;
  readonly ordered: Decimal;
  readonly receipts: readonly { readonly day: PlainDate; readonly quantity: Decimal }[];
}

/** Every schedule line that was promised for a day in W, all quantities of one line in one unit. */
export interface OtifFacts {
  readonly lines: readonly ScheduleLine[];
}

interface OtifPolicy {
  readonly minSample: number;
  /** Deliveries earlier than this many days before the promised day fail; null: early is never wrong. */
  readonly earlyDays: number | null;
}

interface JudgedLine extends ScheduleLine {
  readonly received: Decimal;
  readonly isOnTime: boolean;
  readonly isInFull: boolean;
}

/**
 * LG-01 On time, in full: how reliably a supplier delivers what it promised.
 *
 *   otif   = schedule lines on or before the promised day AND qty ≥ ordered / lines due in W [0..1, smaller is worse]
 *   onTime, inFull = either condition alone
 *   cases  = Σ ordered of lines on time and in full / Σ ordered
 *   fill   = Σ min(received, ordered) / Σ ordered; w = 365
 *
 * A line is on time when the delivery that completes it (the last, where none does) came on or before the promised
 * day: an open line that is past due fails in both. Over-delivery is in full. Each schedule line is judged by itself, so a
 * split delivery is late when its last part is. With an early window, a delivery before it fails too. A line
 * promised for T is due. Nothing due is not applicable; fewer than 5 lines are insufficient data. `cases` and
 * `fill` add quantities of lines, which means something where the lines share a unit.
 * Thresholds: below 0.95 (automotive, D); Walmart asks for 98 % (S10; INDICATORS.md LG-01).
 */
export const lg01Otif = defineIndicator<OtifFacts, OtifPolicy>({
  code: 'LG-01',
  name: 'On time, in full',
  stages: ['PRE_LENDING', 'IN_LENDING'],
  formulaVersion: 1,
  windowDays: 365,
  defaults: { minSample: 5, earlyDays: null },
  draft: ({ lines }, { asOf, window, policy }) => {
    const due = lines
      .filter(({ promised, ordered }) => isWithin(window, promised) && isPositive(ordered))
      .map((line) => judge(line, asOf, policy.earlyDays));
    return figuresOf(due, window.days, policy.minSample);
  },
});

function figuresOf(due: readonly JudgedLine[], windowDays: number, minSample: number): readonly Draft[] {
  const perfect = due.filter(({ isOnTime, isInFull }) => isOnTime && isInFull);
  const ordered = sumOf(due, (line) => line.ordered);
  const filled = sumOf(due, (line) => smallerOf(line.received, line.ordered));
  const draftOf = (measure: string, numerator: Decimal, denominator: Decimal, what: string): Draft => ({
    ...{
      measure,
      unit: 'RATIO',
      numerator,
      denominator,
      sampleSize: due.length,
      minSample,
    },
    explanation: `Of ${denominator} ${what} due in ${windowDays} days, ${numerator} came as promised (${measure}).`,
    evidence: evidenceOf(
      'ORDER_LINE',
      due.filter((line) => !perfect.includes(line)),
    ),
  });
  const counted = (measure: string, some: readonly JudgedLine[]): Draft =>
    draftOf(measure, String(some.length), String(due.length), 'lines');
  return [
    { ...counted('otif', perfect), isPrimary: true },
    counted(
      'onTime',
      due.filter(({ isOnTime }) => isOnTime),
    ),
    counted(
      'inFull',
      due.filter(({ isInFull }) => isInFull),
    ),
    draftOf(
      'cases',
      sumOf(perfect, (line) => line.ordered),
      ordered,
      'units',
    ),
    draftOf('fill', filled, ordered, 'units'),
  ];
}

function judge(line: ScheduleLine, asOf: PlainDate, earlyDays: number | null): JudgedLine {
  const came = line.receipts.filter(({ day, quantity }) => day <= asOf && isPositive(quantity));
  const needed = untilFull(came, line.ordered);
  const received = sumOf(came, ({ quantity }) => quantity);
  const earliest = earlyDays === null ? '' : addDays(line.promised, -earlyDays);
  return {
    ...line,
    received,
    isOnTime: needed.length > 0 && needed.every(({ day }) => earliest <= day && day <= line.promised),
    isInFull: compareDecimals(received, line.ordered) >= 0,
  };
}

/** The deliveries up to the one that completes the line; what comes beyond that makes nothing late. */
function untilFull(came: ScheduleLine['receipts'], ordered: Decimal): ScheduleLine['receipts'] {
  const inTime = [...came].sort((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0));
  let received = '0';
  return inTime.filter(({ quantity }) => {
    const isNeeded = compareDecimals(received, ordered) < 0;
    received = addDecimals(received, quantity);
    return isNeeded;
  });
}
