import type { Payment } from '../../kit/records/index.ts';
import { accountKeyOf } from './accountKey.ts';
import { accountOwnerOf } from './accountOwner.ts';
import { createdAtOf, seriesKeyOf, statementKeyOf } from './statementKey.ts';

/** What one report says of a transfer, as far as it tells whether another report is of the same one. */
export interface TransferReport {
  readonly id: string;
  readonly ownerId: string;
  readonly connectionId: string;
  readonly account: string;
  /** Whose the account is: of one number there may be several, each its owner's. */
  readonly accountOwnerId: string;
  readonly message: string;
  /** The account and its statement with all pages. */
  readonly series: string;
  readonly issue: string | undefined;
  /** The account and its statement, or the page of it; with the position in it; with the transaction in that. */
  readonly statement: string;
  readonly entry: string;
  readonly place: string;
  readonly position: number;
  readonly transaction: number;
  /** Later versions of the same entry have a later one. */
  readonly createdAt: string;
  /** What tells versions of one entry apart that were made at the same time; the same for all of its transactions. */
  readonly version: string;
  /** Likewise, of versions that one connection brought and that differ within the transactions alone. */
  readonly content: () => string;
  readonly statementId: string;
  readonly isBooked: boolean;
  /** Which way, how much, in which currency, and whether it takes back. */
  readonly movement: string;
  readonly direction: Payment['direction'];
  readonly sum: string;
  readonly isReversal: boolean;
  readonly day: string | undefined;
  readonly bookingDate: string | undefined;
  readonly valueDate: string | undefined;
  readonly uetr: string | undefined;
  readonly endToEndId: string | undefined;
  /** The bank's and the sender's further references of the transaction. */
  readonly references: readonly string[];
  /** The entry's own number, which some banks count anew in every statement. */
  readonly entryReference: string | undefined;
  readonly entryServicerReference: string | undefined;
  /** What the whole entry moved, and how many payments it gave. */
  readonly entryMovement: string;
  readonly entryPayments: number;
  readonly debtorAccount: string | undefined;
  readonly creditorAccount: string | undefined;
}

export interface ReportObservation {
  readonly id: string;
  readonly ownerId: string;
  readonly connectionId: string;
  readonly body: Payment;
  /** Enterprise by role. */
  readonly parties: Readonly<Record<string, string>>;
}

export function transferReportOf(observation: ReportObservation): TransferReport {
  const { id, ownerId, connectionId, body } = observation;
  const { report, direction, isReversal, bookingDate, valueDate } = body;
  const account = accountKeyOf(body.account);
  const statement = `${account}|${statementKeyOf(report)}`;
  const entry = `${statement}|${padded(report.entryIndex)}`;
  const sum = sumOf(body.amount, body.currency);
  return {
    id,
    ownerId,
    connectionId,
    account,
    accountOwnerId: accountOwnerOf(observation),
    message: report.message,
    series: `${account}|${seriesKeyOf(report)}`,
    issue: report.issue,
    statement,
    entry,
    place: `${entry}|${padded(report.transactionIndex)}`,
    position: report.entryIndex,
    transaction: report.transactionIndex,
    createdAt: createdAtOf(report),
    version: versionOf(body),
    content: () => contentOf(body),
    statementId: report.statementId,
    isBooked: body.state === 'BOOKED',
    movement: [direction, isReversal, sum].join(' '),
    direction,
    sum,
    isReversal,
    day: bookingDate ?? valueDate,
    bookingDate,
    valueDate,
    uetr: body.uetr?.toLowerCase(),
    endToEndId: knownReference(body.endToEndId),
    references: referencesOf(body),
    ...wholeEntryOf(body),
    ...accountsOf(body, account),
  };
}

/** What the entry says that the transaction is one of; a transaction that stands alone is its entry. */
function wholeEntryOf({
  entryReference,
  report: { entry },
  isReversal,
  currency,
  ...transaction
}: Payment): Pick<
  TransferReport,
  'entryReference' | 'entryServicerReference' | 'entryMovement' | 'entryPayments'
> {
  const { direction, amount } = entry ?? transaction;
  return {
    entryReference,
    entryServicerReference: entry?.servicerReference,
    entryMovement: [direction, isReversal, sumOf(amount, currency)].join(' '),
    entryPayments: entry?.payments ?? 1,
  };
}

/** Of the entry alone; what is booked orders last, since it was expected before. */
function versionOf({ report: { entry }, ...body }: Payment): string {
  if (!entry) return '';
  const content = [
    ...[entry.direction, sumOf(entry.amount, body.currency), body.isReversal, entry.payments],
    ...[body.bookingDate, body.valueDate, body.entryReference, entry.servicerReference],
  ];
  return `${body.state === 'BOOKED' ? '1' : '0'}|${JSON.stringify(content)}`;
}

/** Of the whole entry, so that all of its transactions agree: one that gave several payments says what they are. */
function contentOf({ report, ...facts }: Payment): string {
  return report.entry === undefined || report.entry.payments === 1
    ? JSON.stringify(facts)
    : (report.entry.digest ?? '');
}

/** What stands where a reference is mandatory and there is none. */
const NO_REFERENCE = /^(?:not\s?-?provided|nonref|none|n\/?a|unknown|undefined|null|[-.0x]*)$/i;

function knownReference(reference: string | undefined): string | undefined {
  return reference === undefined || NO_REFERENCE.test(reference.trim()) ? undefined : reference;
}

function referencesOf(body: Payment): string[] {
  const stated = [body.accountServicerReference, body.transactionId, body.instructionId].map(knownReference);
  return [...new Set(stated.filter((reference) => reference !== undefined))];
}

/** The keys of the debtor's and the creditor's account; the report's own account is one of them. */
function accountsOf(
  { direction, debtor, creditor }: Payment,
  own: string,
): Pick<TransferReport, 'debtorAccount' | 'creditorAccount'> {
  return direction === 'CREDIT'
    ? { debtorAccount: debtor?.account && accountKeyOf(debtor.account), creditorAccount: own }
    : { debtorAccount: own, creditorAccount: creditor?.account && accountKeyOf(creditor.account) };
}

/** Without trailing zeros, which banks write or leave out as they like. */
function sumOf(amount: string, currency: string): string {
  const plain = amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount;
  return `${plain} ${currency}`;
}

/** So that places order as texts. */
function padded(index: number): string {
  return String(index).padStart(9, '0');
}
