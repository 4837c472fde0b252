import { existsSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Connector } from '../kit/connector.ts';
import { ConfigError, messageOf } from '../kit/errors.ts';

/** The extension of running code: `.ts` in tests, `.js` in the build. */
const EXTENSION = extname(fileURLToPath(import.meta.url));
/** What holds src/ and connectors/: the checkout, or the build within it. */
const HOME = fileURLToPath(new URL('../../', import.meta.url));
const CHECKOUT = EXTENSION === '.ts' ? HOME : resolve(HOME, '..');

/**
 * The connector of a folder of the checkout; a running build takes the folder's compiled twin.
 *
 * @throws ConfigError CONNECTOR_NOT_FOUND, or CONNECTOR_BROKEN with the reason the module gave.
 */
export async function loadConnector(folder: string): Promise<Connector<never>> {
  const module = await importModule(moduleOf(folder), folder);
  if (isConnector(module.connector)) return module.connector;
  throw new ConfigError(
    'CONNECTOR_BROKEN',
    `${join(folder, 'connector.ts')} must export \`connector\`, made by defineConnector, but does not.`,
  );
}

function moduleOf(folder: string): string {
  const module = join(HOME, relative(CHECKOUT, resolve(folder)), `connector${EXTENSION}`);
  if (`${module}${sep}`.startsWith(HOME) && existsSync(module)) return module;
  throw new ConfigError(
    'CONNECTOR_NOT_FOUND',
    `${folder} has no connector.ts, or does not lie in ${join(CHECKOUT, 'connectors')}; name a connector's folder there, or begin one with \`fourflow connector new NAME\`.`,
  );
}

async function importModule(file: string, folder: string): Promise<{ readonly connector?: unknown }> {
  try {
    return (await import(pathToFileURL(file).href)) as { readonly connector?: unknown };
  } catch (error) {
    throw new ConfigError('CONNECTOR_BROKEN', `${folder} cannot be loaded: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

function isConnector(value: unknown): value is Connector<never> {
  return typeof value === 'object' && value !== null && 'streams' in value && 'config' in value;
}
