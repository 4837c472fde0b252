import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { formatGlobalId, JsonText, parseGlobalId, stringifyResult } from '../../../src/api/index.ts';
import { excerptOfPayload } from '../../../src/api/payloadExcerpt.ts';
import { decodeCursor } from '../../../src/api/plan/cursor.ts';
import { BOOLEAN, DAY, DECIMAL, INSTANT, INTEGER, TEXT } from '../../../src/api/plan/valueKinds.ts';
import { PreparedNames } from '../../../src/api/preparedNames.ts';

const UUID = '6f1c2a34-0000-4000-8000-00000000000a';
const cursorOf = (...parts: readonly unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

describe('parseGlobalId', () => {
  it('reads what formatGlobalId writes', () => {
    const id = { prefix: 'inv', uuid: UUID };
    expect(parseGlobalId(formatGlobalId(id))).toEqual(id);
  });

  it.each([
    '',
    'inv_',
    UUID,
    `inv-${UUID}`,
    `INV_${UUID}`,
    `inv_${UUID.toUpperCase()}`,
    `inv_${UUID} `,
    `inv_${UUID}\n`,
  ])('reads nothing out of %j', (id) => {
    expect(parseGlobalId(id)).toBeUndefined();
  });
});

describe('decodeCursor', () => {
  const shape = { signature: 'abc', kinds: [DECIMAL, DAY, INSTANT, INTEGER, BOOLEAN, TEXT] };

  it('gives the keys of a cursor of this list', () => {
    const keys = ['1.50', '2026-01-31', '2026-01-31T09:30:00.5Z', 3, false, 'x'];
    expect(decodeCursor(cursorOf('abc', ...keys), shape)).toEqual(keys);
    expect(decodeCursor(cursorOf('abc', ...keys.map(() => null)), shape)).toEqual(keys.map(() => null));
  });

  it.each([
    ['a key of another kind', cursorOf('abc', '1e5', '2026-01-31', '2026-01-31T09:30:00Z', 3, false, 'x')],
    ['a day that does not exist', cursorOf('abc', '1', '2026-02-30', '2026-01-31T09:30:00Z', 3, false, 'x')],
    ['a number with a fraction', cursorOf('abc', '1', '2026-01-31', '2026-01-31T09:30:00Z', 3.5, false, 'x')],
    ['a key too few', cursorOf('abc', '1')],
    ['another list', cursorOf('abd', '1', '2026-01-31', '2026-01-31T09:30:00Z', 3, false, 'x')],
    ['no array', Buffer.from('{"0":"abc"}').toString('base64url')],
  ])('refuses %s', (_, cursor) => {
    expect(() => decodeCursor(cursor, shape)).toThrow(
      'The cursor given to after is not one of this list in this order',
    );
  });

  it('never fails otherwise, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => Buffer.from(text).toString('base64url')),
        ),
        (cursor) => {
          expect(() => decodeCursor(cursor, shape)).toThrow(GraphQLError);
        },
      ),
    );
  });
});

describe('excerptOfPayload', () => {
  const excerpt = (bytes: Uint8Array) => excerptOfPayload(Buffer.from(bytes).toString('base64'));

  it('shows at most 500 characters, none of them cut in two', () => {
    expect(excerpt(Buffer.from('x'.repeat(600)))).toBe('x'.repeat(500));
    expect(Array.from(excerpt(Buffer.from('𠮷'.repeat(500))))).toHaveLength(500);
    expect(excerpt(Buffer.from('a应收').subarray(0, 5))).toBe('a应');
  });

  it('shows bytes that are no text as U+FFFD and control characters as blanks', () => {
    expect(excerpt(Uint8Array.of(0x61, 0xff, 0x00, 0x0a, 0x62))).toBe('a\ufffd b');
  });
});

describe('stringifyResult', () => {
  it('passes the text of data through and puts errors beside it', () => {
    const data = new JsonText('{"a" : 1.50}');
    expect(stringifyResult({ data })).toBe('{"data":{"a" : 1.50}}');
    expect(stringifyResult({ data, errors: [new GraphQLError('x')] })).toBe(
      '{"errors":[{"message":"x"}],"data":{"a" : 1.50}}',
    );
  });

  it('writes what is no text as JSON', () => {
    expect(stringifyResult({ data: { a: null } })).toBe('{"data":{"a":null}}');
    expect(stringifyResult({ data: null, errors: [] })).toBe('{"errors":[],"data":null}');
    expect(stringifyResult({ errors: [new GraphQLError('x')] })).toBe('{"errors":[{"message":"x"}]}');
  });
});

describe('PreparedNames', () => {
  it('prepares what comes again, and no more than a connection can hold', () => {
    const names = new PreparedNames();
    const comings = [1, 2, 3].map(() => names.isPrepared('a'));
    expect(comings).toEqual([false, true, true]);
    const many = Array.from({ length: 5_000 }, (_, index) => String(index));
    const prepared = many.filter((name) => names.isPrepared(name) || names.isPrepared(name));
    expect(prepared).toHaveLength(199);
    expect(names.isPrepared('a')).toBe(true);
  });
});
