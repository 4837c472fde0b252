import type { FastifyInstance } from 'fastify';
import { refuse } from '../refuse.ts';

/** Knows which requests are being answered, so that the server can end without dropping one. */
export class Drain {
  #isDraining = false;
  readonly #inFlight = new Set<string>();
  #onIdle: (() => void) | undefined;

  constructor(http: FastifyInstance) {
    http.addHook('onRequest', async (request, reply) => {
      if (!this.#isDraining) this.#inFlight.add(request.id);
      else {
        void reply.header('connection', 'close');
        if (!isProbe(request.routeOptions.url)) {
          throw refuse(503, 'SHUTTING_DOWN', 'The hub is shutting down; try again in a few seconds.');
        }
      }
    });
    http.addHook('onResponse', async (request) => {
      this.#end(request.id);
    });
    http.addHook('onRequestAbort', async (request) => {
      this.#end(request.id);
    });
  }

  get isDraining(): boolean {
    return this.#isDraining;
  }

  /** From now on requests but probes are refused; resolves when those in flight are answered, or after `timeoutMs`. */
  async drain(timeoutMs: number): Promise<void> {
    this.#isDraining = true;
    if (this.#inFlight.size === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, timeoutMs);
      this.#onIdle = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #end(requestId: string): void {
    this.#inFlight.delete(requestId);
    if (this.#inFlight.size === 0) this.#onIdle?.();
  }
}

function isProbe(route: string | undefined): boolean {
  return route?.startsWith('/health/') ?? false;
}
