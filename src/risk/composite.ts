import { compareDecimals, type Decimal } from '../kit/decimal.ts';
import type { Band } from './bands.ts';
import { quotient, sumOf } from './figures/exact.ts';
import type { FigureStatus } from './figures/figure.ts';

/** One indicator of a product's set: its primary figure, as far as there is one, and how much it weighs. */
export interface Member {
  readonly code: string;
  readonly weight: Decimal;
  readonly band: Band;
  /** Null where the indicator was not computed at all. */
  readonly status: FigureStatus | null;
}

export interface CompositePolicy {
  /** A red of these is the composite's red, whatever the others say. */
  readonly hardStops: readonly string[];
  /** Below this share of computed among applicable indicators the score is withheld. */
  readonly minCoverage: Decimal;
  /** Above these scores the composite is amber, or red. */
  readonly amber: Decimal;
  readonly red: Decimal;
}

export interface Composite {
  readonly band: Band;
  /** The weighted share of breached indicators; null where it is withheld. */
  readonly score: Decimal | null;
  /** Computed / applicable; null where nothing is applicable. */
  readonly coverage: Decimal | null;
  readonly hardStops: readonly string[];
  /** What each adds to the score: its weight over all weights where it is breached, else 0. */
  readonly contributions: readonly { readonly code: string; readonly contribution: Decimal }[];
}

/** Hard stops and coverage are the catalogue's (INDICATORS.md A.9, D); the bounds of the score are to be tuned. */
export const DEFAULT_COMPOSITE_POLICY: CompositePolicy = {
  hardStops: ['FR-01', 'FR-02', 'LG-05', 'FN-03'],
  minCoverage: '0.6',
  amber: '0.1',
  red: '0.3',
};

/**
 * One band of many indicators, with everything it is made of.
 *
 *   band     = RED where a hard stop is red, else by score = Σ weight(breached) / Σ weight(banded)
 *   coverage = computed / applicable; below 0.6 the score is withheld, and the band is NONE
 *
 * Breached is amber or red. An indicator is applicable unless it says otherwise, so one that was not computed, or
 * stands on too little, lessens the coverage. A breach makes it count as computed even where its value is null.
 */
export function composeBands(
  members: readonly Member[],
  policy: CompositePolicy = DEFAULT_COMPOSITE_POLICY,
): Composite {
  const applicable = members.filter(({ status, band }) => status !== 'NOT_APPLICABLE' || band !== 'NONE');
  const computed = applicable.filter(
    ({ status, band }) => band !== 'NONE' || (status !== null && status !== 'INSUFFICIENT_DATA'),
  );
  const banded = computed.filter(({ band }) => band !== 'NONE');
  const weights = sumOf(banded, ({ weight }) => weight);
  const breached = banded.filter(({ band }) => band !== 'GREEN');
  const coverage = quotient(String(computed.length), String(applicable.length));
  const isWithheld = coverage === null || compareDecimals(coverage, policy.minCoverage) < 0;
  const score = isWithheld
    ? null
    : quotient(
        sumOf(breached, ({ weight }) => weight),
        weights,
      );
  const hardStops = banded
    .filter(({ code, band }) => band === 'RED' && policy.hardStops.includes(code))
    .map(({ code }) => code)
    .sort();
  return {
    ...{ score, coverage, hardStops },
    band: hardStops.length > 0 ? 'RED' : bandOfScore(score, policy),
    contributions: banded.map((member) => ({
      code: member.code,
      contribution: breached.includes(member) ? (quotient(member.weight, weights) ?? '0') : '0',
    })),
  };
}

function bandOfScore(score: Decimal | null, { amber, red }: CompositePolicy): Band {
  if (score === null) return 'NONE';
  if (compareDecimals(score, red) > 0) return 'RED';
  return compareDecimals(score, amber) > 0 ? 'AMBER' : 'GREEN';
}
