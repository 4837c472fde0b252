import type { Command } from 'commander';
import type { Logger } from 'pino';
import { type Hub, openHub } from '../../app.ts';
import { databaseUrl } from '../../config/databaseUrl.ts';
import { loadHubConfig } from '../../config/loadHubConfig.ts';
import { findConnectors } from '../../pipeline/findConnectors.ts';
import { poolSizeFor, startScheduling } from '../../scheduler/startScheduling.ts';
import { createLogger, startHealthServer } from '../../server/index.ts';
import { concurrencyNumber, DEFAULT_CONCURRENCY, hubCommand, portNumber } from '../command.ts';
import { keepMemorySmall } from '../keepMemorySmall.ts';
import { printResult } from '../output.ts';
import { findPlace, type HubCommandOptions } from '../session.ts';
import { stopped, stopSignal } from '../stopSignal.ts';

interface WorkerOptions extends HubCommandOptions {
  readonly concurrency: number;
  readonly host: string;
  readonly port: number;
}

export function registerWorker(program: Command): void {
  hubCommand(program, 'worker', 'take jobs from the queue: run what the schedules of fourflow start ask for')
    .option('--concurrency <n>', 'connections read at the same time', concurrencyNumber, DEFAULT_CONCURRENCY)
    .option('--port <port>', 'where /health/live and /health/ready answer; 0 for any free one', portNumber, 0)
    .option('--host <host>', 'on which address', '127.0.0.1')
    .action(startWorking);
}

async function startWorking(options: WorkerOptions): Promise<void> {
  keepMemorySmall();
  const connectors = await findConnectors();
  const place = await findPlace(options, connectors);
  const config = place.config ?? (await loadHubConfig('hub.yaml', connectors));
  const url = databaseUrl(config.database);
  const logger = createLogger({ secrets: url === undefined ? config.secrets : [...config.secrets, url] });
  const signal = stopSignal(0);
  const hub = await openHub({
    ...{ connectors, config, signal, dataDir: place.dataDir, role: 'command' as const },
    databaseUrl: url,
    poolSize: poolSizeFor(options.concurrency),
    onIdleError: (error) => {
      logger.warn({ err: error }, 'a database connection was lost');
    },
  });
  try {
    await work(hub, { ...options, logger, signal });
  } finally {
    await hub.close();
  }
}

/** Works until the process is told to stop: readiness turns 503 at once, runs end behind their page. */
async function work(
  hub: Hub,
  options: WorkerOptions & { readonly logger: Logger; readonly signal: AbortSignal },
): Promise<void> {
  const { host, port, concurrency, logger, signal } = options;
  const { appPool, pipelinePool: pool } = hub.database;
  const health = await startHealthServer({ host, port, appPool, logger });
  try {
    const scheduling = await startScheduling({
      ...{ pool, connections: hub.connections, concurrency, logger, signal },
      timeZone: undefined,
    });
    const sentence = `Fourflow works on up to ${String(concurrency)} connections at a time; ${health.url}/health/ready`;
    printResult({ url: health.url, concurrency }, sentence, options);
    await stopped(signal);
    await health.drain();
    await scheduling.ended();
  } finally {
    await health.close();
  }
}
