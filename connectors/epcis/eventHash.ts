import { createHash } from 'node:crypto';
import { canonicalValue } from './canonicalValue.ts';
import { ORDER_OF_EVENT, type FieldOrder } from './fieldOrder.ts';
import type { Prefixes } from './prefixes.ts';
import { isList, isLiteral, isMap, LIST_MEMBERS, type Content, type ContentMap } from './records.ts';

/** Said about an event, not by it: the same event told again, or declared erroneous, keeps its hash (CBV 2.0 8.9). */
const NOT_OF_THE_EVENT: ReadonlySet<string> = new Set(['eventID', 'recordTime', 'type', 'errorDeclaration']);

/** Notes for a reader, and JSON-LD's own words. */
const NOTES: ReadonlySet<string> = new Set([
  '@context',
  'comment',
  'rdfs:comment',
  '{http://www.w3.org/2000/01/rdf-schema#}comment',
]);

/** Members whose type comes first, then what they are called. */
const TYPED_MEMBERS: ReadonlySet<string> = new Set(['bizTransactionList', 'sourceList', 'destinationList']);

/**
 * The name of an event that has no eventID: the EPCIS Event Hash ID of CBV 2.0 (8.9), `ni:///sha-256;…?ver=CBV2.0`.
 * JSON or XML, URN or Digital Link, order and notation make no difference to it.
 */
export function eventHash(fields: ContentMap, prefixes: Prefixes): string {
  const digest = createHash('sha256').update(preHashOf(fields, prefixes)).digest('hex');
  return `ni:///sha-256;${digest}?ver=CBV2.0`;
}

/**
 * The text that is hashed: the standard's fields in its canonical order, then all others by their text. Where the standard's
 * words and GS1's reference implementation differ (transactions, sources and destinations stand behind the sensor data,
 * with their type first), this follows the implementation, whose published hashes others compute too.
 */
export function preHashOf(fields: ContentMap, prefixes: Prefixes): string {
  const type = fields.get('type');
  return `eventType=${typeof type === 'string' ? type : ''}${orderedText({ map: fields, within: '', prefixes }, ORDER_OF_EVENT)}`;
}

interface Part {
  readonly map: ContentMap;
  readonly within: string;
  readonly prefixes: Prefixes;
}

function orderedText(part: Part, order: readonly FieldOrder[]): string {
  const named = new Set(order.map(([name]) => name));
  const standard = order.map(([name, inner]) => fieldText(part, name, inner));
  const others = [...part.map]
    .filter(
      ([name]) => !named.has(name) && !NOTES.has(name) && (part.within !== '' || !NOT_OF_THE_EVENT.has(name)),
    )
    .flatMap(([name, content]) => otherTexts(part, name, content));
  return standard.join('') + others.sort().join('');
}

function fieldText(part: Part, name: string, order: readonly FieldOrder[]): string {
  const content = part.map.get(name);
  if (content === undefined) return '';
  const member = LIST_MEMBERS.get(name);
  const texts = (isList(content) ? content : [content]).map((each) =>
    valueText(part, member ?? name, { content: each, order }),
  );
  const text = texts.sort().join('');
  return member === undefined || text === '' ? text : `${name}${text}`;
}

function valueText(
  part: Part,
  name: string,
  { content, order }: { readonly content: Content; readonly order: readonly FieldOrder[] },
): string {
  if (isMap(content)) {
    const text = orderedText({ ...part, map: content, within: name }, order);
    return text === '' ? '' : `${name}${text}`;
  }
  if (isList(content)) return content.map((each) => valueText(part, name, { content: each, order })).join('');
  const text = canonicalText(part, name, content);
  return text === '' ? '' : `${name}=${text}`;
}

/** Fields without a place in the order: transactions, sources, destinations, master data of instances, extensions. */
function otherTexts(part: Part, name: string, content: Content): string[] {
  if (TYPED_MEMBERS.has(name)) {
    const members = (isList(content) ? content : [content]).map((member) => typedText(part, name, member));
    return members.length === 0 ? [] : [`${name}${members.sort().join('')}`];
  }
  if (isList(content)) return content.flatMap((each) => otherTexts(part, name, each));
  if (!isMap(content)) return [withValue(name, canonicalText(part, name, content))];
  const own = content.get('#text');
  const head =
    own === undefined || isMap(own) || isList(own) ? name : withValue(name, canonicalText(part, name, own));
  const inner = [...content]
    .filter(([child]) => child !== '#text' && !NOTES.has(child))
    .flatMap(([child, each]) => otherTexts(part, child, each));
  return [`${head}${inner.sort().join('')}`];
}

function typedText(part: Part, list: string, member: Content): string {
  const name = LIST_MEMBERS.get(list) ?? list;
  if (!isMap(member)) return isList(member) ? '' : withValue(name, canonicalText(part, name, member));
  return ['type', name]
    .flatMap((field) => {
      const content = member.get(field);
      if (content === undefined || isMap(content) || isList(content)) return [];
      return [withValue(field, canonicalText({ ...part, within: list }, field, content))];
    })
    .join('');
}

function withValue(name: string, text: string): string {
  return text === '' ? name : `${name}=${text}`;
}

function canonicalText(
  { within, prefixes }: Part,
  name: string,
  content: Exclude<Content, ContentMap | readonly Content[]>,
): string {
  return canonicalValue(isLiteral(content) ? content.literal : content, { name, within, prefixes });
}
