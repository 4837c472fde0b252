import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, readlink, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

export const POLL_MS = 20;

/** @typedef {{ pid: number, port: number, status: string }} Postmaster */

/**
 * What PostgreSQL wrote of itself into `postmaster.pid`
 * (https://www.postgresql.org/docs/18/storage-file-layout.html), or null where there is no such file.
 *
 * @param {string} pgdata
 * @returns {Promise<Postmaster | null>}
 */
export async function readPostmaster(pgdata) {
  const text = await readFile(join(pgdata, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Math.abs(Number(lines[0]));
  return pid > 0 ? { pid, port: Number(lines[3]), status: (lines[7] ?? '').trim() } : null;
}

/**
 * The server that already runs on this folder and is ready, left behind by a supervisor that was killed; null where
 * none runs. One that is just stopping or dying is waited for.
 *
 * @param {string} pgdata
 * @returns {Promise<Postmaster | null>}
 */
export async function findRunning(pgdata) {
  for (;;) {
    const found = await readPostmaster(pgdata);
    if (!found || !isAlive(found.pid)) return null;
    if (!(await isPostgresOf(found.pid, pgdata))) {
      await disown(pgdata);
      return null;
    }
    if (found.status === 'ready') return found;
    await delay(POLL_MS);
  }
}

/**
 * Whether a process of this number runs, whoever's it is. One that has ended but that nobody waited for (a container
 * without an init never does) still takes signals; it counts as ended.
 *
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
  if (process.platform !== 'linux') return true;
  try {
    // The state follows the program's name, which stands in parentheses and may hold any character.
    return !/^Z|^X/.test(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '');
  } catch {
    return false;
  }
}

/**
 * Whether a server serves this folder at this moment; asked without changing anything.
 *
 * @param {string} pgdata
 */
export async function isServed(pgdata) {
  const found = await readPostmaster(pgdata);
  return found !== null && isAlive(found.pid) && isPostgresOf(found.pid, pgdata);
}

/**
 * After a crash of the machine or a restart of its container, the number in `postmaster.pid` may be another program's.
 *
 * @param {number} pid
 * @param {string} pgdata
 */
async function isPostgresOf(pid, pgdata) {
  if (process.platform === 'linux') {
    // The server works in its data folder; other users' processes do not show theirs, and it is never one of those.
    const folder = await readlink(`/proc/${pid}/cwd`).catch(() => '');
    return folder === (await realpath(pgdata));
  }
  if (process.platform === 'win32') return true;
  const { stdout } = await promisify(execFile)('ps', ['-o', 'comm=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }));
  return stdout.includes('postgres');
}

/**
 * Lets PostgreSQL pass over a lock that names a stranger: it takes its parent's number for a left-over. The file is
 * kept, because PostgreSQL still checks by its seventh line that no server process lives on in the shared memory.
 *
 * @param {string} pgdata
 */
async function disown(pgdata) {
  const path = join(pgdata, 'postmaster.pid');
  const [, ...rest] = (await readFile(path, 'utf8')).split('\n');
  await writeFile(path, [process.pid, ...rest].join('\n'));
}
