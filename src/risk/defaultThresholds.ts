import type { Decimal } from '../kit/decimal.ts';

/**
 * Beyond which values a figure is amber or red. Every bound is exclusive: a figure on it is not beyond it. A figure
 * may have two, one for each direction.
 */
export interface Threshold {
  readonly code: string;
  readonly measure: string;
  readonly direction: 'LARGER_IS_WORSE' | 'SMALLER_IS_WORSE';
  readonly amber: Decimal | null;
  readonly red: Decimal | null;
  /** SOURCED: somebody else's rule, named in `source`. DEFAULT: this project's choice, to be tuned. */
  readonly origin: 'SOURCED' | 'DEFAULT';
  readonly source: string;
}

const larger = { direction: 'LARGER_IS_WORSE' } as const;
const smaller = { direction: 'SMALLER_IS_WORSE' } as const;
const byDefault = { origin: 'DEFAULT', source: 'Fourflow' } as const;
const from = (source: string): Pick<Threshold, 'origin' | 'source'> => ({ origin: 'SOURCED', source });

/**
 * The catalogue's thresholds (INDICATORS.md). PB-01 has none: days sales outstanding are judged against the terms
 * of the trade (terms + 10 to 15 days), which differ by relationship.
 */
export const DEFAULT_THRESHOLDS: readonly Threshold[] = [
  { code: 'PB-03', measure: 'adbt', ...larger, amber: '30', red: '60', ...byDefault },
  { code: 'PB-03', measure: 'adbtOpen', ...larger, amber: '30', red: '60', ...byDefault },
  { code: 'PB-04', measure: 'amount', ...smaller, amber: '0.9', red: '0.7', ...byDefault },
  { code: 'PB-05', measure: 'dilution', ...larger, amber: '0.05', red: null, ...from('alterest.co (S7)') },
  { code: 'PB-06', measure: 'crossAged', ...larger, amber: null, red: '0', ...from('ineligibles (S6)') },
  {
    code: 'CN-01',
    measure: 'hhi',
    ...larger,
    amber: '0.1',
    red: '0.18',
    ...from('Merger Guidelines 2023 (S23)'),
  },
  { code: 'CN-02', measure: 'top1', ...larger, amber: '0.2', red: '0.25', ...from('ABL caps (S6, S7)') },
  { code: 'FF-01', measure: 'amount', ...smaller, amber: '0.85', red: '0.7', ...byDefault },
  { code: 'FF-02', measure: 'orphan', ...larger, amber: '0.05', red: '0.15', ...byDefault },
  { code: 'FF-02', measure: 'financedOrphan', ...larger, amber: null, red: '0', ...byDefault },
  { code: 'FR-04', measure: 'velocity', ...larger, amber: '3.5', red: null, ...from('Iglewicz and Hoaglin') },
  {
    code: 'FR-04',
    measure: 'velocity',
    ...smaller,
    amber: '-3.5',
    red: null,
    ...from('Iglewicz and Hoaglin'),
  },
  { code: 'FR-04', measure: 'feasibility', ...larger, amber: null, red: '1', ...byDefault },
  { code: 'LG-01', measure: 'otif', ...smaller, amber: '0.95', red: null, ...byDefault },
  { code: 'DQ-03', measure: 'disagreement', ...larger, amber: '0.02', red: '0.1', ...byDefault },
];
