import {
  childOf,
  childrenOf,
  excerpt,
  negateDecimal,
  SkippableRecordError,
  textOf,
} from '../../src/kit/index.ts';
import type { Statement, XmlElement } from '../../src/kit/index.ts';
import { readOwnAccount } from './mappingAccount.ts';
import { creationTimeOf, statementIdOf } from './records.ts';
import type { Report } from './records.ts';
import { readDay, readDirection, readInstant, readMoney, stated } from './values.ts';

type Balance = Statement['balances'][number];

/** The statement's own facts; its entries are rows of their own. */
export function mapStatement(report: Report): Statement {
  const statementId = requireStatementId(report);
  const where = `iso20022/${report.message} ${statementId}`;
  return stated({
    kind: 'statement',
    account: readOwnAccount(report.statement, where),
    message: report.message,
    statementId,
    sequence: textOf(report.statement, 'ElctrncSeqNb'),
    createdAt: readInstant(creationTimeOf(report), `${where}: CreDtTm`),
    balances: childrenOf(report.statement, 'Bal').map((balance, index) =>
      readBalance(balance, `${where} balance ${index}`),
    ),
  });
}

/** @throws SkippableRecordError ISO20022_STATEMENT_ID_MISSING: without it a redelivery could not be told from news. */
export function requireStatementId(report: Report): string {
  const statementId = statementIdOf(report);
  if (statementId !== undefined) return statementId;
  throw new SkippableRecordError(
    'ISO20022_STATEMENT_ID_MISSING',
    `iso20022/${report.message}: ${report.statement.name}/Id must name the statement before its entries, but there is none; ask the bank for a complete report.`,
  );
}

function readBalance(balance: XmlElement, where: string): Balance {
  const money = readMoney(childOf(balance, 'Amt'), `${where}: Amt`);
  return stated({
    type: readType(balance, where),
    amount: isDebit(balance, where) ? negateDecimal(money.amount) : money.amount,
    currency: money.currency,
    date: readDay(childOf(balance, 'Dt'), `${where}: Dt`),
  });
}

// Some banks leave the indicator out; the amount is then taken as it is written.
function isDebit(balance: XmlElement, where: string): boolean {
  return textOf(balance, 'CdtDbtInd') !== undefined && readDirection(balance, where) === 'DEBIT';
}

/** From version 2 the code stands below CdOrPrtry. */
function readType(balance: XmlElement, where: string): string {
  const type = childOf(balance, 'Tp', 'CdOrPrtry') ?? childOf(balance, 'Tp');
  const code = type && (textOf(type, 'Cd') ?? textOf(type, 'Prtry'));
  if (code !== undefined) return code;
  throw new SkippableRecordError(
    'ISO20022_BALANCE_INVALID',
    `${where}: Tp must hold a code such as OPBD or CLBD, but got ${excerpt(type?.text ?? '')}.`,
  );
}
