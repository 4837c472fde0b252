import { parseJson, type JsonObject, type JsonValue } from '../../src/kit/index.ts';
import { refuse } from './fields.ts';
import { fieldsFromJson, isArray, isObject, prefixesOf } from './mappingJson.ts';
import { isNameAttribute, placesIn } from './masterData.ts';
import type { ContentMap, EventContent } from './records.ts';
import { writeJson } from './writeJson.ts';

/** What stands around an event in its document and is needed to understand it. */
export interface Surroundings {
  readonly context: JsonValue | undefined;
  readonly vocabularies: readonly JsonObject[];
}

export const NO_SURROUNDINGS: Surroundings = { context: undefined, vocabularies: [] };

/** The context and the master data of a document, which may have no events yet. */
export function surroundingsIn(document: JsonValue): Surroundings {
  if (!isObject(document)) return NO_SURROUNDINGS;
  const header = childOf(childOf(document, 'epcisHeader'), 'epcisMasterData');
  return { context: document.get('@context'), vocabularies: objectsIn(header?.get('vocabularyList')) };
}

/** @throws SkippableRecordError EPCIS_NOT_AN_EVENT when there is no JSON object. */
export function fieldsOfEvent(event: JsonValue, { context }: Surroundings): ContentMap {
  if (!isObject(event)) {
    return refuse('EPCIS_NOT_AN_EVENT', 'epcis/event', 'a member of the eventList must be a JSON object');
  }
  return fieldsFromJson(event, prefixesOf(context, event.get('@context')));
}

/**
 * The row of one event: a document of it alone, byte for byte as it came, with the context and the master data of
 * the places it names. What belongs to the delivery (creation date, query, other master data) is left out, so that
 * an event sent again is the same row.
 */
export function eventDocument(
  event: Uint8Array,
  fields: ContentMap,
  { context, vocabularies }: Surroundings,
): Uint8Array {
  const places = placesIn(fields);
  const list = vocabularies.flatMap((vocabulary) => withElementsOf(vocabulary, places));
  const head = [
    ...(context === undefined ? [] : [`"@context":${writeJson(context)}`]),
    '"type":"EPCISDocument"',
    ...(list.length === 0 ? [] : [`"epcisHeader":{"epcisMasterData":{"vocabularyList":${writeJson(list)}}}`]),
  ];
  return Buffer.concat([
    Buffer.from(`{${head.join(',')},"epcisBody":{"eventList":[`),
    event,
    Buffer.from(']}}'),
  ]);
}

/** The event of a document that `eventDocument` made. */
export function eventOfDocument(payload: Uint8Array): EventContent | undefined {
  const document = parseJson(payload);
  const list = isObject(document) ? childOf(document, 'epcisBody')?.get('eventList') : undefined;
  const event = isArray(list) ? list[0] : undefined;
  if (event === undefined) return undefined;
  const surroundings = surroundingsIn(document);
  return { fields: fieldsOfEvent(event, surroundings), names: namesIn(surroundings.vocabularies) };
}

export function childOf(object: JsonObject | undefined, name: string): JsonObject | undefined {
  const child = object?.get(name);
  return isObject(child) ? child : undefined;
}

function withElementsOf(vocabulary: JsonObject, places: ReadonlySet<string>): JsonObject[] {
  const elements = objectsIn(vocabulary.get('vocabularyElementList')).filter((element) =>
    places.has(textIn(element, 'id') ?? ''),
  );
  return elements.length === 0 ? [] : [new Map([...vocabulary, ['vocabularyElementList', elements]])];
}

function namesIn(vocabularies: readonly JsonObject[]): ReadonlyMap<string, string> {
  const elements = vocabularies.flatMap((vocabulary) => objectsIn(vocabulary.get('vocabularyElementList')));
  return new Map(
    elements.flatMap((element) => {
      const id = textIn(element, 'id');
      const attribute = objectsIn(element.get('attributes')).find((each) =>
        isNameAttribute(textIn(each, 'id')),
      );
      const name = attribute && textIn(attribute, 'attribute');
      return id !== undefined && name ? [[id, name] as const] : [];
    }),
  );
}

function textIn(object: JsonObject, name: string): string | undefined {
  const value = object.get(name);
  return typeof value === 'string' ? value.trim() : undefined;
}

function objectsIn(value: JsonValue | undefined): readonly JsonObject[] {
  return isArray(value) ? value.filter(isObject) : [];
}
