import { describe, expect, it } from '@jest/globals';
import { Big } from 'big.js';
import fc from 'fast-check';
import type { CounterpartyTrade, Figure } from '../../../src/risk/indicator.ts';
import { cn01Hhi } from '../../../src/risk/indicators/cn01Hhi.ts';
import { cn02TopShare } from '../../../src/risk/indicators/cn02TopShare.ts';
import { amount, day } from './arbitrary.ts';
import {
  describeOracles,
  expectNear,
  expectOnePrimaryAndUniqueKeys,
  figureOf,
  partOf,
  readOracles,
  told,
} from './given.ts';

const T = { asOf: '2026-05-31', side: 'SELL' } as const;
let next = 0;
const trade = (
  counterparty: string,
  sold: string,
  ultimateParent: string | null = null,
): CounterpartyTrade => ({
  id: `T${++next}`,
  counterparty,
  ultimateParent,
  amount: sold,
  day: '2026-05-01',
});
const GIVEN = [trade('A', '50'), trade('B', '30'), trade('C', '20')];
const hhi = (trades: readonly CounterpartyTrade[]): readonly Figure[] =>
  cn01Hhi.compute({ trades }, T, { minSample: 1 });
const top = (trades: readonly CounterpartyTrade[], policy = {}): readonly Figure[] =>
  cn02TopShare.compute({ trades }, T, { minSample: 1, ...policy });

describe('cn01Hhi', () => {
  it('gives the worked numbers, exactly', () => {
    const figures = hhi(GIVEN);
    expect(figureOf(figures, 'hhi')).toMatchObject({
      key: 'CN-01/hhi?side=SELL&w=365',
      value: '0.38',
      status: 'OK',
      isPrimary: true,
    });
    expect(partOf(figureOf(figures, 'hhi'), 'points')?.value).toBe('3800');
    expectNear(figureOf(figures, 'effectiveNumber'), 2.631579);
    expect(figureOf(figures, 'normalised').value).toBe('0.07');
  });

  it('is 1 of one counterparty, whose normalised figure is not applicable', () => {
    expect(figureOf(hhi([trade('A', '7')]), 'hhi').value).toBe('1');
    expect(figureOf(hhi([trade('A', '7')]), 'normalised')).toMatchObject({
      value: null,
      status: 'NOT_APPLICABLE',
      denominator: '0',
    });
  });

  it('is not applicable without trade', () => {
    const returnsAlone = [trade('A', '-5')];
    for (const trades of [[], returnsAlone]) {
      expect(hhi(trades).map(({ value, status }) => [value, status])).toEqual(
        Array.from({ length: 6 }, () => [null, 'NOT_APPLICABLE']),
      );
    }
  });

  it('nets returns, and floors a counterparty at nothing', () => {
    expect(
      figureOf(hhi([...GIVEN, trade('A', '10'), trade('A', '-10'), trade('D', '-80')]), 'hhi').value,
    ).toBe('0.38');
  });

  it('sees one group behind several counterparties, and shows both views', () => {
    const figures = hhi([trade('A', '50', 'G'), trade('B', '30', 'G'), trade('C', '20')]);
    expect(figureOf(figures, 'hhi').value).toBe('0.68');
    expect(figureOf(figures, 'hhi', 'ENTITY').value).toBe('0.38');
    // The parent itself belongs to its own group.
    expect(figureOf(hhi([trade('G', '50'), trade('B', '50', 'G')]), 'hhi').value).toBe('1');
  });

  it('looks at its window, and wants five documents', () => {
    expect(figureOf(cn01Hhi.compute({ trades: GIVEN }, T), 'hhi').status).toBe('INSUFFICIENT_DATA');
    expect(figureOf(hhi([...GIVEN, { ...trade('Z', '900'), day: '2025-05-31' }]), 'hhi').value).toBe('0.38');
    expect(figureOf(hhi([...GIVEN, { ...trade('Z', '100'), day: '2025-06-01' }]), 'hhi').value).toBe('0.345');
  });
});

describe('cn02TopShare', () => {
  it('gives the largest share, and that of the largest N', () => {
    expect(figureOf(top(GIVEN), 'top1')).toMatchObject({ value: '0.5', numerator: '50', denominator: '100' });
    expect(figureOf(top(GIVEN, { count: 2 }), 'topN').value).toBe('0.8');
    expect(figureOf(top(GIVEN), 'topN').value).toBe('1');
  });

  it('shows the approved cap of a programme that breaches by design', () => {
    const figure = figureOf(top(GIVEN, { approvedCap: '0.60' }), 'top1');
    expect(partOf(figure, 'approvedCap')?.value).toBe('0.60');
    expect(partOf(figure, 'A')?.value).toBe('0.5');
  });

  it('sees groups first, and is not applicable without trade', () => {
    const grouped = [trade('A', '50'), trade('B', '30', 'A'), trade('C', '20')];
    expect(figureOf(top(grouped), 'top1').value).toBe('0.8');
    expect(figureOf(top(grouped), 'top1', 'ENTITY').value).toBe('0.5');
    expect(figureOf(top([]), 'top1').status).toBe('NOT_APPLICABLE');
  });
});

describe('concentration, whatever comes', () => {
  const some = fc.array(
    fc.record({
      id: fc.uuid(),
      counterparty: fc.constantFrom('A', 'B', 'C', 'D'),
      ultimateParent: fc.constantFrom(null, 'A', 'P'),
      amount: fc.oneof(
        amount,
        amount.map((value) => `-${value}`),
      ),
      day,
    }),
    { maxLength: 12 },
  );

  it('stays within its bounds, in any order, also when a trade is split in two', () => {
    fc.assert(
      fc.property(some, (trades) => {
        const figures = [...hhi(trades), ...top(trades)];
        expectOnePrimaryAndUniqueKeys(hhi(trades));
        expectOnePrimaryAndUniqueKeys(top(trades));
        for (const { value, unit } of figures.filter((figure) => figure.value !== null)) {
          expect(new Big(value!).gte(0) && (unit !== 'RATIO' || new Big(value!).lte(1))).toBe(true);
        }
        expect(told(hhi(trades.toReversed()))).toEqual(told(hhi(trades)));
        const halves = trades.flatMap((each) => {
          const half = new Big(each.amount).times('0.5').toFixed();
          return [
            { ...each, amount: half },
            { ...each, id: `${each.id}b`, amount: half },
          ];
        });
        const values = (of: readonly Figure[]): unknown => of.map(({ key, value }) => [key, value]);
        expect(values([...hhi(halves), ...top(halves)])).toEqual(values(figures));
      }),
      { numRuns: 100 },
    );
  });
});

describeOracles('the oracles of concentration', () => {
  it('agree', () => {
    expectNear(figureOf(hhi(GIVEN), 'hhi'), readOracles().golden['HHI']!);
    expectNear(figureOf(hhi(GIVEN), 'normalised'), readOracles().golden['HHI_norm']!);
  });
});
