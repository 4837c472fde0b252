import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SkippableRecordError } from '../../../../src/kit/errors.ts';
import { cutJsonArray, parseJson } from '../../../../src/kit/json/index.ts';
import type { JsonCut } from '../../../../src/kit/json/index.ts';
import { collect, inChunks, textOfBytes } from '../bytes.ts';

const cut = (text: string, path: readonly string[], chunkBytes = 5): Promise<JsonCut[]> =>
  collect(cutJsonArray(inChunks(text, chunkBytes), path));
const texts = (cuts: readonly JsonCut[]): string[] => cuts.map(({ text }) => textOfBytes(text));

describe('cutJsonArray', () => {
  it('streams the elements with the document that stood before', async () => {
    const cuts = await cut('{"a":[0],"b":{"list":[ {"x":"]},"} ,\n 2.50,"s"\n]},"z":[1]}', ['b', 'list']);
    expect(texts(cuts)).toEqual(['{"x":"]},"}', '2.50', '"s"']);
    expect(cuts.map(({ index, line }) => [index, line])).toEqual([
      [0, 1],
      [1, 2],
      [2, 2],
    ]);
    expect(new Set(cuts.map(({ head }) => textOfBytes(head)))).toEqual(
      new Set(['{"a":[0],"b":{"list":[]}}']),
    );
  });

  it('takes the document itself as the array, and an empty one', async () => {
    expect(texts(await cut('[1,[2],{}]', []))).toEqual(['1', '[2]', '{}']);
    expect(await cut(' [ ] ', [])).toEqual([]);
  });

  it('is not misled by the same key elsewhere', async () => {
    const text = '{"list":{"list":[1]},"x":"\\"list\\":[9]","l\\u0069st2":[7],"y":[{"list2":[8]}]}';
    expect(texts(await cut(text, ['list', 'list']))).toEqual(['1']);
    expect(texts(await cut(text, ['list2']))).toEqual(['7']);
  });

  it('spoils nothing but a malformed element', async () => {
    const nested = '['.repeat(500_000) + ']'.repeat(500_000);
    const cuts = await cut(`{"e":[{"ok":1},{"__proto__":1 2},${nested},{"ok":2}]}`, ['e'], 65_536);
    const verdicts = cuts.map(({ text }) => {
      try {
        parseJson(text);
        return 'read';
      } catch (error) {
        return error instanceof SkippableRecordError ? error.code : error;
      }
    });
    expect(verdicts).toEqual(['read', 'JSON_MALFORMED', 'JSON_DEPTH', 'read']);
  });

  it('keeps the beginning of an element that is too long, and goes on', async () => {
    const [long, next] = await cut(`["${'x'.repeat(5_000_000)}",1]`, [], 65_536);
    expect(long?.text.length).toBe(65_536);
    expect(long?.rejection).toMatchObject({
      code: 'JSON_LIMIT',
      message: 'line 1: element 0 is longer than 4194304 bytes; split it.',
    });
    expect(next).toMatchObject({ index: 1 });
    expect(next?.rejection).toBeUndefined();
  });

  it.each([
    ['no such array', '{"a":{"c":[]}}', 'JSON_ARRAY_MISSING', 'the document has no array at a.b'],
    ['something else there', '{"a":{"b":{}}}', 'JSON_ARRAY_MISSING', 'no array at a.b'],
    ['no JSON at all', '<a/>', 'JSON_MALFORMED', 'line 1, column 1: expected a value'],
    ['a truncated document', '{"a":{"b":[1,2]', 'JSON_TRUNCATED', 'send it whole'],
    ['a truncated array', '{"a":{"b":[1,2', 'JSON_TRUNCATED', 'send it whole'],
    ['a malformed head', '{"x" 1,"a":{"b":[1]}}', 'JSON_MALFORMED', 'line 1, column 6: expected :'],
    [
      'a missing element',
      '{"a":{"b":[1,\n,2]}}',
      'JSON_MALFORMED',
      'line 2, column 1: an element is missing',
    ],
    ['a comma at the end of the array', '{"a":{"b":[1,]}}', 'JSON_MALFORMED', 'an element is missing'],
    ['crossed brackets', '{"a":{"b":[1}]}', 'JSON_MALFORMED', 'closes what is not open'],
    ['something behind the end', '{"a":{"b":[1]}} x', 'JSON_MALFORMED', 'follows the end'],
    ['a second such array', '{"a":{"b":[1],"b":[2]}}', 'JSON_DUPLICATE_KEY', 'a second array stands at a.b'],
    ['deep nesting before it', `{"x":${'['.repeat(2_000)}`, 'JSON_DEPTH', '100 levels'],
    ['too much before it', `{"x":"${'x'.repeat(5_000_000)}"}`, 'JSON_LIMIT', 'right kind of file'],
  ])('refuses %s', async (_, text, code, reason) => {
    const refused = cut(text, ['a', 'b'], 1_000);
    await expect(refused).rejects.toBeInstanceOf(SkippableRecordError);
    await expect(refused).rejects.toMatchObject({ code });
    await expect(refused).rejects.toThrow(reason);
  });

  it('cuts what JSON.parse finds, whatever the chunks are', async () => {
    const element = fc.json();
    await fc.assert(
      fc.asyncProperty(fc.array(element), fc.integer({ min: 1, max: 30 }), async (elements, chunkBytes) => {
        const text = `{"k":{"x":"[\\"","y":[{}]},"list":[${elements.join(' ,\n')}],"z":{"list":1}}`;
        const cuts = await cut(text, ['list'], chunkBytes);
        expect(texts(cuts)).toEqual(elements.map((one) => one.trim()));
        for (const { head } of cuts)
          expect(JSON.parse(textOfBytes(head))).toEqual({ k: { x: '["', y: [{}] }, list: [] });
      }),
    );
  });
});
