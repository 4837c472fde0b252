import { describe, expect, it } from '@jest/globals';
import { dq01Freshness } from '../../../src/risk/indicators/dq01Freshness.ts';
import { dq02Completeness, type CompletenessFacts } from '../../../src/risk/indicators/dq02Completeness.ts';
import {
  dq03SourceDisagreement,
  type ObservedFact,
} from '../../../src/risk/indicators/dq03SourceDisagreement.ts';
import { expectOnePrimaryAndUniqueKeys, figureOf, partOf, told } from './given.ts';

const T = { asOf: '2026-05-31' };

describe('dq01Freshness', () => {
  const fresh = (lastSuccessfulCheck: string | null) =>
    dq01Freshness.compute({ id: 'S', at: '2026-05-31T22:00:00Z', lastSuccessfulCheck }, T);
  const freshness = (last: string | null) => figureOf(fresh(last), 'freshness');

  it('gives the worked number', () => {
    expect(freshness('2026-05-31T16:00:00Z')).toMatchObject({ value: '0.75', status: 'OK' });
    expect(figureOf(fresh('2026-05-31T16:00:00Z'), 'lag')).toMatchObject({ value: '6', unit: 'HOURS' });
  });

  it('is stale beyond the SLA, not on it', () => {
    expect(freshness('2026-05-30T22:00:00Z')).toMatchObject({ value: '0', status: 'OK' });
    expect(freshness('2026-05-30T21:59:59Z')).toMatchObject({ value: '0', status: 'STALE' });
  });

  it('is stale and 0 of a source that was never checked with success, with no lag to tell', () => {
    expect(freshness(null)).toMatchObject({ value: '0', status: 'STALE', numerator: null });
    expect(figureOf(fresh(null), 'lag')).toMatchObject({ value: null, status: 'STALE' });
  });

  it('takes a check after T as no lag', () => {
    expect(freshness('2026-06-01T00:00:00Z').value).toBe('1');
    expectOnePrimaryAndUniqueKeys(fresh(null));
  });
});

describe('dq02Completeness', () => {
  const fields = ['a', 'b', 'c', 'd'];
  const facts = (stated: Partial<CompletenessFacts>): CompletenessFacts => ({
    requiredFields: fields,
    records: [],
    references: { resolved: 0, all: 0 },
    runs: { accepted: 0, rejected: 0 },
    ...stated,
  });
  /** Ten records, of which so many have each field. */
  const records = (...counts: readonly number[]) =>
    Array.from({ length: 10 }, (_, row) =>
      Object.fromEntries(fields.map((field, column) => [field, row < counts[column]! ? 'x' : null])),
    );
  const compute = (stated: Partial<CompletenessFacts>) => dq02Completeness.compute(facts(stated), T);

  it('gives the worked number, and that of each field', () => {
    const figure = figureOf(compute({ records: records(10, 9, 10, 7) }), 'completeness');
    expect(figure).toMatchObject({ value: '0.9', numerator: '36', denominator: '40', sampleSize: 10 });
    expect(partOf(figure, 'd')?.value).toBe('0.7');
  });

  it.each(['', '  ', 'unknown', 'N/A', 'n/a', '0000', '00000000', '-', null, undefined])(
    'takes %p as missing',
    (value) => {
      const record = { a: 'x', ...(value === undefined ? {} : { b: value }) };
      const stated = { requiredFields: ['a', 'b'], records: [record] };
      expect(figureOf(compute(stated), 'completeness').value).toBe('0.5');
    },
  );

  it('takes a number as what it is', () => {
    const stated = { requiredFields: ['a'], records: [{ a: '0' }, { a: '0.00' }, { a: '10000' }] };
    expect(figureOf(compute(stated), 'completeness').value).toBe('1');
  });

  it('gives references and quarantine each for themselves', () => {
    const figures = compute({ references: { resolved: 3, all: 4 }, runs: { accepted: 9, rejected: 1 } });
    expect(figureOf(figures, 'referential').value).toBe('0.75');
    expect(figureOf(figures, 'quarantine').value).toBe('0.1');
    expect(figureOf(figures, 'completeness')).toMatchObject({ value: null, status: 'NOT_APPLICABLE' });
    expect(compute({}).every(({ status }) => status === 'NOT_APPLICABLE')).toBe(true);
    expectOnePrimaryAndUniqueKeys(figures);
  });
});

describe('dq03SourceDisagreement', () => {
  let next = 0;
  const fact = (kind: ObservedFact['kind'], ...values: readonly string[]): ObservedFact => ({
    id: `F${++next}`,
    kind,
    values: values.map((value, index) => ({ source: `S${index}`, value })),
  });
  const compute = (...facts: readonly ObservedFact[]) =>
    dq03SourceDisagreement.compute({ facts }, T, { minSample: 1 });
  const differ = (...of: Parameters<typeof fact>) =>
    figureOf(compute(fact(...of)), 'disagreement').value === '1';

  it('gives the worked number', () => {
    const same = ['a', 'b', 'c', 'd'].map((value) => fact('ENUM', value, value));
    const figure = figureOf(
      compute(...same, fact('ENUM', 'a', 'b'), fact('AMOUNT', '1', '2')),
      'disagreement',
    );
    expect(figure).toMatchObject({ value: '0.333333333333', numerator: '2', denominator: '6' });
  });

  it('lets amounts differ by half a per cent, days by one, and words by case', () => {
    expect([differ('AMOUNT', '1000', '995'), differ('AMOUNT', '1000', '994.99')]).toEqual([false, true]);
    expect([differ('AMOUNT', '-1000.0', '-1000'), differ('AMOUNT', '5', '-5')]).toEqual([false, true]);
    expect([differ('DATE', '2026-02-28', '2026-03-01'), differ('DATE', '2026-02-27', '2026-03-01')]).toEqual([
      false,
      true,
    ]);
    expect([differ('ENUM', ' paid', 'PAID '), differ('ENUM', 'PAID', 'OPEN')]).toEqual([false, true]);
  });

  it('lets the two sources farthest apart count', () => {
    expect(differ('DATE', '2026-03-01', '2026-03-02', '2026-03-03')).toBe(true);
  });

  it('is not applicable where no fact has two sources, and tells how many have one', () => {
    const figure = figureOf(compute(fact('ENUM', 'a'), fact('DATE', '2026-03-01')), 'disagreement');
    expect(figure).toMatchObject({ value: null, status: 'NOT_APPLICABLE' });
    expect(partOf(figure, 'singleSourced')?.value).toBe('1');
    const twice: ObservedFact = {
      id: 'F',
      kind: 'ENUM',
      values: [1, 2].map((n) => ({ source: 'S', value: String(n) })),
    };
    expect(figureOf(compute(twice), 'disagreement').status).toBe('NOT_APPLICABLE');
  });

  it('does not depend on order', () => {
    const facts = [fact('AMOUNT', '1', '2', '1'), fact('ENUM', 'x', 'x')];
    const reversed = facts.toReversed().map((each) => ({ ...each, values: each.values.toReversed() }));
    expect(told(compute(...reversed))).toEqual(told(compute(...facts)));
    expectOnePrimaryAndUniqueKeys(compute(...facts));
  });
});
