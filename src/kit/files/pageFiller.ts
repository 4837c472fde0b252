import type { Page, RawRow } from '../connector.ts';
import { formatFileCursor, type FileCursor } from './fileCursor.ts';

const MAX_ROWS = 500;
const MAX_BYTES = 8 * 1024 * 1024;

/** Gathers rows into pages: many small files share one, a large file spans several. */
export class PageFiller {
  #rows: RawRow[] = [];
  #bytes = 0;
  #answered: string[] = [];
  #cursor: FileCursor;
  #committed: FileCursor;
  readonly #maxRows: number;

  constructor(start: FileCursor, maxRows = MAX_ROWS) {
    this.#maxRows = Math.min(maxRows, MAX_ROWS);
    this.#cursor = start;
    this.#committed = start;
  }

  /** Adds the row; `cursor` is where to go on behind it. Yields the page that has become full before it. */
  *add(row: RawRow, cursor: FileCursor): Generator<Page> {
    const isFull = this.#rows.length >= this.#maxRows || this.#bytes + row.payload.length > MAX_BYTES;
    if (isFull && this.#rows.length > 0) yield this.#page();
    this.#rows.push(row);
    this.#bytes += row.payload.length;
    this.#cursor = cursor;
  }

  /** Goes on without a row, as behind a file that is done or gone. */
  advance(cursor: FileCursor, answered: readonly string[] = []): void {
    this.#cursor = cursor;
    this.#answered.push(...answered);
  }

  /** Yields what is left; also where there are no rows but the cursor went on or there is a note, so that it is kept. */
  *flush(note?: string): Generator<Page> {
    const hasMoved = this.#rows.length > 0 || this.#cursor !== this.#committed;
    if (hasMoved || note !== undefined) yield { ...this.#page(), ...(note !== undefined && { note }) };
  }

  #page(): Page {
    const page = { rows: this.#rows, cursor: formatFileCursor(this.#cursor), answered: this.#answered };
    this.#rows = [];
    this.#answered = [];
    this.#bytes = 0;
    this.#committed = this.#cursor;
    return page;
  }
}
