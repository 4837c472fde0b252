import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Connector } from '../kit/connector.ts';
import { ConfigError, messageOf } from '../kit/errors.ts';
import { type HubConfig, parseHubConfig } from './parseHubConfig.ts';

export interface LoadedConfig extends HubConfig {
  /** Absolute path of the file; paths in it are relative to its folder. */
  readonly file: string;
  readonly folder: string;
}

const EXAMPLE = `connections:
  - name: core-erp
    connector: ubl
    owner: { scheme: GLN, value: "7300010000001", name: "Core AG" }
    config: { path: ./inbox/erp }`;

/**
 * Loads hub.yaml.
 *
 * @throws ConfigError CONFIG_MISSING where there is none, with an example; CONFIG_INVALID with all that is wrong,
 *   CONFIG_UNREADABLE.
 */
export async function loadHubConfig(
  path: string,
  connectors: ReadonlyMap<string, Connector<never>>,
): Promise<LoadedConfig> {
  const file = resolve(path);
  if (!existsSync(file)) {
    throw new ConfigError(
      'CONFIG_MISSING',
      `there is no ${file}; name one with --config, look around with fourflow start --demo, or create it, such as:\n${EXAMPLE}`,
    );
  }
  const text = await readConfig(file);
  const called = relative(process.cwd(), file);
  const config = parseHubConfig(text, {
    file: called.startsWith('..') ? file : called,
    environment: process.env,
    connectors,
  });
  return { ...config, file, folder: dirname(file) };
}

async function readConfig(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new ConfigError(
      'CONFIG_UNREADABLE',
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? messageOf(error)}); name a file that this user may read with --config.`,
      { cause: error },
    );
  }
}
