import { compareDecimals, type Decimal } from '../kit/decimal.ts';
import { DEFAULT_THRESHOLDS, type Threshold } from './defaultThresholds.ts';
import type { Figure } from './figures/figure.ts';

/** NONE: there is nothing to judge, or nothing to judge it by. */
export type Band = 'GREEN' | 'AMBER' | 'RED' | 'NONE';

const WORST_FIRST = ['RED', 'AMBER', 'GREEN'] as const;

/**
 * How bad a figure is. A breach is red whatever the value. What is not applicable or stands on too little is NONE,
 * so that no alert comes of it; so is a figure that no threshold is set for. Of several thresholds the worst counts.
 */
export function bandOf(
  figure: Pick<Figure, 'code' | 'measure' | 'value' | 'status' | 'breach'>,
  thresholds: readonly Threshold[] = DEFAULT_THRESHOLDS,
): Band {
  const { code, measure, value, status, breach } = figure;
  if (breach !== null) return 'RED';
  if (value === null || status === 'NOT_APPLICABLE' || status === 'INSUFFICIENT_DATA') return 'NONE';
  const bands = thresholds
    .filter((threshold) => threshold.code === code && threshold.measure === measure)
    .map((threshold) => bandBy(threshold, value));
  return WORST_FIRST.find((band) => bands.includes(band)) ?? 'NONE';
}

function bandBy({ direction, amber, red }: Threshold, value: Decimal): Band {
  const isBeyond = (bound: Decimal | null): boolean => {
    if (bound === null) return false;
    const side = compareDecimals(value, bound);
    return direction === 'LARGER_IS_WORSE' ? side > 0 : side < 0;
  };
  if (isBeyond(red)) return 'RED';
  return isBeyond(amber) ? 'AMBER' : 'GREEN';
}
