import { cutXml, readFiles, SkippableRecordError } from '../../src/kit/index.ts';
import type { FileSourceConfig, Page, RawRow, ReadContext, SourceFile, XmlCut } from '../../src/kit/index.ts';
import { entryDocument } from './entryDocument.ts';
import { accountNumbersOf } from './mappingAccount.ts';
import {
  creationTimeOf,
  isStatementName,
  LIMITS,
  messageOfElement,
  reportOf,
  statementIdOf,
  unsupportedMessage,
} from './records.ts';
import type { Message, Report } from './records.ts';
import { entryKey, statementKey } from './rowKey.ts';
import type { StatementKey } from './rowKey.ts';

/** Read where the settings have no glob. */
export const EXTENSIONS = ['xml'];

/** Entries and statement heads of the account reports beneath the connection's folder. */
export function readReports(context: ReadContext<FileSourceConfig>): AsyncIterable<Page> {
  return readFiles(context, { extensions: EXTENSIONS, cut: cutReport });
}

/**
 * The rows of one file: each entry, and behind a statement's entries the statement itself.
 *
 * @throws SkippableRecordError ISO20022_MESSAGE_UNSUPPORTED, ISO20022_STATEMENT_MISSING, XML_*; rows that were
 *   complete before have been yielded.
 */
export async function* cutReport(file: SourceFile): AsyncGenerator<RawRow> {
  const seen: Seen = { root: '', message: undefined, statements: 0 };
  let record = 0;
  const isRecord = (path: readonly string[]): boolean => isEntry(path, seen);
  for await (const cut of cutXml(file, { isRecord, isHolder: isStatement, limits: LIMITS })) {
    yield toRow(cut, file.relativePath, record);
    if (cut.kind === 'record') record += 1;
    else seen.statements += 1;
  }
  if (seen.statements === 0) throw withoutStatement(seen);
}

/** What the file has shown so far. */
interface Seen {
  root: string;
  message: Message | undefined;
  statements: number;
}

/** @throws SkippableRecordError ISO20022_MESSAGE_UNSUPPORTED at once: another message may be large, too. */
function isEntry(path: readonly string[], seen: Seen): boolean {
  const name = path.at(-1) ?? '';
  const message = messageOfElement(name);
  seen.root ||= name;
  seen.message ??= message;
  if (path.at(-2) === 'Document' && message === undefined) throw unsupportedMessage(name);
  return name === 'Ntry' && isStatement(path.slice(0, -1));
}

function withoutStatement({ root, message }: Seen): SkippableRecordError {
  if (message === undefined) return unsupportedMessage(root);
  return new SkippableRecordError(
    'ISO20022_STATEMENT_MISSING',
    `iso20022/${message}: the file must hold at least one Rpt, Stmt or Ntfctn, but there is none; ask the bank for the whole report.`,
  );
}

function isStatement(path: readonly string[]): boolean {
  return isStatementName(path.at(-1) ?? '') && messageOfElement(path.at(-2) ?? '') !== undefined;
}

function toRow(cut: XmlCut, file: string, record: number): RawRow {
  const report = reportOf(cut.root);
  const key = keyOf(report, file);
  if (cut.kind === 'head') {
    const row = { key: statementKey(key), payload: cut.payload, position: { file, line: cut.line } };
    return { ...row, mediaType: 'application/xml', counts: 'context' };
  }
  return {
    key: entryKey(key, cut.index),
    payload: entryDocument(report),
    mediaType: 'application/xml',
    position: { file, line: cut.line, record },
  };
}

/** Where a report does not say what it is about, its place stands for that; `map` refuses it with the reason. */
function keyOf(report: Report, file: string): StatementKey {
  const place = `?${file}:${report.statement.line}`;
  return {
    message: report.message,
    account: accountNumbersOf(report.statement)[0]?.value ?? place,
    statementId: statementIdOf(report) ?? place,
    year: creationTimeOf(report)?.slice(0, 4) ?? '-',
  };
}
