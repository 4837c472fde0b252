import { createHash } from 'node:crypto';

/** Measures and hashes a text while it streams past, such as an embedded attachment, without holding it. */
export class OmittedText {
  readonly #hash = createHash('sha256');
  #length = 0;
  /** First character not yet taken, counted from the start of the document. */
  #next: number;
  #isOpen = true;

  constructor(start: number) {
    this.#next = start;
  }

  /** False once markup was met: what comes then is gathered by the parser and bounded there. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Takes what of the slice belongs to the text: up to `end`, or to the first tag or reference. */
  take(slice: string, sliceStart: number, end: number): void {
    if (!this.#isOpen) return;
    const piece = slice.slice(Math.max(this.#next - sliceStart, 0), end - sliceStart);
    const markupAt = piece.search(/[<&]/);
    if (markupAt >= 0) this.#isOpen = false;
    const text = (markupAt >= 0 ? piece.slice(0, markupAt) : piece).replace(/\s+/g, '');
    this.#hash.update(text);
    this.#length += text.length;
    this.#next = end;
  }

  /** The attributes that stand for the text, or undefined where there was none. */
  finish(): ReadonlyMap<string, string> | undefined {
    if (this.#length === 0) return undefined;
    return new Map([
      ['omittedLength', String(this.#length)],
      ['omittedSha256', this.#hash.digest('hex')],
    ]);
  }
}
