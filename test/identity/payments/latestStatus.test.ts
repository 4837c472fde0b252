import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { latestStatus } from '../../../src/identity/payments/latestStatus.ts';
import type { PaymentInstruction } from '../../../src/kit/records/index.ts';
import type { StoredStatusReport } from '../../../src/store/operations/payments/statusReports.ts';

const instruction: PaymentInstruction = {
  kind: 'paymentInstruction',
  messageId: 'ORD-1',
  batchId: 'B-1',
  batchIndex: 0,
  transactionIndex: 0,
  endToEndId: 'E-1',
  amount: '1',
  currency: 'EUR',
  remittanceLines: [],
  structuredReferences: [],
  remittedDocuments: [],
};

function report(status: string, facts: Partial<StoredStatusReport> = {}): StoredStatusReport {
  return {
    ownerId: '1',
    level: 'MESSAGE',
    reportedAt: '2026-03-02T10:00:00',
    createdAt: undefined,
    originalMessageId: 'ORD-1',
    originalBatchId: undefined,
    originalInstructionId: undefined,
    originalEndToEndId: undefined,
    originalUetr: undefined,
    status,
    reasons: [],
    ...facts,
  };
}

const batch = { level: 'BATCH', originalBatchId: 'B-1' } as const;
const transaction = { level: 'TRANSACTION', originalBatchId: 'B-1', originalEndToEndId: 'E-1' } as const;

describe('latestStatus', () => {
  const statusOf = (...reports: StoredStatusReport[]): string | undefined =>
    latestStatus(instruction, reports)?.status;

  it('takes what is said of the whole for the single one, unless something is said of that', () => {
    expect(statusOf(report('ACCP'))).toBe('ACCP');
    expect(statusOf(report('ACCP'), report('ACSP', batch))).toBe('ACSP');
    expect(statusOf(report('RJCT', transaction), report('ACCP'), report('ACSP', batch))).toBe('RJCT');
  });

  it('believes the later report', () => {
    expect(statusOf(report('ACSC', { reportedAt: '2026-03-03T10:00:00' }), report('PDNG', transaction))).toBe(
      'ACSC',
    );
  });

  it('leaves out what is about others, and what is true of a part alone', () => {
    expect(statusOf(report('ACCP', { originalMessageId: 'ORD-2' }))).toBeUndefined();
    expect(statusOf(report('ACCP', { ...batch, originalBatchId: 'B-2' }))).toBeUndefined();
    expect(statusOf(report('RJCT', { ...transaction, originalEndToEndId: 'E-2' }))).toBeUndefined();
    expect(statusOf(report('RJCT', { ...transaction, originalEndToEndId: undefined }))).toBeUndefined();
    expect(statusOf(report('ACCP', batch), report('PART', { reportedAt: '2026-03-09T10:00:00' }))).toBe(
      'ACCP',
    );
  });

  it('gives the same in any order', () => {
    const any = fc.record({
      status: fc.constantFrom('ACCP', 'RJCT', 'PART'),
      facts: fc.constantFrom({}, batch, transaction),
      reportedAt: fc.constantFrom('2026-03-02', '2026-03-03'),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (drawn) => {
        const reports = drawn.map(({ status, facts, reportedAt }) =>
          report(status, { ...facts, reportedAt }),
        );
        expect(statusOf(...[...reports].reverse())).toBe(statusOf(...reports));
      }),
    );
  });
});
