import { randomUUID } from 'node:crypto';
import { fastify, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { SECOND } from '../../kit/time.ts';
import type { Limits } from '../limits/limits.ts';
import { answerClientError, errorReplies } from './errorReplies.ts';
import { logRequests } from './logRequests.ts';

const MAX_HEADER_BYTES = 16 * 1_024;
/** Past this, new sockets are closed; idle ones end by their time limits. */
const MAX_SOCKETS = 4_000;

/**
 * The HTTP server without routes: bounded in time, size and sockets, each response with its request's id, every error
 * as JSON with a stable code and nothing of the request repeated in it.
 */
export function createHttp({ limits, logger }: { limits: Limits; logger: Logger }): FastifyInstance {
  const replies = errorReplies(logger);
  const http = fastify({
    // Requests are logged by our own hook: Fastify's lines hold addresses, which may carry secrets.
    logger: false,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    bodyLimit: limits.bodyBytes,
    requestTimeout: 30 * SECOND,
    // A client that stops taking its response is let go.
    connectionTimeout: 30 * SECOND,
    keepAliveTimeout: 65 * SECOND,
    http: {
      headersTimeout: 10 * SECOND,
      connectionsCheckingInterval: SECOND,
      maxHeaderSize: MAX_HEADER_BYTES,
    },
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => {
      void replies.onError(error, request, reply);
    },
    clientErrorHandler: answerClientError,
  });
  http.server.maxConnections = MAX_SOCKETS;
  http.removeContentTypeParser('text/plain');
  http.decorateRequest('principal', null);
  http.setErrorHandler(replies.onError);
  http.setNotFoundHandler(replies.onUnknownPath);
  http.addHook('onRequest', async (request, reply) => {
    void reply.headers({ ...COMMON_HEADERS, 'x-request-id': request.id });
  });
  logRequests(http, logger);
  return http;
}

const COMMON_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
