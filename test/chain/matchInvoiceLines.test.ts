import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Big } from 'big.js';
import type { MatchFacts } from '../../src/chain/matching/facts.ts';
import { matchInvoiceLines } from '../../src/chain/matching/matchInvoiceLines.ts';
import { facts, invoiceLine, orderLine, receiptLine } from './matchFacts.ts';

/** `number STATUS received` by line. */
function matched(given: MatchFacts): string[] {
  return matchInvoiceLines(given).map(
    ({ key, status, receivedQuantity }) => `${key.split('#')[0] ?? ''} ${status} ${receivedQuantity}`,
  );
}

const named = (documentId: string, position: number | null = null) => ({
  numberKey: documentId,
  documentId,
  position,
});

/** INDICATORS.md B.5, where the orders are PO1, PO2 ... and M4 has none but names its receipt. */
const GOLDEN = [
  { line: 'M1', ordered: '1000', received: '100', invoiced: '100', price: '1000' },
  { line: 'M2', ordered: '1000', received: '195', invoiced: '200', price: '1000' },
  { line: 'M3', ordered: '1000', received: '150', invoiced: '150', price: '1010' },
  { line: 'M4', received: '40', invoiced: '40', price: '900' },
  { line: 'M5', ordered: '500', received: '0', invoiced: '80', price: '500' },
];

function goldenFacts(): MatchFacts {
  return facts(
    GOLDEN.flatMap(({ line, ordered }) =>
      ordered === undefined ? [] : [orderLine({ key: `PO-${line}#0`, unitPrice: ordered })],
    ),
    GOLDEN.map(({ line, ordered, received }) =>
      receiptLine(`R-${line}`, {
        orderLines: ordered === undefined ? [] : [`PO-${line}#0`],
        quantity: received,
      }),
    ),
    GOLDEN.map(({ line, ordered, invoiced, price }) =>
      invoiceLine(line, {
        orderLines: ordered === undefined ? [] : [`PO-${line}#0`],
        receipts: ordered === undefined ? [named(`R-${line}`, 0)] : [],
        quantity: invoiced,
        unitPrice: price,
      }),
    ),
  );
}

describe('matchInvoiceLines: the worked numbers of B.5', () => {
  const matches = matchInvoiceLines(goldenFacts());
  const amountOf = (index: number) => Big(GOLDEN[index]!.invoiced).times(GOLDEN[index]!.price);
  const sum = (indices: number[]) =>
    indices.map(amountOf).reduce((total, amount) => total.plus(amount), Big(0));
  const withStatus = (...statuses: string[]) =>
    matches.flatMap(({ status }, index) => (statuses.includes(status) ? [index] : []));
  const all = GOLDEN.map((_, index) => index);

  it('are reached line by line', () => {
    expect(matched(goldenFacts())).toEqual([
      'M1 MATCH 100',
      'M2 QTY 195',
      'M3 MATCH 150',
      'M4 NO_PO 40',
      'M5 NO_RECEIPT 0',
    ]);
  });

  it('sum up to 251500 of 527500 and to two lines of five', () => {
    expect(withStatus('MATCH').length / all.length).toBe(0.4);
    expect(sum(withStatus('MATCH')).toFixed()).toBe('251500');
    expect(sum(all).toFixed()).toBe('527500');
    expect(sum(withStatus('MATCH')).div(sum(all)).toFixed(6)).toBe('0.476777');
    expect(sum(withStatus('NO_PO', 'NO_RECEIPT')).toFixed()).toBe('76000');
    expect(sum(withStatus('NO_PO', 'NO_RECEIPT')).div(sum(all)).toFixed(6)).toBe('0.144076');
  });

  const path = join(import.meta.dirname, '../../../shared/oracles/oracles.json');
  const oracle = existsSync(path) ? it : it.skip;
  oracle('agree with oracles.json (skipped where ../shared is absent)', () => {
    const { golden, tolerance } = JSON.parse(readFileSync(path, 'utf8')) as {
      tolerance: number;
      golden: Record<'matchCount' | 'matchAmount' | 'orphan', number>;
    };
    const share = (part: number[]) => Number(sum(part).div(sum(all)).toFixed(9));
    expect(Math.abs(share(withStatus('MATCH')) - golden.matchAmount)).toBeLessThan(tolerance);
    expect(Math.abs(share(withStatus('NO_PO', 'NO_RECEIPT')) - golden.orphan)).toBeLessThan(tolerance);
    expect(withStatus('MATCH').length / all.length).toBe(golden.matchCount);
  });
});

