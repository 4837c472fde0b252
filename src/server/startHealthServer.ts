import type pg from 'pg';
import type { Logger } from 'pino';
import { SECOND } from '../kit/time.ts';
import { createHttp } from './http/createHttp.ts';
import { Drain } from './http/Drain.ts';
import { addHealthRoutes } from './http/healthRoutes.ts';
import { listen, type Address } from './http/listen.ts';
import { limitsOf } from './limits/limits.ts';
import type { RunningServer } from './startServer.ts';

const DRAIN_MS = SECOND;

/** Serves the probes alone, for a process that answers no operations. */
export async function startHealthServer(
  options: Address & { readonly appPool: pg.Pool; readonly logger: Logger },
): Promise<RunningServer & { drain(): Promise<void> }> {
  const http = createHttp({ limits: limitsOf({}), logger: options.logger });
  const drain = new Drain(http);
  addHealthRoutes(http, options.appPool, drain);
  const url = await listen(http, options);
  return {
    url,
    // The probes go on until the work is done: who looks must see that it is being ended, not that it is gone.
    drain: () => drain.drain(DRAIN_MS),
    close: async () => {
      const closed = http.close();
      http.server.closeAllConnections();
      await closed;
    },
  };
}
