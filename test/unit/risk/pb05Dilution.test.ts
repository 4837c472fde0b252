import { describe, expect, it } from '@jest/globals';
import type { InvoiceFacts } from '../../../src/risk/indicator.ts';
import { pb05Dilution } from '../../../src/risk/indicators/pb05Dilution.ts';
import {
  credited,
  describeOracles,
  expectNear,
  figureOf,
  GOLDEN,
  GOLDEN_DAY,
  invoice,
  partOf,
  readOracles,
} from './given.ts';

const dilution = (invoices: readonly InvoiceFacts[]) =>
  pb05Dilution.compute({ invoices }, GOLDEN_DAY, { minSample: 1 });

describe('pb05Dilution', () => {
  it('gives the worked number', () => {
    expect(figureOf(dilution(GOLDEN), 'dilution')).toMatchObject({
      value: '0.02',
      numerator: '10000',
      denominator: '500000',
      evidence: [{ kind: 'CREDIT', id: 'C2' }],
    });
  });

  it('reports cash discounts apart', () => {
    const facts = [
      invoice('I', {
        credits: [
          credited('D', '2', '2026-02-01', 'CASH_DISCOUNT'),
          credited('R', '3', '2026-02-01', 'RETURN'),
        ],
      }),
    ];
    expect(figureOf(dilution(facts), 'dilution').value).toBe('0.03');
    expect(figureOf(dilution(facts), 'cashDiscount').value).toBe('0.02');
  });

  it('gives a reduction to the month in which its invoice was issued', () => {
    const facts = [
      invoice('I', { credits: [credited('R', '50', '2026-05-01')] }),
      invoice('J', { issued: '2026-05-01', payable: '900' }),
      invoice('BEFORE', { issued: '2025-12-31', credits: [credited('B', '50', '2026-02-01')] }),
    ];
    const figure = figureOf(dilution(facts), 'dilution');
    expect(figure.value).toBe('0.05');
    expect(partOf(figure, '2026-01')?.value).toBe('0.5');
    expect(partOf(figure, '2026-05')?.value).toBe('0');
    expect(partOf(figure, 'CREDIT_NOTE')?.value).toBe('0.05');
  });

  it('is not applicable when nothing was invoiced', () => {
    expect(figureOf(dilution([]), 'dilution')).toMatchObject({ value: null, status: 'NOT_APPLICABLE' });
  });
});

describeOracles('the oracles of dilution', () => {
  it('agree', () => {
    const { golden } = readOracles();
    expectNear(figureOf(dilution(GOLDEN), 'dilution'), golden['dilution']!);
  });
});
