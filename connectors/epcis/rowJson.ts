import {
  parseJson,
  SkippableRecordError,
  type JsonCut,
  type JsonValue,
  type RawRow,
} from '../../src/kit/index.ts';
import { eventDocument, contentOfEvent, type Surroundings } from './documentJson.ts';
import { eventKey, unreadableKey } from './eventKey.ts';

interface RowParts {
  readonly surroundings: Surroundings;
  readonly position: RawRow['position'];
}

/** The row of one member of a list; one that cannot be read becomes a rejected row. */
export function rowOfCut(cut: JsonCut, surroundingsOf: (cut: JsonCut) => Surroundings): RawRow {
  const position = { record: cut.index, line: cut.line };
  try {
    if (cut.rejection) throw cut.rejection;
    return rowOf(cut.text, parseJson(cut.text), { surroundings: surroundingsOf(cut), position });
  } catch (error) {
    if (!(error instanceof SkippableRecordError)) throw error;
    const payload = cut.text;
    const rejection = placed(error, cut);
    return { key: unreadableKey(payload), payload, mediaType: 'application/json', position, rejection };
  }
}

/** The row of one event. */
export function rowOf(text: Uint8Array, event: JsonValue, { surroundings, position }: RowParts): RawRow {
  const content = contentOfEvent(event, surroundings);
  const payload = eventDocument(text, content.fields, surroundings);
  return { key: eventKey(content), payload, mediaType: 'application/json', position };
}

/** The reader counts lines within the event. */
function placed(error: SkippableRecordError, { index, line }: JsonCut): SkippableRecordError {
  const place = `epcis/event ${String(index)} from line ${String(line)}`;
  return new SkippableRecordError(error.code, `${place}, therein ${error.message}`, { cause: error });
}
