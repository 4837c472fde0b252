import {
  access,
  chmod,
  constants,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ConfigError, messageOf } from '../../kit/errors.ts';
import { canRead } from './serverAccount.ts';
import type { ServerAccount } from './supervisorPlan.ts';

/** PostgreSQL's programs, libraries and data as its package ships them. */
export interface Distribution {
  /** The package's folder of `bin`, `lib` and `share`. */
  native: string;
  version: string;
}

/**
 * A complete distribution that the account (null: the user of this process) can read: the package's own folder, or
 * else a copy in the first of the homes that takes one.
 *
 * @throws ConfigError where none of the homes takes a copy
 */
export async function makeReadable(
  { native, version }: Distribution,
  account: ServerAccount | null,
  homes: string[],
): Promise<string> {
  const isOpen = !account || (await canRead(join(native, 'bin', 'postgres'), account));
  if (isOpen && (await makeLinks(native))) return native;
  const failures: string[] = [];
  for (const home of homes) {
    try {
      return await copyOnce(native, join(home, `fourflow-postgresql-${version}`), account);
    } catch (error) {
      failures.push(messageOf(error));
    }
  }
  throw new ConfigError(
    'DATABASE_BINARIES_CLOSED',
    `PostgreSQL's programs in ${native} cannot be read by the user that runs them, and no copy could be made: ` +
      `${failures.join('; ')}. Install the hub in a folder open to all users, or set DATABASE_URL.`,
  );
}

/** Makes the library links that the package's install script would make; false where the folder is closed to us. */
async function makeLinks(native: string): Promise<boolean> {
  for (const { source, target } of await readLinks(native)) {
    const path = join(native, '..', target);
    if (await isThere(path)) continue;
    try {
      await symlink(basename(source), path);
    } catch (error) {
      // Another process may have made the link meanwhile.
      if (await isThere(path)) continue;
      if (isDenied(error)) return false;
      throw error;
    }
  }
  return true;
}

async function readLinks(native: string): Promise<{ source: string; target: string }[]> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  return JSON.parse(text) as { source: string; target: string }[];
}

async function isThere(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}

function isDenied(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');
}

async function copyOnce(native: string, copied: string, account: ServerAccount | null): Promise<string> {
  if (!(await isThere(copied))) await copy(native, copied);
  const { uid, mode } = await lstat(copied);
  // Programs that somebody else could have put there are not started; a symbolic link has all its bits set.
  if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) {
    throw new Error(`${copied} was made by another user`);
  }
  if (account && !(await canRead(join(copied, 'bin', 'postgres'), account))) {
    throw new Error(`${copied} is in a closed folder`);
  }
  return copied;
}

/** Copies beside the destination and renames, so that nobody ever meets half a copy. */
async function copy(native: string, destination: string): Promise<void> {
  await mkdir(dirname(destination), { recursive: true, mode: 0o755 });
  const draft = await mkdtemp(`${destination}-`);
  const inner = join(draft, 'native');
  try {
    await cp(native, inner, { recursive: true, verbatimSymlinks: true });
    await makeLinks(inner);
    await openToAll(inner);
    await rename(inner, destination).catch(async (error: unknown) => {
      // Another process was faster with the same copy.
      if (!(await isThere(destination))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isSymbolicLink()) continue;
    const isProgram = entry.isDirectory() || basename(entry.parentPath) === 'bin';
    await chmod(join(entry.parentPath, entry.name), isProgram ? 0o755 : 0o644);
  }
}
