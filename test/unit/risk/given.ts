import { describe, expect } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import type { CreditFacts, Figure, InvoiceFacts } from '../../../src/risk/indicator.ts';

/** The figure of a measure, and of a method where one is named. */
export function figureOf(figures: readonly Figure[], measure: string, method: string | null = null): Figure {
  const found = figures.find((figure) => figure.measure === measure && figure.method === method);
  if (!found) throw new Error(`No figure ${measure} (${method ?? 'no method'}).`);
  return found;
}

export function partOf(figure: Figure, name: string): Figure['parts'][number] | undefined {
  return figure.parts.find((part) => part.name === name);
}

/** Compares as the oracles demand: within 1e-6. */
export function expectNear({ value }: { readonly value: string | null }, expected: number): void {
  expect(Math.abs(Number(value) - expected)).toBeLessThan(1e-6);
  expect(value).not.toBeNull();
}

/** Values and statuses, to see that the order of facts changes neither. */
export function told(figures: readonly Figure[]): unknown {
  return figures.map(({ key, value, status, numerator, denominator, parts, evidence }) => ({
    ...{ key, value, status, parts, evidence },
    numerator: Number(numerator),
    denominator: Number(denominator),
  }));
}

export function expectOnePrimaryAndUniqueKeys(figures: readonly Figure[]): void {
  expect(figures.filter(({ isPrimary }) => isPrimary)).toHaveLength(1);
  expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length);
}

export function invoice(id: string, stated: Partial<InvoiceFacts> = {}): InvoiceFacts {
  return {
    id,
    issued: '2026-01-05',
    due: '2026-03-06',
    termsDays: null,
    payable: '100',
    payments: [],
    credits: [],
    ...stated,
  };
}

export function paid(id: string, amount: string, settled: string | null): InvoiceFacts['payments'][number] {
  return { id, amount, settled };
}

export function credited(
  id: string,
  amount: string,
  day: string,
  reason: CreditFacts['reason'] = 'CREDIT_NOTE',
): CreditFacts {
  return { id, amount, day, reason };
}

/** The golden commercial fixture: T = 2026-05-31, W = 151 days. */
export const GOLDEN: readonly InvoiceFacts[] = [
  invoice('INV1', { payable: '100000', payments: [paid('P1', '100000', '2026-03-06')] }),
  invoice('INV2', {
    issued: '2026-01-20',
    due: '2026-03-21',
    payable: '200000',
    payments: [paid('P2', '190000', '2026-04-10')],
    credits: [credited('C2', '10000', '2026-04-10')],
  }),
  invoice('INV3', { issued: '2026-02-10', due: '2026-04-11', payable: '150000' }),
  invoice('INV4', { issued: '2026-04-15', due: '2026-06-14', payable: '50000' }),
];
export const GOLDEN_DAY = { asOf: '2026-05-31', windowDays: 151 };

const ORACLES = '../shared/oracles/oracles.json';

/** Tests against the published oracles; where they are absent, nothing is run. */
export const describeOracles = existsSync(ORACLES) ? describe : describe.skip;
if (!existsSync(ORACLES)) console.warn(`${ORACLES} is absent: the published oracles are not compared.`);

export interface Oracles {
  readonly fingerprint: { readonly canon: string; readonly sha256: string };
  readonly golden: Readonly<Record<string, number>>;
}

export function readOracles(): Oracles {
  return JSON.parse(readFileSync(ORACLES, 'utf8')) as Oracles;
}
