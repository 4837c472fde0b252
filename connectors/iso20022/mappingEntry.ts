import { createHash } from 'node:crypto';
import { childOf, textOf } from '../../src/kit/index.ts';
import type { Payment, XmlElement } from '../../src/kit/index.ts';
import { isReversal, readState } from './entryState.ts';
import { readOwnAccount } from './mappingAccount.ts';
import { declaredCountOf, findShares, readExchange } from './mappingAmounts.ts';
import { omittedChargesOf, readCharges } from './mappingCharges.ts';
import { readReportedEntry } from './reportedEntry.ts';
import type { Share } from './mappingAmounts.ts';
import { requireStatementId } from './mappingStatement.ts';
import {
  bankTransactionCodeOf,
  combineDetails,
  NO_DETAILS,
  omissionsOf,
  readDetails,
} from './mappingTransaction.ts';
import type { Details } from './mappingTransaction.ts';
import { ownSideOf, withOwnSide } from './ownSide.ts';
import { creationTimeOf, issueOf, transactionsOf } from './records.ts';
import type { Report } from './records.ts';
import {
  readDay,
  readDirection,
  readInstant,
  readMoney,
  referenceOf,
  requireOnce,
  stated,
} from './values.ts';

/** A payment as far as its entry tells it. */
type EntryFacts = Omit<Payment, keyof Details | 'amount' | 'currency' | 'direction' | 'report'>;

interface Part {
  readonly share: Share;
  readonly details: Details;
}

/** @throws SkippableRecordError when the entry lacks what a payment cannot be without. */
export function mapEntry(report: Report, entry: XmlElement, entryIndex: number): readonly Payment[] {
  const statementId = requireStatementId(report);
  const where = `iso20022/${report.message} ${statementId} entry ${entryIndex}`;
  requireOnce(entry, ['Amt', 'CdtDbtInd', 'Sts'], where);
  const facts = readFacts(report, entry, where);
  const share: Share = {
    ...readMoney(childOf(entry, 'Amt'), `${where}: Amt`),
    direction: readDirection(entry, where),
  };
  const fallback = fallbackDetails(entry, share, where);
  const listed = readListed(entry, share, facts, where);
  const parts = partsOf(entry, share, listed, where);
  const setting = { share, payments: parts.length, listed: listed.details, where };
  const omitted = listed.shares ? [] : omissionsOf(listed.details);
  const first = stated({ ...facts, contradictions: contradictionsOf(entry, share, omitted, where) });
  const reference = { ...readReference(report, statementId, where), entryIndex };
  const payments = parts.map((part, transactionIndex) =>
    withOwnSide({
      ...(transactionIndex === 0 ? first : facts),
      ...fallback,
      ...part.details,
      ...part.share,
      report: {
        ...reference,
        entry: readReportedEntry(entry, { ...setting, transactionIndex }),
        transactionIndex,
      },
    }),
  );
  return payments.length > 1 ? withDigest(payments) : payments;
}

/** Each payment of an entry says what all of them are together, so that versions of the entry are told apart by any of them. */
function withDigest(payments: readonly Payment[]): Payment[] {
  const contents = payments.map(({ report: _report, ...content }) => content);
  const digest = createHash('sha256').update(JSON.stringify(contents)).digest('base64url');
  return payments.map((payment) => {
    const { entry, ...report } = payment.report;
    return { ...payment, report: { ...report, ...(entry && { entry: { ...entry, digest } }) } };
  });
}

function readReference(
  report: Report,
  statementId: string,
  where: string,
): Omit<Payment['report'], 'entryIndex' | 'transactionIndex'> {
  const created = creationTimeOf(report);
  return stated({
    message: report.message,
    statementId,
    issue: issueOf(report),
    createdAt: readInstant(created, `${where}: CreDtTm`),
    createdAtText: created,
  });
}

function readFacts(report: Report, entry: XmlElement, where: string): EntryFacts {
  return stated({
    kind: 'payment',
    account: readOwnAccount(report.statement, where),
    entryReference: referenceOf(entry, 'NtryRef'),
    state: readState(entry, report.message, where),
    isReversal: isReversal(entry, where),
    bookingDate: readDay(childOf(entry, 'BookgDt'), `${where}: BookgDt`),
    valueDate: readDay(childOf(entry, 'ValDt'), `${where}: ValDt`),
  });
}

/** What the entry says for its transactions where they say nothing themselves. */
function fallbackDetails(entry: XmlElement, share: Share, where: string): Details {
  const isOfOneTransaction = transactionsOf(entry).length <= 1;
  return stated({
    ...NO_DETAILS,
    ...(isOfOneTransaction && readExchange(entry, share, where)),
    accountServicerReference: referenceOf(entry, 'AcctSvcrRef'),
    bankTransactionCode: bankTransactionCodeOf(entry),
    charges: isOfOneTransaction ? readCharges(entry, where) : undefined,
    additionalInformation: isOfOneTransaction ? textOf(entry, 'AddtlNtryInf') : undefined,
  });
}

/** What the transactions say, and their shares of the entry, where these are known and add up. */
interface Listed {
  readonly shares: readonly Share[] | undefined;
  readonly details: readonly Details[];
}

function readListed(entry: XmlElement, share: Share, facts: EntryFacts, where: string): Listed {
  const transactions = transactionsOf(entry);
  const { shares } = transactions.length > 1 ? findShares(share, transactions, where) : {};
  const details = transactions.map((transaction, index) => {
    const own = shares?.[index] ?? share;
    const ownerSide = facts.account.owner && ownSideOf({ ...facts, ...own });
    return readDetails(transaction, { booked: own, ownerSide }, `${where} transaction ${index}`);
  });
  return { shares, details };
}

/**
 * One part a transaction. Where the transactions' shares are not known, or do not add up, the entry is one part:
 * its amount is booked and certain, which share is whose is not.
 */
function partsOf(
  entry: XmlElement,
  share: Share,
  { shares, details }: Listed,
  where: string,
): readonly Part[] {
  if (shares) return details.map((each, index) => ({ share: shares[index] ?? share, details: each }));
  const unlisted = hasUnlistedTransactions(entry, share, where) ? [NO_DETAILS] : [];
  return [{ share, details: combineDetails([...details, ...unlisted]) }];
}

/** A batch may list some of its transactions only; what these say does not hold of the others. */
function hasUnlistedTransactions(entry: XmlElement, share: Share, where: string): boolean {
  const transactions = transactionsOf(entry);
  const declared = declaredCountOf(entry) ?? 0;
  return declared > transactions.length && findShares(share, transactions, where).shares === undefined;
}

/** Where the entry and what it lists say different things, and what of it is not kept. */
function contradictionsOf(
  entry: XmlElement,
  share: Share,
  omitted: readonly string[],
  where: string,
): string[] | undefined {
  const transactions = transactionsOf(entry);
  const { contradiction } = findShares(share, transactions, where);
  const declared = declaredCountOf(entry);
  const miscounted =
    declared !== undefined && transactions.length > 0 && declared !== transactions.length
      ? [`NbOfTxs states ${declared} transactions, ${transactions.length} are listed`]
      : [];
  const found = [
    ...(contradiction === undefined ? [] : [contradiction]),
    ...miscounted,
    ...omitted,
    ...omittedChargesOf([entry, ...transactions]),
  ];
  return found.length === 0 ? undefined : found;
}
