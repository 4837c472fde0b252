import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { Logger } from 'pino';
import { SECOND } from '../kit/time.ts';
import { addConsoleRoutes } from './console/consoleRoutes.ts';
import { addGraphqlRoutes } from './graphql/graphqlRoutes.ts';
import type { HubApi } from './graphql/hubGateway.ts';
import { openGraphql } from './graphql/openGraphql.ts';
import { createHttp } from './http/createHttp.ts';
import { Drain } from './http/Drain.ts';
import { addHealthRoutes } from './http/healthRoutes.ts';
import { listen, type Address } from './http/listen.ts';
import { limitsOf, type LimitSettings } from './limits/limits.ts';

export interface ServerOptions extends Address {
  /** `appPool`: connections of the role fourflow_app. */
  readonly database: { readonly appPool: pg.Pool };
  readonly api: HubApi;
  readonly logger: Logger;
  /** Everybody may introspect; by default ADMIN alone. */
  readonly development?: boolean;
  readonly limits?: LimitSettings;
}

export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /**
   * Ends without dropping a request: readiness turns 503 at once, requests in flight are answered, new ones refused,
   * then the sockets are closed; all within 10 seconds. The database stays open: it is whose it was.
   */
  close(): Promise<void>;
}

const DRAIN_MS = 9 * SECOND;

/**
 * Serves GraphQL, the console and the probes.
 *
 * @throws ConfigError PORT_TAKEN, PORT_FORBIDDEN, HOST_UNKNOWN
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { database, api, logger, development = false } = options;
  const limits = limitsOf(options.limits);
  const http = createHttp({ limits, logger });
  const drain = new Drain(http);
  const apollo = await openGraphql({ api, limits, logger, development });
  addHealthRoutes(http, database.appPool, drain);
  addConsoleRoutes(http);
  addGraphqlRoutes(http, apollo, { appPool: database.appPool, limits });
  const stop = async (): Promise<void> => {
    await Promise.all([http.close(), apollo.stop()]);
  };
  try {
    const url = await listen(http, options);
    return { url, close: once(() => end(http, drain, stop)) };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function end(http: FastifyInstance, drain: Drain, stop: () => Promise<void>): Promise<void> {
  await drain.drain(DRAIN_MS);
  const stopped = stop();
  // Whoever has not taken the response by now is cut off; the other sockets are idle.
  http.server.closeAllConnections();
  await stopped;
}

function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined;
  return () => (running ??= work());
}
