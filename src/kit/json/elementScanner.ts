import { CHAR, isSpace } from './frameScanner.ts';

export interface ScannedElement {
  /** As it was written; only the beginning where it is longer than `maxBytes`. */
  readonly text: Uint8Array;
  readonly line: number;
  readonly isTooLong: boolean;
}

/** `element`: it ended before this byte; `last`: it ended and the array too; `wrong`: nothing stands here. */
export type ElementStep = 'on' | 'element' | 'last' | 'empty' | 'wrong';

const HEAD_BYTES = 65_536;

/** Follows the elements of one array byte by byte, counting brackets only. */
export class ElementScanner {
  readonly #maxBytes: number;
  #pieces: Uint8Array[] = [];
  #length = 0;
  #line = 0;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  #isStarted = false;
  #count = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get isStarted(): boolean {
    return this.#isStarted;
  }

  take(byte: number, line: number): ElementStep {
    if (this.#isInString) return this.#takeInString(byte);
    if (this.#depth === 0 && (byte === CHAR.comma || byte === CHAR.closeArray)) return this.#endElement(byte);
    if (!this.#isStarted) {
      if (isSpace(byte)) return 'on';
      this.#isStarted = true;
      this.#line = line;
    }
    if (byte === CHAR.quote) this.#isInString = true;
    this.#depth += depthChange(byte);
    return this.#depth < 0 ? 'wrong' : 'on';
  }

  /** Keeps a piece of the element; `take` has been called for each of its bytes. */
  keep(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length <= this.#maxBytes) this.#pieces.push(piece);
    else this.#pieces = [Buffer.concat([...this.#pieces, piece]).subarray(0, HEAD_BYTES)];
  }

  /** Hands out the element that has ended, and is ready for the next. */
  finish(): ScannedElement {
    const whole = Buffer.concat(this.#pieces);
    const element = { text: trimEnd(whole), line: this.#line, isTooLong: this.#length > this.#maxBytes };
    this.#pieces = [];
    this.#length = 0;
    this.#isStarted = false;
    return element;
  }

  #takeInString(byte: number): ElementStep {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === CHAR.backslash) this.#isEscaped = true;
    else if (byte === CHAR.quote) this.#isInString = false;
    return 'on';
  }

  #endElement(byte: number): ElementStep {
    const isLast = byte === CHAR.closeArray;
    if (!this.#isStarted) return isLast && this.#count === 0 ? 'empty' : 'wrong';
    this.#count += 1;
    return isLast ? 'last' : 'element';
  }
}

function depthChange(byte: number): number {
  if (byte === CHAR.openArray || byte === CHAR.openObject) return 1;
  return byte === CHAR.closeArray || byte === CHAR.closeObject ? -1 : 0;
}

function trimEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && isSpace(bytes[end - 1] ?? 0)) end -= 1;
  return bytes.subarray(0, end);
}
