import type { JsonText } from './jsonText.ts';

// eslint-disable-next-line no-control-regex -- control characters are exactly what must not stand unescaped
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const LONE_SURROGATE = /\p{Surrogate}/u;
const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** Reads a string, its quotes included; refuses what PostgreSQL cannot store: NUL and lone surrogates. */
export function parseString(text: JsonText): string {
  const place = text.place;
  text.takesLiteral('"');
  let value = text.takeMatch(PLAIN) ?? '';
  while (!text.takesLiteral('"')) {
    const escape = text.takeMatch(ESCAPE);
    if (escape === undefined) text.failExpected('the end of a text in double quotes, or a valid escape,');
    value += unescape(escape) + (text.takeMatch(PLAIN) ?? '');
  }
  if (value.includes('\u0000'))
    text.failAt(place, 'JSON_TEXT', 'a text contains the NUL character; remove it');
  if (LONE_SURROGATE.test(value))
    text.failAt(place, 'JSON_TEXT', 'a text contains half a surrogate pair; correct it');
  return value;
}

function unescape(escape: string): string {
  const kind = escape.charAt(1);
  if (kind === 'u') return String.fromCharCode(Number.parseInt(escape.slice(2), 16));
  return SHORT_ESCAPES.get(kind) ?? kind;
}
