import {
  absoluteDecimal,
  childOf,
  childrenOf,
  excerpt,
  negateDecimal,
  SkippableRecordError,
  textOf,
} from '../../src/kit/index.ts';
import type { Statement, XmlElement } from '../../src/kit/index.ts';
import { readOwnAccount } from './mappingAccount.ts';
import { creationTimeOf, issueOf, messageNameOf, paginationOf, statementIdOf } from './records.ts';
import type { Report } from './records.ts';
import {
  codeOf,
  readCount,
  readDay,
  readDayText,
  readDirection,
  readInstant,
  readMoney,
  readNumber,
  stated,
  timeTextOf,
} from './values.ts';

type Balance = Statement['balances'][number];

/** The statement's own facts; its entries are rows of their own. */
export function mapStatement(report: Report): Statement {
  const statementId = requireStatementId(report);
  const where = `iso20022/${report.message} ${statementId}`;
  const { statement, header } = report;
  const created = creationTimeOf(report);
  const messageCreated = header && textOf(header, 'CreDtTm');
  return stated({
    kind: 'statement',
    account: readOwnAccount(statement, where),
    message: report.message,
    messageName: messageNameOf(report.body),
    messageId: header && textOf(header, 'MsgId'),
    statementId,
    issue: issueOf(report),
    sequence: textOf(statement, 'ElctrncSeqNb'),
    legalSequence: textOf(statement, 'LglSeqNb'),
    ...readPage(report),
    copyIndicator: textOf(statement, 'CpyDplctInd'),
    createdAt: readInstant(created, `${where}: CreDtTm`),
    createdAtText: created,
    messageCreatedAt: readInstant(messageCreated, `${where}: GrpHdr/CreDtTm`),
    messageCreatedAtText: messageCreated,
    periodStart: readPeriodDay(statement, 'Fr', where),
    periodEnd: readPeriodDay(statement, 'To', where),
    periodStartText: periodTimeOf(statement, 'Fr'),
    periodEndText: periodTimeOf(statement, 'To'),
    ...readSummary(statement, where),
    balances: childrenOf(statement, 'Bal').map((balance, index) =>
      readBalance(balance, `${where} balance ${index}`),
    ),
  });
}

function readPage({ header, statement }: Report): Pick<Statement, 'page' | 'isLastPage'> {
  const page = paginationOf({ header, statement });
  const isLast = page && textOf(page, 'LastPgInd');
  return {
    page: readCount(page && textOf(page, 'PgNb')),
    isLastPage: isLast === undefined ? undefined : ['true', '1'].includes(isLast),
  };
}

/** What it says of the number and the sums of its entries. */
function readSummary(statement: XmlElement, where: string): Partial<Statement> {
  const summary = childOf(statement, 'TxsSummry');
  if (!summary) return {};
  const sum = (name: string): string | undefined => {
    const text = textOf(summary, name, 'Sum');
    return text === undefined ? undefined : readNumber(text, `${where}: TxsSummry/${name}/Sum`);
  };
  const debits = sum('TtlDbtNtries');
  const count = (name: string): number | undefined => readCount(textOf(summary, name, 'NbOfNtries'));
  return {
    statedEntryCount: count('TtlNtries'),
    statedCreditCount: count('TtlCdtNtries'),
    statedDebitCount: count('TtlDbtNtries'),
    statedCreditSum: sum('TtlCdtNtries'),
    // ISO 20022 lets a sum have a sign: of debits it says what their name says.
    statedDebitSum: debits && absoluteDecimal(debits),
  };
}

/** A span is written as times, in some reports as days. */
function readPeriodDay(statement: XmlElement, end: 'Fr' | 'To', where: string): string | undefined {
  const text = periodTextOf(statement, end);
  return text === undefined ? undefined : readDayText(text, `${where}: FrToDt/${end}DtTm`);
}

function periodTimeOf(statement: XmlElement, end: 'Fr' | 'To'): string | undefined {
  const text = periodTextOf(statement, end);
  return text?.includes('T') ? text : undefined;
}

function periodTextOf(statement: XmlElement, end: 'Fr' | 'To'): string | undefined {
  const span = childOf(statement, 'FrToDt');
  return span && (textOf(span, `${end}DtTm`) ?? textOf(span, `${end}Dt`));
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
    subType: codeOf(childOf(balance, 'Tp', 'SubTp')),
    amount: isDebit(balance, where) ? negateDecimal(money.amount) : money.amount,
    currency: money.currency,
    date: readDay(childOf(balance, 'Dt'), `${where}: Dt`),
    timeText: timeTextOf(childOf(balance, 'Dt')),
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
