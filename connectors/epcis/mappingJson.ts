import { JsonNumber, type JsonObject, type JsonValue } from '../../src/kit/index.ts';
import { uriOf, type Content, type ContentMap } from './records.ts';

/** Prefixes of a JSON-LD context with the URI that each stands for. */
export type Prefixes = ReadonlyMap<string, string>;

/** Fields whose values are vocabulary names, which may be written with a prefix. */
const VOCABULARY_FIELDS = new Set(['type', 'bizStep', 'disposition', 'reason', 'set', 'unset']);

/** Declared by the standard context, which is an address and therefore not read. */
const STANDARD_PREFIXES: Prefixes = new Map([
  ['epcis', 'https://ref.gs1.org/epcis/'],
  ['cbv', 'https://ref.gs1.org/cbv/'],
  ['cbvmda', 'urn:epcglobal:cbv:mda:'],
  ['gs1', 'https://gs1.org/voc/'],
]);

const COMPACT_NAME = /^([A-Za-z][\w.-]*):(?!\/\/)(.+)$/s;

/** The content of an event of EPCIS 2.0's JSON binding. */
export function fieldsFromJson(event: JsonObject, prefixes: Prefixes): ContentMap {
  return contentOfObject(event, prefixes);
}

/** The prefixes that the contexts declare, later ones first; contexts that are addresses are never fetched. */
export function prefixesOf(...contexts: readonly (JsonValue | undefined)[]): Prefixes {
  const declared = contexts.flatMap((context) => (isArray(context) ? context : [context ?? null]));
  const prefixes = declared.filter(isObject).flatMap((context) => [...context].flatMap(prefixIn));
  return new Map([...STANDARD_PREFIXES, ...prefixes]);
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return value instanceof Map;
}

/** `Array.isArray` that keeps the members' type. */
export function isArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function prefixIn([name, meaning]: readonly [string, JsonValue]): (readonly [string, string])[] {
  const uri = isObject(meaning) ? meaning.get('@id') : meaning;
  return typeof uri === 'string' && !name.startsWith('@') ? [[name, uri]] : [];
}

function contentOfObject(object: JsonObject, prefixes: Prefixes): ContentMap {
  const fields = new Map<string, Content>();
  for (const [name, value] of object) {
    // JSON-LD may write the keywords that EPCIS renames.
    const field = name === '@type' || name === '@id' ? name.slice(1) : expand(name, prefixes);
    if (value !== null) fields.set(field, contentOf(value, field, prefixes));
  }
  return fields;
}

function contentOf(value: JsonValue, field: string, prefixes: Prefixes): Content {
  if (typeof value === 'string') return VOCABULARY_FIELDS.has(field) ? expand(value, prefixes) : value;
  if (isArray(value)) return value.map((member) => contentOf(member, field, prefixes));
  if (isObject(value)) return contentOfObject(value, prefixes);
  return { literal: value instanceof JsonNumber ? value.text : JSON.stringify(value) };
}

/** `example:humidity` with the URI of `example`; a prefix that is not declared stays as written. */
function expand(name: string, prefixes: Prefixes): string {
  const [, prefix = '', rest = ''] = COMPACT_NAME.exec(name) ?? [];
  const uri = prefixes.get(prefix);
  return uri === undefined ? name : uriOf(uri, rest);
}
