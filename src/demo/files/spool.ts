import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Buckets go to disk when they hold this many characters together. */
const CHARACTERS_IN_MEMORY = 8_000_000;

/**
 * Values that are made in one order and needed in another: they are put into buckets by key, such as an account's
 * day, and taken out bucket by bucket. What does not fit into memory waits in files.
 */
export class Spool<T> {
  readonly #folder: string;
  readonly #keys = new Set<string>();
  #inMemory = new Map<string, string[]>();
  #characters = 0;
  /** Values put so far. */
  size = 0;
  #isOnDisk = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param key letters, digits and hyphens: it names a file. */
  async put(key: string, value: T): Promise<void> {
    this.#keys.add(key);
    const bucket = this.#inMemory.get(key) ?? [];
    const line = JSON.stringify(value);
    bucket.push(line);
    this.#inMemory.set(key, bucket);
    this.#characters += line.length;
    this.size += 1;
    if (this.#characters >= CHARACTERS_IN_MEMORY) await this.#spill();
  }

  /** The buckets by key, in ascending order, each with its values in the order in which they came. */
  async *buckets(): AsyncGenerator<readonly [key: string, values: readonly T[]]> {
    for (const key of [...this.#keys].sort()) {
      const onDisk = this.#isOnDisk ? await this.#readLines(key) : [];
      const lines = [...onDisk, ...(this.#inMemory.get(key) ?? [])];
      yield [key, lines.map((line) => JSON.parse(line) as T)];
    }
  }

  async #spill(): Promise<void> {
    if (!this.#isOnDisk) await mkdir(this.#folder, { recursive: true });
    this.#isOnDisk = true;
    for (const [key, lines] of this.#inMemory) {
      await appendFile(join(this.#folder, key), `${lines.join('\n')}\n`);
    }
    this.#inMemory = new Map();
    this.#characters = 0;
  }

  async #readLines(key: string): Promise<string[]> {
    const text = await readFile(join(this.#folder, key), 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
      throw error;
    });
    return text.split('\n').filter((line) => line !== '');
  }
}
