import { lchown, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Waits for the disk go side by side: a disk writes many files at once, but each call waits for its own. */
const SYNCS_AT_ONCE = 16;

/** Returns when the names in a folder are on the disk. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder, and needs no such step.
  if (process.platform !== 'win32') await sync(folder, 'r');
}

/** Returns when a folder and everything in it is on the disk. */
export async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const waiting = entries.map((entry) => ({
    path: join(entry.parentPath, entry.name),
    isFolder: entry.isDirectory(),
  }));
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      await (next.isFolder ? syncFolder(next.path) : sync(next.path, 'r+'));
    }
  };
  await Promise.all(Array.from({ length: SYNCS_AT_ONCE }, work));
  await syncFolder(folder);
}

/** Makes somebody the owner of a folder and everything in it. */
export async function giveTree(folder: string, { uid, gid }: { uid: number; gid: number }): Promise<void> {
  await lchown(folder, uid, gid);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    await lchown(join(entry.parentPath, entry.name), uid, gid);
  }
}

async function sync(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
