import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, lchown, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Failure } from './failure.mjs';

/** @typedef {import('../supervisorPlan.ts').SupervisorPlan} Plan */

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
    restored: `${cluster}.restored`,
  };
}

/**
 * How the server finds its data folder. A server that runs as another account than root may be shut out of a folder
 * above (root's home is closed), so it is started inside the folder and names it by the working directory it inherits.
 *
 * @param {Plan} plan
 * @param {string} pgdata
 */
export function pathForServer(plan, pgdata) {
  return plan.account && process.platform === 'linux' ? '/proc/self/cwd' : pgdata;
}

/** The environment of the server's programs: nothing of ours, so that no secret of the hub is in their reach. */
export const SERVER_ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Puts a restored backup in its place, or creates a cluster where there is none, and gives it to the account.
 * Only the elected supervisor does this, and only while no server runs.
 *
 * @param {Plan} plan
 */
export async function prepareCluster(plan) {
  const { cluster, pgdata } = foldersOf(plan.dataDir);
  await finishRestore(plan.dataDir);
  if (!(await exists(cluster))) await createCluster(plan, cluster);
  if (plan.account && (await stat(pgdata)).uid !== plan.account.uid) await giveTree(pgdata, plan.account);
}

/**
 * Each step leaves a state from which the next start goes on: a complete restored cluster is never lost, and the
 * earlier one is deleted last.
 *
 * @param {string} dataDir
 */
async function finishRestore(dataDir) {
  const { cluster, restored } = foldersOf(dataDir);
  const replaced = `${cluster}.replaced`;
  if (await exists(restored)) {
    if (await exists(cluster)) {
      await rm(replaced, { recursive: true, force: true });
      await rename(cluster, replaced);
    }
    await rename(restored, cluster);
    await syncFolder(dataDir);
  }
  if (await exists(cluster)) await rm(replaced, { recursive: true, force: true });
}

/**
 * @param {Plan} plan
 * @param {string} cluster
 */
async function createCluster(plan, cluster) {
  await removeDrafts(plan.dataDir);
  const draft = `${cluster}.creating-${process.pid}`;
  const pgdata = join(draft, 'pgdata');
  const password = join(draft, 'password');
  await mkdir(pgdata, { recursive: true, mode: 0o700 });
  await writeDurably(password, randomBytes(24).toString('base64url'));
  if (plan.account) {
    // initdb reads the password as the account, by way of the draft's folder; both are closed again below.
    await chmod(draft, 0o711);
    for (const path of [pgdata, password]) await own(path, plan.account);
  }
  await initdb(plan, pgdata);
  if (plan.account) await chown(password, process.getuid?.() ?? 0, process.getgid?.() ?? 0);
  await chmod(draft, 0o700);
  await syncFolder(draft);
  await rename(draft, cluster);
  await syncFolder(plan.dataDir);
}

/** @param {string} dataDir */
async function removeDrafts(dataDir) {
  const drafts = (await readdir(dataDir)).filter((name) => name.startsWith('postgres.creating-'));
  await Promise.all(drafts.map((name) => rm(join(dataDir, name), { recursive: true, force: true })));
}

/**
 * The builtin C.UTF-8 locale (PostgreSQL 17 and later) sorts and folds alike on every machine, so that a backup moved
 * to another system never meets an index in a foreign order.
 *
 * @param {Plan} plan
 * @param {string} pgdata
 */
function initdb(plan, pgdata) {
  const options = ['--username=postgres', '--pwfile=../password', '--auth=scram-sha-256', '--encoding=UTF8'];
  options.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--data-checksums');
  if (plan.durability === 'none') options.push('--no-sync');
  return new Promise((resolve, reject) => {
    let said = '';
    const child = spawn(join(plan.binaries, 'initdb'), ['-D', pathForServer(plan, pgdata), ...options], {
      cwd: pgdata,
      env: SERVER_ENVIRONMENT,
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
      ...plan.account,
    });
    child.stderr.on('data', (chunk) => {
      said = (said + String(chunk)).slice(-2_000);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(undefined);
      else
        reject(new Failure('fatal', 'DATABASE_INITDB_FAILED', `Creating ${pgdata} failed: ${said.trim()}`));
    });
  });
}

/**
 * @param {string} folder
 * @param {{ uid: number, gid: number }} account
 */
async function giveTree(folder, account) {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    await lchown(join(entry.parentPath, entry.name), account.uid, account.gid);
  }
  // The folder itself comes last: its owner tells whether all of it was given.
  await own(folder, account);
}

/**
 * @param {string} path
 * @param {{ uid: number, gid: number }} account
 */
async function own(path, account) {
  await chown(path, account.uid, account.gid).catch((/** @type {NodeJS.ErrnoException} */ error) => {
    throw new Failure(
      'config',
      'DATABASE_ACCOUNT_REFUSED',
      `${basename(path)} could not be given to user ${account.uid} (${error.code}): PostgreSQL does not run as root, ` +
        'and this root may not change owners. Run the hub as an ordinary user, or set DATABASE_URL.',
    );
  });
}

/**
 * @param {string} path
 * @param {string} text
 */
async function writeDurably(path, text) {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** @param {string} folder */
async function syncFolder(folder) {
  // Windows cannot open a folder, and needs no such step.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** @param {string} path */
async function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}
