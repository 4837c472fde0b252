import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { addDecimals, compareDecimals } from '../../src/kit/index.ts';
import type { CanonicalRecord, Payment, PaymentBatch, Statement } from '../../src/kit/index.ts';
import { landFile } from './landing.ts';
import type { BatchFact, EntryFact, FileFact, StatementFact } from './sampleFacts.ts';
import type { Landing } from './landing.ts';

/** Genuine reports of several banks and libraries, with what a plain parser finds in each. */
const samples = new URL('../../../shared/samples/', import.meta.url);
const factsFile = new URL('FACTS.json', samples);

const facts = existsSync(factsFile)
  ? (JSON.parse(readFileSync(factsFile, 'utf8')) as Record<string, FileFact>)
  : {};
const files = Object.entries(facts).filter(([name]) => name.startsWith('camt/'));
const reports = files.filter(([, fact]) => (fact.statements ?? []).length > 0);
const orders = files.filter(([, fact]) => fact.paymentInfos !== undefined);
const statuses = files.filter(([, fact]) => fact.groupStatus !== undefined);

const describeSamples = files.length > 0 ? describe : describe.skip;

describeSamples(`genuine account reports (skipped where ${samples.pathname} is absent)`, () => {
  it.each(reports)('%s gives every statement and entry', async (name, fact) => {
    const landing = await landFile(new URL(name, samples));

    expect(landing.refusals).toEqual([]);
    expect(statementsOf(landing).map(summaryOf)).toEqual(
      (fact.statements ?? []).map((statement) => expectedSummary(statement, fact)),
    );
    for (const [index, statement] of statementsOf(landing).entries()) {
      const expected = fact.statements?.[index];
      expect(expected).toBeDefined();
      if (expected) checkEntries(paymentsOf(landing, statement), expected);
    }
  });

  it.each(orders)('%s gives every batch and instruction', async (name, fact) => {
    const landing = await landFile(new URL(name, samples));

    expect(landing.refusals).toEqual([]);
    const batches = landing.records.filter((record) => record.kind === 'paymentBatch');
    expect(batches.map((batch) => summaryOfBatch(batch, landing.records))).toEqual(fact.paymentInfos);
    expect([...new Set(batches.map(messageOfBatch))]).toEqual([
      JSON.stringify([fact.msgId, Number(fact.nbOfTxs), fact.ctrlSum ?? undefined]),
    ]);
    expect(batches[0]?.messageName).toBe(fact.namespace.split(':').at(-1));
  });

  it.each(statuses)('%s gives the status of the message', async (name, fact) => {
    const landing = await landFile(new URL(name, samples));

    expect(landing.refusals).toEqual([]);
    expect(landing.records).toMatchObject([
      {
        kind: 'paymentStatus',
        level: 'MESSAGE',
        messageId: fact.msgId,
        originalMessageId: fact.orgnlMsgId,
        status: fact.groupStatus,
        reasons: (fact.reasons ?? []).map((code) => ({ code })),
      },
    ]);
  });

  it('refuses a report without any statement', async () => {
    const landing = await landFile(new URL('camt/genkgo__camt053.v2.wrong.xml', samples));
    expect(landing.records).toEqual([]);
    expect(landing.refusals.map(({ code }) => code)).toEqual(['ISO20022_STATEMENT_MISSING']);
  });

  it('finds samples of every message', () => {
    expect([reports.length, orders.length, statuses.length]).toEqual([41, 13, 2]);
    expect(reports.length + orders.length + statuses.length + 1).toBe(files.length);
  });
});

function summaryOfBatch(batch: PaymentBatch, records: readonly CanonicalRecord[]): BatchFact {
  const instructions = records
    .filter((record) => record.kind === 'paymentInstruction')
    .filter(({ batchIndex }) => batchIndex === batch.batchIndex);
  const sums = new Map<string, string>();
  for (const { amount, currency } of instructions)
    sums.set(currency, addDecimals(sums.get(currency) ?? '0', amount));
  return {
    id: batch.batchId ?? '',
    method: batch.method ?? '',
    execDate: batch.requestedExecutionDate ?? '',
    debtorIban: batch.debtor?.account?.identifiers[0]?.value ?? '',
    count: instructions.length,
    sumsByCcy: Object.fromEntries(sums),
    endToEndIds: instructions.map(({ endToEndId }) => endToEndId ?? ''),
  };
}

