import { LocatedRecordError } from '../located.ts';
import { singleByteEncodingOf, type SingleByteEncoding } from './singleByte.ts';

export type XmlEncoding =
  'utf-8' | 'utf-16le' | 'utf-16be' | 'iso-8859-1' | 'windows-1252' | SingleByteEncoding;

const DECLARATION = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']/;
const ONE_BYTE_OR_UTF8 = new Map<string, XmlEncoding>([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['ascii', 'utf-8'],
  ['iso-8859-1', 'iso-8859-1'],
  ['iso8859-1', 'iso-8859-1'],
  ['iso_8859-1', 'iso-8859-1'],
  ['latin1', 'iso-8859-1'],
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
]);

const MARKS: readonly { readonly hex: string; readonly encoding: XmlEncoding }[] = [
  { hex: 'efbbbf', encoding: 'utf-8' },
  { hex: 'fffe', encoding: 'utf-16le' },
  { hex: 'feff', encoding: 'utf-16be' },
];

/** Bytes at the start of a document that must be known before `encodingOf` can be asked. */
export const DECLARATION_BYTES = 1024;

/**
 * The encoding of a document, from its first bytes (XML 1.0, appendix F), and the bytes of its mark to skip.
 *
 * @throws LocatedRecordError XML_ENCODING for UTF-16 without mark or declaration, for UTF-32, for an encoding
 *   that is not supported, and for a declaration that contradicts the bytes.
 */
export function encodingOf(head: Uint8Array): { encoding: XmlEncoding; markLength: number } {
  const marked = encodingByMark(head);
  if (marked) return marked;
  const wide = wideEncodingOf(head);
  return {
    encoding: wide === undefined ? declaredEncodingOf(head) : declaredWide(head, wide),
    markLength: 0,
  };
}

function encodingByMark(head: Uint8Array): { encoding: XmlEncoding; markLength: number } | undefined {
  const start = Buffer.from(head.subarray(0, 4)).toString('hex');
  if (start === 'fffe0000' || start === '0000feff')
    throw encodingError('is written in UTF-32; write it as UTF-8');
  const mark = MARKS.find(({ hex }) => start.startsWith(hex));
  return mark && { encoding: mark.encoding, markLength: mark.hex.length / 2 };
}

function wideEncodingOf([a, b]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (a === 0x3c && b === 0) return 'utf-16le';
  return a === 0 && b === 0x3c ? 'utf-16be' : undefined;
}

function declaredWide(head: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): XmlEncoding {
  const declared = declarationIn(new TextDecoder(encoding).decode(head));
  if (declared === 'utf-16' || declared === encoding) return encoding;
  throw encodingError(
    'looks like UTF-16 but has neither a byte order mark nor encoding="UTF-16" in its XML declaration; add one of them, or write it as UTF-8',
  );
}

function declaredEncodingOf(head: Uint8Array): XmlEncoding {
  const declared = declarationIn(Buffer.from(head).toString('latin1')) ?? 'utf-8';
  const encoding = ONE_BYTE_OR_UTF8.get(declared) ?? singleByteEncodingOf(declared);
  if (encoding !== undefined) return encoding;
  if (declared.startsWith('utf-16')) {
    throw encodingError(
      'declares UTF-16 but is not written in it; declare the encoding it has, most likely UTF-8',
    );
  }
  throw encodingError(
    `declares the encoding ${JSON.stringify(declared)}; supported are UTF-8, UTF-16, ISO-8859-1 to 16 and windows-1250 to 1258: write it as UTF-8`,
  );
}

function declarationIn(text: string): string | undefined {
  return DECLARATION.exec(text)?.[1]?.slice(0, 40).toLowerCase();
}

function encodingError(fault: string): LocatedRecordError {
  return new LocatedRecordError('XML_ENCODING', `line 1, column 1: the document ${fault}.`, {
    line: 1,
    column: 1,
  });
}
