import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Hub, openHub } from '../app.ts';
import { databaseUrl } from '../config/databaseUrl.ts';
import { type LoadedConfig, loadHubConfig } from '../config/loadHubConfig.ts';
import type { Connector } from '../kit/connector.ts';
import { ConfigError, messageOf } from '../kit/errors.ts';
import { findConnectors } from '../pipeline/findConnectors.ts';
import { queryAsPrincipal } from '../store/principalTransaction.ts';
import { stopSignal } from './stopSignal.ts';

/** What every command that works on a hub takes. */
export interface HubCommandOptions {
  readonly config?: string;
  readonly data?: string;
  readonly json?: boolean;
}

export interface Session {
  readonly hub: Hub;
  readonly config: LoadedConfig | undefined;
  readonly dataDir: string;
  readonly signal: AbortSignal;
  /** Reads as the operator, under row-level security like everybody. */
  readonly read: <Row extends object>(text: string, values?: readonly unknown[]) => Promise<Row[]>;
}

/** Opens the hub for one command, and closes it whatever happens. */
export async function withHub<Result>(
  options: HubCommandOptions & { readonly needsConfig?: boolean },
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const connectors = await findConnectors();
  const place = await findPlace(options, connectors);
  const url = databaseUrl(place.config?.database);
  if (!place.config && url === undefined && !existsSync(place.dataDir)) throw noHub(place.dataDir);
  const signal = stopSignal(1);
  const hub = await openHub({
    ...place,
    connectors,
    databaseUrl: url,
    role: 'command',
    signal,
    onIdleError: (error) => {
      console.error(`fourflow: a database connection was lost (${messageOf(error)}).`);
    },
  });
  const read: Session['read'] = (text, values = []) =>
    queryAsPrincipal(hub.database.appPool, hub.operator, { text, values });
  try {
    return await work({ hub, ...place, signal, read });
  } finally {
    await hub.close();
  }
}

export interface Place {
  readonly config: LoadedConfig | undefined;
  readonly dataDir: string;
}

/**
 * Where the hub's settings and data are: hub.yaml here, else the demonstration's beside its data; the data folder is
 * beside hub.yaml unless it is named.
 */
export async function findPlace(
  options: HubCommandOptions & { readonly needsConfig?: boolean },
  connectors: ReadonlyMap<string, Connector<never>>,
): Promise<Place> {
  const named = options.config ?? 'hub.yaml';
  const dataDir = resolve(options.data ?? join(dirname(named), '.fourflow'));
  const demonstration = demoConfigFile(dataDir);
  const file =
    options.config === undefined && !existsSync(named) && existsSync(demonstration) ? demonstration : named;
  const isNeeded = options.needsConfig === true || options.config !== undefined || existsSync(file);
  return { dataDir, config: isNeeded ? await loadHubConfig(file, connectors) : undefined };
}

/** Otherwise a command in a wrong folder would make an empty hub there, and answer that there is nothing. */
function noHub(dataDir: string): ConfigError {
  return new ConfigError(
    'HUB_MISSING',
    `there is no hub here: neither hub.yaml nor ${dataDir}; name them with --config or --data, or begin with fourflow start --demo.`,
  );
}

/** The hub.yaml of the demonstration that `start --demo` keeps in the data folder. */
export function demoConfigFile(dataDir: string): string {
  return join(dataDir, 'demo', 'hub.yaml');
}
