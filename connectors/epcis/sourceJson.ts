import {
  cutJsonArray,
  parseJson,
  SkippableRecordError,
  type JsonCut,
  type JsonValue,
  type RawRow,
  type SourceFile,
} from '../../src/kit/index.ts';
import { NO_SURROUNDINGS, surroundingsIn, type Surroundings } from './documentJson.ts';
import { looksLikeEvent, notEpcis } from './recogniseJson.ts';
import { rowOfCut } from './rowJson.ts';
import { readSingleEvent, smallDocumentIn } from './singleJson.ts';

/** Where a document keeps its events: EPCISDocument, EPCISQueryDocument, and what services answer with, without a document. */
const LISTS_OF_DOCUMENTS = [
  ['epcisBody', 'eventList'],
  ['epcisBody', 'queryResults', 'resultsBody', 'eventList'],
  ['queryResults', 'resultsBody', 'eventList'],
  ['resultsBody', 'eventList'],
  ['eventList'],
];

/** None there, or none within the reach of the reader. */
const CODES_OF_A_MISSING_LIST: readonly string[] = ['JSON_ARRAY_MISSING', 'JSON_LIMIT'];

/**
 * One row for each event of a JSON file: an EPCISDocument, an EPCISQueryDocument, an array of events, or one event.
 *
 * @param first the file's first character that is no white space.
 * @throws SkippableRecordError JSON_* where the file breaks off, EPCIS_NOT_EPCIS for any other document.
 */
export async function* cutJsonEvents(file: SourceFile, first: string): AsyncGenerator<RawRow> {
  let missing: SkippableRecordError | undefined;
  const whole = await smallDocumentIn(file);
  for (const path of first === '[' ? [[]] : LISTS_OF_DOCUMENTS) {
    try {
      yield* cutList(file, path, whole);
      return;
    } catch (error) {
      if (!(error instanceof ListMissing)) throw error;
      missing = error.cause;
    }
  }
  yield* readSingleEvent(file, missing);
}

/** There is no list of events at that place of the file, or none within reach. */
class ListMissing extends Error {
  override readonly cause: SkippableRecordError;

  constructor(cause: SkippableRecordError) {
    super(cause.message);
    this.cause = cause;
  }
}

async function* cutList(
  file: SourceFile,
  path: readonly string[],
  whole: JsonValue | undefined,
): AsyncGenerator<RawRow> {
  const surroundingsOf = whole === undefined ? surroundingsReader() : surroundingsOfDocument(whole);
  let cuts = 0;
  try {
    for await (const cut of cutJsonArray(file.bytes(), path)) {
      if (path.length === 0 && cut.index === 0) requireEvent(file, cut);
      cuts += 1;
      yield rowOfCut(cut, surroundingsOf);
    }
  } catch (error) {
    const isMissing = error instanceof SkippableRecordError && CODES_OF_A_MISSING_LIST.includes(error.code);
    throw isMissing && cuts === 0 ? new ListMissing(error) : error;
  }
}

/** An array may be of anything: its first member shows whether it is of events. */
function requireEvent(file: SourceFile, cut: JsonCut): void {
  let first: JsonValue;
  try {
    first = parseJson(cut.text);
  } catch {
    // Malformed, it tells nothing about the others; it becomes a rejected row.
    return;
  }
  if (!looksLikeEvent(first)) throw notEpcis(file, 'an array of something else');
}

function surroundingsOfDocument(document: JsonValue): (cut: JsonCut) => Surroundings {
  const surroundings = surroundingsIn(document);
  return () => surroundings;
}

/** The head of a file's events is the same for all of them: it is read once. */
function surroundingsReader(): (cut: JsonCut) => Surroundings {
  let head: Uint8Array | undefined;
  let surroundings = NO_SURROUNDINGS;
  return (cut) => {
    if (head !== cut.head) surroundings = surroundingsIn(parseJson(cut.head));
    head = cut.head;
    return surroundings;
  };
}
