import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../src/risk/figures/days.ts';
import type { Figure } from '../../../src/risk/indicator.ts';
import { lg01Otif, type ScheduleLine } from '../../../src/risk/indicators/lg01Otif.ts';
import {
  describeOracles,
  expectNear,
  expectOnePrimaryAndUniqueKeys,
  figureOf,
  readOracles,
  told,
} from './given.ts';

const PROMISED = '2026-05-10';
const line = (
  id: string,
  ordered: string,
  ...came: readonly (readonly [string, number])[]
): ScheduleLine => ({
  id,
  promised: PROMISED,
  ordered,
  receipts: came.map(([quantity, daysLate]) => ({ quantity, day: addDays(PROMISED, daysLate) })),
});
const GIVEN = [
  line('1', '100', ['100', 0]),
  line('2', '50', ['50', 2]),
  line('3', '80', ['76', 0]),
  line('4', '40', ['40', -1]),
  line('5', '30'),
];
const otif = (lines: readonly ScheduleLine[], policy = {}): readonly Figure[] =>
  lg01Otif.compute({ lines }, { asOf: '2026-05-31' }, policy);
const verdict = (given: ScheduleLine, policy = {}): unknown =>
  ['otif', 'onTime', 'inFull'].map((measure) => figureOf(otif([given], policy), measure).value);

describe('lg01Otif', () => {
  it('gives the worked numbers', () => {
    const figures = otif(GIVEN);
    expect(['otif', 'onTime', 'inFull'].map((measure) => figureOf(figures, measure).value)).toEqual([
      '0.4',
      '0.6',
      '0.6',
    ]);
    expectNear(figureOf(figures, 'fill'), 0.886667);
    expect(figureOf(figures, 'cases')).toMatchObject({ numerator: '140', denominator: '300' });
    expect(figureOf(figures, 'otif')).toMatchObject({ status: 'OK', isPrimary: true });
  });

  it('takes over-delivery as in full, and caps what it fills', () => {
    expect(verdict(line('1', '10', ['12', 0]))).toEqual(['1', '1', '1']);
    expect(figureOf(otif([line('1', '10', ['12', 0])]), 'fill').value).toBe('1');
  });

  it('calls a split delivery late when the part that completes it is', () => {
    expect(verdict(line('1', '10', ['6', -1], ['4', 0]))).toEqual(['1', '1', '1']);
    expect(verdict(line('1', '10', ['4', 1], ['6', -1]))).toEqual(['0', '0', '1']);
    expect(verdict(line('1', '10', ['10', 0], ['2', 5]))).toEqual(['1', '1', '1']);
  });

  it('fails early deliveries where a window is defined, and only then', () => {
    expect(verdict(line('1', '10', ['10', -4]))).toEqual(['1', '1', '1']);
    expect(verdict(line('1', '10', ['10', -4]), { earlyDays: 3 })).toEqual(['0', '0', '1']);
    expect(verdict(line('1', '10', ['10', -3]), { earlyDays: 3 })).toEqual(['1', '1', '1']);
  });

  it('sees nothing of what comes after T, and is not applicable when nothing is due', () => {
    expect(verdict(line('1', '10', ['10', 30]))).toEqual(['0', '0', '0']);
    const due = (promised: string) => figureOf(otif([{ ...line('1', '10'), promised }]), 'otif').status;
    expect([due('2026-06-01'), due('2026-05-31')]).toEqual(['NOT_APPLICABLE', 'INSUFFICIENT_DATA']);
  });

  it('does not depend on the order of lines and receipts', () => {
    const reversed = GIVEN.toReversed().map((each) => ({ ...each, receipts: each.receipts.toReversed() }));
    expect(told(otif(reversed))).toEqual(told(otif(GIVEN)));
    expectOnePrimaryAndUniqueKeys(otif(GIVEN));
  });
});

describeOracles('the oracles of delivery', () => {
  it('agree', () => {
    expectNear(figureOf(otif(GIVEN), 'otif'), readOracles().golden['OTIF']!);
    expectNear(figureOf(otif(GIVEN), 'fill'), readOracles().golden['fill']!);
  });
});
