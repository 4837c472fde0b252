import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Logger } from 'pino';
import { type Hub, openHub, serveHub } from '../../app.ts';
import { databaseUrl } from '../../config/databaseUrl.ts';
import { loadHubConfig, type LoadedConfig } from '../../config/loadHubConfig.ts';
import type { ReadOptions } from '../../ingest/readStream.ts';
import { messageOf } from '../../kit/errors.ts';
import { findConnectors } from '../../pipeline/findConnectors.ts';
import { runConnection } from '../../pipeline/runConnection.ts';
import { takeIn } from '../../pipeline/takeIn.ts';
import { poolSizeFor, type Scheduling, startScheduling } from '../../scheduler/startScheduling.ts';
import { createLogger } from '../../server/index.ts';
import { concurrencyNumber, DEFAULT_CONCURRENCY, hubCommand, portNumber } from '../command.ts';
import { printResult } from '../output.ts';
import { createProgress } from '../progress.ts';
import { findPlace, type HubCommandOptions } from '../session.ts';
import { demoKey, prepareDemo } from '../startDemo.ts';
import { stopped, stopSignal } from '../stopSignal.ts';

interface StartOptions extends HubCommandOptions {
  readonly port: number;
  readonly host: string;
  readonly demo?: boolean;
  readonly development?: boolean;
  readonly worker: boolean;
  readonly concurrency: number;
}

export function registerStart(program: Command): void {
  hubCommand(program, 'start', 'serve GraphQL and run the schedules')
    .option('--port <port>', 'where to listen; 0 for any free one', portNumber, 4000)
    .option('--host <host>', 'on which address', '127.0.0.1')
    .option('--demo', 'with a made-up supply chain where there is no configuration')
    .option('--no-worker', 'fire the schedules and leave the runs to fourflow worker')
    .option('--concurrency <n>', 'connections read at the same time', concurrencyNumber, DEFAULT_CONCURRENCY)
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
  const url = databaseUrl(config.database);
  const logger = createLogger({ secrets: url === undefined ? config.secrets : [...config.secrets, url] });
  const signal = stopSignal(0);
  const hub = await openHub({
    ...{ connectors, config, signal, dataDir: place.dataDir, role: 'hub' as const },
    databaseUrl: url,
    poolSize: poolSizeFor(options.concurrency),
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
  // At once, not when what is being read has ended: whoever balances load must learn of it.
  const drained = stopped(signal).then(() => server.close());
  let scheduling: Scheduling | undefined;
  try {
    const key = options.demoDir === undefined ? undefined : await demoKey(hub, options.demoDir);
    announce(server.url, key, options);
    if (key !== undefined) await loadDemo(hub, options);
    scheduling = await startScheduling({
      pool: hub.database.pipelinePool,
      connections: hub.connections,
      timeZone: settings.timeZone,
      concurrency: options.worker ? options.concurrency : 0,
      logger,
      signal,
    });
    await drained;
  } finally {
    await server.close();
    await scheduling?.ended();
  }
}

function announce(url: string, key: string | undefined, options: ServeOptions): void {
  const addresses = { url, console: `${url}/`, graphql: `${url}/graphql` };
  const sentence = `Fourflow serves at ${url}\n  console  ${addresses.console}\n  GraphQL  ${addresses.graphql}`;
  if (key === undefined) printResult(addresses, sentence, options);
  else printResult({ ...addresses, key }, `${sentence}\n  key      ${key}`, options);
}

async function loadDemo(hub: Hub, { signal, json, logger }: ServeOptions): Promise<void> {
  const progress = createProgress({ json });
  const readAll = async (): Promise<void> => {
    for (const connection of hub.connections) {
      const onPage = progress.ofConnection(connection.name);
      if (!signal.aborted) await readOne(hub, connection, { logger, onPage });
    }
  };
  try {
    await takeIn(hub.database.pipelinePool, readAll, { signal, onProgress: progress.onPending });
  } catch (error) {
    // What fails here is taken in with the next run; the hub goes on.
    logger.error({ err: error }, 'identifying and linking failed; the next run goes on with it');
  }
  progress.end();
  if (!signal.aborted && json !== true)
    console.log('The demonstration is loaded. Ask with the header: Authorization: Bearer <key>');
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
