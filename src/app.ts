import { resolve } from 'node:path';
import type { Logger } from 'pino';
import { buildHubSchema, createHubExecutor, hubMutations } from './api/index.ts';
import type { LoadedConfig } from './config/loadHubConfig.ts';
import type { ReadyConnection } from './ingest/readStream.ts';
import type { Connector } from './kit/connector.ts';
import { hubCommands } from './pipeline/hubCommands.ts';
import { registerConnections } from './pipeline/registerConnections.ts';
import { ensureOperator } from './security/index.ts';
import { type RunningServer, startServer } from './server/index.ts';
import { type HubDatabase, openHubDatabase } from './store/openHubDatabase.ts';
import { type Principal, queryAsPrincipal } from './store/principalTransaction.ts';

export interface HubOptions {
  readonly connectors: ReadonlyMap<string, Connector<never>>;
  /** Absent for commands that need none: they work on what the database knows. */
  readonly config: LoadedConfig | undefined;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly role: 'hub' | 'command';
  readonly poolSize?: number;
  /** Aborted when the process is to end: runs stop behind their page. */
  readonly signal: AbortSignal;
  readonly onIdleError?: (error: Error) => void;
}

/** An opened hub: its database, who operates it, and its connections, ready to be read. */
export interface Hub {
  readonly database: HubDatabase;
  readonly operator: Principal;
  readonly connectors: ReadonlyMap<string, Connector<never>>;
  readonly connections: readonly (ReadyConnection & { readonly schedule: string | undefined })[];
  close(): Promise<void>;
}

/** Puts the hub together: the one place where rooms meet that do not know one another. */
export async function openHub(options: HubOptions): Promise<Hub> {
  const { dataDir, role, databaseUrl: url, connectors, poolSize } = options;
  let isClosing = false;
  // A pool ends before its last sockets do: what the stopping server then says to them is no news.
  const onIdleError = (error: Error): void => {
    if (!isClosing) options.onIdleError?.(error);
  };
  const database = await openHubDatabase({ url, dataDir, role, onIdleError, ...(poolSize && { poolSize }) });
  const close = (): Promise<void> => {
    isClosing = true;
    return database.close();
  };
  try {
    const operator = await ensureOperator(database.pipelinePool);
    const connections = await readyConnections(database, options);
    return { database, operator, connectors, connections, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function readyConnections(database: HubDatabase, options: HubOptions): Promise<Hub['connections']> {
  const { config, signal } = options;
  if (!config) return [];
  const registered = await registerConnections(
    database.pipelinePool,
    config.connections.map(({ name, connector, owner, schedule }) => ({ name, connector, owner, schedule })),
  );
  return config.connections.flatMap(({ name, connector, schedule, config: settings }) => {
    const known = registered.get(name);
    if (!known) return [];
    const resolvePath = (path: string): string => resolve(config.folder, path);
    const source = { config: settings, resolvePath, signal, now: () => new Date() };
    return [{ ...known, name, connector, schedule, source }];
  });
}

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly development?: boolean;
  readonly config: LoadedConfig;
  readonly logger: Logger;
}

/** Serves an opened hub: the api reads through the principal's transaction alone, and changes by commands alone. */
export async function serveHub(hub: Hub, options: ServeOptions): Promise<RunningServer> {
  const { host, port, logger, config, development = false } = options;
  const { appPool, dataSource } = hub.database;
  const schema = buildHubSchema();
  const executor = createHubExecutor({
    schema,
    entities: dataSource.entityMetadatas,
    runStatement: (principal, statement) => queryAsPrincipal(appPool, principal, statement),
    mutations: hubMutations(hubCommands(hub.database)),
  });
  const api = { schema, executor, timeZone: config.timeZone };
  return startServer({ host, port, logger, development, limits: config.limits, database: hub.database, api });
}
