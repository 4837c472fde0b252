import type { Decimal } from '../../kit/decimal.ts';
import type { Identifier } from '../../kit/records/values.ts';
import type { PlainDate } from '../../kit/time.ts';

/**
 * How far a figure may be trusted, the worst first: nothing to divide by, too few facts, facts too old, facts
 * derived instead of stated, a search cut short, or none of these.
 */
export const FIGURE_STATUSES = [
  'NOT_APPLICABLE',
  'INSUFFICIENT_DATA',
  'STALE',
  'ESTIMATED',
  'TRUNCATED',
  'OK',
] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

export type TradeSide = 'SELL' | 'BUY';
export type LendingStage = 'PRE_LENDING' | 'IN_LENDING' | 'POST_LENDING';

/** `RATIO` is 0 to 1 unless the formula says otherwise; `AMOUNT` is in the one currency of the facts. */
export type FigureUnit = 'RATIO' | 'DAYS' | 'HOURS' | 'AMOUNT' | 'COUNT' | 'SCORE';

/** The days from `from` to `to`, both included. */
export interface Window {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
}

export type EvidenceKind =
  | 'INVOICE'
  | 'CREDIT'
  | 'PAYMENT'
  | 'LINE'
  | 'ORDER_LINE'
  | 'SHIPMENT'
  | 'EVENT'
  | 'FINANCING'
  | 'DRAWDOWN'
  | 'REPAYMENT'
  | 'FACILITY'
  | 'PLEDGE'
  | 'CUSTODY'
  | 'ASSET'
  | 'VEHICLE'
  | 'ENTERPRISE'
  | 'SOURCE'
  | 'FACT';

/** What a figure was computed from, by kind and id. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly id: string;
}

/** A component of a figure, such as one ageing bucket; parts without a denominator carry what they sum up. */
export interface FigurePart {
  readonly name: string;
  readonly value: Decimal | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
}

/** Which figure: an indicator's measure, for a side, a way of computing, a window and a counterparty. */
export interface FigureAddress {
  readonly code: string;
  readonly measure: string;
  readonly side: TradeSide | null;
  readonly method: string | null;
  /** Null for a position as of a day, which looks at no window. */
  readonly windowDays: number | null;
  readonly counterparty: Identifier | null;
}

export interface Figure extends FigureAddress {
  /** The address as text; see `figureKeyOf`. */
  readonly key: string;
  /** Null where there is nothing to divide by, or no fact to compute it from. */
  readonly value: Decimal | null;
  readonly status: FigureStatus;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  /** How many facts the figure stands on. */
  readonly sampleSize: number;
  readonly unit: FigureUnit;
  readonly asOf: PlainDate;
  readonly window: Window | null;
  /** Exactly one figure of an indicator is primary: bands, alerts and histories use it. */
  readonly isPrimary: boolean;
  readonly parts: readonly FigurePart[];
  /** A finding that is red whatever the value, which may be null then, such as FINANCE_WITHOUT_VERIFIED_SALES. */
  readonly breach: string | null;
  /** One sentence. */
  readonly explanation: string;
  readonly evidence: readonly Evidence[];
  readonly formulaVersion: number;
}
