import type { Random } from '../../kit/random.ts';
import type { Relationship } from '../world/relationship.ts';

/** What goes wrong in trade; at most one a deal. */
export const TRADE_KINDS = [
  ...(['LATE_DELIVERY', 'PARTIAL_DELIVERY', 'SHORT_RECEIPT', 'OVERBILLED_QUANTITY'] as const),
  ...(['PRICE_MISMATCH', 'NO_PO', 'NO_RECEIPT'] as const),
] as const;
/** What goes wrong in paying; at most one a deal. */
export const SETTLEMENT_KINDS = [
  ...(['LATE_PAYMENT', 'EARLY_PAYMENT', 'PARTIAL_PAYMENT', 'COLLECTIVE_PAYMENT'] as const),
  ...(['UNPAID', 'FEE_DEDUCTED', 'DISPUTED', 'AMBIGUOUS_PAYMENT'] as const),
] as const;
/** What goes wrong with the documents on their way. */
export const TECHNICAL_KINDS = [
  ...(['DUPLICATE_FILE', 'CORRECTED_VERSION', 'OUT_OF_ORDER_ARRIVAL'] as const),
  ...(['OBSERVATIONS_DISAGREE', 'EVENT_CORRECTED', 'MALFORMED'] as const),
] as const;

type TradeKind = (typeof TRADE_KINDS)[number];
type SettlementKind = (typeof SETTLEMENT_KINDS)[number];
type TechnicalKind = (typeof TECHNICAL_KINDS)[number];
export type IrregularityKind = TradeKind | SettlementKind | TechnicalKind;

export interface DealPlan {
  readonly trade?: TradeKind;
  readonly settlement?: SettlementKind;
  readonly technical: ReadonlySet<TechnicalKind>;
}

/** Of a hundred deals, so many have it. */
const RATE_PER_CENT: Readonly<Record<IrregularityKind, number>> = {
  ...{ LATE_DELIVERY: 8, PARTIAL_DELIVERY: 15, SHORT_RECEIPT: 4, OVERBILLED_QUANTITY: 2.5 },
  ...{ PRICE_MISMATCH: 4, NO_PO: 3, NO_RECEIPT: 3 },
  ...{ LATE_PAYMENT: 18, EARLY_PAYMENT: 8, PARTIAL_PAYMENT: 5, COLLECTIVE_PAYMENT: 7 },
  ...{ UNPAID: 4, FEE_DEDUCTED: 2, DISPUTED: 3, AMBIGUOUS_PAYMENT: 2 },
  ...{ DUPLICATE_FILE: 4, CORRECTED_VERSION: 3, OUT_OF_ORDER_ARRIVAL: 5 },
  ...{ OBSERVATIONS_DISAGREE: 5, EVENT_CORRECTED: 2, MALFORMED: 4 },
};

/**
 * Spreads the irregularities over the deals at their rates: each kind saves up its rate with every deal, and the
 * kind that has waited longest takes the next deal that suits it. So even a world of fifty invoices shows them.
 */
export class IrregularitySchedule {
  readonly #saved = new Map<IrregularityKind, number>();

  constructor(random: Random) {
    for (const kind of [...TRADE_KINDS, ...SETTLEMENT_KINDS, ...TECHNICAL_KINDS]) {
      this.#saved.set(kind, random.int(40, 99));
    }
  }

  planDeal(relationship: Relationship): DealPlan {
    for (const [kind, saved] of this.#saved) this.#saved.set(kind, saved + RATE_PER_CENT[kind]);
    const trade = this.#takeDue(TRADE_KINDS, (kind) => suitsTrade(kind, relationship));
    const settlement = this.#takeDue(SETTLEMENT_KINDS, (kind) => suitsSettlement(kind, relationship, trade));
    const technical = TECHNICAL_KINDS.filter(
      (kind) => this.#takeDue([kind], () => suitsDocuments(kind, relationship, trade)) !== undefined,
    );
    return { ...(trade && { trade }), ...(settlement && { settlement }), technical: new Set(technical) };
  }

  #takeDue<Kind extends IrregularityKind>(
    kinds: readonly Kind[],
    suits: (kind: Kind) => boolean,
  ): Kind | undefined {
    const savedBy = (kind: Kind): number => this.#saved.get(kind) ?? 0;
    const [longest] = kinds
      .filter((kind) => savedBy(kind) >= 100 && suits(kind))
      .sort((left, right) => savedBy(right) - savedBy(left));
    if (longest !== undefined) this.#saved.set(longest, savedBy(longest) - 100);
    return longest;
  }
}

/** A vehicle is there or not, and a single one cannot be short; orders for vehicles are never forgotten. */
function suitsTrade(kind: TradeKind, { goods }: Relationship): boolean {
  return goods !== 'VEHICLES' || !['SHORT_RECEIPT', 'OVERBILLED_QUANTITY', 'NO_PO'].includes(kind);
}

function suitsSettlement(
  kind: SettlementKind,
  { goods, buyer }: Relationship,
  trade: TradeKind | undefined,
): boolean {
  if (kind === 'COLLECTIVE_PAYMENT') return trade === 'PARTIAL_DELIVERY';
  if (kind === 'AMBIGUOUS_PAYMENT') return trade === undefined && goods !== 'VEHICLES';
  // A fee on the way makes the payer's and the payee's amounts differ; only the payee's statement is to show it.
  return kind !== 'FEE_DEDUCTED' || !buyer.isConnected;
}

function suitsDocuments(
  kind: TechnicalKind,
  { buyer, seller }: Relationship,
  trade: TradeKind | undefined,
): boolean {
  if (kind === 'OBSERVATIONS_DISAGREE') return buyer.isConnected && seller.isConnected;
  return trade !== 'NO_PO' || (kind !== 'OUT_OF_ORDER_ARRIVAL' && kind !== 'EVENT_CORRECTED');
}
