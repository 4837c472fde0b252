import { excerpt, messageOf, parseInstant, SkippableRecordError, type Instant } from '../../src/kit/index.ts';
import { isList, isLiteral, isMap, type Content, type ContentMap } from './records.ts';

/** Of an event's text fields; longer ones are an attack or a mistake (the canonical record's bound). */
const MAX_TEXT = 10_000;

/** Fields of an event or of a part of it, with its place for messages: `epcis/event urn:uuid:… sourceList 2`. */
export interface Fields {
  readonly map: ContentMap;
  readonly where: string;
}

/**
 * @param reason says what was expected and what came; place and consequence are added.
 */
export function refuse(code: string, where: string, reason: string, cause?: unknown): never {
  throw new SkippableRecordError(code, `${where}: ${reason}; event quarantined.`, { cause });
}

/**
 * A text field without white space around it; an empty one counts as absent.
 *
 * @throws SkippableRecordError EPCIS_FIELD_INVALID for a number, a list, an object or more than 10,000 characters.
 */
export function textField(fields: Fields, name: string): string | undefined {
  const content = fields.map.get(name);
  if (content === undefined) return undefined;
  return textOf(content, `${fields.where} ${name}`) || undefined;
}

/** @throws SkippableRecordError EPCIS_FIELD_MISSING, EPCIS_FIELD_INVALID */
export function requiredText(fields: Fields, name: string): string {
  return textField(fields, name) ?? refuse('EPCIS_FIELD_MISSING', fields.where, `${name} must be given`);
}

/**
 * @param zone what to take where the time names none.
 * @throws SkippableRecordError EPCIS_TIME_INVALID when it is no existing time with its zone.
 */
export function instantField(fields: Fields, name: string, zone?: string): Instant | undefined {
  const text = textField(fields, name);
  if (text === undefined) return undefined;
  try {
    return parseInstant(text, name, zone);
  } catch (cause) {
    if (!(cause instanceof SkippableRecordError)) throw cause;
    return refuse('EPCIS_TIME_INVALID', fields.where, messageOf(cause).replace(/\.$/, ''), cause);
  }
}

/**
 * When an event was recorded, or declared erroneous. To refuse an event for its spelling would leave standing what it takes
 * back: without a zone it is in the event's own, and a time without seconds is the full minute.
 */
export function noticeTime(fields: Fields, name: string, zone: string): Instant | undefined {
  const text = textField(fields, name);
  const [, minute, rest = ''] = (text && WITHOUT_SECONDS.exec(text)) ?? [];
  if (minute === undefined) return instantField(fields, name, zone);
  return instantField({ ...fields, map: new Map([[name, `${minute}:00${rest}`]]) }, name, zone);
}

const WITHOUT_SECONDS = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(Z|[+-]\d{2}:\d{2})?$/;

export function requiredInstant(fields: Fields, name: string): Instant {
  return instantField(fields, name) ?? refuse('EPCIS_FIELD_MISSING', fields.where, `${name} must be given`);
}

/** The members of a list; JSON-LD may write a list of one as its member. */
export function listField(fields: Fields, name: string): readonly Content[] {
  const content = fields.map.get(name);
  if (content === undefined) return [];
  return isList(content) ? content : [content];
}

/** @throws SkippableRecordError EPCIS_FIELD_INVALID when a member is no text, or an empty one. */
export function textList(fields: Fields, name: string): string[] {
  return listField(fields, name).map((content, index) => {
    const where = `${fields.where} ${name} ${String(index + 1)}`;
    return textOf(content, where) || refuse('EPCIS_FIELD_INVALID', where, 'an identifier must not be empty');
  });
}

/** The members of a list of objects, each with its place. */
export function objectList(fields: Fields, name: string): Fields[] {
  return listField(fields, name).map((content, index) =>
    fieldsOf(content, `${fields.where} ${name} ${String(index + 1)}`),
  );
}

export function objectField(fields: Fields, name: string): Fields | undefined {
  const content = fields.map.get(name);
  return content === undefined ? undefined : fieldsOf(content, `${fields.where} ${name}`);
}

function fieldsOf(content: Content, where: string): Fields {
  if (!isMap(content))
    return refuse('EPCIS_FIELD_INVALID', where, `must be an object, but got ${show(content)}`);
  return { map: content, where };
}

function textOf(content: Content, where: string): string {
  if (typeof content !== 'string') {
    return refuse('EPCIS_FIELD_INVALID', where, `must be one text, but got ${show(content)}`);
  }
  const text = content.trim();
  if (text.length > MAX_TEXT) {
    refuse(
      'EPCIS_FIELD_INVALID',
      where,
      `must have at most ${String(MAX_TEXT)} characters, but has ${String(text.length)}`,
    );
  }
  return text;
}

function show(content: Content): string {
  if (typeof content === 'string') return excerpt(content);
  if (isLiteral(content)) return `the JSON value ${excerpt(content.literal)}`;
  return isList(content) ? `${String(content.length)} values` : 'an object';
}
