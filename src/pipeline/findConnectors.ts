import { readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connector } from '../kit/connector.ts';
import { ConfigError, messageOf } from '../kit/errors.ts';

/** Beside this module's own build: TypeScript in the checkout, JavaScript in dist. */
const CONNECTORS = new URL('../../connectors/', import.meta.url);
const EXTENSION = extname(fileURLToPath(import.meta.url));

/**
 * All connectors, by name: each folder of connectors/ that has a `connector` module; `_template` and the like are
 * no connectors.
 *
 * @throws ConfigError CONNECTOR_BROKEN naming the folder whose module cannot be loaded.
 */
export async function findConnectors(): Promise<ReadonlyMap<string, Connector<never>>> {
  const entries = await readdir(CONNECTORS, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => name);
  const found = new Map<string, Connector<never>>();
  for (const name of names.sort()) {
    const connector = await loadConnector(name);
    if (connector) found.set(connector.name, connector);
  }
  return found;
}

async function loadConnector(name: string): Promise<Connector<never> | undefined> {
  const module = new URL(`${name}/connector${EXTENSION}`, CONNECTORS);
  if (!existsSync(module)) return undefined;
  try {
    const { connector } = (await import(module.href)) as { connector: Connector<never> };
    return connector;
  } catch (error) {
    throw new ConfigError('CONNECTOR_BROKEN', `connectors/${name} cannot be loaded: ${messageOf(error)}`, {
      cause: error,
    });
  }
}
