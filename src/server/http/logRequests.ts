import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/** One line a request: what was asked by its route, never by its address, which may carry a secret. */
export function logRequests(http: FastifyInstance, logger: Logger): void {
  // These facts hold nothing to redact, and looking for it takes as long as writing the line.
  const requests = logger.child({}, { redact: [] });
  http.addHook('onResponse', async (request, reply) => {
    const { id: requestId, method, routeOptions, principal } = request;
    const facts = {
      requestId,
      method,
      route: routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime),
      ...(principal && { principalId: principal.id, role: principal.role }),
    };
    // Probes come every few seconds and say nothing new.
    requests[facts.route.startsWith('/health/') ? 'debug' : 'info'](facts, 'request');
  });
}
