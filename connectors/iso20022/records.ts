import { childOf, childrenOf, parseXml, SkippableRecordError, textOf } from '../../src/kit/index.ts';
import type { Payment, XmlElement } from '../../src/kit/index.ts';

export type Message = Payment['report']['message'];

/** The three account reports by the element below `Document`; version 1 still had its version in the name. */
const MESSAGES: ReadonlyMap<string, Message> = new Map([
  ['BkToCstmrAcctRpt', 'camt.052'],
  ['BkToCstmrAcctRptV01', 'camt.052'],
  ['BkToCstmrStmt', 'camt.053'],
  ['BkToCstmrStmtV01', 'camt.053'],
  ['BkToCstmrDbtCdtNtfctn', 'camt.054'],
  ['BkToCstmrDbtCdtNtfctnV01', 'camt.054'],
]);

/** Report, statement and notification differ in name only; all are called statement here. */
const STATEMENTS: ReadonlySet<string> = new Set(['Rpt', 'Stmt', 'Ntfctn']);

const MEGABYTE = 1024 * 1024;

/** A batch is one entry with thousands of transactions of about 2 KB. */
export const LIMITS = { recordLength: 16 * MEGABYTE };

/** A landed document: one entry, or none, beneath one statement. */
export interface Report {
  readonly message: Message;
  readonly body: XmlElement;
  readonly header: XmlElement | undefined;
  readonly statement: XmlElement;
  readonly entry: XmlElement | undefined;
}

export function messageOfElement(name: string): Message | undefined {
  return MESSAGES.get(name);
}

export function isStatementName(name: string): boolean {
  return STATEMENTS.has(name);
}

/** @throws SkippableRecordError XML_* or ISO20022_MESSAGE_UNSUPPORTED when the document holds no account report. */
export function readReport(payload: Uint8Array): Report {
  return reportOf(parseXml(payload, LIMITS));
}

export function reportOf(root: XmlElement): Report {
  const body = findBody(root);
  const message = body && MESSAGES.get(body.name);
  const statement = body?.children.find((child) => STATEMENTS.has(child.name));
  if (!body || !message || !statement) throw unsupportedMessage(root.children[0]?.name ?? root.name);
  return { message, body, header: childOf(body, 'GrpHdr'), statement, entry: childOf(statement, 'Ntry') };
}

/** The refusal of a whole file: `found` is the name of the element where an account report was expected. */
export function unsupportedMessage(found: string): SkippableRecordError {
  return new SkippableRecordError(
    'ISO20022_MESSAGE_UNSUPPORTED',
    `iso20022: expected camt.052, camt.053 or camt.054 (Document/BkToCstmrAcctRpt, BkToCstmrStmt or BkToCstmrDbtCdtNtfctn), but got ${JSON.stringify(found.slice(0, 60))}; keep such files out of the folder or narrow glob.`,
  );
}

/** The statement's `Id`, or undefined. A later page of a statement says so: its entries count from 0 again. */
export function statementIdOf({
  header,
  statement,
}: Pick<Report, 'header' | 'statement'>): string | undefined {
  const id = textOf(statement, 'Id');
  const page = pageOf({ header, statement });
  return id === undefined || page === FIRST_PAGE ? id : `${id} page ${page}`;
}

/** The account report's transactions, wherever its version keeps them (version 1: right below the entry). */
export function transactionsOf(entry: XmlElement): readonly XmlElement[] {
  const details = childrenOf(entry, 'NtryDtls').flatMap((detail) => childrenOf(detail, 'TxDtls'));
  return [...details, ...childrenOf(entry, 'TxDtls')];
}

/** The stated time of the statement, else of the message. */
export function creationTimeOf({
  header,
  statement,
}: Pick<Report, 'header' | 'statement'>): string | undefined {
  return textOf(statement, 'CreDtTm') ?? (header && textOf(header, 'CreDtTm'));
}

const FIRST_PAGE = '1';

function pageOf({ header, statement }: Pick<Report, 'header' | 'statement'>): string {
  const pagination = ['StmtPgntn', 'RptPgntn', 'NtfctnPgntn'].flatMap((name) =>
    childrenOf(statement, name),
  )[0];
  const page = pagination ? textOf(pagination, 'PgNb') : header && textOf(header, 'MsgPgntn', 'PgNb');
  return page?.replace(/^0+(?=\d)/, '') ?? FIRST_PAGE;
}

function findBody(root: XmlElement): XmlElement | undefined {
  if (MESSAGES.has(root.name)) return root;
  for (const child of root.children) {
    const body = findBody(child);
    if (body) return body;
  }
  return undefined;
}