describe('matchInvoiceLines', () => {
  const received = [receiptLine('R')];

  it.each([
    ['102', 'MATCH'],
    ['102.0001', 'QTY'],
    ['90', 'MATCH'],
  ])('allows two per cent more than received: %s invoiced is %s', (quantity, status) => {
    expect(
      matchInvoiceLines(facts([orderLine()], received, [invoiceLine('I', { quantity })]))[0]?.status,
    ).toBe(status);
  });

  it.each([
    ['10', '10.2', 'MATCH'],
    ['10', '10.21', 'PRICE'],
    ['10', '9.79', 'PRICE'],
    ['0', '0.01', 'PRICE'],
    ['0', '0.00', 'MATCH'],
    [null, '10', 'MATCH'],
  ])('allows two per cent on a price of %s: %s is %s', (unitPrice, invoiced, status) => {
    const given = facts([orderLine({ unitPrice })], received, [invoiceLine('I', { unitPrice: invoiced })]);
    expect(matchInvoiceLines(given)[0]?.status).toBe(status);
  });

  it('takes other tolerances', () => {
    const given = facts([orderLine()], received, [invoiceLine('I', { quantity: '105', unitPrice: '11' })]);
    expect(
      matchInvoiceLines(given, { quantityTolerance: '0.05', priceTolerance: '0.1', graceDays: 0 })[0]?.status,
    ).toBe('MATCH');
  });

  it('gives receipts in the order in which they came to invoices in the order of their issue', () => {
    const given = facts(
      [orderLine()],
      [receiptLine('LATE', { day: '2026-02-01', quantity: '50' }), receiptLine('EARLY', { quantity: '60' })],
      [
        invoiceLine('SECOND', { day: '2026-02-02' }),
        invoiceLine('FIRST', { day: '2026-02-01', quantity: '70' }),
      ],
    );
    expect(matched(given)).toEqual(['SECOND QTY 40', 'FIRST MATCH 70']);
  });

  it('gives what a document names before what came first', () => {
    const given = facts(
      [orderLine()],
      [receiptLine('R1', { quantity: '95' }), receiptLine('R2', { day: '2026-01-09' })],
      [invoiceLine('I1', { receipts: [named('R2', 0)] }), invoiceLine('I2', { receipts: [named('R1')] })],
    );
    expect(matched(given)).toEqual(['I1 MATCH 100', 'I2 QTY 95']);
  });

  it('does not give the goods of one despatch to the invoice of another', () => {
    const given = facts(
      [orderLine()],
      [receiptLine('R2', { despatches: [named('D2', 0)] })],
      [
        invoiceLine('I1', { despatches: [named('D1', 0)] }),
        invoiceLine('I2', { despatches: [named('D2', 0)] }),
      ],
    );
    expect(matched(given)).toEqual(['I1 NO_RECEIPT 0', 'I2 MATCH 100']);
  });

  it('finds a second invoice for the same goods', () => {
    const given = facts([orderLine()], received, [invoiceLine('I1'), invoiceLine('I2')]);
    expect(matched(given)).toEqual(['I1 MATCH 100', 'I2 NO_RECEIPT 0']);
  });

  it('takes credited goods off first, and a credited price not for goods', () => {
    const credit = { quantity: '10', unitCode: 'H87', unitPrice: null };
    const credited = (unitPrice: string | null) =>
      facts(
        [orderLine()],
        [receiptLine('R', { quantity: '90' })],
        [invoiceLine('I', { credits: [{ ...credit, unitPrice }] })],
      );
    expect(matched(credited(null))).toEqual(['I MATCH 90']);
    expect(matched(credited('10.00'))).toEqual(['I MATCH 90']);
    expect(matched(credited('0.5'))).toEqual(['I QTY 90']);
  });

  it('misses no receipt for what is credited in full', () => {
    const credits = [{ quantity: '100', unitCode: 'H87', unitPrice: '10' }];
    expect(matched(facts([orderLine()], [], [invoiceLine('I', { credits })]))).toEqual(['I MATCH 0']);
  });

  it('does not compare different units or currencies', () => {
    const kilograms = [receiptLine('R', { unitCode: 'KGM' })];
    expect(matched(facts([orderLine()], kilograms, [invoiceLine('I')]))).toEqual(['I UNCONVERTIBLE 0']);
    expect(matched(facts([orderLine({ unitCode: 'KGM' })], received, [invoiceLine('I')]))).toEqual([
      'I UNCONVERTIBLE 100',
    ]);
    expect(matched(facts([orderLine({ currency: 'USD' })], received, [invoiceLine('I')]))).toEqual([
      'I UNCONVERTIBLE 100',
    ]);
    expect(matched(facts([orderLine()], received, [invoiceLine('I', { quantity: null })]))).toEqual([
      'I UNCONVERTIBLE 0',
    ]);
  });
});
