import {
  SkippableRecordError,
  readFiles,
  type FileSourceConfig,
  type Page,
  type RawRow,
  type ReadContext,
  type SourceFile,
} from '../../src/kit/index.ts';
import { findDocumentKey } from './documentKey.ts';

/** Read where the settings have no glob. */
export const EXTENSIONS = ['xml'];

const MEGABYTE = 1024 * 1024;

/** Peppol's access points carry no larger message; a document of this size is attachments. */
const MAX_FILE_BYTES = 100 * MEGABYTE;

/** The XML files of a folder: each is one document, landed whole. */
export function readDocuments(context: ReadContext<FileSourceConfig>): AsyncIterable<Page> {
  return readFiles(context, { extensions: EXTENSIONS, cut: cutDocument });
}

/** @throws SkippableRecordError UBL_FILE_TOO_LARGE beyond 100 MB. */
export async function* cutDocument(file: SourceFile): AsyncIterable<RawRow> {
  const payload = await readWhole(file);
  yield {
    key: findDocumentKey(payload) ?? file.relativePath,
    payload,
    mediaType: 'application/xml',
    position: { file: file.relativePath },
  };
}

/** Counts what it reads: the file may have grown since it was listed. */
async function readWhole(file: SourceFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = file.size > MAX_FILE_BYTES ? file.size : 0;
  for await (const chunk of file.bytes()) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) throw tooLarge(file);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(file: SourceFile): SkippableRecordError {
  return new SkippableRecordError(
    'UBL_FILE_TOO_LARGE',
    `${file.relativePath} must be at most ${String(MAX_FILE_BYTES)} bytes, but is larger; ` +
      'ask the sender to send its attachments apart from the document.',
  );
}
