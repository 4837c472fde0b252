import { compareDecimals, type Decimal } from '../../kit/decimal.ts';
import {
  defineIndicator,
  entityOf,
  evidenceOf,
  isWithin,
  netTradeBy,
  parentOf,
  sharePart,
  sumOf,
  sumPart,
  type CounterpartyTrade,
  type Draft,
} from '../indicator.ts';

/** What an enterprise sold, or bought, in W: one side at a time. */
export interface TopShareFacts {
  readonly trades: readonly CounterpartyTrade[];
}

interface TopSharePolicy {
  readonly minSample: number;
  /** How many counterparties `topN` sums up. */
  readonly count: number;
  /** An anchor's programme breaches any cap by design: what was approved for it is shown beside the share. */
  readonly approvedCap: Decimal | null;
}

/**
 * CN-02 Top-1 and top-N share: how much of the trade the largest counterparties make.
 *
 *   top1 = max_i s_i; topN = Σ of the N largest s_i, N = 5   [ratio 0..1, larger is worse; w = 365]
 *
 * s_i is the share of ultimate parent i in the amount of W; with method ENTITY of the counterparty as it stands. A
 * counterparty whose returns outweigh its trade counts as 0. Nothing traded is not applicable; fewer than 5
 * documents are insufficient data. The part `approvedCap` repeats the programme's cap where one is approved.
 * Thresholds: 20 % of receivables per account debtor, at most 25 % (S6, S7; INDICATORS.md CN-02).
 */
export const cn02TopShare = defineIndicator<TopShareFacts, TopSharePolicy>({
  code: 'CN-02',
  name: 'Top-1 and top-N share',
  stages: ['PRE_LENDING', 'IN_LENDING'],
  formulaVersion: 1,
  windowDays: 365,
  defaults: { minSample: 5, count: 5, approvedCap: null },
  draft: ({ trades }, { window, policy }) => {
    const traded = trades.filter(({ day }) => isWithin(window, day));
    const parents = draftsOf(traded, parentOf, policy);
    const entities = draftsOf(traded, entityOf, policy);
    return [
      ...parents.map((draft) => ({ ...draft, isPrimary: draft.measure === 'top1' })),
      ...entities.map((draft) => ({ ...draft, method: 'ENTITY' })),
    ];
  },
});

function draftsOf(
  trades: readonly CounterpartyTrade[],
  keyOf: (trade: CounterpartyTrade) => string,
  policy: TopSharePolicy,
): readonly Draft[] {
  // They come in the order of their keys and sorting is stable, so equal amounts stay in an order of their own.
  const largest = netTradeBy(trades, keyOf).toSorted((left, right) =>
    compareDecimals(right.amount, left.amount),
  );
  const total = sumOf(largest, ({ amount }) => amount);
  const draftOf = (measure: string, count: number): Draft => {
    const top = largest.slice(0, count);
    const amount = sumOf(top, (each) => each.amount);
    return {
      ...{ measure, unit: 'RATIO', numerator: amount, denominator: total },
      ...{ sampleSize: trades.length, minSample: policy.minSample },
      parts: [
        ...(policy.approvedCap === null ? [] : [sumPart('approvedCap', policy.approvedCap)]),
        ...top.map((each) => sharePart(each.id, each.amount, total)),
      ],
      explanation: `Of ${total} traded with ${largest.length} counterparties, the largest ${count} made ${amount}.`,
      evidence: evidenceOf('ENTERPRISE', top),
    };
  };
  return [draftOf('top1', 1), draftOf('topN', policy.count)];
}
