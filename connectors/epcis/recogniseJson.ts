import {
  excerpt,
  SkippableRecordError,
  type JsonObject,
  type JsonValue,
  type SourceFile,
} from '../../src/kit/index.ts';
import { childOf } from './documentJson.ts';
import { isObject } from './json.ts';
import { eventTypeOf } from './vocabulary.ts';

const DOCUMENT_TYPES: readonly JsonValue[] = ['EPCISDocument', 'EPCISQueryDocument'];

/** What only an event has. */
const MARKS_OF_AN_EVENT = ['eventTime', 'eventTimeZoneOffset', 'eventID'];

/** Is it meant as an event, be it a sound one or not? */
export function looksLikeEvent(value: JsonValue): boolean {
  if (!isObject(value)) return false;
  const type = value.get('type') ?? value.get('@type');
  return (
    (typeof type === 'string' && eventTypeOf(type) !== undefined) ||
    MARKS_OF_AN_EVENT.some((mark) => value.has(mark))
  );
}

/** A document may carry master data only, which is no event. */
export function isMasterDataAlone(document: JsonObject): boolean {
  const isDocument = DOCUMENT_TYPES.includes(document.get('type') ?? document.get('@type') ?? null);
  return isDocument && childOf(childOf(document, 'epcisHeader'), 'epcisMasterData') !== undefined;
}

/** What came, in a few words for a message. */
export function describe(document: JsonValue): string {
  if (!isObject(document)) return 'no object';
  const type = document.get('type');
  if (typeof type === 'string') return `an object of type ${excerpt(type)} without an eventList`;
  return `an object with the keys ${[...document.keys()].slice(0, 5).map(excerpt).join(', ')}`;
}

export function notEpcis(file: SourceFile, came: string): SkippableRecordError {
  return new SkippableRecordError(
    'EPCIS_NOT_EPCIS',
    `${file.relativePath} must be an EPCISDocument or EPCISQueryDocument with an eventList, an array of events or one event, but is ${came}; take it out of the folder, or let the connection's glob name EPCIS files only.`,
  );
}
