import {
  parseJson,
  SkippableRecordError,
  type JsonObject,
  type JsonValue,
  type RawRow,
  type SourceFile,
} from '../../src/kit/index.ts';
import { childOf, NO_SURROUNDINGS, surroundingsIn } from './documentJson.ts';
import { isObject } from './json.ts';
import { describe, isMasterDataAlone, looksLikeEvent, notEpcis } from './recogniseJson.ts';
import { rowOf } from './rowJson.ts';
import { writeJson } from './writeJson.ts';

const MEGABYTE = 1024 * 1024;
/** A file without a list of events is one event, or something else; either is small. */
const MAX_SINGLE_BYTES = 4 * MEGABYTE;

/** Where a document may hold one event that is in no list. */
const SINGLE_EVENTS = [
  ['epcisBody', 'event'],
  ['epcisBody', 'eventList'],
];

/**
 * The whole document where it is small and sound: its context and header count wherever they stand. Of others only what comes
 * before the events is known while they are read.
 */
export async function smallDocumentIn(file: SourceFile): Promise<JsonValue | undefined> {
  if (file.size > MAX_SINGLE_BYTES) return undefined;
  try {
    return parseJson(withoutByteOrderMark(await contentOf(file)));
  } catch (error) {
    if (error instanceof SkippableRecordError) return undefined;
    throw error;
  }
}

/**
 * The row of a file that is one bare event, or a document with one; none for a document of master data alone.
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
  const single = isObject(document) ? singleEventIn(document) : undefined;
  const position = { record: 0 };
  if (looksLikeEvent(document)) {
    yield rowOf(payload, document, { surroundings: NO_SURROUNDINGS, position });
  } else if (single !== undefined) {
    yield rowOf(Buffer.from(writeJson(single)), single, { surroundings: surroundingsIn(document), position });
  } else if (!isObject(document) || !isMasterDataAlone(document)) {
    throw missing?.code === 'JSON_LIMIT' ? missing : notEpcis(file, describe(document));
  }
}

function singleEventIn(document: JsonObject): JsonObject | undefined {
  return SINGLE_EVENTS.map(([body = '', name = '']) => childOf(childOf(document, body), name)).find(
    (event) => event !== undefined && looksLikeEvent(event),
  );
}

async function contentOf(file: SourceFile): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.bytes()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function withoutByteOrderMark(bytes: Buffer): Uint8Array {
  return bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? bytes.subarray(3) : bytes;
}
