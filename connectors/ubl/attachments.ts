import { createHash, type Hash } from 'node:crypto';

/** Smaller ones cost little, and the document then stays byte for byte as it came. */
const MIN_OMITTED_BYTES = 65_536;

/** Longest opening tag that is looked for: a name, a MIME type and a file name. */
const MAX_TAG_BYTES = 4_096;

const OPENING = /<(?:[\w.-]+:)?EmbeddedDocumentBinaryObject(?=[\s>])(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/;

/**
 * The document without the contents of its large attachments: their element keeps, as attributes, how many characters
 * of base64 it held (`omittedLength`, white space left out), their SHA-256 (`omittedSha256`) and where they stood in
 * the file (`omittedBytes`, first and last byte, from 0). Nothing else is changed; memory is bounded by a chunk.
 */
export async function* withoutAttachments(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const cutter = new AttachmentCutter();
  for await (const chunk of chunks)
    yield* cutter.take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
  yield* cutter.end();
}

/** An attachment that is being read: held as it came until it is too large to be kept. */
interface OpenAttachment {
  readonly tag: Buffer;
  readonly start: number;
  readonly hash: Hash;
  held: Buffer[];
  size: number;
  length: number;
}

/** Bytes that look like base64 are cut whatever the encoding: in UTF-16 none do, and nothing is cut. */
class AttachmentCutter {
  #rest: Buffer = Buffer.alloc(0);
  /** Of the first byte of the rest, in the file. */
  #position = 0;
  #open: OpenAttachment | undefined;

  *take(chunk: Buffer): Generator<Uint8Array> {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const found = this.#open ? this.#takeContent(this.#open) : this.#takeMarkup();
      yield* found.bytes;
      if (!found.goesOn) return;
    }
  }

  *end(): Generator<Uint8Array> {
    if (this.#open) yield* this.#close(this.#open);
    yield this.#rest;
  }

  /** Up to and without the opening tag of an attachment. */
  #takeMarkup(): { bytes: Uint8Array[]; goesOn: boolean } {
    const text = this.#rest.toString('latin1');
    const tag = OPENING.exec(text);
    if (!tag) {
      // A tag may have been cut in two.
      const last = text.lastIndexOf('<');
      const kept = last >= 0 && text.length - last < MAX_TAG_BYTES ? last : text.length;
      return { bytes: [this.#drop(kept)], goesOn: false };
    }
    const before = this.#drop(tag.index);
    const opening = this.#drop(tag[0].length);
    if (tag[0].endsWith('/>')) return { bytes: [before, opening], goesOn: true };
    this.#open = {
      tag: opening,
      start: this.#position,
      hash: createHash('sha256'),
      held: [],
      size: 0,
      length: 0,
    };
    return { bytes: [before], goesOn: true };
  }

  /** Up to the first byte that is no base64, which is where the closing tag begins. */
  #takeContent(attachment: OpenAttachment): { bytes: Uint8Array[]; goesOn: boolean } {
    const length = base64Length(this.#rest);
    const isEnd = length < this.#rest.length;
    const piece = this.#drop(length);
    attachment.size += piece.length;
    const compact = piece.toString('latin1').replace(/\s+/g, '');
    attachment.length += compact.length;
    attachment.hash.update(compact);
    if (attachment.size < MIN_OMITTED_BYTES) attachment.held.push(piece);
    else attachment.held = [];
    return isEnd ? { bytes: [...this.#close(attachment)], goesOn: true } : { bytes: [], goesOn: false };
  }

  *#close({ tag, start, hash, held, size, length }: OpenAttachment): Generator<Uint8Array> {
    this.#open = undefined;
    if (size < MIN_OMITTED_BYTES) {
      yield tag;
      yield* held;
      return;
    }
    yield tag.subarray(0, tag.length - 1);
    yield Buffer.from(
      ` omittedLength="${String(length)}" omittedSha256="${hash.digest('hex')}" omittedBytes="${String(start)}-${String(start + size - 1)}">`,
    );
  }

  #drop(length: number): Buffer {
    const dropped = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    this.#position += length;
    return dropped;
  }
}

function base64Length(bytes: Buffer): number {
  for (let index = 0; index < bytes.length; index += 1) {
    if (BASE64[bytes[index] ?? 0] !== 1) return index;
  }
  return bytes.length;
}

const BASE64 = new Uint8Array(256);
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/= \t\r\n')
  BASE64[char.charCodeAt(0)] = 1;
