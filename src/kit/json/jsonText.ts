import { excerpt } from '../decimal.ts';
import { LocatedRecordError } from '../located.ts';

const SPACE = /[ \t\n\r]*/y;

/** A JSON text and how far it has been read. */
export class JsonText {
  readonly #text: string;
  #next = 0;

  private constructor(text: string) {
    this.#text = text;
  }

  /** @throws LocatedRecordError JSON_ENCODING when the bytes are not UTF-8. */
  static of(payload: Uint8Array): JsonText {
    try {
      return new JsonText(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    } catch {
      throw new LocatedRecordError('JSON_ENCODING', 'the JSON document is not UTF-8; write it as UTF-8.', {
        line: 1,
        column: 1,
      });
    }
  }

  get isAtEnd(): boolean {
    return this.#next >= this.#text.length;
  }

  /** Where the next character stands, for `failAt`. */
  get place(): number {
    return this.#next;
  }

  /** The next character, or an empty string at the end. */
  peek(): string {
    return this.#text.charAt(this.#next);
  }

  skipSpace(): void {
    this.takeMatch(SPACE);
  }

  /** Takes the character if it comes next, after white space. */
  takes(char: string): boolean {
    this.skipSpace();
    return this.takesLiteral(char);
  }

  /** Takes the word if exactly it comes next. */
  takesLiteral(literal: string): boolean {
    if (!this.#text.startsWith(literal, this.#next)) return false;
    this.#next += literal.length;
    return true;
  }

  /** Takes what a sticky pattern matches here. */
  takeMatch(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#next;
    const match = pattern.exec(this.#text)?.[0];
    this.#next += match?.length ?? 0;
    return match;
  }

  expect(char: string, expected = char): void {
    if (!this.takes(char)) this.failExpected(expected);
  }

  failExpected(expected: string): never {
    if (this.isAtEnd)
      this.fail('JSON_TRUNCATED', `the document ends where ${expected} must come; send it whole`);
    this.fail(
      'JSON_MALFORMED',
      `expected ${expected}, but got ${excerpt(this.#text.slice(this.#next, this.#next + 20))}`,
    );
  }

  fail(code: string, fault: string): never {
    this.failAt(this.#next, code, fault);
  }

  failAt(place: number, code: string, fault: string): never {
    const before = this.#text.slice(0, place);
    const line = before.split('\n').length;
    const column = place - before.lastIndexOf('\n');
    const message = `line ${String(line)}, column ${String(column)}: ${fault}.`;
    throw new LocatedRecordError(code, message, { line, column });
  }
}
