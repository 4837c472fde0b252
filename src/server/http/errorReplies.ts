import type { Socket } from 'node:net';
import { GraphQLError } from 'graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { clientError } from '../clientError.ts';
import { refuse, refusedStatus } from '../refuse.ts';

const MASKED_STATUS = 500;
const RETRY_AFTER_SECONDS = '2';

export interface ErrorReplies {
  readonly onError: (error: unknown, request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  readonly onUnknownPath: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
}

/** Errors outside GraphQL, in the shape of GraphQL's: `{ errors: [{ message, extensions: { code, requestId } }] }`. */
export function errorReplies(logger: Logger): ErrorReplies {
  const onError: ErrorReplies['onError'] = async (error, request, reply) => {
    const shown = clientError(refusalOf(error) ?? error, { requestId: request.id, logger });
    const status = refusedStatus(shown) ?? MASKED_STATUS;
    if (status === 503) void reply.header('retry-after', RETRY_AFTER_SECONDS);
    await reply.code(status).type('application/json; charset=utf-8').send(bodyOf(shown, request.id));
  };
  const onUnknownPath: ErrorReplies['onUnknownPath'] = async (request, reply) =>
    // The path is not repeated: it may carry a secret, and it helps nobody.
    onError(
      refuse(404, 'NOT_FOUND', 'There is nothing here; operations go to POST /graphql.'),
      request,
      reply,
    );
  return { onError, onUnknownPath };
}

function bodyOf({ message, extensions }: GraphQLError, requestId: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code: extensions['code'], requestId } }] });
}

/** Fastify's own errors repeat addresses and types of the request, so they are said again in our words. */
function refusalOf(error: unknown): GraphQLError | undefined {
  if (error instanceof GraphQLError) return error;
  const { code, statusCode } = error as { readonly code?: unknown; readonly statusCode?: unknown };
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return refuse(413, 'BODY_TOO_LARGE', 'The request body is too large; ask in parts.');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return refuse(415, 'UNSUPPORTED_MEDIA_TYPE', 'Operations are sent as application/json.');
    case 'ERR_INVALID_URL':
      return refuse(400, 'BAD_REQUEST', 'The address or the Host header is malformed.');
  }
  if (statusCode === 400) return refuse(400, 'BODY_INVALID', 'The request or its JSON body is malformed.');
  return undefined;
}

/** Bytes that are no HTTP, headers too long or too slow: a bare status, for there is no request to answer. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  const isWritable = socket.writable && error.code !== 'ECONNRESET';
  if (isWritable) {
    const status = CLIENT_ERROR_STATUS[error.code ?? ''] ?? '400 Bad Request';
    socket.write(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
  }
  socket.destroy();
}

const CLIENT_ERROR_STATUS: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};
