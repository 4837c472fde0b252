import { describe, expect, it } from '@jest/globals';
import { bandOf, type Band } from '../../../src/risk/bands.ts';
import { composeBands, type Member } from '../../../src/risk/composite.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/risk/defaultThresholds.ts';

const figure = (
  address: string,
  value: string | null,
  stated: Partial<Parameters<typeof bandOf>[0]> = {},
) => {
  const [code = '', measure = ''] = address.split('/');
  return { code, measure, value, status: 'OK' as const, breach: null, ...stated };
};

describe('bandOf', () => {
  it.each([
    ['PB-03/adbt', '30', 'GREEN'],
    ['PB-03/adbt', '30.000001', 'AMBER'],
    ['PB-03/adbt', '60.1', 'RED'],
    ['PB-03/adbt', '-5', 'GREEN'],
    ['PB-04/amount', '0.9', 'GREEN'],
    ['PB-04/amount', '0.899999999999', 'AMBER'],
    ['PB-04/amount', '0.69', 'RED'],
    ['CN-01/hhi', '0.18', 'AMBER'],
    ['CN-01/hhi', '0.38', 'RED'],
    ['FF-02/financedOrphan', '0', 'GREEN'],
    ['FF-02/financedOrphan', '0.01', 'RED'],
    ['FR-04/velocity', '-3.6', 'AMBER'],
    ['FR-04/velocity', '3.6', 'AMBER'],
    ['FR-04/velocity', '3.5', 'GREEN'],
    ['PB-01/dso', '400', 'NONE'],
  ])('puts %s of %s into %s', (address, value, band) => {
    expect(bandOf(figure(address, value))).toBe(band);
  });

  it('judges nothing that is not applicable or stands on too little, and everything else', () => {
    const judged = (status: 'NOT_APPLICABLE' | 'INSUFFICIENT_DATA' | 'STALE' | 'ESTIMATED' | 'TRUNCATED') =>
      bandOf(figure('PB-03/adbt', '99', { status }));
    expect([judged('NOT_APPLICABLE'), judged('INSUFFICIENT_DATA')]).toEqual(['NONE', 'NONE']);
    expect([judged('STALE'), judged('ESTIMATED'), judged('TRUNCATED')]).toEqual(['RED', 'RED', 'RED']);
  });

  it('is red of a breach, whatever the value', () => {
    const stated = { status: 'NOT_APPLICABLE', breach: 'FINANCE_WITHOUT_VERIFIED_SALES' } as const;
    expect(bandOf(figure('FR-04/feasibility', null, stated))).toBe('RED');
  });

  it('has defaults whose red is not milder than their amber, and which say where they come from', () => {
    for (const { amber, red, direction, source } of DEFAULT_THRESHOLDS) {
      expect(source).not.toBe('');
      if (amber === null || red === null) continue;
      expect(Math.sign(Number(red) - Number(amber))).toBe(direction === 'LARGER_IS_WORSE' ? 1 : -1);
    }
  });
});

describe('composeBands', () => {
  const member = (code: string, band: Band, stated: Partial<Member> = {}): Member => ({
    ...{ code, band, weight: '1', status: 'OK' },
    ...stated,
  });

  it('is the weighted share of breached indicators, with what each contributes', () => {
    const members = [
      member('A', 'GREEN', { weight: '6' }),
      member('B', 'AMBER'),
      member('C', 'RED', { weight: '3' }),
    ];
    expect(composeBands(members)).toEqual({
      band: 'RED',
      score: '0.4',
      coverage: '1',
      hardStops: [],
      contributions: [
        { code: 'A', contribution: '0' },
        { code: 'B', contribution: '0.1' },
        { code: 'C', contribution: '0.3' },
      ],
    });
  });

  it('is red where a hard stop is, even where the score is withheld', () => {
    const members = [
      member('FR-01', 'RED'),
      member('B', 'NONE', { status: null }),
      member('C', 'NONE', { status: null }),
    ];
    expect(composeBands(members)).toMatchObject({ band: 'RED', score: null, hardStops: ['FR-01'] });
    expect(composeBands([member('FR-01', 'AMBER', { weight: '0' }), member('B', 'GREEN')]).band).toBe(
      'GREEN',
    );
  });

  it('withholds the score below six tenths of what is applicable', () => {
    const computed = [member('A', 'GREEN'), member('B', 'GREEN'), member('C', 'GREEN')];
    const missing = [
      member('D', 'NONE', { status: 'INSUFFICIENT_DATA' }),
      member('E', 'NONE', { status: null }),
    ];
    const notApplicable = member('F', 'NONE', { status: 'NOT_APPLICABLE' });
    expect(composeBands([...computed, ...missing, notApplicable])).toMatchObject({
      coverage: '0.6',
      score: '0',
    });
    expect(composeBands([...computed, ...missing, member('G', 'NONE', { status: null })])).toMatchObject({
      band: 'NONE',
      score: null,
      coverage: '0.5',
    });
    expect(composeBands([notApplicable])).toMatchObject({ band: 'NONE', score: null, coverage: null });
  });
});
