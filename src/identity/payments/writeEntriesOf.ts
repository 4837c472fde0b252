import { createHash } from 'node:crypto';
import type { Payment } from '../../kit/records/index.ts';
import type { Row } from '../../store/entities/columns.ts';
import { writeEntries } from '../../store/operations/payments/writeEntries.ts';
import type { Queryable } from '../../store/transaction.ts';
import type { ComposedPayment, PaymentObservation } from './composePayment.ts';
import { entryIdOf, keyByReporter, statementKeyOf } from './statementKey.ts';
import { type KnownAccount, ownedAccountKey } from './writeAccounts.ts';

interface Composed {
  readonly id: string;
  readonly payment: ComposedPayment;
}

/** The entries that tell of the payments. Each transaction of an entry says all of it, so that any of them can write it. */
export async function writeEntriesOf(
  client: Queryable,
  composed: readonly Composed[],
  accounts: ReadonlyMap<string, KnownAccount>,
): Promise<void> {
  const told = composed.flatMap(({ id, payment }) =>
    payment.reports.flatMap((report) => {
      const account = accounts.get(ownedAccountKey(report));
      return account
        ? [{ paymentId: id, account, report, detailedBy: payment.detailedBy.get(report.id) }]
        : [];
    }),
  );
  const rows = new Map<string, Row>();
  const links = told.map(({ paymentId, account, report, detailedBy }) => {
    const row = entryRow(account.id, report, detailedBy);
    const isWhole = report.body.report.transactionIndex === 0;
    if (isWhole || !rows.has(row['id'] as string)) rows.set(row['id'] as string, row);
    return { entryId: row['id'] as string, paymentId, isWhole };
  });
  const whole = new Set(links.filter(({ isWhole }) => isWhole).map(({ entryId }) => entryId));
  const known = await knownEntries(client, [...rows.keys()]);
  // What the first transaction alone says must not be lost because another one is composed later.
  const written = [...rows].filter(([id]) => whole.has(id) || !known.has(id)).map(([, row]) => row);
  await writeEntries(client, written, { paymentIds: composed.map(({ id }) => id), links });
}

async function knownEntries(client: Queryable, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ id: string }>(
    'select id from statement_entry where id = any ($1::uuid[])',
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

function entryRow(
  accountId: string,
  observation: PaymentObservation,
  detailedBy: PaymentObservation | undefined,
): Row {
  const { body } = observation;
  const { report } = body;
  const statementKey = reportedIn(observation);
  const row = {
    id: entryIdOf(accountId, statementKey, report.entryIndex),
    accountId,
    statementKey,
    position: report.entryIndex,
    reference: body.entryReference,
    currency: body.currency,
    ...wholeEntryOf(body),
    state: body.state,
    isReversal: body.isReversal,
    bookingDate: body.bookingDate,
    valueDate: body.valueDate,
    bankTransactionCode: body.bankTransactionCode,
    contradictions: body.contradictions ?? [],
    detailedById:
      detailedBy && entryIdOf(accountId, reportedIn(detailedBy), detailedBy.body.report.entryIndex),
  };
  return { ...row, contentHash: createHash('sha256').update(JSON.stringify(row)).digest('hex') };
}

function reportedIn(observation: PaymentObservation): string {
  return keyByReporter(statementKeyOf(observation.body.report), observation);
}

/** What the entry says beyond its transactions; a transaction that stands alone says it all. */
function wholeEntryOf(body: Payment): Row {
  const { entry } = body.report;
  if (!entry)
    return {
      servicerReference: body.accountServicerReference,
      amount: body.amount,
      direction: body.direction,
      endToEndIds: present(body.endToEndId),
      structuredReferences: body.structuredReferences,
    };
  return {
    servicerReference: entry.servicerReference ?? body.accountServicerReference,
    amount: entry.amount,
    direction: entry.direction,
    information: entry.information,
    transactionCount: entry.transactionCount,
    declaredCount: entry.declaredCount,
    endToEndIds: entry.endToEndIds ?? [],
    structuredReferences: entry.structuredReferences ?? [],
    transactions: entry.transactions,
    details: {
      bookingTimeText: entry.bookingTimeText,
      valueTimeText: entry.valueTimeText,
      proprietaryCode: entry.proprietaryCode,
      instructed: entry.instructed,
      counterValue: entry.counterValue,
      exchangeRate: entry.exchangeRate,
      exchange: entry.exchange,
      charges: entry.charges,
    },
  };
}

function present(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}
