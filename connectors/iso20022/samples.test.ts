import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { addDecimals, compareDecimals } from '../../src/kit/index.ts';
import type { Payment, Statement } from '../../src/kit/index.ts';
import { landFile } from './landing.ts';
import type { Landing } from './landing.ts';

/** Genuine reports of several banks and libraries, with what a plain parser finds in each. */
const samples = new URL('../../../shared/samples/', import.meta.url);
const factsFile = new URL('FACTS.json', samples);

interface EntryFact {
  ref: string | null;
  amount: string;
  currency: string;
  ind: string;
  reversal: string | null;
  status: string | null;
  booked: string | null;
  value: string | null;
  acctSvcrRef: string | null;
  endToEndIds: string[];
  structuredRefs: string[];
}
interface StatementFact {
  id: string;
  seq: string | null;
  iban: string | null;
  otherAcct: string | null;
  balances: { type: string; amount: string; currency: string; ind: string | null; date: string }[];
  entryCount: number;
  sumCredit: string;
  sumDebit: string;
  entries: EntryFact[];
}
interface FileFact {
  statements?: StatementFact[];
}

const facts = existsSync(factsFile)
  ? (JSON.parse(readFileSync(factsFile, 'utf8')) as Record<string, FileFact>)
  : {};
const files = Object.entries(facts).filter(([name]) => name.startsWith('camt/'));
const reports = files.filter(([, fact]) => (fact.statements ?? []).length > 0);
const others = files.filter(([, fact]) => (fact.statements ?? []).length === 0);

const describeSamples = files.length > 0 ? describe : describe.skip;

describeSamples(`genuine account reports (skipped where ${samples.pathname} is absent)`, () => {
  it.each(reports)('%s gives every statement and entry', async (name, fact) => {
    const landing = await landFile(new URL(name, samples));

    expect(landing.refusals).toEqual([]);
    expect(statementsOf(landing).map(summaryOf)).toEqual((fact.statements ?? []).map(expectedSummary));
    for (const [index, statement] of statementsOf(landing).entries()) {
      const expected = fact.statements?.[index];
      expect(expected).toBeDefined();
      if (expected) checkEntries(paymentsOf(landing, statement), expected);
    }
  });

  it.each(others)('%s is refused as a whole', async (name) => {
    const landing = await landFile(new URL(name, samples));

    expect(landing.records).toEqual([]);
    // A camt.053 without any statement is the one report among them.
    const code = name.endsWith('camt053.v2.wrong.xml')
      ? 'ISO20022_STATEMENT_MISSING'
      : 'ISO20022_MESSAGE_UNSUPPORTED';
    expect(landing.refusals.map((refusal) => refusal.code)).toEqual([code]);
  });

  it('finds samples of every message', () => {
    expect(reports.length).toBeGreaterThanOrEqual(41);
    expect(others.length).toBeGreaterThanOrEqual(14);
  });
});

function statementsOf({ records }: Landing): readonly Statement[] {
  return records.filter((record) => record.kind === 'statement');
}

function paymentsOf({ records }: Landing, { statementId }: Statement): readonly Payment[] {
  return records
    .filter((record) => record.kind === 'payment')
    .filter(({ report }) => report.statementId === statementId);
}

/** Of a later page the hub knows the number, too. */
function summaryOf({ statementId, sequence, account, balances }: Statement): unknown {
  return {
    id: statementId.replace(/ page \d+$/, ''),
    seq: sequence ?? null,
    account: account.identifiers[0]?.value,
    balances: balances.map(({ type, amount, currency, date }) => ({ type, amount, currency, date })),
  };
}

function expectedSummary({ id, seq, iban, otherAcct, balances }: StatementFact): unknown {
  return {
    id,
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
    servicerReference: payment.accountServicerReference,
    endToEndId: payment.endToEndId,
    structuredReferences: payment.structuredReferences,
  };
}

/** An entry with several transactions keeps the end-to-end id that all of them share, if any. */
function expectedEntry(entry: EntryFact): unknown {
  const ids = new Set(entry.endToEndIds);
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
    endToEndId: ids.size === 1 ? [...ids][0] : undefined,
    structuredReferences: entry.structuredRefs,
  };
}
