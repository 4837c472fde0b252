import type { SourceContent } from './fixtures.ts';

const MEGABYTE = 1024 * 1024;

/** What no honest source sends, under the extension that the connector reads. */
export function hostileContents(extension: string): SourceContent[] {
  return Object.entries(CONTENTS).map(([name, content]) => ({
    name: `hostile-${name}${extension}`,
    bytes: Buffer.from(content),
  }));
}

/** The file cut off, and with single bytes changed: the same ones each time. */
export function mutations({ name, bytes }: SourceContent): SourceContent[] {
  const random = randomNumbers(bytes.length);
  const cut = [0.3, 0.6, 0.95].map((share) => bytes.subarray(0, Math.floor(bytes.length * share)));
  const changed = Array.from({ length: MUTATIONS }, () => {
    const copy = Buffer.from(bytes);
    copy[random() % Math.max(1, bytes.length)] = random() % 256;
    return copy;
  });
  return [...cut, ...changed].map((content, index) => ({
    name: `damaged-${String(index)}-${name}`,
    bytes: content,
  }));
}

/**
 * The file once for each of its first texts, each time with that text grown: to thousands of characters, and to fewer
 * that take three bytes each, for what bounds its texts by characters.
 */
export function longValues({ name, bytes }: SourceContent): SourceContent[] {
  const text = Buffer.from(bytes).toString('latin1');
  // The text between tags, or a JSON string that is no key.
  const values = [...text.matchAll(/(?<=>)[^<>]*[^<>\s][^<>]*(?=<)|(?<=:\s*")(?:[^"\\]|\\.)*(?=")/g)];
  return values.slice(0, STRETCHED_VALUES).flatMap((match, index) =>
    [MANY_CHARACTERS, WIDE_CHARACTERS].map((long, kind) => ({
      name: `long-${String(index)}-${String(kind)}-${name}`,
      bytes: insert(bytes, match.index + match[0].length, long),
    })),
  );
}

function insert(bytes: Uint8Array, at: number, more: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
}

const MUTATIONS = 12;
const STRETCHED_VALUES = 60;
/** By chance, so that no compression makes them short enough for an index. */
const MANY_CHARACTERS = Buffer.from(randomBytes(4_500).toString('hex'));
const WIDE_CHARACTERS = Buffer.from(
  Array.from(randomBytes(950), (byte, index) => String.fromCodePoint(0x4e00 + byte * 64 + (index % 64))).join(
    '',
  ),
);

const CONTENTS: Readonly<Record<string, string | Uint8Array>> = {
  empty: '',
  random: randomBytes(65_536),
  nul: new Uint8Array(1_000),
  'single-line': 'x'.repeat(2 * MEGABYTE),
  'single-line-json': `[{"a":"${'x'.repeat(2 * MEGABYTE)}"}]`,
  doctype: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  'deep-xml': '<a>'.repeat(20_000),
  'deep-json': '['.repeat(2_000_000),
  'deep-json-object': `[${'{"a":'.repeat(200_000)}`,
  'proto-object': '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  'proto-array': '[{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}]',
  'proto-xml': '<__proto__><polluted>true</polluted></__proto__>',
  'utf-16': Buffer.from('<a>without declaration</a>', 'utf16le'),
  'lone-surrogate': String.raw`[{"a":"\ud800"}]`,
  'wrong-utf-8': Buffer.from([0x5b, 0x22, 0xc3, 0x28, 0x22, 0x5d]),
};

function randomBytes(length: number): Buffer {
  const random = randomNumbers(length);
  return Buffer.from(Array.from({ length }, () => random() % 256));
}

/** The same numbers for the same seed (xorshift, Marsaglia 2003): a breach can be found again. */
function randomNumbers(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 8;
  };
}
