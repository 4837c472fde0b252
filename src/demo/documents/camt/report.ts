import { sumOf } from '../../amounts.ts';
import type { Minor } from '../../amounts.ts';
import { compactDate, instantAt, plainDate } from '../../calendar.ts';
import type { DayNumber } from '../../calendar.ts';
import type { BankAccount } from '../../world/accounts.ts';
import { xml } from '../xml.ts';
import type { XmlNode } from '../xml.ts';
import { creditOrDebit, money, reportedAccount } from './elements.ts';
import type { AccountEntry } from './entry.ts';
import { transactionDetails } from './transaction.ts';
import type { Ends } from './transaction.ts';

/** One account on one day. Each group is one entry of the report; more than one transfer in it is a batch. */
export interface DayReport {
  readonly account: BankAccount;
  readonly day: DayNumber;
  /** Counts the account's reports of this kind from 1. */
  readonly sequence: number;
  readonly groups: readonly (readonly AccountEntry[])[];
  endsOf(entry: AccountEntry): Ends;
}

/** camt.053.001.08: the day's booked entries between two balances. */
export function statementDocument(report: DayReport, opening: Minor): XmlNode {
  const closing = opening + sumOf(report.groups.flat().map(signedAmount));
  return message('camt.053.001.08', 'BkToCstmrStmt', [
    header(report, 'S'),
    xml('Stmt', [
      ...identification(report, 'S'),
      balance(report, 'OPBD', opening),
      balance(report, 'CLBD', closing),
      ...report.groups.map((group) => entryElement(report, group)),
    ]),
  ]);
}

/** camt.054.001.08: what came in, told at once; what is announced is pending. */
export function notificationDocument(report: DayReport): XmlNode {
  return message('camt.054.001.08', 'BkToCstmrDbtCdtNtfctn', [
    header(report, 'N'),
    xml('Ntfctn', [
      ...identification(report, 'N'),
      ...report.groups.map((group) => entryElement(report, group)),
    ]),
  ]);
}

export function signedAmount({ direction, amount }: AccountEntry): Minor {
  return direction === 'CREDIT' ? amount : -amount;
}

function message(version: string, root: string, content: readonly XmlNode[]): XmlNode {
  return xml('Document', [xml(root, content)], { xmlns: `urn:iso:std:iso:20022:tech:xsd:${version}` });
}

function header(report: DayReport, kind: 'S' | 'N'): XmlNode {
  return xml('GrpHdr', [xml('MsgId', reportId(report, `M${kind}`)), xml('CreDtTm', createdAt(report))]);
}

function identification(report: DayReport, kind: 'S' | 'N'): XmlNode[] {
  return [
    xml('Id', reportId(report, kind)),
    xml('ElctrncSeqNb', String(report.sequence)),
    xml('CreDtTm', createdAt(report)),
    reportedAccount(report.account),
  ];
}

/** At most 35 characters. */
function reportId({ account, day }: DayReport, kind: string): string {
  return `${kind}-${account.number.slice(-10)}-${account.currency}-${compactDate(day)}`;
}

function createdAt({ day }: DayReport): string {
  return instantAt(day, 1_290, '+00:00');
}

function balance({ account, day }: DayReport, code: 'OPBD' | 'CLBD', value: Minor): XmlNode {
  return xml('Bal', [
    xml('Tp', [xml('CdOrPrtry', [xml('Cd', code)])]),
    money('Amt', Math.abs(value), account.currency),
    creditOrDebit(value >= 0),
    xml('Dt', [xml('Dt', plainDate(day))]),
  ]);
}

function entryElement(report: DayReport, group: readonly AccountEntry[]): XmlNode {
  const [first] = group as readonly [AccountEntry];
  const total = sumOf(group.map((entry) => entry.amount));
  const isBatch = group.length > 1;
  const isCredit = first.direction === 'CREDIT';
  const family = isCredit ? ['RCDT', 'ESCT'] : ['ICDT', 'ESCT'];
  return xml('Ntry', [
    xml('NtryRef', `${first.servicerReference}${isBatch ? 'B' : ''}`),
    money('Amt', total, first.currency),
    creditOrDebit(isCredit),
    xml('Sts', [xml('Cd', first.state === 'BOOKED' ? 'BOOK' : 'PDNG')]),
    first.state === 'BOOKED' && xml('BookgDt', [xml('Dt', plainDate(first.day))]),
    xml('ValDt', [xml('Dt', plainDate(first.day))]),
    xml('AcctSvcrRef', `${first.servicerReference}${isBatch ? 'B' : ''}`),
    xml('BkTxCd', [
      xml('Domn', [
        xml('Cd', 'PMNT'),
        xml('Fmly', [xml('Cd', family[0] ?? ''), xml('SubFmlyCd', family[1] ?? '')]),
      ]),
    ]),
    xml('NtryDtls', [
      isBatch && batch(group),
      ...group.map((entry) => transactionDetails(entry, report.endsOf(entry))),
    ]),
  ]);
}

function batch(group: readonly AccountEntry[]): XmlNode {
  return xml('Btch', [xml('NbOfTxs', String(group.length))]);
}
