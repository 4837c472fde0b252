import {
  defineIndicator,
  evidenceOf,
  groupBy,
  netLinesIn,
  netOf,
  sharePart,
  sumPart,
  type FigurePart,
  type MatchedLine,
} from '../indicator.ts';

/** Every invoice line issued in W, with what the match of order, receipt and invoice says of it. */
export interface MatchRateFacts {
  readonly lines: readonly (MatchedLine & {
    /** Of a service there is no receipt: order and invoice alone were compared. */
    readonly isTwoWay: boolean;
  })[];
}

interface MatchRatePolicy {
  readonly minSample: number;
}

/**
 * FF-01 Three-way match rate: how much of what was invoiced agrees with what was ordered and received.
 *
 *   amount = Σ amount(lines with status MATCH) / Σ amount(all invoice lines issued in W)   [0..1, smaller is worse]
 *   count  = lines with status MATCH / all lines; w = 90
 *
 * Amounts are net of credit notes, and a line that is credited whole is no line any more. Lines that are PENDING
 * (inside the grace after issue) or UNCONVERTIBLE are in the denominator, as not matched yet; parts show each
 * status, what was matched two-way, and `judged`, the rate without what is pending. No lines are not applicable;
 * fewer than 5 are insufficient data. The status of a line is the match's own: INDICATORS.md FF-01, B.5.
 * Thresholds (D): below 0.85 amber, below 0.70 red; good programmes reach 82 to 88 % (S18).
 */
export const ff01ThreeWayMatch = defineIndicator<MatchRateFacts, MatchRatePolicy>({
  code: 'FF-01',
  name: 'Three-way match rate',
  stages: ['PRE_LENDING', 'IN_LENDING'],
  formulaVersion: 1,
  windowDays: 90,
  defaults: { minSample: 5 },
  draft: ({ lines }, { window, policy }) => {
    const net = netLinesIn(window, lines);
    const matched = net.filter(({ status }) => status === 'MATCH');
    const shared = { unit: 'RATIO' as const, sampleSize: net.length, minSample: policy.minSample };
    const [good, all] = [netOf(matched), netOf(net)];
    const evidence = evidenceOf(
      'LINE',
      net.filter(({ status }) => status !== 'MATCH'),
    );
    return [
      {
        ...shared,
        ...{ measure: 'amount', isPrimary: true, numerator: good, denominator: all, evidence },
        parts: partsOf(net),
        explanation: `Of ${all} invoiced in ${window.days} days, ${good} agrees with order and receipt.`,
      },
      {
        ...shared,
        ...{ measure: 'count', numerator: String(matched.length), denominator: String(net.length), evidence },
        explanation: `Of ${net.length} lines invoiced in ${window.days} days, ${matched.length} agree with order and receipt.`,
      },
    ];
  },
});

type NetLine = MatchRateFacts['lines'][number] & { readonly net: string };

function partsOf(lines: readonly NetLine[]): FigurePart[] {
  const matched = lines.filter(({ status }) => status === 'MATCH');
  const judged = lines.filter(({ status }) => status !== 'PENDING');
  return [
    ...groupBy(lines, ({ status }) => status).map(([status, some]) =>
      sharePart(status, netOf(some), netOf(lines)),
    ),
    sharePart('judged', netOf(matched), netOf(judged)),
    sumPart('twoWay', netOf(lines.filter(({ isTwoWay }) => isTwoWay))),
  ];
}
