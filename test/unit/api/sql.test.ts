import { describe, expect, it } from '@jest/globals';
import { allOf, anyOf, name, parameter, render, sql, word } from '../../../src/api/plan/sql.ts';

describe('sql', () => {
  it('numbers parameters by their first place and sends one that stands twice once', () => {
    const [a, b] = [parameter('int', () => 1), parameter('text[]', () => ['x'])];
    const { text, parameters } = render(sql`select ${b}, ${a} where ${a} > 0 and ${b} is not null`);
    expect(text).toBe('select $1::text[], $2::int where $2::int > 0 and $1::text[] is not null');
    expect(parameters.map(({ type }) => type)).toEqual(['text[]', 'int']);
  });

  it('quotes names, whatever stands in them', () => {
    expect(render(name('public', 'a"; drop')).text).toBe('"public"."a""; drop"');
  });

  it.each(["it's", 'a"b', 'a\\', 'a;b', 'a\nb', 'ä'])('takes %j for no word', (text) => {
    expect(() => word(text)).toThrow(`sql: ${JSON.stringify(text)} is not a word; bind it.`);
  });

  it('is true of all of no conditions and false of any of none', () => {
    expect([render(allOf([])).text, render(anyOf([])).text]).toEqual(['true', 'false']);
    expect(render(allOf([sql`a`, anyOf([sql`b`, sql`c`])])).text).toBe('(a and (b or c))');
  });
});
