import type { Decimal } from '../../kit/decimal.ts';

/** How exactly invoices must agree with orders and receipts, and how long both may be waited for. */
export interface MatchPolicy {
  /** More than received may be invoiced by this share of the received quantity: 0.02 is two per cent. */
  readonly quantityTolerance: Decimal;
  /** The invoiced price may differ by this share of the ordered price. */
  readonly priceTolerance: Decimal;
  /** For so many days after issue a missing order or receipt is no finding yet. */
  readonly graceDays: number;
}

/** The catalogue's defaults (INDICATORS.md FF-01 and FF-02). */
export const DEFAULT_MATCH_POLICY: MatchPolicy = {
  quantityTolerance: '0.02',
  priceTolerance: '0.02',
  graceDays: 15,
};
