import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../src/risk/figures/days.ts';
import type { Figure } from '../../../src/risk/indicator.ts';
import { lg02DeliveryDelay, type DeliveryFacts } from '../../../src/risk/indicators/lg02DeliveryDelay.ts';
import { expectOnePrimaryAndUniqueKeys, figureOf, told } from './given.ts';

const PROMISED = '2026-05-10';
const line = (id: string, quantity: string, daysLate: number | null): DeliveryFacts['lines'][number] => ({
  ...{ id, quantity, promised: PROMISED },
  delivered: daysLate === null ? null : addDays(PROMISED, daysLate),
});
/** The worked order lines: delivered 0, 2, 0 and −1 days late, and one open past due. */
const GIVEN = [
  line('1', '100', 0),
  line('2', '50', 2),
  line('3', '76', 0),
  line('4', '40', -1),
  line('5', '30', null),
];
const delays = (lines: DeliveryFacts['lines']): readonly Figure[] =>
  lg02DeliveryDelay.compute({ lines }, { asOf: '2026-05-31' });
const values = (lines: DeliveryFacts['lines']): unknown => delays(lines).map(({ value }) => value);

describe('lg02DeliveryDelay', () => {
  it('gives the worked mean lateness of what is delivered', () => {
    expect(figureOf(delays(GIVEN), 'delay')).toMatchObject({
      value: '0.5',
      numerator: '2',
      denominator: '4',
    });
    expect(figureOf(delays(GIVEN), 'signed').value).toBe('0.25');
    expect(figureOf(delays(GIVEN), 'p90').value).toBe('2');
  });

  it('weighs by quantity as a second measure', () => {
    expect(figureOf(delays(GIVEN), 'delay', 'QUANTITY_WEIGHTED')).toMatchObject({
      numerator: '100',
      denominator: '266',
    });
  });

  it('takes what is open and past due as late until T, in the open figure alone', () => {
    expect(figureOf(delays(GIVEN), 'open')).toMatchObject({
      numerator: '23',
      denominator: '5',
      status: 'OK',
    });
    expect(figureOf(delays(GIVEN), 'delay').status).toBe('INSUFFICIENT_DATA');
    expect(figureOf(delays([line('1', '10', 25)]), 'open').value).toBe('21');
    expect(figureOf(delays([{ ...line('1', '10', null), promised: '2026-05-31' }]), 'open').value).toBeNull();
  });

  it('is not applicable when nothing was delivered', () => {
    expect(values([])).toEqual([null, null, null, null, null]);
    expect(delays([]).every(({ status }) => status === 'NOT_APPLICABLE')).toBe(true);
  });

  it('does not depend on the order of lines', () => {
    expect(told(delays(GIVEN.toReversed()))).toEqual(told(delays(GIVEN)));
    expectOnePrimaryAndUniqueKeys(delays(GIVEN));
  });
});
