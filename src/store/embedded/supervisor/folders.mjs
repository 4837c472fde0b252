import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The folders of one data folder. `cluster` holds the server's own folder and the password of its superuser together,
 * so that a restore replaces both at once.
 *
 * @param {string} dataDir
 */
export function foldersOf(dataDir) {
  const cluster = join(dataDir, 'postgres');
  return {
    run: join(dataDir, 'run'),
    cluster,
    pgdata: join(cluster, 'pgdata'),
    // A restored backup that waits to take the cluster's place, the cluster that it replaced, and the mark of a
    // restored cluster that has not served yet.
    restored: `${cluster}.restored`,
    replaced: `${cluster}.replaced`,
    unproven: join(cluster, 'unproven'),
  };
}

/**
 * Writes a new file that only its owner reads, and waits until it is on the disk.
 *
 * @param {string} path
 * @param {string} text
 */
export async function writeDurably(path, text) {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Waits until the names in a folder are on the disk.
 *
 * @param {string} folder
 */
export async function syncFolder(folder) {
  // Windows cannot open a folder, and needs no such step.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Whether there is something of this name.
 *
 * @param {string} path
 */
export async function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}
