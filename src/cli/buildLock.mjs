// One build at a time: `npx fourflow` in two terminals must not compile into one folder together.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 100;
const PATIENCE_MS = 5 * 60_000;

/**
 * Runs `work` while holding `lockFile`, waiting for another living process that holds it.
 *
 * The file holds its owner's process id, so that a lock left by a killed process is taken over. Throws after
 * five minutes: by then the id belongs to another program, or the compiler hangs.
 */
export async function withBuildLock(lockFile, work) {
  const deadline = performance.now() + PATIENCE_MS;
  while (!takeLock(lockFile)) {
    if (performance.now() > deadline) {
      throw new Error(
        `${lockFile}: another build holds it for five minutes; if none is running, delete the file.`,
      );
    }
    if (ownerIsGone(lockFile)) rmSync(lockFile, { force: true });
    else await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function takeLock(lockFile) {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function ownerIsGone(lockFile) {
  try {
    const owner = readFileSync(lockFile, 'utf8');
    // Empty: its owner has just created it and is about to write.
    if (owner !== '') process.kill(Number(owner), 0);
    return false;
  } catch (error) {
    // EPERM is somebody else's living process; ENOENT is a lock released meanwhile.
    return error.code === 'ESRCH';
  }
}
