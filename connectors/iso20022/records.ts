import { childOf, childrenOf, SkippableRecordError, textOf } from '../../src/kit/index.ts';
import type { Payment, XmlElement } from '../../src/kit/index.ts';

export type Message = Payment['report']['message'];

/** What the connector reads: reports of accounts, initiations of payments, and what a bank says of these. */
export type MessageKind = Message | 'pain.001' | 'pain.002';

/** The messages by the element below `Document`; at first the version, or the whole name, stood in it. */
const MESSAGES: readonly (readonly [pattern: RegExp, kind: MessageKind])[] = [
  [/^BkToCstmrAcctRpt(?:V\d\d)?$/, 'camt.052'],
  [/^BkToCstmrStmt(?:V\d\d)?$/, 'camt.053'],
  [/^BkToCstmrDbtCdtNtfctn(?:V\d\d)?$/, 'camt.054'],
  [/^(?:CstmrCdtTrfInitn(?:V\d\d)?|pain\.001\.001\.\d\d)$/, 'pain.001'],
  [/^(?:CstmrPmtStsRpt(?:V\d\d)?|pain\.002\.001\.\d\d)$/, 'pain.002'],
];

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

export function messageOfElement(name: string): MessageKind | undefined {
  const known = KINDS.get(name);
  if (known !== undefined) return known;
  const kind = MESSAGES.find(([pattern]) => pattern.test(name))?.[1];
  if (kind !== undefined) KINDS.set(name, kind);
  return kind;
}

const KINDS = new Map<string, MessageKind>();

export function isStatementName(name: string): boolean {
  return STATEMENTS.has(name);
}

export function reportOf(root: XmlElement): Report {
  const body = bodyOf(root);
  const message = messageOfElement(body.name);
  const statement = body.children.find((child) => STATEMENTS.has(child.name));
  if (message === undefined || message === 'pain.001' || message === 'pain.002' || !statement)
    throw unsupportedMessage(body.children[0]?.name ?? body.name);
  return { message, body, header: childOf(body, 'GrpHdr'), statement, entry: childOf(statement, 'Ntry') };
}

/** @throws SkippableRecordError ISO20022_MESSAGE_UNSUPPORTED when the document holds no message that is read. */
export function bodyOf(root: XmlElement): XmlElement {
  const body = findBody(root);
  if (!body) throw unsupportedMessage(root.children[0]?.name ?? root.name);
  return body;
}

/** The refusal of a whole file: `found` is the name of the element where a message was expected. */
export function unsupportedMessage(found: string): SkippableRecordError {
  return new SkippableRecordError(
    'ISO20022_MESSAGE_UNSUPPORTED',
    `iso20022: expected camt.052, camt.053, camt.054, pain.001 or pain.002 (Document/BkToCstmrAcctRpt, BkToCstmrStmt, BkToCstmrDbtCdtNtfctn, CstmrCdtTrfInitn or CstmrPmtStsRpt), but got ${JSON.stringify(found.slice(0, 60))}; keep such files out of the folder or narrow glob.`,
  );
}

/** The statement's `Id`, or undefined. */
export function statementIdOf({ statement }: Pick<Report, 'statement'>): string | undefined {
  return textOf(statement, 'Id');
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

/**
 * What tells this issue of a statement from others with the same id: its sequence and its first day. Where it states
 * neither, the day on which it was made: some banks give every statement the same id. A later page says so, since its
 * entries count from 0 again.
 */
export function issueOf(report: Pick<Report, 'header' | 'statement'>): string | undefined {
  const { statement } = report;
  const sequence = textOf(statement, 'ElctrncSeqNb') ?? textOf(statement, 'LglSeqNb');
  const start = firstDayOf(statement);
  const created = creationTimeOf(report);
  const isNumbered = sequence !== undefined || start !== undefined;
  const issue = isNumbered ? numberedIssue(sequence, start ?? created?.slice(0, 4)) : created?.slice(0, 10);
  const page = pageOf(report);
  return page === FIRST_PAGE ? issue : `${issue ?? ''} page ${page}`;
}

/** Numbers begin anew every year, so that alone they tell little. */
function numberedIssue(sequence: string | undefined, since: string | undefined): string {
  return `${sequence ?? ''}~${since ?? ''}`;
}

function firstDayOf(statement: XmlElement): string | undefined {
  const span = childOf(statement, 'FrToDt');
  return (span && (textOf(span, 'FrDtTm') ?? textOf(span, 'FrDt')))?.slice(0, 10);
}

/** `camt.053.001.08`, from the namespace: `urn:iso:std:iso:20022:tech:xsd:` or a national one. */
export function messageNameOf({ namespace }: XmlElement): string | undefined {
  return /(?:camt|pain)\.\d{3}\.\d{3}\.\d{2}(?:\.[a-z]{2,5}\.\d{2})?/.exec(namespace)?.[0];
}

/**
 * What the namespace says against the element in it: `camt.054.001.08` around a statement. A version that nobody knows yet
 * is no contradiction, since later versions only add to earlier ones; nor is a namespace of somebody's own.
 */
export function contradictingNameOf(element: XmlElement, kind: MessageKind): string | undefined {
  const [, name, message] = NAMED_MESSAGE.exec(element.namespace) ?? [];
  return message === undefined || message === kind ? undefined : name;
}

const NAMED_MESSAGE = /^urn:(?:iso:std:iso:20022:tech:xsd|swift:xsd):\$?(([a-z]{4}\.\d{3})[\w.]*)$/;

const FIRST_PAGE = '1';

/** The statement's place among its pages, else the message's. */
export function paginationOf({
  header,
  statement,
}: Pick<Report, 'header' | 'statement'>): XmlElement | undefined {
  return (
    ['StmtPgntn', 'RptPgntn', 'NtfctnPgntn'].map((name) => childOf(statement, name)).find(Boolean) ??
    (header && childOf(header, 'MsgPgntn'))
  );
}

function pageOf(report: Pick<Report, 'header' | 'statement'>): string {
  const pagination = paginationOf(report);
  const page = pagination && textOf(pagination, 'PgNb');
  return page?.replace(/^0+(?=\d)/, '') ?? FIRST_PAGE;
}

function findBody(root: XmlElement): XmlElement | undefined {
  if (messageOfElement(root.name)) return root;
  for (const child of root.children) {
    const body = findBody(child);
    if (body) return body;
  }
  return undefined;
}
