import {
  absoluteDecimal,
  compareDecimals,
  multiplyDecimals,
  subtractDecimals,
  type Decimal,
} from '../../kit/decimal.ts';
import { daysBetween, defineIndicator, evidenceOf, largerOf, sharePart } from '../indicator.ts';

/** One field of one subject, and what each source says of it within the overlap of what they cover, normalised. */
export interface ObservedFact {
  readonly id: string;
  readonly kind: 'AMOUNT' | 'DATE' | 'ENUM';
  readonly values: readonly { readonly source: string; readonly value: string }[];
}

export interface DisagreementFacts {
  readonly facts: readonly ObservedFact[];
}

interface DisagreementPolicy {
  readonly minSample: number;
  /** The share of the larger amount by which two amounts may differ. */
  readonly amountTolerance: Decimal;
  readonly dateToleranceDays: number;
}

/**
 * DQ-03 Source disagreement: how often sources that both know a fact say different things.
 *
 *   disagreement = facts with materially different values / facts observed by 2 or more sources
 *                  [ratio 0..1, larger is worse; position at T]
 *
 * Materially different: amounts by more than 0.5 % of the larger one, days by more than 1, everything else by any
 * difference but case and blanks around it. Of more than two sources the two farthest apart count. Fewer than two
 * sources for every fact: not applicable; the part `singleSourced` is the share of facts that only one source
 * knows. Fewer than 5 facts are insufficient data.
 * Thresholds (D): above 0.02 amber, above 0.10 red. Source: BCBS 239 P3 (S28; INDICATORS.md DQ-03).
 */
export const dq03SourceDisagreement = defineIndicator<DisagreementFacts, DisagreementPolicy>({
  code: 'DQ-03',
  name: 'Source disagreement',
  stages: ['IN_LENDING'],
  formulaVersion: 1,
  windowDays: null,
  defaults: { minSample: 5, amountTolerance: '0.005', dateToleranceDays: 1 },
  draft: ({ facts }, { policy }) => {
    const shared = facts.filter(({ values }) => new Set(values.map(({ source }) => source)).size >= 2);
    const differing = shared.filter((fact) => differs(fact, policy));
    const single = facts.length - shared.length;
    return [
      {
        ...{ measure: 'disagreement', unit: 'RATIO', isPrimary: true },
        ...{ numerator: String(differing.length), denominator: String(shared.length) },
        ...{ sampleSize: shared.length, minSample: policy.minSample },
        parts: [sharePart('singleSourced', String(single), String(facts.length))],
        explanation: `Of ${shared.length} facts that two or more sources know, they differ on ${differing.length}.`,
        evidence: evidenceOf('FACT', differing),
      },
    ];
  },
});

function differs({ kind, values }: ObservedFact, policy: DisagreementPolicy): boolean {
  return values.some((left, index) =>
    values.slice(index + 1).some((right) => !agree(kind, left.value, right.value, policy)),
  );
}

function agree(kind: ObservedFact['kind'], left: string, right: string, policy: DisagreementPolicy): boolean {
  switch (kind) {
    case 'AMOUNT': {
      const larger = largerOf(absoluteDecimal(left), absoluteDecimal(right));
      const difference = absoluteDecimal(subtractDecimals(left, right));
      return compareDecimals(difference, multiplyDecimals(policy.amountTolerance, larger)) <= 0;
    }
    case 'DATE':
      return Math.abs(daysBetween(left, right)) <= policy.dateToleranceDays;
    case 'ENUM':
      return left.trim().toUpperCase() === right.trim().toUpperCase();
  }
}
