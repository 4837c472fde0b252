import type { Page, RawRow } from '../connector.ts';
import { formatFileCursor, type FileCursor } from './fileCursor.ts';

const MAX_ROWS = 500;
const MAX_BYTES = 8 * 1024 * 1024;

/** Gathers rows into pages: many small files share one, a large file spans several. */
export class PageFiller {
  #rows: RawRow[] = [];
  #bytes = 0;
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

  /** Goes on without a row, as behind a file that is done. */
  advance(cursor: FileCursor): void {
    this.#cursor = cursor;
  }

  /** Yields what is left; also where there are no rows but the cursor went on, so that it is kept. */
  *flush(): Generator<Page> {
    if (this.#rows.length > 0 || this.#cursor !== this.#committed) yield this.#page();
  }

  #page(): Page {
    const page = { rows: this.#rows, cursor: formatFileCursor(this.#cursor) };
    this.#rows = [];
    this.#bytes = 0;
    this.#committed = this.#cursor;
    return page;
  }
}
