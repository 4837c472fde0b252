import { cutXml, readFiles, SkippableRecordError } from '../../src/kit/index.ts';
import type {
  FileSourceConfig,
  Page,
  RawRow,
  ReadContext,
  SourceFile,
  XmlCut,
  XmlElement,
} from '../../src/kit/index.ts';
import { entryDocument } from './entryDocument.ts';
import { initiationRow } from './initiationRow.ts';
import { BATCHES, isTransactionName } from './initiations.ts';
import { accountNumbersOf } from './mappingAccount.ts';
import {
  bodyOf,
  contradictingNameOf,
  isStatementName,
  issueOf,
  LIMITS,
  messageOfElement,
  reportOf,
  statementIdOf,
  unsupportedMessage,
} from './records.ts';
import type { MessageKind, Report } from './records.ts';
import { entryKey, statementKey } from './rowKey.ts';
import type { StatementKey } from './rowKey.ts';

/** Read where the settings have no glob. */
export const EXTENSIONS = ['xml'];

/** Entries and statement heads of the reports, instructions and statuses beneath the connection's folder. */
export function readReports(context: ReadContext<FileSourceConfig>): AsyncIterable<Page> {
  return readFiles(context, { extensions: EXTENSIONS, cut: cutReport });
}

/**
 * The rows of one file: each entry, and behind a statement's entries the statement itself; each instruction, and behind
 * those of a batch the batch; each status of a transaction, then of its batch, then of the message.
 *
 * @throws SkippableRecordError ISO20022_MESSAGE_UNSUPPORTED, ISO20022_STATEMENT_MISSING, XML_*; rows that were
 *   complete before have been yielded.
 */
export async function* cutReport(file: SourceFile): AsyncGenerator<RawRow> {
  const seen: Seen = { root: '', message: undefined, heads: 0, batches: 0 };
  let record = 0;
  const isRecord = (path: readonly string[]): boolean => isRecordOf(path, seen);
  for await (const cut of cutXml(file, { isRecord, isHolder, limits: LIMITS })) {
    const row = toRow(cut, { file: file.relativePath, record, batchIndex: seen.batches });
    if (row.counts !== 'context') record += 1;
    if (cut.kind === 'head') countHead(cut, seen);
    yield row;
  }
  if (seen.heads === 0) throw withoutStatement(seen);
}

/** What the file has shown so far. */
interface Seen {
  root: string;
  message: MessageKind | undefined;
  heads: number;
  /** Batches of the message being read. */
  batches: number;
}

function countHead({ path }: XmlCut, seen: Seen): void {
  seen.heads += 1;
  seen.batches = BATCHES.has(path.at(-1) ?? '') ? seen.batches + 1 : 0;
}

/** @throws SkippableRecordError ISO20022_MESSAGE_UNSUPPORTED at once: another message may be large, too. */
function isRecordOf(path: readonly string[], seen: Seen): boolean {
  const name = path.at(-1) ?? '';
  const message = messageOfElement(name);
  seen.root ||= name;
  seen.message ??= message;
  if (path.at(-2) === 'Document' && message === undefined) throw unsupportedMessage(name);
  if (name === 'Ntry') return isHolder(path.slice(0, -1));
  return isTransactionName(name) && isHolder(path.slice(0, -1));
}

function withoutStatement({ root, message }: Seen): SkippableRecordError {
  if (message === undefined) return unsupportedMessage(root);
  return new SkippableRecordError(
    'ISO20022_STATEMENT_MISSING',
    `iso20022/${message}: the file must hold at least one Rpt, Stmt, Ntfctn or PmtInf, but there is none; ask its sender for the whole message.`,
  );
}

/** Statements in a report, batches in an initiation; a status report holds batches, and statuses itself. */
function isHolder(path: readonly string[]): boolean {
  const name = path.at(-1) ?? '';
  if (messageOfElement(name) === 'pain.002') return true;
  return (isStatementName(name) || BATCHES.has(name)) && messageOfElement(path.at(-2) ?? '') !== undefined;
}

interface RowPlace {
  readonly file: string;
  readonly record: number;
  readonly batchIndex: number;
}

function toRow(cut: XmlCut, { file, record, batchIndex }: RowPlace): RawRow {
  const position = { file, line: cut.line, record };
  const kind = kindOf(bodyOf(cut.root));
  if (kind === 'pain.001' || kind === 'pain.002') return initiationRow(cut, { kind, position, batchIndex });
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
    position,
  };
}

/** @throws SkippableRecordError ISO20022_MESSAGE_UNSUPPORTED where the namespace names another message: one of both is wrong. */
function kindOf(body: XmlElement): MessageKind | undefined {
  const kind = messageOfElement(body.name);
  const other = kind && contradictingNameOf(body, kind);
  if (other === undefined) return kind;
  throw unsupportedMessage(`${body.name} in the namespace of ${other}`);
}

/** Where a report does not say what it is about, its place stands for that; `map` refuses it with the reason. */
function keyOf(report: Report, file: string): StatementKey {
  const place = `?${file}:${report.statement.line}`;
  return {
    message: report.message,
    account: accountNumbersOf(report.statement)[0]?.value ?? place,
    statementId: statementIdOf(report) ?? place,
    issue: issueOf(report) ?? '-',
  };
}
