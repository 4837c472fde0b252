import { appendFile, writeFile } from 'node:fs/promises';

const BYTES_IN_MEMORY = 1_000_000;

/** A file of JSON values, one a line, written as they come. */
export class LineFile {
  readonly path: string;
  #waiting = '';

  private constructor(path: string) {
    this.path = path;
  }

  static async create(path: string): Promise<LineFile> {
    await writeFile(path, '');
    return new LineFile(path);
  }

  async append(value: unknown): Promise<void> {
    this.#waiting += `${JSON.stringify(value)}\n`;
    if (this.#waiting.length >= BYTES_IN_MEMORY) await this.flush();
  }

  async flush(): Promise<void> {
    const text = this.#waiting;
    this.#waiting = '';
    await appendFile(this.path, text);
  }
}