function messageOfBatch(batch: PaymentBatch): string {
  const { messageId, messageStatedCount, messageStatedSum } = batch;
  return JSON.stringify([messageId, messageStatedCount, messageStatedSum]);
}

function statementsOf({ records }: Landing): readonly Statement[] {
  return records.filter((record) => record.kind === 'statement');
}

function paymentsOf({ records }: Landing, { statementId }: Statement): readonly Payment[] {
  return records
    .filter((record) => record.kind === 'payment')
    .filter(({ report }) => report.statementId === statementId);
}

function summaryOf({ statementId, sequence, account, balances, ...facts }: Statement): unknown {
  return {
    id: statementId,
    messageId: facts.messageId,
    created: facts.messageCreatedAtText,
    period: [facts.periodStart, facts.periodEnd],
    seq: sequence ?? null,
    account: account.identifiers[0]?.value,
    balances: balances.map(({ type, amount, currency, date }) => ({ type, amount, currency, date })),
  };
}

function expectedSummary(
  { id, seq, iban, otherAcct, balances, from, to }: StatementFact,
  file: FileFact,
): unknown {
  return {
    id,
    messageId: file.msgId,
    created: file.created,
    period: [from?.slice(0, 10), to?.slice(0, 10)],
    seq,
    // The plain parser does not know version 1's PrtryAcct.
    account: iban ?? otherAcct ?? 'CH2801234000123456789',
    balances: balances.map(({ type, amount, currency, ind, date }) => ({
      type,
      amount: ind === 'DBIT' ? `-${amount}` : amount,
      currency,
      date: date.slice(0, 10),
    })),
  };
}

function checkEntries(payments: readonly Payment[], expected: StatementFact): void {
  const entries = new Set(payments.map(({ report }) => report.entryIndex));
  expect([...entries]).toEqual(Array.from({ length: expected.entryCount }, (_, index) => index));
  expect(compareDecimals(sumOf(payments, 'CREDIT'), expected.sumCredit)).toBe(0);
  expect(compareDecimals(sumOf(payments, 'DEBIT'), expected.sumDebit)).toBe(0);
  // None of the samples has a batch that adds up: each entry is one payment.
  expect(payments.map(entryOf)).toEqual(expected.entries.map(expectedEntry));
}

function sumOf(payments: readonly Payment[], direction: Payment['direction']): string {
  return addDecimals(
    '0',
    ...payments.filter((payment) => payment.direction === direction).map(({ amount }) => amount),
  );
}

function entryOf(payment: Payment): unknown {
  return {
    ref: payment.entryReference,
    amount: payment.amount,
    currency: payment.currency,
    direction: payment.direction,
    isReversal: payment.isReversal,
    state: payment.state,
    booked: payment.bookingDate,
    value: payment.valueDate,
    servicerReference: payment.report.entry?.servicerReference,
    endToEndIds: payment.report.entry?.endToEndIds ?? [],
    structuredReferences: payment.report.entry?.structuredReferences ?? [],
    transactions: payment.report.entry?.transactionCount,
    declared: payment.report.entry?.declaredCount,
  };
}

function expectedEntry(entry: EntryFact): unknown {
  return {
    ref: entry.ref ?? undefined,
    amount: entry.amount,
    currency: entry.currency,
    direction: entry.ind === 'CRDT' ? 'CREDIT' : 'DEBIT',
    isReversal: entry.reversal === 'true',
    state: entry.status === 'PDNG' ? 'PENDING' : 'BOOKED',
    booked: entry.booked?.slice(0, 10),
    value: entry.value?.slice(0, 10),
    servicerReference: entry.acctSvcrRef ?? undefined,
    endToEndIds: entry.endToEndIds,
    structuredReferences: entry.structuredRefs,
    transactions: entry.txDetails,
    declared: entry.batchCount.length === 0 ? undefined : Number(entry.batchCount[0]),
  };
}
