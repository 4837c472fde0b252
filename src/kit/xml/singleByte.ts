import type { Decoded } from './decodeUtf8.ts';

/** One character a byte, ASCII beneath 0x80; ISO-8859-1 and windows-1252 are decoded by themselves. */
export type SingleByteEncoding = `iso-8859-${number}` | `windows-125${number}`;

/** As Europe's offices write them: Latin alphabets 2 to 10, Cyrillic, Greek, Turkish; the Euro sign is in 15. */
const NAMES = /^(?:iso[-_]?8859-(?<part>[2-9]|1[013-6])|(?:windows-|cp)125(?<page>[0134578]))$/;
const ALIASES: ReadonlyMap<string, SingleByteEncoding> = new Map([
  ['latin2', 'iso-8859-2'],
  ['latin5', 'iso-8859-9'],
  ['latin9', 'iso-8859-15'],
]);

/** The encoding that a declaration in lower case names, or undefined where it is none of these. */
export function singleByteEncodingOf(declared: string): SingleByteEncoding | undefined {
  const { part, page } = NAMES.exec(declared)?.groups ?? {};
  if (part !== undefined) return `iso-8859-${Number(part)}`;
  return page === undefined ? ALIASES.get(declared) : `windows-125${Number(page)}`;
}

/** Decodes the bytes up to the first that the encoding does not define. */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByteEncoding): Decoded {
  const text = tryDecode(bytes, encoding);
  if (text !== undefined) return { text };
  const undefinedAt = bytes.findIndex((byte) => tryDecode(Uint8Array.of(byte), encoding) === undefined);
  return {
    text: tryDecode(bytes.subarray(0, undefinedAt), encoding) ?? '',
    fault: `a byte comes that ${encoding} does not define; declare the encoding the file has`,
  };
}

function tryDecode(bytes: Uint8Array, encoding: SingleByteEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
