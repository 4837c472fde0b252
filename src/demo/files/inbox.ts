import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file that holds the same bytes as another one of its connection. */
export interface DuplicateFile {
  readonly file: string;
  readonly of: string;
  readonly records: number;
}

export interface QuarantinedFile {
  readonly file: string;
  readonly reason: string;
}

/** What a connection's folder holds: a record is one UBL document, one EPCIS event, one camt entry. */
export interface FolderTally {
  files: number;
  /** Everything that a reader meets: copies and malformed records too. */
  records: number;
  /** Versions of a document that a later one replaces. */
  supersededVersions: number;
  readonly duplicates: DuplicateFile[];
  readonly quarantined: QuarantinedFile[];
}

export interface InboxFile {
  readonly connection: string;
  /** Relative to the connection's folder. */
  readonly path: string;
  readonly text: string;
  readonly records: number;
}

/** Files wait for one another in groups of this size: fast, and memory stays flat. */
const FILES_AT_ONCE = 64;

/** The folders that the connections read, and the count of what is in them. */
export class Inbox {
  readonly #root: string;
  readonly #folders = new Map<string, Promise<unknown>>();
  readonly #tallies = new Map<string, FolderTally>();
  #waiting: Promise<void>[] = [];

  constructor(root: string, connections: readonly string[]) {
    this.#root = root;
    for (const name of connections) {
      this.#tallies.set(name, {
        files: 0,
        records: 0,
        supersededVersions: 0,
        duplicates: [],
        quarantined: [],
      });
    }
  }

  tallyOf(connection: string): FolderTally {
    const tally = this.#tallies.get(connection);
    if (tally === undefined) throw new RangeError(`There is no connection ${connection}.`);
    return tally;
  }

  /** A connection without documents still has its folder. */
  async makeFolders(): Promise<void> {
    for (const name of this.#tallies.keys()) await mkdir(join(this.#root, name), { recursive: true });
  }

  countFiles(): { files: number; duplicateFiles: number; malformedFiles: number } {
    const tallies = [...this.#tallies.values()];
    const sum = (count: (tally: FolderTally) => number): number => {
      return tallies.reduce((total, tally) => total + count(tally), 0);
    };
    return {
      files: sum((tally) => tally.files),
      duplicateFiles: sum((tally) => tally.duplicates.length),
      malformedFiles: sum((tally) => tally.quarantined.length),
    };
  }

  async write(file: InboxFile): Promise<void> {
    const tally = this.tallyOf(file.connection);
    tally.files += 1;
    tally.records += file.records;
    this.#waiting.push(this.#writeFile(join(this.#root, file.connection, file.path), file.text));
    if (this.#waiting.length >= FILES_AT_ONCE) await this.flush();
  }

  /** The same bytes once more, under a name that sorts right before the original's. */
  async writeDuplicate(file: InboxFile): Promise<void> {
    const path = file.path.replace(/(\.\w+)$/, '-copy$1');
    this.tallyOf(file.connection).duplicates.push({ file: path, of: file.path, records: file.records });
    await this.write({ ...file, path });
  }

  async writeMalformed(file: Omit<InboxFile, 'records'>, reason: string): Promise<void> {
    this.tallyOf(file.connection).quarantined.push({ file: file.path, reason });
    await this.write({ ...file, records: 1 });
  }

  async flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    await Promise.all(waiting);
  }

  async #writeFile(path: string, text: string): Promise<void> {
    const folder = dirname(path);
    const made = this.#folders.get(folder) ?? mkdir(folder, { recursive: true });
    this.#folders.set(folder, made);
    await made;
    await writeFile(path, text);
  }
}
