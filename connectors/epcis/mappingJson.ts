import { JsonNumber, type JsonObject, type JsonValue } from '../../src/kit/index.ts';
import { isArray, isObject } from './json.ts';
import { expandCompactName, splitCompactName, type Prefixes } from './prefixes.ts';
import { extensionName, type Content, type ContentMap } from './records.ts';

/** Fields whose values are vocabulary names, which may be written with a prefix. */
const VOCABULARY_FIELDS: ReadonlySet<string> = new Set([
  'type',
  'bizStep',
  'disposition',
  'reason',
  'set',
  'unset',
]);

/** GS1's own namespaces: a name of theirs behind a prefix of the document's own choice is the standard name. */
const GS1_NAMESPACE = /^(?:https?:\/\/(?:ref\.|ns\.|www\.)?gs1\.org\/|urn:epcglobal:)/;

/** JSON-LD's keywords that EPCIS renames, and the standard's own fields written out. */
const KEYWORDS: ReadonlyMap<string, string> = new Map([
  ['@type', 'type'],
  ['@id', 'id'],
]);

const EPCIS_NAMESPACE = 'https://ref.gs1.org/epcis/';

/** The content of an event of EPCIS 2.0's JSON binding. */
export function fieldsFromJson(event: JsonObject, prefixes: Prefixes): ContentMap {
  return contentOfObject(event, prefixes);
}

function contentOfObject(object: JsonObject, prefixes: Prefixes): ContentMap {
  const fields = new Map<string, Content>();
  for (const [name, value] of object) {
    const field = KEYWORDS.get(name) ?? fieldName(name, prefixes);
    if (value !== null) fields.set(field, contentOf(value, field, prefixes));
  }
  return fields;
}

function fieldName(name: string, prefixes: Prefixes): string {
  if (name.startsWith(EPCIS_NAMESPACE)) return name.slice(EPCIS_NAMESPACE.length);
  const [namespace, local] = splitCompactName(name, prefixes) ?? [];
  if (namespace === undefined || local === undefined) return name;
  return namespace === EPCIS_NAMESPACE ? local : extensionName(namespace, local);
}

function contentOf(value: JsonValue, field: string, prefixes: Prefixes): Content {
  if (typeof value === 'string') return VOCABULARY_FIELDS.has(field) ? standardName(value, prefixes) : value;
  if (isArray(value)) return value.map((member) => contentOf(member, field, prefixes));
  if (isObject(value)) return contentOfObject(value, prefixes);
  return { literal: value instanceof JsonNumber ? value.text : JSON.stringify(value) };
}

/** A name of the standard written out; one of anybody else stays as written. */
function standardName(value: string, prefixes: Prefixes): string {
  const uri = expandCompactName(value, prefixes);
  return GS1_NAMESPACE.test(uri) ? uri : value;
}
