import { parseJson, type RawRow, type SkippableRecordError, type SourceFile } from '../../src/kit/index.ts';
import { NO_SURROUNDINGS } from './documentJson.ts';
import { isObject } from './json.ts';
import { describe, isMasterDataAlone, looksLikeEvent, notEpcis } from './recogniseJson.ts';
import { rowOf } from './rowJson.ts';

const MEGABYTE = 1024 * 1024;
/** A file without a list of events is one event, or something else; either is small. */
const MAX_SINGLE_BYTES = 4 * MEGABYTE;

/**
 * The row of a file that is one bare event; none for a document of master data alone.
 *
 * @param missing why no list of events was found.
 * @throws SkippableRecordError EPCIS_NOT_EPCIS, JSON_*
 */
export async function* readSingleEvent(
  file: SourceFile,
  missing: SkippableRecordError | undefined,
): AsyncGenerator<RawRow> {
  const isTooLarge = file.size > MAX_SINGLE_BYTES;
  if (isTooLarge) throw missing ?? notEpcis(file, 'a large document without an eventList');
  const payload = withoutByteOrderMark(await contentOf(file));
  const document = parseJson(payload);
  if (looksLikeEvent(document)) {
    yield rowOf(payload, document, { surroundings: NO_SURROUNDINGS, position: { record: 0 } });
  } else if (!isObject(document) || !isMasterDataAlone(document)) {
    throw missing?.code === 'JSON_LIMIT' ? missing : notEpcis(file, describe(document));
  }
}

async function contentOf(file: SourceFile): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.bytes()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function withoutByteOrderMark(bytes: Buffer): Uint8Array {
  return bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? bytes.subarray(3) : bytes;
}
