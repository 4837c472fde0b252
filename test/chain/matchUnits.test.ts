import { describe, expect, it } from '@jest/globals';
import type { MatchFacts } from '../../src/chain/matching/facts.ts';
import { matchInvoiceLines } from '../../src/chain/matching/matchInvoiceLines.ts';
import { facts, invoiceLine, orderLine, receiptLine } from './matchFacts.ts';

/** `number STATUS received`, then `receipt RELATION quantity (as received)` by receipt. */
function matched(given: MatchFacts): string[] {
  return matchInvoiceLines(given).map(({ key, status, receivedQuantity, receipts }) =>
    [
      `${key} ${status} ${receivedQuantity}`,
      ...receipts.map(
        (part) =>
          `${part.key} ${part.relation} ${part.quantity.toFixed()} (${part.deliveredQuantity.toFixed()})`,
      ),
    ].join(', '),
  );
}

/** `1.5 TNE`; no unit is none stated. */
function measure(text: string): { quantity: string; unitCode: string | null } {
  const [quantity = '', unitCode = ''] = text.split(' ');
  return { quantity, unitCode: unitCode || null };
}

describe('matchInvoiceLines: units', () => {
  it.each([
    ['1.5 TNE', '1500 KGM', 'I#0 MATCH 1500, R#0 ORDER_LINE 1500 (1.5)'],
    ['2 DZN', '24 EA', 'I#0 MATCH 24, R#0 ORDER_LINE 24 (2)'],
    ['24 C62', '2 DZN', 'I#0 MATCH 2, R#0 ORDER_LINE 2 (24)'],
    ['0.25 KMT', '25000 CMT', 'I#0 MATCH 25000, R#0 ORDER_LINE 25000 (0.25)'],
    ['100 PCE', '100 H87', 'I#0 MATCH 100, R#0 ORDER_LINE 100 (100)'],
    ['100 H87', '100 ', 'I#0 MATCH 100, R#0 ORDER_LINE 100 (100)'],
    ['1 LTR', '1 KGM', 'I#0 UNCONVERTIBLE 0'],
    ['1 PX', '1 H87', 'I#0 UNCONVERTIBLE 0'],
  ])('%s received, %s invoiced: %s', (received, invoiced, result) => {
    const line = { ...measure(invoiced), unitPrice: null };
    expect(
      matched(facts([orderLine()], [receiptLine('R', measure(received))], [invoiceLine('I', line)])),
    ).toEqual([result]);
  });

  it('shares a dozen out exactly, however it is cut', () => {
    const pieces = ['A', 'B', 'C', 'D'].map((number) =>
      invoiceLine(number, { quantity: number === 'D' ? '1' : '4', unitCode: 'H87' }),
    );
    const given = facts([orderLine()], [receiptLine('R', { quantity: '1', unitCode: 'DZN' })], pieces);
    expect(
      matchInvoiceLines(given).map(({ status, receivedQuantity }) => `${status} ${receivedQuantity}`),
    ).toEqual(['MATCH 4', 'MATCH 4', 'MATCH 4', 'NO_RECEIPT 0']);
  });

  it.each([
    ['120 DZN', '10 H87', 'MATCH'],
    ['120 DZN', '10.21 H87', 'PRICE'],
    ['0.01 GRM', '10 KGM', 'MATCH'],
    ['10 KGM', '10 H87', 'UNCONVERTIBLE'],
  ])('compares prices per unit: %s ordered, %s invoiced is %s', (ordered, invoiced, status) => {
    const { quantity: price, unitCode } = measure(invoiced);
    const agreed = measure(ordered);
    const given = facts(
      [orderLine({ unitPrice: agreed.quantity, unitCode: agreed.unitCode })],
      [receiptLine('R', { unitCode })],
      [invoiceLine('I', { unitPrice: price, unitCode })],
    );
    expect(matchInvoiceLines(given)[0]?.status).toBe(status);
  });

  it('takes credits off in their own unit', () => {
    const credits = [{ quantity: '1', unitCode: 'DZN', unitPrice: '120' }];
    const given = facts(
      [orderLine()],
      [receiptLine('R', { quantity: '88' })],
      [invoiceLine('I', { credits })],
    );
    expect(matched(given)).toEqual(['I#0 MATCH 88, R#0 ORDER_LINE 88 (88)']);
  });

  it('tells of each receipt that it stands on, by the strongest reason', () => {
    const named = { numberKey: 'R2', documentId: 'R2', position: 0 };
    const given = facts(
      [orderLine()],
      [
        receiptLine('R1', { quantity: '30' }),
        receiptLine('R2', { quantity: '40' }),
        receiptLine('R3', { quantity: '50' }),
      ],
      [invoiceLine('I1', { quantity: '40', receipts: [named] }), invoiceLine('I2', { quantity: '70' })],
    );
    expect(matched(given)).toEqual([
      'I1#0 MATCH 40, R2#0 NAMED_LINE 40 (40)',
      'I2#0 MATCH 70, R1#0 ORDER_LINE 30 (30), R3#0 ORDER_LINE 40 (40)',
    ]);
  });
});

describe('matchInvoiceLines: where no receipt is expected', () => {
  const ordered = orderLine({ quantity: '100', unitCode: 'HUR' });
  const hours = { unitCode: 'HUR', quantity: '60' };
  const verdicts = (given: MatchFacts) =>
    matchInvoiceLines(given).map(({ status, basis }) => `${basis} ${status}`);

  it('matches services with what was ordered, once', () => {
    const [first, second] = [invoiceLine('I1', hours), invoiceLine('I2', hours)];
    expect(verdicts(facts([ordered], [], [first]))).toEqual(['TWO_WAY MATCH']);
    expect(verdicts(facts([ordered], [], [first, second]))).toEqual(['TWO_WAY MATCH', 'TWO_WAY QTY']);
    expect(verdicts(facts([], [], [first]))).toEqual(['TWO_WAY NO_PO']);
  });

  it('demands receipts for services too, once somebody writes them', () => {
    const given = facts(
      [ordered],
      [receiptLine('R', { ...hours, quantity: '50' })],
      [invoiceLine('I', hours)],
    );
    expect(verdicts(given)).toEqual(['THREE_WAY QTY']);
  });

  it('lets a prepayment precede the goods, and leaves them to the invoice that follows', () => {
    const given = facts(
      [orderLine({ quantity: '100' })],
      [receiptLine('R')],
      [invoiceLine('P', { isPrepayment: true, day: '2026-01-01' }), invoiceLine('I')],
    );
    expect(matched(given)).toEqual(['P#0 MATCH 0', 'I#0 MATCH 100, R#0 ORDER_LINE 100 (100)']);
  });
});
