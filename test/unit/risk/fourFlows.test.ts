import { describe, expect, it } from '@jest/globals';
import type { Figure, MatchedLine } from '../../../src/risk/indicator.ts';
import { ff01ThreeWayMatch } from '../../../src/risk/indicators/ff01ThreeWayMatch.ts';
import { ff02OrphanInvoices, type OrphanFacts } from '../../../src/risk/indicators/ff02OrphanInvoices.ts';
import {
  describeOracles,
  expectNear,
  expectOnePrimaryAndUniqueKeys,
  figureOf,
  partOf,
  readOracles,
  told,
} from './given.ts';

const T = { asOf: '2026-05-31' };
const line = (
  id: string,
  amount: string,
  status: MatchedLine['status'],
  stated: Partial<MatchedLine> = {},
) => ({
  ...{ id, invoiceId: `I-${id}`, issued: '2026-04-30', amount, credited: '0', status },
  ...{ isTwoWay: false, expectedReceipt: null },
  ...stated,
});
type Line = ReturnType<typeof line>;
const GIVEN: readonly Line[] = [
  line('M1', '100000', 'MATCH'),
  line('M2', '200000', 'QTY'),
  line('M3', '151500', 'MATCH'),
  line('M4', '36000', 'NO_PO'),
  line('M5', '40000', 'NO_RECEIPT'),
];
const match = (lines: readonly Line[]): readonly Figure[] => ff01ThreeWayMatch.compute({ lines }, T);
const orphan = (lines: OrphanFacts['lines'], financed: OrphanFacts['financed'] = []): readonly Figure[] =>
  ff02OrphanInvoices.compute({ lines, financed }, T);

describe('ff01ThreeWayMatch', () => {
  it('gives the worked numbers', () => {
    expect(figureOf(match(GIVEN), 'amount')).toMatchObject({
      key: 'FF-01/amount?w=90',
      status: 'OK',
      numerator: '251500',
      denominator: '527500',
    });
    expectNear(figureOf(match(GIVEN), 'amount'), 0.476777);
    expect(figureOf(match(GIVEN), 'count').value).toBe('0.4');
  });

  it('is not applicable without lines in its window', () => {
    expect(figureOf(match([line('OLD', '1', 'MATCH', { issued: '2026-03-02' })]), 'amount').status).toBe(
      'NOT_APPLICABLE',
    );
    expect(figureOf(match([line('IN', '1', 'MATCH', { issued: '2026-03-03' })]), 'amount').value).toBe('1');
  });

  it('nets credit notes first, and forgets what is credited whole', () => {
    const lines = [
      line('A', '100', 'MATCH', { credited: '50' }),
      line('B', '50', 'PRICE'),
      line('C', '70', 'QTY', { credited: '70' }),
    ];
    expect(figureOf(match(lines), 'amount')).toMatchObject({ value: '0.5', sampleSize: 2 });
  });

  it('shows what is pending, unconvertible and matched two-way', () => {
    const lines = [
      line('A', '60', 'MATCH'),
      { ...line('B', '15', 'MATCH'), isTwoWay: true },
      line('C', '10', 'PENDING'),
      line('D', '15', 'UNCONVERTIBLE'),
    ];
    const figure = figureOf(match(lines), 'amount');
    expect(figure).toMatchObject({ value: '0.75', status: 'INSUFFICIENT_DATA' });
    expect(partOf(figure, 'PENDING')?.value).toBe('0.1');
    expect(partOf(figure, 'UNCONVERTIBLE')?.value).toBe('0.15');
    expect(partOf(figure, 'judged')).toMatchObject({ numerator: '75', denominator: '90' });
    expect(partOf(figure, 'twoWay')?.value).toBe('15');
  });
});

describe('ff02OrphanInvoices', () => {
  it('gives the worked number, split by cause', () => {
    const figure = figureOf(orphan(GIVEN), 'orphan');
    expect(figure).toMatchObject({ numerator: '76000', denominator: '527500', status: 'OK' });
    expectNear(figure, 0.144076);
    expect(partOf(figure, 'NO_PO')?.numerator).toBe('36000');
    expect(partOf(figure, 'NO_RECEIPT')?.numerator).toBe('40000');
  });

  it('waits for the grace after issue to have passed', () => {
    const issued = (day: string) =>
      figureOf(orphan([line('A', '1', 'NO_PO', { issued: day })]), 'orphan').value;
    expect([issued('2026-05-15'), issued('2026-05-16')]).toEqual(['1', '0']);
  });

  it('judges a prepaid invoice by the day its goods are expected, yet excuses no missing order', () => {
    const prepaid = (status: 'NO_RECEIPT' | 'NO_PO', expectedReceipt: string) =>
      figureOf(orphan([{ ...line('A', '1', status), expectedReceipt }]), 'orphan').value;
    expect(prepaid('NO_RECEIPT', '2026-05-20')).toBe('0');
    expect(prepaid('NO_RECEIPT', '2026-05-15')).toBe('1');
    expect(prepaid('NO_RECEIPT', '2026-01-01')).toBe('1');
    expect(prepaid('NO_PO', '2026-05-20')).toBe('1');
  });

  it('sums what is financed on them, from the first', () => {
    const financed = [
      { id: 'F1', invoiceId: 'I-M4', amount: '30000' },
      { id: 'F2', invoiceId: 'I-M1', amount: '80000' },
    ];
    expect(figureOf(orphan(GIVEN, financed), 'financedOrphan')).toMatchObject({
      value: '30000',
      status: 'OK',
      evidence: [{ kind: 'FINANCING', id: 'F1' }],
    });
    expect(figureOf(orphan(GIVEN), 'financedOrphan').value).toBe('0');
  });

  it('is not applicable when nothing was invoiced', () => {
    expect(figureOf(orphan([]), 'orphan')).toMatchObject({ value: null, status: 'NOT_APPLICABLE' });
  });
});

describe('both', () => {
  it('do not depend on the order of lines, and have one primary figure each', () => {
    for (const compute of [match, orphan]) {
      expect(told(compute(GIVEN.toReversed()))).toEqual(told(compute(GIVEN)));
      expectOnePrimaryAndUniqueKeys(compute(GIVEN));
    }
  });
});

describeOracles('the oracles of the four flows', () => {
  it('agree', () => {
    const { golden } = readOracles();
    expectNear(figureOf(match(GIVEN), 'amount'), golden['matchAmount']!);
    expectNear(figureOf(match(GIVEN), 'count'), golden['matchCount']!);
    expectNear(figureOf(orphan(GIVEN), 'orphan'), golden['orphan']!);
  });
});
