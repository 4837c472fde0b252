import { describe, expect, it } from '@jest/globals';
import { Big } from 'big.js';
import fc from 'fast-check';
import { addDays, daysBetween, windowEnding } from '../../../src/risk/figures/days.ts';
import { defineIndicator, type Draft } from '../../../src/risk/figures/defineIndicator.ts';
import { divide, medianOf, percentileOf, quotient, round } from '../../../src/risk/figures/exact.ts';
import type { FigureAddress } from '../../../src/risk/figures/figure.ts';
import { figureKeyOf } from '../../../src/risk/figures/figureKey.ts';

const address = (stated: Partial<FigureAddress> = {}): FigureAddress => ({
  code: 'CN-01',
  measure: 'hhi',
  side: null,
  method: null,
  windowDays: null,
  counterparty: null,
  ...stated,
});

describe('figureKeyOf', () => {
  it('says what narrows a figure, in a fixed order', () => {
    expect(figureKeyOf(address())).toBe('CN-01/hhi');
    expect(figureKeyOf(address({ side: 'SELL', windowDays: 365 }))).toBe('CN-01/hhi?side=SELL&w=365');
    const counterparty = { scheme: 'VAT', value: 'DE 1', country: 'DE' };
    expect(figureKeyOf(address({ method: 'ENTITY', windowDays: 90, counterparty }))).toBe(
      'CN-01/hhi?method=ENTITY&w=90&counterparty=VAT:DE%201:DE',
    );
  });

  it('keeps addresses apart that differ anywhere', () => {
    const text = fc.string({
      minLength: 1,
      maxLength: 3,
      unit: fc.constantFrom('a', ':', '&', '=', '%', '?'),
    });
    const identifier = fc.record(
      { scheme: text, value: text, country: text },
      { requiredKeys: ['scheme', 'value'] },
    );
    const some = fc.record({
      side: fc.constantFrom('SELL' as const, 'BUY' as const, null),
      method: fc.option(text),
      windowDays: fc.option(fc.integer({ min: 1, max: 3 })),
      counterparty: fc.option(identifier),
    });
    fc.assert(
      fc.property(some, some, (left, right) => {
        const isSame = figureKeyOf(address(left)) === figureKeyOf(address(right));
        expect(isSame).toBe(JSON.stringify(address(left)) === JSON.stringify(address(right)));
      }),
    );
  });
});

describe('divide', () => {
  it('rounds once, half away from zero, and writes no zeros that say nothing', () => {
    expect(divide('1', '3')).toBe('0.333333333333');
    expect(divide('-2', '3')).toBe('-0.666666666667');
    expect(divide('3.00', '4')).toBe('0.75');
    expect(divide('1', '2', 0)).toBe('1');
    expect(divide('-1', '2', 0)).toBe('-1');
    expect(divide('-1', '9', 0)).toBe('0');
    expect(divide('1000', '1')).toBe('1000');
    expect(divide('0.1', '3000000', 3)).toBe('0');
  });

  it('keeps digits that a float would lose', () => {
    expect(divide('12345678901234567890.12', '1')).toBe('12345678901234567890.12');
    expect(divide('1', '3', 40)).toBe(`0.${'3'.repeat(40)}`);
  });

  it('leaves division by zero to a status', () => {
    expect(quotient('5', '0.00')).toBeNull();
    expect(() => divide('5', '0')).toThrow('5 cannot be divided by zero.');
  });

  it('is within half of its last digit of the quotient', () => {
    const integer = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    fc.assert(
      fc.property(integer, integer, (left, right) => {
        fc.pre(right !== 0n);
        const error = new Big(divide(String(left), String(right)))
          .times(String(right))
          .minus(String(left))
          .abs();
        expect(error.lte(new Big(String(right)).abs().times('5e-13'))).toBe(true);
      }),
    );
  });
});

describe('round', () => {
  it('goes half away from zero', () => {
    expect([round('0.15', 1), round('-0.15', 1), round('0.1449', 1)]).toEqual(['0.2', '-0.2', '0.1']);
  });
});

describe('medianOf and percentileOf', () => {
  it('take the middle, or the exact mean of the two middle ones', () => {
    expect(medianOf(['3', '1', '10'])).toBe('3');
    expect(medianOf(['10', '11', '9', '10', '12', '30'])).toBe('10.5');
    expect(medianOf([])).toBeNull();
  });

  it('take a value that is there, by nearest rank', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => String(index + 1));
    expect(percentileOf(twenty, 95)).toBe('19');
    expect(percentileOf(['7'], 90)).toBe('7');
    expect(percentileOf(['2', '10', '9'], 90)).toBe('10');
    expect(percentileOf([], 90)).toBeNull();
  });
});

describe('windowEnding', () => {
  it('includes both ends, over leap days and years', () => {
    expect(windowEnding('2026-05-31', 151)).toEqual({ from: '2026-01-01', to: '2026-05-31', days: 151 });
    expect(windowEnding('2024-03-01', 2).from).toBe('2024-02-29');
    expect(daysBetween('2025-12-31', addDays('2025-12-31', 400))).toBe(400);
  });

  it('refuses what is no window and no day', () => {
    expect(() => windowEnding('2026-05-31', 0)).toThrow(
      'A window must be a whole number of days from 1, such as 365, but got 0.',
    );
    expect(() => windowEnding('31.05.2026', 1)).toThrow(
      'A day must be written like 2026-01-31, but got "31.05.2026".',
    );
  });
});

describe('defineIndicator', () => {
  const draft: Draft = {
    measure: 'some',
    unit: 'RATIO',
    numerator: '1',
    denominator: '4',
    sampleSize: 3,
    explanation: 'A quarter.',
  };
  const figureFrom = (stated: Partial<Draft>) =>
    defineIndicator<null, object>({
      ...{ code: 'XX-01', name: 'Some', stages: [], formulaVersion: 1, windowDays: 30, defaults: {} },
      draft: () => [{ ...draft, ...stated }],
    }).compute(null, { asOf: '2026-05-31', side: 'BUY' })[0];

  it('fills in what follows from the question', () => {
    expect(figureFrom({})).toMatchObject({
      key: 'XX-01/some?side=BUY&w=30',
      value: '0.25',
      status: 'OK',
      isPrimary: false,
    });
  });

  it('publishes nothing over nothing as not applicable, with both parts, whatever else is wrong', () => {
    expect(figureFrom({ numerator: '0', denominator: '0', minSample: 5 })).toMatchObject({
      value: null,
      status: 'NOT_APPLICABLE',
      numerator: '0',
      denominator: '0',
    });
  });

  it('shows the value of too few facts, and the worst of several doubts', () => {
    expect(figureFrom({ minSample: 4 })).toMatchObject({ value: '0.25', status: 'INSUFFICIENT_DATA' });
    expect(figureFrom({ minSample: 3 })).toMatchObject({ status: 'OK' });
    expect(figureFrom({ doubts: ['TRUNCATED', 'ESTIMATED', 'STALE'] })).toMatchObject({ status: 'STALE' });
  });

  it('names each piece of evidence once, in an order of its own', () => {
    const [a, b] = [{ kind: 'INVOICE', id: 'a' } as const, { kind: 'INVOICE', id: 'b' } as const];
    expect(figureFrom({ evidence: [b, a, b] })).toMatchObject({ evidence: [a, b] });
  });
});
