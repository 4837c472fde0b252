import { watch, type FSWatcher } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SECOND } from '../time.ts';
import { fileMatcher } from './fileMatcher.ts';
import { listFiles } from './listFiles.ts';

export interface WatchRules {
  /** How long nobody may have written before the news is told. */
  readonly settleMs: number;
  readonly signal: AbortSignal;
}

/** What becomes of the news: `tell again` where it could not be passed on. */
export type Told = 'told' | 'tell again';

/** Events are a hint: they miss what other machines write to a share, so that this is how late news may be. */
const LOOK_EVERY_MS = 20 * SECOND;
/** A look takes at most a small part of the time between looks, however many files there are. */
const LOOK_SHARE = 20;
/** Whoever writes without a pause does not hold up what others have finished. */
const LATEST_MS = 10 * SECOND;
/** Each watched folder costs memory of the kernel, which bounds their number; the rest is found by looking. */
const MOST_FOLDERS = 500;

/**
 * Tells soon after something has changed beneath `path`, a folder or a file, and once at the beginning. What it is and
 * whether it is new to the hub is for the reader to find: told twice is nothing read.
 */
export function watchFolder(path: string, rules: WatchRules, tell: () => Promise<Told>): void {
  const watcher = new FolderWatcher(path, rules, tell);
  rules.signal.addEventListener('abort', () => {
    watcher.stop();
  });
  if (!rules.signal.aborted) watcher.start();
}

class FolderWatcher {
  readonly #path: string;
  readonly #settleMs: number;
  readonly #tell: () => Promise<Told>;
  readonly #folders = new Map<string, FSWatcher>();
  #seen: string | undefined;
  #isStopped = false;
  #settling: NodeJS.Timeout | undefined;
  #looking: NodeJS.Timeout | undefined;
  #firstNewsAt: number | undefined;

  constructor(path: string, { settleMs }: WatchRules, tell: () => Promise<Told>) {
    this.#path = path;
    this.#settleMs = settleMs;
    this.#tell = tell;
  }

  start(): void {
    void this.#look();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#settling);
    clearTimeout(this.#looking);
    for (const folder of this.#folders.values()) folder.close();
    this.#folders.clear();
  }

  async #look(): Promise<void> {
    const startedAt = performance.now();
    await this.#watchFolders();
    const newest = await newestChange(this.#path);
    if (newest !== this.#seen) this.#hasNews();
    this.#seen = newest;
    if (this.#isStopped) return;
    const lookMs = performance.now() - startedAt;
    this.#looking = setTimeout(() => void this.#look(), Math.max(LOOK_EVERY_MS, lookMs * LOOK_SHARE));
  }

  /** Waits until nothing more comes for a while, but not for ever. */
  #hasNews(): void {
    if (this.#isStopped) return;
    this.#firstNewsAt ??= performance.now();
    const leftMs = Math.max(0, this.#firstNewsAt + LATEST_MS - performance.now());
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#pass(), Math.min(this.#settleMs, leftMs));
  }

  async #pass(): Promise<void> {
    this.#firstNewsAt = undefined;
    // A folder that has just come may have files already that no event told of; they are read with this news.
    await this.#watchFolders();
    if ((await this.#tell()) === 'tell again') this.#hasNews();
  }

  async #watchFolders(): Promise<void> {
    const folders = new Set(await foldersBeneath(this.#path));
    for (const [folder, watcher] of this.#folders) {
      if (folders.has(folder)) continue;
      watcher.close();
      this.#folders.delete(folder);
    }
    for (const folder of folders) if (!this.#folders.has(folder)) this.#watch(folder);
  }

  #watch(folder: string): void {
    if (this.#isStopped) return;
    try {
      const watcher = watch(folder, () => {
        this.#hasNews();
      });
      watcher.on('error', () => {
        watcher.close();
        this.#folders.delete(folder);
      });
      this.#folders.set(folder, watcher);
    } catch {
      // No such folder yet, or no watch left to be had: looking finds what comes.
    }
  }
}

async function foldersBeneath(path: string): Promise<string[]> {
  const found: string[] = [];
  const waiting = [path];
  for (let next = waiting.pop(); next !== undefined && found.length < MOST_FOLDERS; next = waiting.pop()) {
    const isFolder = await stat(next).then(
      (entry) => entry.isDirectory(),
      () => undefined,
    );
    if (isFolder === undefined) continue;
    found.push(next);
    if (isFolder) waiting.push(...(await subFolders(next)));
  }
  return found;
}

async function subFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name));
}

/** Differs from what it was before when a file has come or was changed; empty where there is none. */
async function newestChange(path: string): Promise<string> {
  try {
    const { files } = await listFiles(path, { match: fileMatcher('**', []), isWanted: () => true });
    const newest = files.at(-1);
    return newest ? `${String(newest.ctimeNs)} ${newest.relativePath}` : '';
  } catch {
    return '';
  }
}
