import { LocatedRecordError } from '../located.ts';

/** Where the parser is in the document, which is further than it knows once elements were read past it. */
export class ScannedPlace {
  readonly #parser: { readonly line: number; readonly column: number };
  /** On the parser's line `line`, the document is at so many lines and columns more; on later ones, at more lines. */
  #shift = { line: 0, lines: 0, columns: 0 };

  constructor(parser: { readonly line: number; readonly column: number }) {
    this.#parser = parser;
  }

  /** From 1. */
  get line(): number {
    return this.#parser.line + this.#shift.lines;
  }

  /** From 1. */
  get column(): number {
    const columns = this.#parser.line === this.#shift.line ? this.#shift.columns : 0;
    return this.#parser.column + columns + 1;
  }

  /** What stands in `text` from `start` to `end` was read past the parser. */
  skip(text: string, start: number, end: number): void {
    const skipped = text.slice(start, end);
    const lastLine = skipped.lastIndexOf('\n');
    const columns = lastLine < 0 ? this.column - 1 + skipped.length : skipped.length - lastLine - 1;
    const lines = lastLine < 0 ? 0 : skipped.split('\n').length - 1;
    this.#shift = {
      line: this.#parser.line,
      lines: this.#shift.lines + lines,
      columns: columns - this.#parser.column,
    };
  }

  /** @throws LocatedRecordError always, naming this place. */
  fail(code: string, fault: string): never {
    const { line, column } = this;
    throw new LocatedRecordError(code, `line ${String(line)}, column ${String(column)}: ${fault}.`, {
      line,
      column,
    });
  }
}
