import { JsonNumber, type JsonValue } from './jsonValue.ts';
import { JsonText } from './jsonText.ts';
import { parseString } from './parseString.ts';

const MAX_DEPTH = 100;
const MAX_NUMBER_LENGTH = 1_000;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERALS: readonly (readonly [string, null | boolean])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/**
 * Reads JSON (RFC 8259) without losing anything: numbers keep their text, objects are Maps in their order, so
 * that `__proto__` is a key like any other.
 *
 * @throws SkippableRecordError JSON_ENCODING when it is not UTF-8, JSON_MALFORMED, JSON_TRUNCATED, JSON_DEPTH
 *   beyond 100 levels, JSON_DUPLICATE_KEY, JSON_TEXT for a lone surrogate or NUL in a text, JSON_LIMIT for a
 *   number of more than 1,000 characters; each names line and column.
 */
export function parseJson(payload: Uint8Array): JsonValue {
  const text = JsonText.of(payload);
  const value = parseValue(text, 0);
  text.skipSpace();
  if (!text.isAtEnd) text.fail('JSON_MALFORMED', 'something follows the end of the document; remove it');
  return value;
}

function parseValue(text: JsonText, depth: number): JsonValue {
  text.skipSpace();
  const char = text.peek();
  if (char === '{' || char === '[') {
    if (depth >= MAX_DEPTH)
      text.fail('JSON_DEPTH', `more than ${String(MAX_DEPTH)} levels stand in one another`);
    return char === '{' ? parseObject(text, depth + 1) : parseArray(text, depth + 1);
  }
  return char === '"' ? parseString(text) : parseScalar(text);
}

function parseObject(text: JsonText, depth: number): JsonValue {
  const members = new Map<string, JsonValue>();
  text.expect('{');
  if (text.takes('}')) return members;
  do {
    parseMember(text, members, depth);
  } while (text.takes(','));
  text.expect('}', 'a comma or }');
  return members;
}

function parseMember(text: JsonText, members: Map<string, JsonValue>, depth: number): void {
  text.skipSpace();
  const place = text.place;
  if (text.peek() !== '"') text.failExpected('a key in double quotes');
  const key = parseString(text);
  if (members.has(key)) {
    text.failAt(
      place,
      'JSON_DUPLICATE_KEY',
      `the key ${JSON.stringify(key.slice(0, 60))} stands twice in one object; keep one`,
    );
  }
  text.expect(':');
  members.set(key, parseValue(text, depth));
}

function parseArray(text: JsonText, depth: number): JsonValue {
  const elements: JsonValue[] = [];
  text.expect('[');
  if (text.takes(']')) return elements;
  do {
    elements.push(parseValue(text, depth));
  } while (text.takes(','));
  text.expect(']', 'a comma or ]');
  return elements;
}

function parseScalar(text: JsonText): JsonValue {
  for (const [literal, value] of LITERALS) {
    if (text.takesLiteral(literal)) return value;
  }
  const number = text.takeMatch(NUMBER);
  if (number === undefined) return text.failExpected('a value');
  if (number.length > MAX_NUMBER_LENGTH) {
    text.fail('JSON_LIMIT', `a number has more than ${String(MAX_NUMBER_LENGTH)} characters`);
  }
  return new JsonNumber(number);
}
