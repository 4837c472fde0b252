import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ConfigError } from '../../kit/errors.ts';
import { findPackage } from './binaries.ts';
import { giveTree, syncFolder } from './durableFiles.ts';
import { findSupervisor } from './findSupervisor.ts';
import { isAnswered } from './line.ts';
import { openEmbeddedPostgres } from './openEmbeddedPostgres.ts';
import { chooseAccounts } from './serverAccount.ts';
import { unpackBackup } from './unpackBackup.ts';

const DRAFT_PREFIX = 'postgres.restoring-';

export interface RestoreOptions {
  /** The data folder that becomes as the backup was. */
  dataDir: string;
  file: string;
  /** What becomes of a database that is in the folder already; `refuse` by default. */
  existing?: 'refuse' | 'replace';
  log?: (message: string) => void;
}

/**
 * Makes the database of a data folder what it was when the backup was made. The backup is unpacked beside the
 * database, takes its place in one step, and is started once; if it does not serve, the earlier database comes back.
 *
 * @throws ConfigError where a hub or a command uses the folder, where it holds a database that may not be replaced,
 *   and where the file is no backup of this version and platform
 */
export async function restoreEmbedded(options: RestoreOptions): Promise<void> {
  const dataDir = resolve(options.dataDir);
  const draft = join(dataDir, `${DRAFT_PREFIX}${process.pid}`);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await refuseWhereUsed(dataDir);
  if (options.existing !== 'replace') await refuseWhereFull(dataDir);
  await removeDrafts(dataDir);
  try {
    const { version } = await findPackage();
    await unpackBackup(resolve(options.file), draft, version.split('.')[0] ?? '');
    const { supervisor } = await chooseAccounts(dataDir);
    if (supervisor) await giveTree(draft, supervisor);
    await refuseWhereUsed(dataDir);
    await serveOnce({ ...options, dataDir }, draft);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** The supervisor that is started here puts the restored database in its place before it starts the server. */
async function serveOnce(options: RestoreOptions, draft: string): Promise<void> {
  const { dataDir, log = () => undefined } = options;
  const restored = join(dataDir, 'postgres.restored');
  await rename(draft, restored);
  await syncFolder(dataDir);
  try {
    const database = await openEmbeddedPostgres({ dataDir, role: 'hub', log });
    const isTaken = !(await exists(restored));
    await database.release();
    if (!isTaken) throw folderUsed(dataDir);
  } finally {
    // Taken back where nobody took it; whichever rename comes first decides.
    await rename(restored, draft).catch(() => undefined);
  }
}

async function refuseWhereUsed(dataDir: string): Promise<void> {
  const address = await findSupervisor(dataDir);
  if (address && (await isAnswered(address))) throw folderUsed(dataDir);
}

function folderUsed(dataDir: string): ConfigError {
  return new ConfigError(
    'DATABASE_FOLDER_IN_USE',
    `Data folder ${dataDir}: a hub or a command is using its database. Stop it, then restore.`,
  );
}

async function refuseWhereFull(dataDir: string): Promise<void> {
  if (!(await exists(join(dataDir, 'postgres')))) return;
  throw new ConfigError(
    'DATABASE_FOLDER_FULL',
    `Data folder ${dataDir} holds a database already. Restore into an empty folder with --data DIR, or say that ` +
      'the database may be replaced.',
  );
}

/** What a restore left that was killed; one that is still at work keeps its own. */
async function removeDrafts(dataDir: string): Promise<void> {
  const drafts = (await readdir(dataDir)).filter((name) => name.startsWith(DRAFT_PREFIX));
  for (const name of drafts.filter((one) => !isAlive(Number(one.slice(DRAFT_PREFIX.length))))) {
    await rm(join(dataDir, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
