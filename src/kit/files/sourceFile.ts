import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { ListedFile } from './listFiles.ts';
import { isSystemError } from './systemError.ts';

/** A file as a connector's `cut` gets it. */
export interface SourceFile {
  /** Within the connection's folder, with `/`. */
  readonly relativePath: string;
  /** In bytes, when the folder was listed. */
  readonly size: number;
  /** The content from its beginning, in chunks; may be asked for more than once. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** The file is no longer the one that was listed: it is gone, or its name means another one now. */
export class FileVanished extends Error {}

const MIN_CHUNK_BYTES = 4_096;
const MAX_CHUNK_BYTES = 65_536;

export function sourceFile(listed: ListedFile): SourceFile {
  return {
    relativePath: listed.relativePath,
    size: Number(listed.size),
    bytes: () => readBytes(listed),
  };
}

async function* readBytes(listed: ListedFile): AsyncGenerator<Uint8Array> {
  const handle = await openListed(listed);
  // Most files are small: a full chunk for each of them would cost more than reading it.
  const chunkBytes = Math.min(MAX_CHUNK_BYTES, Math.max(Number(listed.size), MIN_CHUNK_BYTES));
  try {
    for (;;) {
      // A chunk of its own each time: the reader may keep it.
      const { bytesRead, buffer } = await handle.read(new Uint8Array(chunkBytes), 0, chunkBytes);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function openListed(listed: ListedFile): Promise<FileHandle> {
  const handle = await openWithoutLinks(listed.absolutePath);
  const { ino, dev } = await handle.stat({ bigint: true });
  if (ino === listed.ino && dev === listed.dev) return handle;
  // A folder on the way may have been replaced by a link that leads out since it was listed.
  await handle.close();
  throw new FileVanished(listed.relativePath);
}

async function openWithoutLinks(path: string): Promise<FileHandle> {
  try {
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ELOOP', 'ENOTDIR')) throw new FileVanished(path, { cause: error });
    throw error;
  }
}
