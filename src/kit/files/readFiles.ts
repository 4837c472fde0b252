import { setTimeout as delay } from 'node:timers/promises';
import type { Page, RawRow, ReadContext } from '../connector.ts';
import { RetriableError, SkippableRecordError } from '../errors.ts';
import { unreachable } from './checkFiles.ts';
import type { FileSourceConfig } from './config.ts';
import { parseFileCursor, type FileCursor } from './fileCursor.ts';
import { fileMatcher } from './fileMatcher.ts';
import { listFiles, type ListedFile, type Listing } from './listFiles.ts';
import { PageFiller } from './pageFiller.ts';
import { compressed, rejectedRow, unreadable } from './rejectedRow.ts';
import { FileVanished, sourceFile, type SourceFile } from './sourceFile.ts';
import { isSystemError } from './systemError.ts';

export interface ReadFilesOptions {
  /** Extensions that the connector reads where its settings have no glob, such as `xml`. */
  readonly extensions: readonly string[];
  /** The rows of one file, in a stable order. `position.file` may be left out. */
  cut(file: SourceFile): AsyncIterable<RawRow>;
}

const HEAD_BYTES = 65_536;
/** The kernel stamps files with a clock that may lag behind by its tick, 10 ms at most; the rest is reserve. */
const CLOCK_LAG_MS = 15;

/**
 * Reads the files beneath `config.path` that changed since the cursor, in pages of at most 500 rows or 8 MB.
 *
 * Progress follows ctime: unlike mtime no copier can set it, and a rename into the folder renews it, so a file
 * that is put there late with an old date is read all the same. Only files are taken whose ctime lies before the
 * listing began: of these the listing has seen all, so none can come to stand before the cursor afterwards.
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
    for await (const { row, cursor } of rowsFrom(file, start, options)) {
      if (context.signal.aborted) return;
      yield* filler.add(row, cursor);
    }
    filler.advance({ after: String(file.ctimeNs), path: file.relativePath });
  }
  yield* filler.flush();
}

async function listChanged(
  { config, resolvePath, signal }: ReadContext<FileSourceConfig>,
  { extensions }: ReadFilesOptions,
  start: FileCursor,
): Promise<Listing> {
  const path = resolvePath(config.path);
  // Not the context's clock: this one is compared with stamps that the machine's clock gave.
  const beganNs = BigInt(Date.now() + 1) * 1_000_000n;
  await delay(CLOCK_LAG_MS, undefined, { signal }).catch(() => undefined);
  try {
    return await listFiles(path, {
      match: fileMatcher(config.glob, extensions),
      isWanted: (file) => file.ctimeNs < beganNs && isBehind(file, start),
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

/** The file's rows behind the cursor; what cannot be read becomes a rejected row, and the next file goes on. */
async function* rowsFrom(
  file: ListedFile,
  start: FileCursor,
  options: ReadFilesOptions,
): AsyncGenerator<RowWithCursor> {
  const place: FileCursor = { after: String(file.ctimeNs), path: file.relativePath };
  const isResumed = place.after === start.after && place.path === start.path;
  const taken = isResumed ? (start.record ?? 0) : 0;
  let record = 0;
  try {
    if (file.verdict === 'refuse') throw compressed(file.relativePath);
    for await (const row of options.cut(sourceFile(file))) {
      record += 1;
      if (record <= taken) continue;
      yield {
        row: { ...row, position: { file: file.relativePath, ...row.position } },
        cursor: { ...place, record },
      };
    }
  } catch (error) {
    // A file that left the folder is no delete, and no error.
    if (error instanceof FileVanished) return;
    if (record >= taken) yield { row: await rejected(file, error, record), cursor: place };
  }
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
