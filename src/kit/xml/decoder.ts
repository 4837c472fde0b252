import { DECLARATION_BYTES, encodingOf, type XmlEncoding } from './encoding.ts';
import { decodeUtf8, type Decoded } from './decodeUtf8.ts';
import { decodeSingleByte, type SingleByteEncoding } from './singleByte.ts';

type ChunkDecoder = (chunk: Uint8Array, isLast: boolean) => Decoded;

/** Turns the bytes of one document into text, chunk by chunk, without ever replacing a malformed byte. */
export class XmlDecoder {
  #head: Uint8Array = new Uint8Array(0);
  #decode: ChunkDecoder | undefined;

  /** @throws LocatedRecordError XML_ENCODING when the first bytes name no supported encoding. */
  decode(chunk: Uint8Array, isLast: boolean): Decoded {
    if (this.#decode) return this.#decode(chunk, isLast);
    this.#head = Buffer.concat([this.#head, chunk]);
    if (this.#head.length < DECLARATION_BYTES && !isLast) return { text: '' };
    const { encoding, markLength } = encodingOf(this.#head.subarray(0, DECLARATION_BYTES));
    this.#decode = decoderFor(encoding);
    const rest = this.#head.subarray(markLength);
    this.#head = new Uint8Array(0);
    return this.#decode(rest, isLast);
  }
}

function decoderFor(encoding: XmlEncoding): ChunkDecoder {
  switch (encoding) {
    case 'utf-8':
      return utf8Decoder();
    case 'iso-8859-1':
      return (chunk) => ({
        text: Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1'),
      });
    case 'windows-1252':
      return decodeWindows1252;
    case 'utf-16le':
    case 'utf-16be':
      return utf16Decoder(encoding);
    default:
      return singleByteDecoder(encoding);
  }
}

function utf8Decoder(): ChunkDecoder {
  let unfinished: Uint8Array = new Uint8Array(0);
  return (chunk, isLast) => {
    const bytes = unfinished.length === 0 ? chunk : Buffer.concat([unfinished, chunk]);
    const decoded = decodeUtf8(bytes, isLast);
    // A copy: the reader may fill its buffer again.
    unfinished = new Uint8Array(bytes.subarray(decoded.bytesUsed));
    return decoded;
  };
}

function singleByteDecoder(encoding: SingleByteEncoding): ChunkDecoder {
  return (chunk) => decodeSingleByte(chunk, encoding);
}

function utf16Decoder(encoding: 'utf-16le' | 'utf-16be'): ChunkDecoder {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return (chunk, isLast) => {
    try {
      return { text: decoder.decode(chunk, { stream: !isLast }) };
    } catch {
      return {
        text: '',
        fault: 'soon after this place come bytes that are no UTF-16; write the file as UTF-8',
      };
    }
  };
}

/** Bytes 0x80 to 0x9F of windows-1252; elsewhere it is ISO-8859-1. A space stands where no character is defined. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

// Not the TextDecoder of that name: some Node releases decode it as ISO-8859-1 (nodejs/node issue 56542).
function decodeWindows1252(chunk: Uint8Array): Decoded {
  const text = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
  const undefinedAt = text.search(/[\x81\x8d\x8f\x90\x9d]/);
  const sound = undefinedAt < 0 ? text : text.slice(0, undefinedAt);
  const decoded = sound.replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
  if (undefinedAt < 0) return { text: decoded };
  return {
    text: decoded,
    fault: 'a byte comes that windows-1252 does not define; declare the encoding the file has',
  };
}
