import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, lchown, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Failure } from './failure.mjs';
import { exists, foldersOf, syncFolder, writeDurably } from './folders.mjs';

/** @typedef {import('../supervisorPlan.ts').SupervisorPlan} Plan */

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
 * Creates a cluster where there is none, and gives it to the account that runs the server. Only the elected
 * supervisor does this, and only while no server runs.
 *
 * @param {Plan} plan
 */
export async function prepareCluster(plan) {
  const { cluster, pgdata } = foldersOf(plan.dataDir);
  if (!(await exists(cluster))) await createCluster(plan, cluster);
  if (plan.account && (await stat(pgdata)).uid !== plan.account.uid) await giveTree(pgdata, plan.account);
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
  await Promise.all(
    drafts.map((name) =>
      rm(join(dataDir, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
    ),
  );
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
    child.on('error', (error) => {
      reject(programFailed(plan, error));
    });
    child.on('close', (code) => {
      if (code === 0) resolve(undefined);
      else reject(initdbFailed(plan, said.trim()));
    });
  });
}

/**
 * @param {Plan} plan
 * @param {Error} error
 */
function programFailed(plan, error) {
  return new Failure(
    'config',
    'DATABASE_BINARIES_UNUSABLE',
    `PostgreSQL's programs in ${plan.binaries} do not run on this system (${error.message}); on Linux they need ` +
      'glibc, which Alpine has not. Run the hub on another system, or set DATABASE_URL.',
  );
}

/**
 * @param {Plan} plan
 * @param {string} said
 */
function initdbFailed(plan, said) {
  if (!said.includes('could not look up effective user ID')) {
    return new Failure(
      'fatal',
      'DATABASE_INITDB_FAILED',
      `Creating a database in ${plan.dataDir} failed: ${said}`,
    );
  }
  const uid = plan.account?.uid ?? process.getuid?.();
  return new Failure(
    'config',
    'DATABASE_USER_UNNAMED',
    `Data folder ${plan.dataDir}: PostgreSQL creates a database only as a user that the system knows by name, and ` +
      `user ${uid} has none. Add it to /etc/passwd, run the hub as another user, or set DATABASE_URL.`,
  );
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
