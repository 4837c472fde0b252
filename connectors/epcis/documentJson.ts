import { parseJson, type JsonObject, type JsonValue } from '../../src/kit/index.ts';
import { refuse } from './fields.ts';
import { isArray, isObject } from './json.ts';
import { fieldsFromJson } from './mappingJson.ts';
import { isNameAttribute, knownOf, masterDataOf, placesIn, type MasterData } from './masterData.ts';
import { prefixesOf, type Prefixes } from './prefixes.ts';
import type { ContentMap, EventContent } from './records.ts';
import { writeJson } from './writeJson.ts';

const ELEMENT_LIST = 'vocabularyElementList';

/** What stands around an event in its document and is needed to understand it. */
export interface Surroundings {
  readonly context: JsonValue | undefined;
  readonly masterData: MasterData<JsonObject>;
}

export const NO_SURROUNDINGS: Surroundings = { context: undefined, masterData: new Map() };

/** The context and the master data of a document, which may have no events yet. */
export function surroundingsIn(document: JsonValue): Surroundings {
  if (!isObject(document)) return NO_SURROUNDINGS;
  const header = childOf(childOf(document, 'epcisHeader'), 'epcisMasterData');
  return {
    context: document.get('@context'),
    masterData: masterDataIn(objectsIn(header?.get('vocabularyList'))),
  };
}

/** @throws SkippableRecordError EPCIS_NOT_AN_EVENT when there is no JSON object. */
export function contentOfEvent(
  event: JsonValue,
  { context }: Surroundings,
): { readonly fields: ContentMap; readonly prefixes: Prefixes } {
  if (!isObject(event)) {
    return refuse('EPCIS_NOT_AN_EVENT', 'epcis/event', 'a member of the eventList must be a JSON object');
  }
  const prefixes = prefixesOf(context, event.get('@context'));
  return { fields: fieldsFromJson(event, prefixes), prefixes };
}

/**
 * The row of one event: a document of it alone, byte for byte as it came, with the context and the master data of
 * the places it names. What belongs to the delivery (creation date, query, other master data) is left out, so that
 * an event sent again is the same row.
 */
export function eventDocument(
  event: Uint8Array,
  fields: ContentMap,
  { context, masterData }: Surroundings,
): Uint8Array {
  const list = knownOf(masterData, placesIn(fields)).map(
    ([vocabulary, elements]) => new Map([...vocabulary, [ELEMENT_LIST, elements]]),
  );
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
  return { ...contentOfEvent(event, surroundings), names: namesIn(surroundings.masterData) };
}

export function childOf(object: JsonObject | undefined, name: string): JsonObject | undefined {
  const child = object?.get(name);
  return isObject(child) ? child : undefined;
}

function masterDataIn(vocabularies: readonly JsonObject[]): MasterData<JsonObject> {
  return masterDataOf(
    vocabularies.flatMap((vocabulary) =>
      objectsIn(vocabulary.get(ELEMENT_LIST)).map((element) => ({
        uri: textIn(element, 'id') ?? '',
        vocabulary,
        element,
      })),
    ),
  );
}

function namesIn(masterData: MasterData<JsonObject>): ReadonlyMap<string, string> {
  const names = [...masterData.values()].flat().map(({ uri, element }) => {
    const attribute = objectsIn(element.get('attributes')).find((each) =>
      isNameAttribute(textIn(each, 'id')),
    );
    return [uri, (attribute && textIn(attribute, 'attribute')) || undefined] as const;
  });
  return new Map(names.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

function textIn(object: JsonObject, name: string): string | undefined {
  const value = object.get(name);
  return typeof value === 'string' ? value.trim() : undefined;
}

function objectsIn(value: JsonValue | undefined): readonly JsonObject[] {
  return isArray(value) ? value.filter(isObject) : [];
}
