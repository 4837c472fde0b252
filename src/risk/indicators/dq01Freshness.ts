import type { Instant } from '../../kit/time.ts';
import { defineIndicator, divide, evidenceOf, millisecondsBetween } from '../indicator.ts';

/** When a source connection was last asked with success, whether or not it had anything new. */
export interface FreshnessFacts {
  readonly id: string;
  /** T as an instant: the end of the day that is asked about, or now where that is still to come. */
  readonly at: Instant;
  readonly lastSuccessfulCheck: Instant | null;
}

interface FreshnessPolicy {
  readonly slaHours: number;
}

const HOUR_MS = '3600000';

/**
 * DQ-01 Freshness: how old what the hub knows from a source may be by now.
 *
 *   freshness = max(0, 1 − lag / SLA)   [score 0..1, smaller is worse; position at T], lag = T − last successful check
 *   lag       = T − last successful check in hours
 *
 * A quiet source is not stale: the last successful check counts, not the last record. Stale when the lag is beyond
 * the SLA (24 hours unless the product says otherwise). Never checked with success: stale, freshness 0, no lag. A
 * check after T is a lag of 0. Numerator and denominator are the lag and the SLA in milliseconds.
 * Source: BCBS 239 P5 (S28; INDICATORS.md DQ-01).
 */
export const dq01Freshness = defineIndicator<FreshnessFacts, FreshnessPolicy>({
  code: 'DQ-01',
  name: 'Freshness',
  stages: ['IN_LENDING'],
  formulaVersion: 1,
  windowDays: null,
  defaults: { slaHours: 24 },
  draft: ({ id, at, lastSuccessfulCheck }, { policy }) => {
    const slaMs = policy.slaHours * Number(HOUR_MS);
    const lagMs =
      lastSuccessfulCheck === null ? null : Math.max(0, millisecondsBetween(lastSuccessfulCheck, at));
    const isStale = lagMs === null || lagMs > slaMs;
    const lag = lagMs === null ? null : String(lagMs);
    const shared = {
      sampleSize: lagMs === null ? 0 : 1,
      doubts: isStale ? (['STALE'] as const) : [],
      explanation:
        lastSuccessfulCheck === null
          ? 'The source was never checked with success.'
          : `The source was last checked with success at ${lastSuccessfulCheck}, against an SLA of ${policy.slaHours} hours.`,
      evidence: evidenceOf('SOURCE', [{ id }]),
    };
    return [
      {
        ...shared,
        ...{
          measure: 'freshness',
          unit: 'SCORE',
          isPrimary: true,
          numerator: lag,
          denominator: String(slaMs),
        },
        value: isStale ? '0' : divide(String(slaMs - lagMs), String(slaMs)),
      },
      {
        ...shared,
        ...{ measure: 'lag', unit: 'HOURS', numerator: lag, denominator: HOUR_MS },
        value: lag === null ? null : divide(lag, HOUR_MS),
      },
    ];
  },
});
