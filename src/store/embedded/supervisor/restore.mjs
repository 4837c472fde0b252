import { rename, rm } from 'node:fs/promises';
import { exists, foldersOf, syncFolder } from './folders.mjs';

/**
 * Puts a restored backup, where one waits, in the place of the cluster. Each step leaves a state from which the next
 * start goes on, and the earlier cluster is kept until the restored one has served.
 *
 * @param {string} dataDir
 */
export async function takeRestored(dataDir) {
  const { cluster, restored, replaced } = foldersOf(dataDir);
  if (await exists(restored)) {
    if (await exists(cluster)) {
      await rm(replaced, { recursive: true, force: true });
      await rename(cluster, replaced);
    }
    await rename(restored, cluster).catch(passOverAbsent);
  }
  // The restore was taken back at the last moment, in this life or before a crash.
  if (!(await exists(cluster))) await rename(replaced, cluster).catch(passOverAbsent);
  await syncFolder(dataDir);
}

/**
 * The restored cluster serves: nothing of the earlier one is needed any more.
 *
 * @param {string} dataDir
 */
export async function keepRestored(dataDir) {
  const { replaced, unproven } = foldersOf(dataDir);
  await rm(unproven, { force: true });
  await rm(replaced, { recursive: true, force: true });
}

/**
 * The restored cluster does not serve: the earlier one comes back.
 *
 * @param {string} dataDir
 */
export async function undoRestored(dataDir) {
  const { cluster, replaced, unproven } = foldersOf(dataDir);
  if (!(await exists(unproven))) return;
  await rm(cluster, { recursive: true, force: true });
  if (await exists(replaced)) await rename(replaced, cluster);
  await syncFolder(dataDir);
}

/** @param {NodeJS.ErrnoException} error */
function passOverAbsent(error) {
  if (error.code !== 'ENOENT') throw error;
}
