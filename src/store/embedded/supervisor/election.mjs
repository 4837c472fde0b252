import { mkdir, mkdtemp, readFile, readdir, readlink, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { isAlive } from './postmaster.mjs';
import { probe } from './probe.mjs';

/** @typedef {import('../supervisorPlan.ts').SupervisorAddress} SupervisorAddress */

const HEARTBEAT_WATCH_MS = 3_500;

/**
 * Makes this process the one supervisor of a data folder, or answers null because another one is.
 *
 * Each supervisor publishes its address as the folder `run/<generation>`, one generation above the last. Renaming a
 * full folder onto a full one fails on every system, so a generation has one winner; and the highest generation is
 * never removed but by a higher one, so a late candidate always sees that it is late.
 *
 * @param {string} runDir
 * @param {SupervisorAddress} address where this process listens already
 * @returns {Promise<string | null>} the folder of the generation won
 */
export async function standForElection(runDir, address) {
  await mkdir(runDir, { recursive: true, mode: 0o700 });
  const last = await latestGeneration(runDir);
  if (last > 0 && (await isHeld(join(runDir, String(last))))) return null;

  const folder = join(runDir, String(last + 1));
  if (!(await publish(runDir, folder, address))) return null;
  if ((await latestGeneration(runDir)) > last + 1) {
    await rm(folder, { recursive: true, force: true });
    return null;
  }
  await removeBelow(runDir, last + 1);
  return folder;
}

/**
 * Names the machine, its boot and the namespaces in which process ids and loopback ports have a meaning.
 *
 * @returns {Promise<string>}
 */
export async function thisPlace() {
  if (process.platform !== 'linux') return hostname();
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => hostname());
  const spaces = ['net', 'pid'].map((name) => readlink(`/proc/self/ns/${name}`).catch(() => name));
  return [boot.trim(), ...(await Promise.all(spaces))].join(' ');
}

/** @param {string} runDir */
async function latestGeneration(runDir) {
  return Math.max(0, ...(await generations(runDir)));
}

/** @param {string} runDir */
async function generations(runDir) {
  const names = await readdir(runDir);
  return names.filter((name) => /^\d+$/.test(name)).map(Number);
}

/** @param {string} folder */
async function isHeld(folder) {
  /** @type {SupervisorAddress} */
  let address;
  try {
    address = JSON.parse(await readFile(join(folder, 'address.json'), 'utf8'));
  } catch {
    // Gone or half deleted: a higher generation has come meanwhile, and the attempt to publish will tell.
    return false;
  }
  if (address.place === (await thisPlace())) return isAlive(address.pid) && probe(address);
  await refuseWhileBeating(folder);
  return false;
}

/**
 * A supervisor in another container or on another machine cannot be reached by its loopback port, and neither can
 * PostgreSQL's own lock see it; two servers on one folder would destroy it. Its heartbeat shows that it lives.
 *
 * @param {string} folder
 */
async function refuseWhileBeating(folder) {
  const before = await lastBeat(folder);
  if (before === null) return;
  await delay(HEARTBEAT_WATCH_MS);
  const after = await lastBeat(folder);
  if (after === null || after === before) return;
  throw new Failure(
    'config',
    'DATABASE_IN_USE_ELSEWHERE',
    `Data folder ${join(folder, '..', '..')}: a hub in another container or on another machine is using it; ` +
      'stop that hub first, give this one its own --data folder, or share an external database by DATABASE_URL.',
  );
}

/** @param {string} folder */
async function lastBeat(folder) {
  return stat(join(folder, 'heartbeat')).then(
    (found) => found.mtimeMs,
    () => null,
  );
}

/**
 * @param {string} runDir
 * @param {string} folder
 * @param {SupervisorAddress} address
 */
async function publish(runDir, folder, address) {
  const draft = await mkdtemp(join(runDir, 'draft-'));
  await writeFile(join(draft, 'address.json'), JSON.stringify(address), { mode: 0o600 });
  await writeFile(join(draft, 'heartbeat'), '', { mode: 0o600 });
  try {
    await rename(draft, folder);
    return true;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (await stat(folder).catch(() => null)) return false;
    throw error;
  }
}

/**
 * @param {string} runDir
 * @param {number} generation
 */
async function removeBelow(runDir, generation) {
  const older = (await generations(runDir)).filter((one) => one < generation);
  await Promise.all(older.map((one) => rm(join(runDir, String(one)), { recursive: true, force: true })));
}
