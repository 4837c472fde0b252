import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JsonNumber, parseJson } from '../../../../src/kit/json/index.ts';
import type { JsonValue } from '../../../../src/kit/json/index.ts';
import { LocatedRecordError } from '../../../../src/kit/located.ts';

const parse = (text: string): JsonValue => parseJson(Buffer.from(text));

function refusal(content: string | Uint8Array): { code: string; message: string } {
  try {
    parseJson(typeof content === 'string' ? Buffer.from(content) : content);
  } catch (error) {
    if (error instanceof LocatedRecordError) return { code: error.code, message: error.message };
    throw error;
  }
  return { code: 'ACCEPTED', message: '' };
}

/** What JSON.parse would give: for values in which that loses nothing. */
function toPlain(value: JsonValue): unknown {
  if (value instanceof JsonNumber) return Number(value.text);
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, member]) => [key, toPlain(member as JsonValue)]));
  }
  return Array.isArray(value) ? value.map((element: JsonValue) => toPlain(element)) : value;
}

describe('parseJson', () => {
  it.each(['9007199254740993', '12345678901234567.89', '1e400', '-0', '1.50', '0.1E-7'])(
    'keeps the number %s as it was written',
    (text) => {
      expect(parse(` ${text}\n`)).toEqual(new JsonNumber(text));
    },
  );

  it('takes prototype names as ordinary keys', () => {
    const value = parse('{"__proto__":{"polluted":true},"constructor":1}');
    expect(value).toEqual(
      new Map<string, JsonValue>([
        ['__proto__', new Map([['polluted', true]])],
        ['constructor', new JsonNumber('1')],
      ]),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  it('reads every escape and characters beyond the first plane', () => {
    expect(parse('"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00😀"')).toBe('"\\/\b\f\n\r\té😀😀');
  });

  it('reads UTF-8 with a byte order mark', () => {
    expect(parse('\uFEFF[null,true,false]')).toEqual([null, true, false]);
  });

  it('agrees with JSON.parse', () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false }), (text) => {
        fc.pre(!/\\u0000|\\ud[89a-f]/i.test(text));
        expect(toPlain(parse(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    const part = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-',
      '.5',
      'e1',
      'true',
      'nul',
      ' ',
      '\\',
      '"',
      '01',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        expect(refusal(text).code === 'ACCEPTED' || refusal(text).code === 'JSON_DUPLICATE_KEY').toBe(
          isJson(text),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('parseJson refuses', () => {
  it.each([
    ['2 million levels', '['.repeat(2_000_000), 'JSON_DEPTH'],
    ['2 million levels of objects', '{"a":'.repeat(2_000_000), 'JSON_DEPTH'],
    ['101 levels', '['.repeat(101) + ']'.repeat(101), 'JSON_DEPTH'],
    ['100 levels not', '['.repeat(100) + ']'.repeat(100), 'ACCEPTED'],
    ['a key that stands twice', '{"a":1,"a":1}', 'JSON_DUPLICATE_KEY'],
    ['a key that stands twice, once escaped', '{"a":1,"\\u0061":1}', 'JSON_DUPLICATE_KEY'],
    ['a lone surrogate', '"\\ud83d"', 'JSON_TEXT'],
    ['surrogates in the wrong order', '"\\ude00\\ud83d"', 'JSON_TEXT'],
    ['NUL in a text', '"a\\u0000b"', 'JSON_TEXT'],
    ['NUL in a key', '{"\\u0000":1}', 'JSON_TEXT'],
    ['NUL unescaped', '"a\u0000b"', 'JSON_MALFORMED'],
    ['an endless number', '1'.repeat(1_001), 'JSON_LIMIT'],
    ['NaN', 'NaN', 'JSON_MALFORMED'],
    ['a hexadecimal number', '0x1A', 'JSON_MALFORMED'],
    ['a leading zero', '0012', 'JSON_MALFORMED'],
    ['a comment', '{} // x', 'JSON_MALFORMED'],
    ['a comma at the end', '[1,]', 'JSON_MALFORMED'],
    ['two documents', '{}{}', 'JSON_MALFORMED'],
    ['a line break in a text', '"a\nb"', 'JSON_MALFORMED'],
    ['an empty document', ' ', 'JSON_TRUNCATED'],
    ['half a document', '{"a":[1,', 'JSON_TRUNCATED'],
    ['half a text', '"abc', 'JSON_TRUNCATED'],
    ['UTF-16', Buffer.from('\uFEFF{"a":1}', 'utf16le'), 'JSON_ENCODING'],
    ['Latin-1', Buffer.from('"M\u00fcller"', 'latin1'), 'JSON_ENCODING'],
  ])('%s', (_, document, code) => {
    expect(refusal(document).code).toBe(code);
  });

  it('names line, column, what was expected and what came', () => {
    expect(refusal('{\n  "a": 1\n  "b": 2\n}').message).toBe(
      'line 3, column 3: expected a comma or }, but got "\\"b\\": 2\\n}".',
    );
    expect(refusal('{"a":1,\n"a":2}').message).toBe(
      'line 2, column 1: the key "a" stands twice in one object; keep one.',
    );
  });
});
