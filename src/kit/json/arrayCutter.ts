import { SkippableRecordError } from '../errors.ts';
import { LocatedRecordError } from '../located.ts';
import { ElementScanner } from './elementScanner.ts';
import { FrameScanner, type FrameStep } from './frameScanner.ts';
import type { JsonCut } from './jsonCut.ts';
import { parseJson } from './parseJson.ts';

const MEGABYTE = 1024 * 1024;
/** Master data with thousands of places may stand before the array; it is held once. */
const MAX_HEAD_BYTES = 4 * MEGABYTE;
const MAX_ELEMENT_BYTES = 4 * MEGABYTE;
const NEWLINE = 0x0a;

/** Finds the array, then cuts it, then sees that the document ends as it must. */
export class ArrayCutter {
  readonly #path: readonly string[];
  readonly #frame: FrameScanner;
  readonly #elements = new ElementScanner(MAX_ELEMENT_BYTES);
  #head: Uint8Array = new Uint8Array(0);
  #phase: 'before' | 'inside' | 'behind' = 'before';
  #index = 0;
  #line = 1;
  #column = 0;
  #isComplete = false;

  constructor(path: readonly string[]) {
    this.#path = path;
    this.#frame = new FrameScanner(path);
  }

  *write(chunk: Uint8Array): Generator<JsonCut> {
    let next = 0;
    while (next < chunk.length) {
      if (this.#phase === 'inside') next = yield* this.#cut(chunk, next);
      else next = this.#scanFrame(chunk, next);
    }
  }

  /** @throws SkippableRecordError when the document is not over, or had no such array. */
  end(): void {
    if (this.#phase === 'before') this.#failMissing();
    if (!this.#isComplete)
      this.#fail('JSON_TRUNCATED', 'the document ends before it is complete; send it whole');
  }

  /** Reads on until the array begins or the chunk ends; returns the place of the next byte. */
  #scanFrame(chunk: Uint8Array, from: number): number {
    for (let next = from; next < chunk.length; next += 1) {
      const byte = chunk[next] ?? 0;
      this.#count(byte);
      const step = this.#frame.take(byte);
      this.#check(step);
      if (step === 'array') {
        this.#startArray(chunk.subarray(from, next + 1));
        return next + 1;
      }
    }
    if (this.#phase === 'before') this.#keepHead(chunk.subarray(from));
    return chunk.length;
  }

  *#cut(chunk: Uint8Array, from: number): Generator<JsonCut, number> {
    let start = from;
    for (let next = from; next < chunk.length; next += 1) {
      const byte = chunk[next] ?? 0;
      this.#count(byte);
      const wasStarted = this.#elements.isStarted;
      const step = this.#elements.take(byte, this.#line);
      if (!wasStarted) start = next;
      if (step === 'on') continue;
      if (step === 'wrong')
        this.#fail('JSON_MALFORMED', 'an element is missing, or a bracket closes what is not open');
      if (step !== 'empty') {
        this.#elements.keep(chunk.subarray(start, next));
        yield this.#cutOf();
      }
      if (step !== 'element') return this.#endArray(next + 1);
    }
    if (this.#elements.isStarted) this.#elements.keep(chunk.subarray(start));
    return chunk.length;
  }

  #startArray(lastOfHead: Uint8Array): void {
    if (this.#phase === 'behind') {
      this.#fail('JSON_DUPLICATE_KEY', `a second array stands at ${this.#path.join('.')}; keep one`);
    }
    this.#keepHead(lastOfHead);
    this.#head = Buffer.concat([this.#head, Buffer.from(`]${this.#frame.closers}`)]);
    parseJson(this.#head);
    this.#phase = 'inside';
  }

  #endArray(next: number): number {
    this.#phase = 'behind';
    this.#check(this.#frame.endArray());
    return next;
  }

  #cutOf(): JsonCut {
    const { text, line, isTooLong } = this.#elements.finish();
    const cut = { text, line, index: this.#index, head: this.#head };
    this.#index += 1;
    if (!isTooLong) return cut;
    const message = `line ${String(line)}: element ${String(cut.index)} is longer than ${String(MAX_ELEMENT_BYTES)} bytes; split it.`;
    return { ...cut, rejection: new SkippableRecordError('JSON_LIMIT', message) };
  }

  #keepHead(piece: Uint8Array): void {
    this.#head = Buffer.concat([this.#head, piece]);
    if (this.#head.length <= MAX_HEAD_BYTES) return;
    const length = String(MAX_HEAD_BYTES);
    this.#fail(
      'JSON_LIMIT',
      `no array at ${this.#place} within the first ${length} bytes; is this the right kind of file?`,
    );
  }

  #count(byte: number): void {
    this.#column += 1;
    if (byte !== NEWLINE) return;
    this.#line += 1;
    this.#column = 0;
  }

  #check(step: FrameStep): void {
    if (step === 'end') this.#isComplete = true;
    if (step === 'wrong') this.#fail(this.#frame.fault.code, this.#frame.fault.text);
  }

  get #place(): string {
    return this.#path.length === 0 ? 'the top' : this.#path.join('.');
  }

  #failMissing(): never {
    // What was read is all of the document: where it is malformed, that is what is wrong with it.
    parseJson(this.#head);
    this.#fail(
      'JSON_ARRAY_MISSING',
      `the document has no array at ${this.#place}; is this the right kind of file?`,
    );
  }

  #fail(code: string, fault: string): never {
    const place = { line: this.#line, column: this.#column };
    throw new LocatedRecordError(
      code,
      `line ${String(place.line)}, column ${String(place.column)}: ${fault}.`,
      place,
    );
  }
}
