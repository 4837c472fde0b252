import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigError } from '../../kit/errors.ts';

/** What holds src/: the checkout, or the build within it, which has no fixtures to copy. */
const HOME = fileURLToPath(new URL('../../../', import.meta.url));
const CHECKOUT = extname(fileURLToPath(import.meta.url)) === '.ts' ? HOME : resolve(HOME, '..');
const TEMPLATE = join(CHECKOUT, 'connectors', '_template');

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const MAX_NAME_LENGTH = 60;

/**
 * Begins a connector: a copy of `connectors/_template`, which works and conforms, under the new name.
 *
 * @param targetDir the folder to make; its imports reach the kit from `connectors/NAME` alone.
 * @returns the files that were written, absolute.
 * @throws ConfigError CONNECTOR_NAME_INVALID, CONNECTOR_EXISTS, CONNECTOR_MISPLACED; nothing is written then.
 */
export async function scaffoldConnector(name: string, targetDir: string): Promise<string[]> {
  const target = resolve(targetDir);
  refuseBadName(name);
  await refuseBadPlace(target);
  const written: string[] = [];
  for (const file of await listTemplate()) {
    const path = join(target, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, rename(await readFile(join(TEMPLATE, file), 'utf8'), name), { flag: 'wx' });
    written.push(path);
  }
  return written;
}

function refuseBadName(name: string): void {
  if (NAME.test(name) && name.length <= MAX_NAME_LENGTH) return;
  throw new ConfigError(
    'CONNECTOR_NAME_INVALID',
    `a connector's name must be lower-case words joined by hyphens, such as my-erp, at most ${String(MAX_NAME_LENGTH)} characters, but is ${JSON.stringify(name.slice(0, 80))}.`,
  );
}

async function refuseBadPlace(target: string): Promise<void> {
  if (!existsSync(join(target, '../../src/kit/index.ts'))) {
    throw new ConfigError(
      'CONNECTOR_MISPLACED',
      `${target} does not lie in the connectors folder of a checkout; run the command in ${CHECKOUT}.`,
    );
  }
  await mkdir(dirname(target), { recursive: true });
  // Made here and not looked for: of two that begin at once, one is refused.
  await mkdir(target).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new ConfigError('CONNECTOR_EXISTS', `${target} is there already; choose another name.`, {
      cause: error,
    });
  });
}

async function listTemplate(): Promise<string[]> {
  const entries = await readdir(TEMPLATE, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(TEMPLATE, join(entry.parentPath, entry.name)))
    .sort();
}

/** The pattern calls itself `template` in its name and messages, and `TEMPLATE_` in its error codes. */
function rename(text: string, name: string): string {
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
  return text
    .replaceAll('TEMPLATE', name.toUpperCase().replaceAll('-', '_'))
    .replaceAll('Template', title)
    .replaceAll('template', name);
}
