import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FileVerdict } from './fileMatcher.ts';
import { isSystemError } from './systemError.ts';

export interface ListedFile {
  readonly absolutePath: string;
  /** Within the listed folder, with `/`. */
  readonly relativePath: string;
  readonly verdict: Exclude<FileVerdict, 'ignore'>;
  /** Nanoseconds since 1970. */
  readonly ctimeNs: bigint;
  readonly mtimeNs: bigint;
  readonly size: bigint;
  readonly dev: bigint;
  readonly ino: bigint;
}

export interface Listing {
  readonly files: readonly ListedFile[];
  /** Sub-folders that may not be looked into, within the folder. */
  readonly closedFolders: readonly string[];
}

export interface Walk {
  readonly root: string;
  readonly match: (path: string) => FileVerdict;
  readonly isWanted: (file: Pick<ListedFile, 'ctimeNs' | 'relativePath'>) => boolean;
  readonly files: ListedFile[];
  readonly closedFolders: string[];
}

const STAT_BATCH = 64;

/**
 * Lists the regular files beneath `path`, or `path` itself, in the order of (ctime, path). `path` may be a link,
 * as the operator chose it; links beneath it are never followed.
 *
 * @throws the system's error when `path` is absent or may not be read.
 */
export async function listFiles(path: string, rules: Pick<Walk, 'match' | 'isWanted'>): Promise<Listing> {
  const root = await realpath(path);
  const walk: Walk = { ...rules, root, files: [], closedFolders: [] };
  if ((await stat(root)).isDirectory()) await walkFolder(walk, '');
  else await addFile({ ...walk, match: (name) => fileItself(rules.match, name) }, root, basename(root));
  walk.files.sort(byChange);
  return walk;
}

/** A file that is named in the settings is read whatever it is called. */
function fileItself(match: Walk['match'], name: string): FileVerdict {
  const verdict = match(name);
  return verdict === 'ignore' ? 'read' : verdict;
}

async function walkFolder(walk: Walk, folder: string): Promise<void> {
  const entries = await readFolder(walk, folder);
  const names = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, entry));
  for (let start = 0; start < names.length; start += STAT_BATCH) {
    const batch = names.slice(start, start + STAT_BATCH);
    await Promise.all(batch.map((name) => addFile(walk, join(walk.root, name), name)));
  }
  for (const entry of entries) {
    if (entry.isDirectory() && !entry.name.startsWith('.')) await walkFolder(walk, relative(folder, entry));
  }
}

async function readFolder(walk: Walk, folder: string): Promise<readonly Dirent[]> {
  const path = join(walk.root, folder);
  try {
    // A folder that was replaced by a link while we walk would lead out.
    if ((await realpath(path)) !== path) return [];
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    if (folder === '') throw error;
    if (isSystemError(error, 'EACCES', 'EPERM')) walk.closedFolders.push(folder);
    else if (!isSystemError(error, 'ENOENT', 'ENOTDIR')) throw error;
    return [];
  }
}

async function addFile(walk: Walk, absolutePath: string, relativePath: string): Promise<void> {
  const verdict = walk.match(relativePath);
  if (verdict === 'ignore') return;
  const found = await statIfThere(absolutePath);
  if (!found?.isFile()) return;
  const { ctimeNs, mtimeNs, size, dev, ino } = found;
  if (!walk.isWanted({ ctimeNs, relativePath })) return;
  walk.files.push({ absolutePath, relativePath, verdict, ctimeNs, mtimeNs, size, dev, ino });
}

/** Has somebody written to the file, replaced it or taken it away since it was listed? */
export async function hasChanged({ absolutePath, ctimeNs, ino }: ListedFile): Promise<boolean> {
  const found = await statIfThere(absolutePath);
  return found?.ctimeNs !== ctimeNs || found.ino !== ino;
}

async function statIfThere(path: string): Promise<Awaited<ReturnType<typeof lstatExactly>> | undefined> {
  try {
    return await lstatExactly(path);
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR', 'EACCES')) return undefined;
    throw error;
  }
}

function lstatExactly(path: string) {
  return lstat(path, { bigint: true });
}

function relative(folder: string, entry: Dirent): string {
  return folder === '' ? entry.name : `${folder}/${entry.name}`;
}

function byChange(left: ListedFile, right: ListedFile): number {
  if (left.ctimeNs !== right.ctimeNs) return left.ctimeNs < right.ctimeNs ? -1 : 1;
  return left.relativePath < right.relativePath ? -1 : 1;
}
