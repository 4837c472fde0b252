import { createHash } from 'node:crypto';
import { isDecimal, parseDecimal, parseInstant } from '../../src/kit/index.ts';
import { isList, isLiteral, isMap, LIST_MEMBERS, type Content, type ContentMap } from './records.ts';
import { eventTypeOf, shortName, type Vocabulary } from './vocabulary.ts';

/** Said about an event, not by it: the same event told again, or declared erroneous, keeps its hash (CBV 2.0 8.9). */
const NOT_OF_THE_EVENT = new Set(['eventID', 'recordTime', 'errorDeclaration', '@context', 'rdfs:comment']);

/** Fields whose members have no order in the standard. */
const SETS = new Set([...LIST_MEMBERS.keys(), 'sensorReport', 'set', 'unset', 'certificationInfo']);

const TIMES = new Set(['eventTime', 'time', 'startTime', 'endTime']);
const NUMBERS = new Set([
  'quantity',
  'value',
  'minValue',
  'maxValue',
  'meanValue',
  'sDev',
  'percRank',
  'percValue',
]);

/** Measurements, written `Temperature` in JSON and `gs1:Temperature` in XML. */
const GS1_TERM = /^(?:gs1:|https:\/\/(?:www\.)?gs1\.org\/voc\/)/;

const VOCABULARY_OF: ReadonlyMap<string, Vocabulary> = new Map([
  ['bizStep', 'bizStep'],
  ['disposition', 'disposition'],
  ['set', 'disposition'],
  ['unset', 'disposition'],
  ['bizTransactionList type', 'bizTransaction'],
  ['sourceList type', 'sourceOrDestination'],
  ['destinationList type', 'sourceOrDestination'],
]);

/**
 * A name for an event that has no eventID: `event-hash:` and the SHA-256 of its content in one canonical form. The
 * order of keys and of the standard's sets, JSON or XML, the form of a CBV name, and trailing zeros of times and
 * quantities make no difference; every other difference, also in extension fields, gives another name.
 */
export function eventHash(fields: ContentMap): string {
  const own = new Map([...fields].filter(([name]) => !NOT_OF_THE_EVENT.has(name)));
  return `event-hash:${createHash('sha256').update(canonicalMap(own, '')).digest('hex')}`;
}

function canonical(content: Content, name: string, within: string): string {
  if (SETS.has(name)) return canonicalSet(isList(content) ? content : [content], name);
  if (isMap(content)) return canonicalMap(content, within);
  if (isList(content)) return canonicalList(content, name, within);
  return JSON.stringify(canonicalText((isLiteral(content) ? content.literal : content).trim(), name, within));
}

function canonicalMap(map: ContentMap, within: string): string {
  const entries = [...map]
    .map(([name, content]) => ({ name, text: canonical(content, name, within) }))
    // An empty element says no more than an absent one.
    .filter(({ text }) => text !== '""' && text !== '[]')
    .map(({ name, text }) => `${JSON.stringify(name)}:${text}`);
  return `{${entries.sort().join(',')}}`;
}

/** A member stands within its list, whatever it is called: `bizTransactionList type`. */
function canonicalSet(members: readonly Content[], name: string): string {
  const texts = members.map((member) =>
    isMap(member) ? canonicalMap(member, name) : canonicalScalar(member, name),
  );
  return `[${texts.sort().join(',')}]`;
}

function canonicalScalar(member: Content, name: string): string {
  if (isList(member)) return canonicalList(member, '', name);
  if (isMap(member)) return canonicalMap(member, name);
  return JSON.stringify(canonicalText((isLiteral(member) ? member.literal : member).trim(), name, ''));
}

/** XML cannot tell a list of one from its member. */
function canonicalList(members: readonly Content[], name: string, within: string): string {
  const [first, ...rest] = members.map((member) => canonical(member, name, within));
  return first !== undefined && rest.length === 0 ? first : `[${[first, ...rest].join(',')}]`;
}

function canonicalText(text: string, name: string, within: string): string {
  const vocabulary = VOCABULARY_OF.get(name) ?? VOCABULARY_OF.get(`${within} ${name}`);
  if (vocabulary !== undefined) return shortName(vocabulary, text);
  if (name === 'type')
    return within === 'sensorReport' ? text.replace(GS1_TERM, '') : (eventTypeOf(text) ?? text);
  if (TIMES.has(name)) return canonicalTime(text);
  return NUMBERS.has(name) && isDecimal(text) ? withoutTrailingZeros(parseDecimal(text, name)) : text;
}

function canonicalTime(text: string): string {
  try {
    return parseInstant(text, 'time')
      .replace(/(\.\d*?)0+Z$/, '$1Z')
      .replace('.Z', 'Z');
  } catch {
    // The hash also names an event that is refused for its time: there it stays as written.
    return text;
  }
}

function withoutTrailingZeros(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}
