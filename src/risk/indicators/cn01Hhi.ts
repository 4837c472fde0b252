import { multiplyDecimals, subtractDecimals, type Decimal } from '../../kit/decimal.ts';
import {
  defineIndicator,
  entityOf,
  evidenceOf,
  isWithin,
  netTradeBy,
  parentOf,
  quotient,
  sharePart,
  sumOf,
  sumPart,
  type CounterpartyTrade,
  type Draft,
  type Terms,
} from '../indicator.ts';

/** What an enterprise sold, or bought, in W: one side at a time. */
export interface ConcentrationFacts {
  readonly trades: readonly CounterpartyTrade[];
}

interface HhiPolicy {
  readonly minSample: number;
}

/**
 * CN-01 Counterparty HHI: how much of the trade hangs on few counterparties.
 *
 *   hhi             = Σ s_i², s_i = share of counterparty i in the amount of W   [0..1, larger is worse; w = 365]
 *   normalised      = (hhi − 1/n) / (1 − 1/n)                                   [0 where all are equal, 1 at most]
 *   effectiveNumber = 1 / hhi                       [as many equal counterparties would be as concentrated]
 *
 * Each for ultimate parents, and with method ENTITY for the counterparties as they stand. The part `points` is
 * hhi × 10,000. A counterparty whose returns outweigh its trade counts as 0 and is none of the n. Nothing traded is
 * not applicable; of one counterparty hhi is 1 and normalised not applicable. Fewer than 5 documents are
 * insufficient data. The figures are one division of whole sums: hhi = Σ a_i² / (Σ a_i)².
 * Thresholds: 1,000 and 1,800 points, a scale borrowed from the US Merger Guidelines 2023 (S23; INDICATORS.md CN-01).
 */
export const cn01Hhi = defineIndicator<ConcentrationFacts, HhiPolicy>({
  code: 'CN-01',
  name: 'Counterparty HHI',
  stages: ['PRE_LENDING', 'IN_LENDING'],
  formulaVersion: 1,
  windowDays: 365,
  defaults: { minSample: 5 },
  draft: ({ trades }, terms) => {
    const traded = trades.filter(({ day }) => isWithin(terms.window, day));
    const byParent = draftsOf(traded, parentOf, terms);
    const byEntity = draftsOf(traded, entityOf, terms);
    return [
      ...byParent.map((draft) => ({ ...draft, isPrimary: draft.measure === 'hhi' })),
      ...byEntity.map((draft) => ({ ...draft, method: 'ENTITY' })),
    ];
  },
});

function draftsOf(
  trades: readonly CounterpartyTrade[],
  keyOf: (trade: CounterpartyTrade) => string,
  { policy, window }: Terms<HhiPolicy>,
): readonly Draft[] {
  const net = netTradeBy(trades, keyOf);
  const total = sumOf(net, ({ amount }) => amount);
  const squares = sumOf(net, ({ amount }) => multiplyDecimals(amount, amount));
  const square = multiplyDecimals(total, total);
  const count = String(net.length);
  const shared = {
    sampleSize: trades.length,
    minSample: policy.minSample,
    explanation: `${total} was traded with ${count} counterparties in ${window.days} days.`,
    evidence: evidenceOf('ENTERPRISE', net),
  };
  const above = subtractDecimals(multiplyDecimals(count, squares), square);
  const below = net.length === 0 ? '0' : multiplyDecimals(String(net.length - 1), square);
  return [
    {
      ...shared,
      ...{ measure: 'hhi', unit: 'RATIO', numerator: squares, denominator: square },
      parts: [
        sumPart('points', pointsOf(squares, square)),
        ...net.map(({ id, amount }) => sharePart(id, amount, total)),
      ],
    },
    { ...shared, measure: 'normalised', unit: 'RATIO', numerator: above, denominator: below },
    { ...shared, measure: 'effectiveNumber', unit: 'COUNT', numerator: square, denominator: squares },
  ];
}

function pointsOf(squares: Decimal, square: Decimal): Decimal {
  return quotient(multiplyDecimals(squares, '10000'), square) ?? '0';
}
