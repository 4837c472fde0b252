import type { Page, RawRow, ReadContext } from '../connector.ts';
import { RetriableError, SkippableRecordError } from '../errors.ts';
import { SECOND } from '../time.ts';
import { unreachable } from './checkFiles.ts';
import { SETTLE_SECONDS, type FileSourceConfig } from './config.ts';
import { parseFileCursor, type FileCursor } from './fileCursor.ts';
import { fileMatcher } from './fileMatcher.ts';
import { hasChanged, type ListedFile } from './listFiles.ts';
import { listSettled, type SettledListing } from './listSettled.ts';
import { PageFiller } from './pageFiller.ts';
import { compressed, keyOfRest, rejectedRow, unreadable } from './rejectedRow.ts';
import { FileVanished, sourceFile, type SourceFile } from './sourceFile.ts';
import { isSystemError } from './systemError.ts';

export interface ReadFilesOptions {
  /** Extensions that the connector reads where its settings have no glob, such as `xml`. */
  readonly extensions: readonly string[];
  /** The rows of one file, in a stable order. `position.file` may be left out. */
  cut(file: SourceFile): AsyncIterable<RawRow>;
}

const HEAD_BYTES = 65_536;

/**
 * Reads the files beneath `config.path` that changed since the cursor, in pages of at most 500 rows or 8 MB.
 *
 * Progress follows ctime: unlike mtime no copier can set it, and a rename into the folder renews it, so a file
 * that is put there late with an old date is read all the same, and one whose content was changed with its date kept
 * is read again. What has not changed since is neither opened nor remembered: the cursor stays one line, however
 * many files there are. Files that are still being written are left for the next run, which the last page's note says.
 *
 * @throws ConfigError CURSOR_INVALID
 * @throws RetriableError FILES_UNREACHABLE when the folder itself cannot be read.
 */
export async function* readFiles<C extends FileSourceConfig>(
  context: ReadContext<C>,
  options: ReadFilesOptions,
): AsyncGenerator<Page> {
  const start = parseFileCursor(context.cursor);
  const listing = await listChanged(context, options, start);
  const filler = new PageFiller(start, context.pageRows);
  for (const folder of listing.closedFolders) {
    yield* filler.add(rejectedRow(folder, unreadable(folder), { record: 0, head: new Uint8Array(0) }), start);
  }
  for (const file of listing.files) {
    const reading: Reading = { outcome: 'finished', keys: new Set() };
    for await (const { row, cursor } of rowsFrom(file, start, options, reading)) {
      if (context.signal.aborted) return;
      yield* filler.add(row, cursor);
    }
    const place = { after: String(file.ctimeNs), path: file.relativePath };
    filler.advance(place, answeredBy(file, reading));
  }
  yield* filler.flush(noteOf(listing.unfinished));
}

function noteOf(unfinished: readonly string[]): string | undefined {
  const [first] = unfinished;
  if (first === undefined) return undefined;
  return unfinished.length === 1
    ? `${first} is still being written; the next run reads it.`
    : `${String(unfinished.length)} files are still being written, such as ${first}; the next run reads them.`;
}

async function listChanged(
  { config, resolvePath, signal }: ReadContext<FileSourceConfig>,
  { extensions }: ReadFilesOptions,
  start: FileCursor,
): Promise<SettledListing> {
  const path = resolvePath(config.path);
  try {
    return await listSettled(path, {
      match: fileMatcher(config.glob, extensions),
      isWanted: (file) => isBehind(file, start),
      settleMs: (config.settleSeconds ?? SETTLE_SECONDS) * SECOND,
      signal,
    });
  } catch (error) {
    throw new RetriableError('FILES_UNREACHABLE', unreachable(path, error), { cause: error });
  }
}

function isBehind(
  { ctimeNs, relativePath }: Pick<ListedFile, 'ctimeNs' | 'relativePath'>,
  cursor: FileCursor,
): boolean {
  const after = BigInt(cursor.after);
  if (ctimeNs !== after) return ctimeNs > after;
  return cursor.record === undefined ? relativePath > cursor.path : relativePath >= cursor.path;
}

interface RowWithCursor {
  readonly row: RawRow;
  readonly cursor: FileCursor;
}

/** What became of a file: read to its end, or no longer the one that was listed. */
interface Reading {
  outcome: 'finished' | 'gone';
  /** Which of the keys that may stand for the file its rows had. */
  readonly keys: Set<string>;
}

function answeredBy({ relativePath }: ListedFile, { outcome, keys }: Reading): string[] {
  return outcome === 'gone' ? [] : wholeKeys(relativePath).filter((key) => !keys.has(key));
}

function wholeKeys(file: string): string[] {
  return [file, keyOfRest(file)];
}

/** The file's rows behind the cursor; what cannot be read becomes a rejected row, and the next file goes on. */
async function* rowsFrom(
  file: ListedFile,
  start: FileCursor,
  options: ReadFilesOptions,
  reading: Reading,
): AsyncGenerator<RowWithCursor> {
  const place: FileCursor = { after: String(file.ctimeNs), path: file.relativePath };
  const taken = rowsTaken(place, start);
  let record = 0;
  try {
    if (file.verdict === 'refuse') throw compressed(file.relativePath);
    for await (const row of options.cut(sourceFile(file))) {
      record += 1;
      if (row.key === file.relativePath) reading.keys.add(row.key);
      if (record > taken) yield { row: positioned(row, file), cursor: { ...place, record } };
    }
  } catch (error) {
    const row = await rejectedUnlessGone(file, error, record);
    if (!row) reading.outcome = 'gone';
    else if (record >= taken) {
      reading.keys.add(row.key);
      yield { row, cursor: place };
    }
  }
}

/** Rows of this file that are behind the cursor already. */
function rowsTaken(place: FileCursor, start: FileCursor): number {
  const isResumed = place.after === start.after && place.path === start.path;
  return isResumed ? (start.record ?? 0) : 0;
}

function positioned(row: RawRow, { relativePath: file }: ListedFile): RawRow {
  return { ...row, position: { file, ...row.position } };
}

/** A file that left the folder is no delete, and no error; one that is being written to comes again, whole. */
async function rejectedUnlessGone(
  file: ListedFile,
  error: unknown,
  record: number,
): Promise<RawRow | undefined> {
  const isGone = error instanceof FileVanished || (await hasChanged(file));
  return isGone ? undefined : rejected(file, error, record);
}

async function rejected(file: ListedFile, error: unknown, record: number): Promise<RawRow> {
  if (error instanceof SkippableRecordError) {
    return rejectedRow(file.relativePath, error, { record, head: await headOf(file) });
  }
  if (isSystemError(error, 'EACCES', 'EPERM')) {
    return rejectedRow(file.relativePath, unreadable(file.relativePath), { record, head: new Uint8Array(0) });
  }
  throw error;
}

async function headOf(file: ListedFile): Promise<Uint8Array> {
  try {
    for await (const chunk of sourceFile(file).bytes()) return chunk.subarray(0, HEAD_BYTES);
  } catch (error) {
    if (!(error instanceof FileVanished)) throw error;
  }
  return new Uint8Array(0);
}
