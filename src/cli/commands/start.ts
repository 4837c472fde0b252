import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Logger } from 'pino';
import { type Hub, openHub, serveHub } from '../../app.ts';
import { databaseUrl } from '../../config/databaseUrl.ts';
import { loadHubConfig, type LoadedConfig } from '../../config/loadHubConfig.ts';
import type { ReadOptions } from '../../ingest/readStream.ts';
import { messageOf } from '../../kit/errors.ts';
import { findConnectors } from '../../pipeline/findConnectors.ts';
import { processPending } from '../../pipeline/processPending.ts';
import { runConnection } from '../../pipeline/runConnection.ts';
import { startSchedules } from '../../scheduler/startSchedules.ts';
import { createLogger } from '../../server/index.ts';
import { hubCommand, wholeNumber } from '../command.ts';
import { createProgress } from '../progress.ts';
import { findPlace, type HubCommandOptions } from '../session.ts';
import { demoKey, prepareDemo } from '../startDemo.ts';
import { stopSignal } from '../stopSignal.ts';

interface StartOptions extends HubCommandOptions {
  readonly port: number;
  readonly host: string;
  readonly demo?: boolean;
  readonly development?: boolean;
}

export function registerStart(program: Command): void {
  hubCommand(program, 'start', 'serve GraphQL and run the schedules')
    .option('--port <port>', 'where to listen', wholeNumber, 4000)
    .option('--host <host>', 'on which address', '127.0.0.1')
    .option('--demo', 'with a made-up supply chain where there is no configuration')
    .option('--development', 'let every key introspect the schema')
    .action(start);
}

async function start(options: StartOptions): Promise<void> {
  const connectors = await findConnectors();
  const place = await findPlace(options, connectors);
  const isDemo =
    options.demo === true && (place.config === undefined || isDemoConfig(place.config, place.dataDir));
  const config = isDemo
    ? await loadHubConfig(await prepareDemo(place.dataDir), connectors)
    : (place.config ?? (await loadHubConfig('hub.yaml', connectors)));
  const logger = createLogger({ secrets: config.secrets });
  const signal = stopSignal();
  const hub = await openHub({
    ...{ connectors, config, signal, dataDir: place.dataDir, role: 'hub' as const },
    databaseUrl: databaseUrl(config.database),
    onIdleError: (error) => {
      logger.warn({ err: error }, 'a database connection was lost');
    },
  });
  try {
    await serve(hub, {
      ...options,
      settings: config,
      logger,
      signal,
      demoDir: isDemo ? place.dataDir : undefined,
    });
  } finally {
    await hub.close();
  }
}

interface ServeOptions extends StartOptions {
  readonly settings: LoadedConfig;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  readonly demoDir: string | undefined;
}

/** Serves until the process is told to stop, then ends in order: no request is dropped, no page is half there. */
async function serve(hub: Hub, options: ServeOptions): Promise<void> {
  const { logger, signal, settings } = options;
  const server = await serveHub(hub, { ...options, config: settings });
  const schedules = startSchedules(hub.connections, settings.timeZone, (connection) =>
    syncOne(hub, connection, logger),
  );
  try {
    console.log(
      `Fourflow serves at ${server.url}\n  console  ${server.url}/\n  GraphQL  ${server.url}/graphql`,
    );
    if (options.demoDir !== undefined) await showDemo(hub, options.demoDir, options);
    await stopped(signal);
  } finally {
    await schedules.stop();
    await server.close();
  }
}

async function showDemo(hub: Hub, dataDir: string, { signal, json, logger }: ServeOptions): Promise<void> {
  console.log(`  key      ${await demoKey(hub, dataDir)}`);
  const progress = createProgress({ json });
  for (const connection of hub.connections) {
    const onPage = progress.ofConnection(connection.name);
    if (!signal.aborted) await readOne(hub, connection, { logger, onPage });
  }
  await processPending(hub.database.pipelinePool, { signal, onProgress: progress.onPending });
  progress.end();
  if (!signal.aborted)
    console.log('The demonstration is loaded. Ask with the header: Authorization: Bearer <key>');
}

async function syncOne(hub: Hub, connection: Hub['connections'][number], logger: Logger): Promise<void> {
  await readOne(hub, connection, { logger });
  await processPending(hub.database.pipelinePool, { signal: connection.source.signal });
}

/** One run. Its failure is the run's, and logged; the hub goes on. */
async function readOne(
  hub: Hub,
  connection: Hub['connections'][number],
  { logger, ...options }: { logger: Logger } & ReadOptions,
): Promise<void> {
  try {
    const summary = await runConnection(hub.database.pipelinePool, connection, options);
    if (summary.outcome === 'FAILED') logger.error(summary, 'run failed');
  } catch (error) {
    logger.error({ err: error, connection: connection.name }, messageOf(error));
  }
}

function isDemoConfig(config: LoadedConfig, dataDir: string): boolean {
  return config.folder === resolve(dataDir, 'demo');
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((settle) => {
    if (signal.aborted) settle();
    signal.addEventListener('abort', () => {
      settle();
    });
  });
}
