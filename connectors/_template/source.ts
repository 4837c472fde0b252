import {
  cutJsonArray,
  readFiles,
  type FileSourceConfig,
  type Page,
  type RawRow,
  type ReadContext,
  type SourceFile,
} from '../../src/kit/index.ts';
import { findInvoiceKey } from './records.ts';

/** Read where the settings have no glob. */
export const EXTENSIONS = ['json'];

/** The invoices of the folder's files, one row each. */
export function readInvoices(context: ReadContext<FileSourceConfig>): AsyncIterable<Page> {
  return readFiles(context, { extensions: EXTENSIONS, cut: cutInvoices });
}

/** A file is read as a stream: it may be larger than memory. */
async function* cutInvoices(file: SourceFile): AsyncGenerator<RawRow> {
  for await (const { text, index, line, rejection } of cutJsonArray(file.bytes(), [])) {
    yield {
      // What cannot be read is called by its place, so that it can be landed, shown and mended.
      key: findInvoiceKey(text) ?? `${file.relativePath}#${String(index)}`,
      payload: text,
      mediaType: 'application/json',
      position: { line, record: index },
      ...(rejection && { rejection }),
    };
  }
}
