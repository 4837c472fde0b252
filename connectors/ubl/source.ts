import {
  SkippableRecordError,
  readFiles,
  type FileSourceConfig,
  type Page,
  type RawRow,
  type ReadContext,
  type SourceFile,
} from '../../src/kit/index.ts';
import { withoutAttachments } from './attachments.ts';
import { findDocumentKey } from './documentKey.ts';

/** Read where the settings have no glob. */
export const EXTENSIONS = ['xml'];

const MEGABYTE = 1024 * 1024;

/** Peppol's access points carry no larger message; a document of this size is attachments. */
const MAX_FILE_BYTES = 100 * MEGABYTE;

/** A file up to this size is landed as it came; of a larger one, attachments are landed as hash, length and place. */
const MAX_WHOLE_BYTES = 2 * MEGABYTE;

/** The XML files of a folder: each is one document, landed whole but for large attachments in large files. */
export function readDocuments(context: ReadContext<FileSourceConfig>): AsyncIterable<Page> {
  return readFiles(context, { extensions: EXTENSIONS, cut: cutDocument });
}

/** @throws SkippableRecordError UBL_FILE_TOO_LARGE beyond 100 MB. */
export async function* cutDocument(file: SourceFile): AsyncIterable<RawRow> {
  const payload = await readDocument(file);
  yield {
    key: findDocumentKey(payload) ?? file.relativePath,
    payload,
    mediaType: 'application/xml',
    position: { file: file.relativePath },
  };
}

async function readDocument(file: SourceFile): Promise<Uint8Array> {
  const bytes = boundedBytes(file);
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.size > MAX_WHOLE_BYTES ? withoutAttachments(bytes) : bytes)
    chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Counts what it reads: the file may have grown since it was listed. */
async function* boundedBytes(file: SourceFile): AsyncIterable<Uint8Array> {
  let size = 0;
  if (file.size > MAX_FILE_BYTES) throw tooLarge(file);
  for await (const chunk of file.bytes()) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) throw tooLarge(file);
    yield chunk;
  }
}

function tooLarge(file: SourceFile): SkippableRecordError {
  return new SkippableRecordError(
    'UBL_FILE_TOO_LARGE',
    `${file.relativePath} must be at most ${String(MAX_FILE_BYTES)} bytes, but is larger; ` +
      'ask the sender to send its attachments apart from the document.',
  );
}
